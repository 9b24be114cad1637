/** A writing system of the world, as far as it helps to tell languages apart. */
export interface Script {
  /** ISO 15924. */
  readonly code: string
  /** Unicode script property values that belong to it. */
  readonly properties: readonly string[]
  /** The language that a text in this script is in, unless something speaks for another; `null` where many share it. */
  readonly language: string | null
}

/** Scripts by their number; 0 is no letter at all, 1 a letter of a script that is not listed. */
export const SCRIPTS: readonly Script[] = [
  { code: 'Zyyy', properties: [], language: null },
  { code: 'Zzzz', properties: [], language: null },
  { code: 'Latn', properties: ['Latin'], language: null },
  { code: 'Arab', properties: ['Arabic'], language: null },
  { code: 'Cyrl', properties: ['Cyrillic'], language: null },
  { code: 'Hani', properties: ['Han', 'Bopomofo'], language: 'zh' },
  { code: 'Jpan', properties: ['Hiragana', 'Katakana'], language: 'ja' },
  { code: 'Hang', properties: ['Hangul'], language: 'ko' },
  { code: 'Grek', properties: ['Greek'], language: 'el' },
  { code: 'Hebr', properties: ['Hebrew'], language: 'he' },
  { code: 'Deva', properties: ['Devanagari'], language: 'hi' },
  { code: 'Beng', properties: ['Bengali'], language: 'bn' },
  { code: 'Thai', properties: ['Thai'], language: 'th' },
  { code: 'Geor', properties: ['Georgian'], language: 'ka' },
  { code: 'Armn', properties: ['Armenian'], language: 'hy' },
  { code: 'Ethi', properties: ['Ethiopic'], language: 'am' },
  { code: 'Taml', properties: ['Tamil'], language: 'ta' },
  { code: 'Telu', properties: ['Telugu'], language: 'te' },
  { code: 'Knda', properties: ['Kannada'], language: 'kn' },
  { code: 'Mlym', properties: ['Malayalam'], language: 'ml' },
  { code: 'Gujr', properties: ['Gujarati'], language: 'gu' },
  { code: 'Guru', properties: ['Gurmukhi'], language: 'pa' },
  { code: 'Orya', properties: ['Oriya'], language: 'or' },
  { code: 'Sinh', properties: ['Sinhala'], language: 'si' },
  { code: 'Khmr', properties: ['Khmer'], language: 'km' },
  { code: 'Laoo', properties: ['Lao'], language: 'lo' },
  { code: 'Mymr', properties: ['Myanmar'], language: 'my' },
  { code: 'Tibt', properties: ['Tibetan'], language: 'bo' },
  { code: 'Thaa', properties: ['Thaana'], language: 'dv' },
  { code: 'Mong', properties: ['Mongolian'], language: 'mn' },
  { code: 'Tfng', properties: ['Tifinagh'], language: 'zgh' },
  { code: 'Syrc', properties: ['Syriac'], language: 'aii' },
  { code: 'Cher', properties: ['Cherokee'], language: 'chr' },
  { code: 'Nkoo', properties: ['Nko'], language: 'nqo' },
  { code: 'Adlm', properties: ['Adlam'], language: 'ff' },
]

/** Number of the script with this ISO 15924 code. */
export function scriptNumber(code: string): number {
  return SCRIPTS.findIndex((script) => script.code === code)
}

const LETTER = /[\p{L}\p{M}]/u
const UNKNOWN = 255
/** What `scriptOf` gives for marks that go with the letter before them, whatever its script. */
export const MARK = 254
const ANY_MARK = /\p{M}/u
const known = new Uint8Array(65_536).fill(UNKNOWN)
let patterns: readonly (RegExp | null)[] | null = null

function compilePatterns(): readonly (RegExp | null)[] {
  return SCRIPTS.map(({ properties }) =>
    properties.length === 0 ? null : new RegExp(`[${properties.map((name) => `\\p{Script=${name}}`).join('')}]`, 'u'),
  )
}

function lookUp(codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  if (!LETTER.test(character)) return 0
  patterns ??= compilePatterns()
  const found = patterns.findIndex((pattern) => pattern?.test(character))
  if (found >= 0) return found
  return ANY_MARK.test(character) ? MARK : 1
}

/**
 * Number of the script that a letter belongs to (index into `SCRIPTS`): 0 for what is no letter, 1 for letters of no
 * listed script, `MARK` for combining marks. Characters are looked up once and remembered.
 */
export function scriptOf(codePoint: number): number {
  if (codePoint > 0xffff) return lookUp(codePoint)
  const held = known[codePoint] as number
  if (held !== UNKNOWN) return held
  const script = lookUp(codePoint)
  known[codePoint] = script
  return script
}
