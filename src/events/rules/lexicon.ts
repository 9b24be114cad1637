import type { LexiconEntry } from '../../contract.js'
import type { EventRules } from './event-rules.js'
import type { FrameRole } from './frames.js'
import { toValues, type Values } from './values.js'
import type { WordList } from './word-list.js'

/** One condition of a trigger: what must, or must not, stand in a place around it. */
export interface Condition {
  /** Alternatives: `subject`, `object`, `modifier`, `complement`, `head`, `clause`, `sentence`, or a preposition. */
  readonly places: readonly string[]
  /** The places must hold none of the values, or, without values, nothing. */
  readonly absent: boolean
  /** Classes, entity types, or `=lemma`; one of them must be there. */
  readonly wanted: Values | null
  /** The same, of which none may be there. */
  readonly unwanted: Values | null
}

/** A trigger as the engine looks it up. */
export interface Trigger {
  readonly lemmas: readonly string[]
  readonly pos: 'VERB' | 'NOUN' | 'ADJ'
  /** `not` marks a sense that is no event. */
  readonly frame: string
  readonly conditions: readonly Condition[]
  /** Roles by preposition (or `subject`, `object`) that override those of the frame. */
  readonly government: ReadonlyMap<string, FrameRole | 'none'>
}

const POS = { v: 'VERB', n: 'NOUN', a: 'ADJ' } as const

const ENTRY = /^([vna]) ([^(<]+?)((?: ?\([^)]*\))*)(?: ?<([^>]*)>)?$/u

/** The words of a list: trimmed lemmas, in order. */
export function wordsOf(list: WordList): string[] {
  return list
    .split(',')
    .map((word) => word.trim().replace(/\s+/gu, ' '))
    .filter((word) => word !== '')
}

function toCondition(key: string, value: string): Condition {
  const absent = key.startsWith('-')
  const values = value.split('|').filter((part) => part !== '')
  return {
    places: (absent ? key.slice(1) : key).split('|'),
    absent,
    wanted: toValues(values.filter((part) => !part.startsWith('!'))),
    unwanted: toValues(values.filter((part) => part.startsWith('!')).map((part) => part.slice(1))),
  }
}

function parseConditions(text: string): Condition[] {
  return text
    .split(/[(),]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=')
      return at < 0 ? toCondition(part, '') : toCondition(part.slice(0, at), part.slice(at + 1))
    })
}

function parseGovernment(text: string): Trigger['government'] {
  const pairs = wordsOf(text).map((pair) => pair.split(':') as [string, FrameRole | 'none'])
  return new Map(pairs.map(([preposition, role]) => [preposition.trim(), role]))
}

/** Words as the matcher compares them: an elided word stands alone (`s'`, `d'`), apostrophes are straight. */
export function splitLemmas(lemma: string): string[] {
  return lemma
    .trim()
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/(?<=^|\s)(\p{L}{1,2}|qu|jusqu)'(?=\p{L})/gu, "$1' ")
    .split(/\s+/u)
}

/** The triggers of one line, `frame | entry; entry`. Throws where the line breaks the format: it is ours, not the user's. */
export function parseTriggers(line: string): Trigger[] {
  const at = line.indexOf('|')
  const frame = line.slice(0, at).trim()
  return line
    .slice(at + 1)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const match = ENTRY.exec(part)
      if (!match) throw new Error(`Bad trigger under "${frame}": ${part}`)
      const [, pos, lemma, conditions = '', government = ''] = match
      return {
        lemmas: splitLemmas(lemma as string),
        pos: POS[pos as keyof typeof POS],
        frame,
        conditions: parseConditions(conditions),
        government: parseGovernment(government),
      }
    })
}

/** A caller's lexicon entry as a trigger. */
export function fromLexiconEntry(entry: LexiconEntry): Trigger {
  return {
    lemmas: splitLemmas(entry.lemma),
    pos: entry.pos,
    frame: entry.frame,
    conditions: Object.entries(entry.requires ?? {}).map(([place, value]) => toCondition(place, value)),
    government: new Map(Object.entries(entry.government ?? {})),
  }
}

/** All triggers of a language, in the order of its lexicon. */
export function triggersOf(rules: EventRules): Trigger[] {
  return rules.triggers.flatMap(parseTriggers)
}
