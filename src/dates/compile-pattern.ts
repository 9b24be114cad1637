import type { WordClass, WordValue } from './date-rules.js'
import { foldText } from './fold-text.js'
import { codeOfInteger, learnWord, NUMBER_CLASSES, numberOfCode, type Vocabulary } from './vocabulary.js'

/** What a capture of a pattern holds: the values of its words. */
export type Captured = Readonly<Record<string, WordValue | undefined>>

/** The value of a captured stretch of shape. */
type ReadCapture = (shape: string, others: readonly number[]) => WordValue | null

export interface CompiledPattern {
  readonly source: string
  readonly captures: readonly { readonly name: string; readonly read: ReadCapture }[]
}

/** What a pattern is compiled against. */
export interface PatternScope {
  readonly vocabulary: Vocabulary
  readonly words: Readonly<Record<string, WordClass>>
  readonly fragments: Readonly<Record<string, string>>
}

const PIECE =
  /\s+|<(?<class>[a-z0-9-]+)(?::(?<name>[a-z0-9-]+))?>|\{(?<fragment>[a-z-]+)\}|(?<operator>\(\?(?:[=!:]|<[=!])|[()|?*+^$[\]]|\{\d+(?:,\d*)?\}|\\.)|(?<word>'?\p{L}+(?:-\p{L}+)*'?)|(?<number>\d+)|(?<sign>.)/gsu

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

const WORD_PIECE = /\d+\p{L}+|'?\p{L}+(?:-\p{L}+)*'?|\d+|\S/gu

/** The shape of a plain phrase such as `more than`. */
function shapeOfPhrase(phrase: string, vocabulary: Vocabulary): string {
  return (phrase.match(WORD_PIECE) ?? [])
    .map((piece) => {
      if (/^\d+$/u.test(piece)) return String.fromCharCode(codeOfInteger(Number(piece), piece.length) as number)
      return /\p{L}/u.test(piece) ? learnWord(vocabulary, piece) : foldText(piece).plain
    })
    .join('')
}

interface CompiledClass {
  readonly source: string
  readonly read: ReadCapture
}

function compileClass(words: WordClass, vocabulary: Vocabulary): CompiledClass {
  const values = new Map(
    Object.entries(words).map(([phrase, value]): [string, WordValue] => [shapeOfPhrase(phrase, vocabulary), value]),
  )
  const shapes = [...values.keys()].sort((a, b) => b.length - a.length)
  const single = shapes.filter((shape) => shape.length === 1)
  const set = single.length > 0 ? [`[${single.map(escapeUnit).join('')}]`] : []
  const longer = shapes.filter((shape) => shape.length > 1).map((shape) => [...shape].map(escapeUnit).join(''))
  return { source: [...longer, ...set].join('|'), read: (shape) => values.get(shape) ?? null }
}

const readNumber: ReadCapture = (shape, others) =>
  shape.length === 1 ? numberOfCode(shape.charCodeAt(0), others) : null

/**
 * Adds number words up: "deux mille trois cents", "four hundred and five". Words of 100 and more multiply what stands
 * before them, as does twenty after four ("quatre-vingts").
 */
function readWordsOfNumber(words: CompiledClass): ReadCapture {
  return (shape, others) => {
    let total = 0
    let group = 0
    for (const character of shape) {
      const digits = numberOfCode(character.charCodeAt(0), others)
      const value = digits ?? words.read(character, others)
      if (typeof value !== 'number') continue
      if (value >= 1000 && digits === null) {
        total += Math.max(group, 1) * value
        group = 0
      } else if ((value === 100 && digits === null) || (value === 20 && group === 4)) {
        group = Math.max(group, 1) * value
      } else {
        group += value
      }
    }
    return total + group
  }
}

/** Compiles patterns of one language; classes are compiled once. */
export function createPatternCompiler(scope: PatternScope): (pattern: string) => CompiledPattern {
  const classes = new Map<string, CompiledClass>()
  const findClass = (name: string): CompiledClass => {
    const known = classes.get(name)
    if (known) return known
    const compiled = name === 'count' ? compileCount() : compileNamed(name)
    classes.set(name, compiled)
    return compiled
  }
  const compileNamed = (name: string): CompiledClass => {
    const numbers = NUMBER_CLASSES[name]
    const words = scope.words[name]
    if (words) return compileClass(words, scope.vocabulary)
    if (numbers) return { source: numbers, read: readNumber }
    throw new TypeError(`Unknown word class <${name}>`)
  }
  const compileCount = (): CompiledClass => {
    const words = findClass('number-word')
    const joint = findClass('number-joint')
    const multipliers = Object.entries(scope.words['number-word'] ?? {}).filter(([, value]) => Number(value) >= 1000)
    const large = compileClass(Object.fromEntries(multipliers), scope.vocabulary)
    return {
      source: `${NUMBER_CLASSES.digits}(?:${large.source})?|(?:${words.source})(?:(?:${joint.source})?(?:${words.source})){0,5}`,
      read: readWordsOfNumber(words),
    }
  }
  const compile = (pattern: string): CompiledPattern => {
    const captures: CompiledPattern['captures'][number][] = []
    let source = ''
    for (const match of pattern.matchAll(PIECE)) {
      const groups = match.groups as Record<string, string | undefined>
      if (groups.class !== undefined) {
        const found = findClass(groups.class)
        captures.push({ name: groups.name ?? groups.class, read: found.read })
        source += `(${found.source})`
      } else if (groups.fragment !== undefined) {
        const fragment = scope.fragments[groups.fragment]
        if (fragment === undefined) throw new TypeError(`Unknown fragment {${groups.fragment}}`)
        const inner = compile(fragment)
        captures.push(...inner.captures)
        source += `(?:${inner.source})`
      } else if (groups.operator !== undefined) {
        source += groups.operator === '(' ? '(?:' : groups.operator
      } else if (groups.word !== undefined) {
        source += escapeUnit(learnWord(scope.vocabulary, groups.word))
      } else if (groups.number !== undefined) {
        source += String.fromCharCode(codeOfInteger(Number(groups.number), groups.number.length) as number)
      } else if (groups.sign !== undefined) {
        source += escapeUnit(foldText(groups.sign).plain)
      }
    }
    return { source, captures }
  }
  return compile
}
