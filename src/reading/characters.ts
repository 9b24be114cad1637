/** Kinds of UTF-16 code units that the scanner tells apart. A surrogate is `OTHER`, so no half of a pair is ever a letter. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const OTHER = 4

const LETTERS = /[\p{L}\p{M}ªº]/u
const DIGITS = /\p{Nd}/u
const SPACES = /[\s\u200b\u2060\ufeff]/u
const UPPER = /\p{Lu}/u

const kinds = new Uint8Array(65_536)
const cases = new Uint8Array(65_536)

function kindOf(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return OTHER
  const character = String.fromCharCode(code)
  if (SPACES.test(character)) return SPACE
  if (LETTERS.test(character)) return LETTER
  return DIGITS.test(character) ? DIGIT : OTHER
}

/** The kind of a code unit, remembered after the first time it is met; `NaN`, past the end of a text, is a space. */
export function characterKind(code: number): number {
  if (Number.isNaN(code)) return SPACE
  const known = kinds[code] as number
  if (known > 0) return known
  const kind = kindOf(code)
  kinds[code] = kind
  return kind
}

/** Whether a code unit is a capital letter. */
export function isUpper(code: number): boolean {
  if (Number.isNaN(code)) return false
  const known = cases[code] as number
  if (known > 0) return known === 2
  const upper = UPPER.test(String.fromCharCode(code))
  cases[code] = upper ? 2 : 1
  return upper
}

/** Whether a code unit is a letter, a mark or a digit. */
export function isWordCharacter(code: number): boolean {
  const kind = characterKind(code)
  return kind === LETTER || kind === DIGIT
}

/** Whether a code unit is an apostrophe: straight, curly or modifier letter. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc
}

/** Whether a code unit is a hyphen: hyphen-minus, hyphen or non-breaking hyphen. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011
}
