import type { Vocabulary } from '../vocabulary.js'
import type { WordList } from './word-list.js'

/** What the scanner needs to know of a language. */
export interface Lexicon {
  readonly vocabulary: Vocabulary
  /** By code: 1 when a word of that code starts a look around it. */
  readonly triggers: Uint8Array
  readonly longestWord: number
  /** By first letter and length (`letter * 32 + length`): 1 when some word of the grammar has them. */
  readonly outlines: Uint8Array
  /** Words that may be written onto a number: "18h", "1er", "5pm". */
  readonly suffixes: ReadonlySet<string>
  /** Words that a number may be written onto: "Q3", "FY2024". */
  readonly prefixes: ReadonlySet<string>
  /** Words behind a clock with a full stop, "7.30 pm", which is no decimal. */
  readonly meridiems: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
}

/** State of the one pass over a folded text. */
export interface Scan {
  readonly cased: string
  readonly plain: string
  readonly lexicon: Lexicon
  readonly list: WordList
  readonly others: number[]
  readonly sentences: number[]
  lineStart: number
}

/** What a character is; other signs are 0. */
export const LETTER = 1
export const DIGIT = 2
export const SPACE = 3
export const LINE = 4

/** The kind of a character by its code, of the folded text: a letter with an accent is folded to 0xfe. */
export const KIND: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 0xfe) return LETTER
  if (code >= 48 && code <= 57) return DIGIT
  if (code === 10 || code === 13) return LINE
  return code <= 32 ? SPACE : 0
})

/** The kind of the character at an offset; blank past the end. */
export function kindAt(scan: Scan, at: number): number {
  return at < scan.cased.length ? (KIND[scan.cased.charCodeAt(at)] as number) : SPACE
}

/** Whether a blank or a line break stands at an offset. */
export function isBlank(scan: Scan, at: number): boolean {
  const kind = kindAt(scan, at)
  return kind === SPACE || kind === LINE
}

/** The end of the run of one kind. */
export function skip(scan: Scan, from: number, kind: number): number {
  let at = from
  while (at < scan.cased.length && KIND[scan.cased.charCodeAt(at)] === kind) at += 1
  return at
}

/** The end of the run of letters and digits. */
export function skipAlphanumeric(scan: Scan, from: number): number {
  let at = from
  while (kindAt(scan, at) === LETTER || kindAt(scan, at) === DIGIT) at += 1
  return at
}

/** Whether a capital stands at an offset. */
export function isCapital(scan: Scan, at: number): boolean {
  const code = scan.cased.charCodeAt(at)
  return code >= 65 && code <= 90
}

/** The code of the word between two offsets; `undefined` when the grammar does not know it. */
export function lookUp(scan: Scan, start: number, end: number): number | undefined {
  const length = end - start
  if (length > scan.lexicon.longestWord) return undefined
  if (scan.lexicon.outlines[(scan.plain.charCodeAt(start) << 5) | length] === 0) return undefined
  const word = scan.plain.slice(start, end)
  const { codes, capitalised } = scan.lexicon.vocabulary
  return (isCapital(scan, start) ? capitalised.get(word) : undefined) ?? codes.get(word)
}
