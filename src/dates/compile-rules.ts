import { type CompiledPattern, createPatternCompiler } from './compile-pattern.js'
import type { DateRules, Phrase, PhraseFamily, WordClass, WordValue } from './date-rules.js'
import type { FamilyName } from './families/family-name.js'
import { foldText } from './fold-text.js'
import type { Lexicon } from './shape/scan.js'
import { createVocabulary, learnWord, type Vocabulary } from './vocabulary.js'

/** One phrase, ready to run over shapes. */
export interface CompiledRule {
  /** `fr/dates/weekdays`. */
  readonly origin: string
  readonly reads: FamilyName
  readonly pattern: RegExp
  readonly captures: CompiledPattern['captures']
  readonly gives: Readonly<Record<string, WordValue>>
  /** Matches at the place where the phrase starts. */
  readonly after: RegExp | null
  readonly notAfter: RegExp | null
  readonly notAfterText: RegExp | null
  readonly messages: boolean
  readonly capital: boolean | 'every' | null
}

/** Matches what stands before the first date of a range, and what stands between its two. */
export interface RangePattern {
  readonly before: RegExp
  readonly between: RegExp
}

/** Everything of one language, compiled. */
export interface Grammar {
  readonly rules: readonly CompiledRule[]
  readonly lexicon: Lexicon
  readonly ranges: readonly RangePattern[]
  readonly openRange: RegExp
  readonly past: RegExp
  readonly future: RegExp
  readonly infinitive: RegExp
  readonly edge: RegExp
  readonly planned: RegExp
  readonly nextPast: RegExp
  readonly nextFuture: RegExp
  readonly ahead: RegExp
  readonly writer: RegExp
  readonly reported: RegExp
  readonly alike: RegExp
  readonly until: RegExp
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '')
}

function compilePhrase(
  phrase: Phrase,
  family: PhraseFamily,
  language: string,
  compile: (pattern: string) => CompiledPattern,
): CompiledRule {
  const { source, captures } = compile(phrase.pattern)
  // The captures of a context are not read, and a look-behind has no groups to spare.
  const context = (pattern: string | undefined, sign: '=' | '!'): RegExp | null =>
    pattern === undefined ? null : new RegExp(`(?<${sign}${compile(pattern).source})`, 'y')
  return {
    origin: `${language}/dates/${family.name}`,
    reads: family.reads,
    pattern: new RegExp(source),
    captures,
    gives: phrase.gives ?? {},
    after: context(phrase.after, '='),
    notAfter: context(phrase.notAfter, '!'),
    notAfterText: phrase.notAfterText === undefined ? null : new RegExp(`(?:${phrase.notAfterText})$`),
    messages: phrase.messages ?? false,
    capital: phrase.capital ?? null,
  }
}

const CODES = 0x10000

