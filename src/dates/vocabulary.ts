import { foldText } from './fold-text.js'

/**
 * Every word of the grammar as one character, so that a pattern over words becomes a regular expression over a short
 * string. Numbers up to 2199 carry their value in their character.
 */
export interface Vocabulary {
  readonly codes: Map<string, number>
  /** Words that are known with a capital only. */
  readonly capitalised: Map<string, number>
}

const FIRST_WORD = 0x100
/** Code of the number 0; all that stand for numbers are at or above it. */
export const NUMBER = 0xe000
const NUMBERS = 2200
const PADDED = 0xe900
const OTHER_NUMBER = 0xea00
const OTHER_NUMBERS = 0x800
const COMPACT_DAY = 0xf400
const COMPACT_DAYS = 0x400

/** Characters of the shape that stand for no word of the grammar. */
export const UNKNOWN = 'x'
export const UNKNOWN_CAPITALISED = 'X'
/** Letters and digits mixed: `B52`, `F-16`. */
export const JUNK = 'J'
/** End of a paragraph, or of a stretch of text that was looked at. */
export const BREAK = '\n'

export function createVocabulary(): Vocabulary {
  return { codes: new Map(), capitalised: new Map() }
}

/**
 * The character of a word, given a new one when it is not known yet. A word that some class writes without a capital
 * is one word however it is written.
 */
export function learnWord(vocabulary: Vocabulary, word: string): string {
  const folded = foldText(word)
  const map = folded.cased === folded.plain ? vocabulary.codes : vocabulary.capitalised
  const known = vocabulary.codes.get(folded.plain) ?? vocabulary.capitalised.get(folded.plain)
  if (known !== undefined) return String.fromCharCode(known)
  const code = FIRST_WORD + vocabulary.codes.size + vocabulary.capitalised.size
  map.set(folded.plain, code)
  return String.fromCharCode(code)
}

/** The code of an integer as written: `05` and `5` differ. `null` when it is too large to have one, or written like a code: `0930`. */
export function codeOfInteger(value: number, digits: number): number | null {
  if (digits === 2 && value < 10) return PADDED + value
  if (digits === 4 && value < 1000) return null
  return value < NUMBERS ? NUMBER + value : null
}

/** The code of the nth number of a text that has none of its own; beyond what can be told apart, one code for all. */
export function codeOfOtherNumber(nth: number): number {
  return OTHER_NUMBER + Math.min(nth, OTHER_NUMBERS - 1)
}

/** The code of a day written in eight digits, `20210825`: the nth such number of a text; beyond what can be told apart, one code for all. */
export function codeOfCompactDay(nth: number): number {
  return COMPACT_DAY + Math.min(nth, COMPACT_DAYS - 1)
}

/** The value of a number's code, `null` when the code is none of a number. */
export function numberOfCode(code: number, others: readonly number[]): number | null {
  if (code >= NUMBER && code < NUMBER + NUMBERS) return code - NUMBER
  if (code >= PADDED && code < PADDED + 10) return code - PADDED
  if (code >= OTHER_NUMBER && code < OTHER_NUMBER + OTHER_NUMBERS) return others[code - OTHER_NUMBER] ?? null
  if (code >= COMPACT_DAY && code < COMPACT_DAY + COMPACT_DAYS) return others[code - COMPACT_DAY] ?? null
  return null
}

function range(from: number, to: number): string {
  return `${String.fromCharCode(NUMBER + from)}-${String.fromCharCode(NUMBER + to)}`
}

function padded(from: number, to: number): string {
  return `${String.fromCharCode(PADDED + from)}-${String.fromCharCode(PADDED + to)}`
}

/** Character sets of the number classes that every language has. */
export const NUMBER_CLASSES: Readonly<Record<string, string>> = {
  day: `[${range(1, 31)}${padded(1, 9)}]`,
  'month-number': `[${range(1, 12)}${padded(1, 9)}]`,
  hour: `[${range(0, 24)}${padded(0, 9)}]`,
  'hour-12': `[${range(1, 12)}${padded(1, 9)}]`,
  minute: `[${range(10, 59)}${padded(0, 9)}]`,
  year: `[${range(1500, 2099)}]`,
  'modern-year': `[${range(1900, 2099)}]`,
  // Far off, and after a preposition only: "2130" alone is a clock time.
  'far-year': `[${range(2100, 2199)}]`,
  'old-year': `[${range(1000, 1499)}]`,
  'early-year': `[${range(100, 999)}]`,
  'any-year': `[${range(100, 2199)}]`,
  'small-year': `[${range(1, 999)}${padded(1, 9)}]`,
  'two-digit-year': `[${range(10, 99)}${padded(0, 9)}]`,
  // No day of a month.
  'late-year': `[${range(32, 99)}]`,
  'compact-day': `[${String.fromCharCode(COMPACT_DAY)}-${String.fromCharCode(COMPACT_DAY + COMPACT_DAYS - 1)}]`,
  'decade-year': `[${Array.from({ length: 100 }, (_, index) => String.fromCharCode(NUMBER + 1200 + index * 10)).join('')}]`,
  // "1430" and "0930" as clock times.
  'four-digit-clock': `[${range(1000, NUMBERS - 1)}${String.fromCharCode(OTHER_NUMBER)}-${String.fromCharCode(OTHER_NUMBER + OTHER_NUMBERS - 1)}]`,
  'three-digit-clock': `[${range(100, 1259)}]`,
  'two-digit-decade': `[${[10, 20, 30, 40, 50, 60, 70, 80, 90].map((year) => String.fromCharCode(NUMBER + year)).join('')}]`,
  digits: `[${range(0, NUMBERS - 1)}${padded(0, 9)}${String.fromCharCode(OTHER_NUMBER)}-${String.fromCharCode(OTHER_NUMBER + OTHER_NUMBERS - 1)}]`,
  other: `[${UNKNOWN}${UNKNOWN_CAPITALISED}${JUNK}]`,
  name: UNKNOWN_CAPITALISED,
  unknown: UNKNOWN,
  any: '[\\s\\S]',
}