/** The words of the phrases of a class. */
function wordsOfClass(words: WordClass | undefined): string[] {
  return Object.keys(words ?? {}).flatMap((phrase) => phrase.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
}

/** Words that begin nothing: the common ones, and those that only stand around dates. */
function passiveWords(rules: DateRules): string[] {
  const active = new Set(
    Object.entries(rules.words).flatMap(([name, words]) =>
      rules.contextClasses.includes(name) ? [] : wordsOfClass(words),
    ),
  )
  const context = rules.contextClasses.flatMap((name) => wordsOfClass(rules.words[name]))
  return [...wordsOf(rules.common), ...context.filter((word) => !active.has(word))]
}

/** Every word and number but the passive ones. */
function findTriggers(vocabulary: Vocabulary, common: readonly string[]): Uint8Array {
  const triggers = new Uint8Array(CODES)
  triggers.fill(1, 0xe000, 0xf800)
  for (const code of [...vocabulary.codes.values(), ...vocabulary.capitalised.values()]) triggers[code] = 1
  for (const word of common) triggers[learnWord(vocabulary, word).charCodeAt(0)] = 0
  return triggers
}

/** Words that the grammar writes without a capital: they are learned first, for "CET" and "cet" are one word in French. */
function lowerCaseWords(rules: DateRules): string[] {
  const keys = Object.values(rules.words).flatMap((words) => Object.keys(words))
  const patterns = rules.families.flatMap(({ phrases }) =>
    phrases.flatMap(({ pattern, after, notAfter }) => [pattern, after ?? '', notAfter ?? '']),
  )
  const plain = [...patterns, ...Object.values(rules.fragments)].map((pattern) =>
    pattern.replace(/<[^>]*>|\{[a-z-]+\}/gu, ' '),
  )
  const words = [...keys, ...plain].flatMap((text) => text.match(/(?<![\p{L}\\])\p{L}+(?![\p{L}])/gu) ?? [])
  return words.filter((word) => word === word.toLowerCase())
}

const LONGEST_WORD = 31

function outlinesOf(words: readonly string[]): Uint8Array {
  const outlines = new Uint8Array(256 * 32)
  for (const word of words) outlines[(word.charCodeAt(0) << 5) | Math.min(word.length, LONGEST_WORD)] = 1
  return outlines
}

function compileGrammar(rules: DateRules): Grammar {
  const vocabulary = createVocabulary()
  for (const word of lowerCaseWords(rules)) learnWord(vocabulary, word)
  const compile = createPatternCompiler({ vocabulary, words: rules.words, fragments: rules.fragments })
  const compiled = rules.families.flatMap((family) =>
    family.phrases.map((phrase) => compilePhrase(phrase, family, rules.language, compile)),
  )
  for (const affix of wordsOf(`${rules.suffixes} ${rules.prefixes}`)) learnWord(vocabulary, affix)
  const triggers = findTriggers(vocabulary, passiveWords(rules))
  const words = [...vocabulary.codes.keys(), ...vocabulary.capitalised.keys()]
  return {
    rules: compiled,
    lexicon: {
      vocabulary,
      triggers,
      longestWord: Math.min(LONGEST_WORD, Math.max(...words.map((word) => word.length))),
      outlines: outlinesOf(words),
      suffixes: new Set(wordsOf(rules.suffixes).map((word) => foldText(word).plain)),
      prefixes: new Set(wordsOf(rules.prefixes)),
      meridiems: new Set(Object.keys(rules.words.meridiem ?? {})),
      abbreviations: new Set(wordsOf(rules.abbreviations)),
    },
    ranges: rules.ranges.map(({ before, between }) => ({
      before: new RegExp(`(?:^|[^a-z])(?:${before}) ?$`),
      between: new RegExp(`^ ?(?:${between}) ?$`),
    })),
    openRange: new RegExp(`(?:^|[^a-z])(?:${rules.openRange}) ?$`),
    past: new RegExp(`(?<!\\p{L})(?:${rules.tense.past})(?!\\p{L})`, 'gu'),
    future: new RegExp(`(?<!\\p{L})(?:${rules.tense.future})(?!\\p{L})`, 'gu'),
    infinitive: new RegExp(`(?<!\\p{L})(?:${rules.tense.infinitive})(?!\\p{L})`, 'gu'),
    edge: new RegExp(`[,;:()\u2013\u2014]|(?<!\\p{L})(?:${rules.tense.edge})(?!\\p{L})`, 'gu'),
    planned: new RegExp(`(?<!\\p{L})(?:${rules.tense.planned})\\s*$`, 'u'),
    nextPast: new RegExp(`(?<!\\p{L})(?:${rules.tense.nextPast})\\s*$`, 'u'),
    nextFuture: new RegExp(`(?<!\\p{L})(?:${rules.tense.nextFuture})\\s*$`, 'u'),
    alike: new RegExp(`^(?:${rules.tense.alike})$`),
    reported: new RegExp(`(?<![a-z])(?:${rules.tense.reported}) ?$`),
    writer: new RegExp(`(?<![a-z'])(?:${rules.writer})(?![a-z])`),
    ahead: new RegExp(`(?<![a-z])(?:${rules.tense.ahead}) ?$`),
    until: new RegExp(`(?<![a-z])(?:${rules.tense.until}) ?$`),
  }
}

const grammars = new WeakMap<DateRules, Grammar>()

/** The compiled grammar of a language, made on first use. */
export function grammarOf(rules: DateRules): Grammar {
  const known = grammars.get(rules)
  if (known) return known
  const grammar = compileGrammar(rules)
  grammars.set(rules, grammar)
  return grammar
}
