/**
 * A text in 8-bit characters that the date grammar can be written against: no accents, straight quotes and hyphens,
 * plain spaces. Combining marks and invisible characters are dropped; a letter without an ASCII base becomes `þ`, any
 * other sign `¤`.
 */
export interface FoldedText {
  /** Case kept. */
  readonly cased: string
  /** Lower case; the same length as `cased`. */
  readonly plain: string
  /** The offset in the caller's text of a folded offset. */
  toSource(offset: number): number
}

const LETTER = 0xfe
const SIGN = 0xa4
const DROP = 0
const TABLE_SIZE = 0x250

const SINGLE: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u0085': '\n',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u00b4': "'",
  '`': "'",
  '\u00ba': 'o',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '¬',
  '\u2026': '.',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u202f': ' ',
  '\u205f': ' ',
  '\u3000': ' ',
  // Superscript ordinals: 1ᵉʳ, 2ᵉ, 3ʳᵈ, 4ᵗʰ, 2ⁿᵈ.
  '\u1d49': 'e',
  '\u02b3': 'r',
  '\u1d48': 'd',
  '\u207f': 'n',
  '\u02e2': 's',
  '\u1d57': 't',
  '\u02b0': 'h',
}

const NON_ASCII = /[^\n\r\t\x20-\x7e]/u

let latin: Uint8Array | null = null
let others: Map<number, number> | null = null

function foldLatin(code: number): number {
  const character = String.fromCharCode(code)
  const single = SINGLE[character]
  if (single !== undefined) return single.charCodeAt(0)
  if (code === 0xad) return DROP
  const base = character.normalize('NFD').charCodeAt(0)
  if (base < 0x80) return base
  if (/\p{L}/u.test(character)) return LETTER
  return code < 0x100 ? code : SIGN
}

function prepareTables(): { latin: Uint8Array; others: Map<number, number> } {
  latin ??= Uint8Array.from({ length: TABLE_SIZE }, (_, code) => (code < 9 ? 0x20 : foldLatin(code)))
  others ??= new Map(Object.entries(SINGLE).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]))
  return { latin, others }
}

function isMark(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || code === 0xfeff
}

function foldOther(code: number, known: Map<number, number>): number {
  if (isMark(code)) return DROP
  const single = known.get(code)
  if (single !== undefined) return single
  if (code >= 0x2000 && code <= 0x200a) return 0x20
  if ((code >= 0x2010 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f)) return SIGN
  return code >= 0xd800 && code <= 0xf8ff ? SIGN : LETTER
}

const CHUNK = 8192

function toText(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK) as unknown as number[])
  }
  return text
}

/** Where folded offsets fall behind those of the text: at `at[i]`, by `i + 1` units. */
function mapBack(at: readonly number[]): (offset: number) => number {
  return (offset) => {
    let low = 0
    let high = at.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((at[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    return offset + low
  }
}

/** Folds a text for matching, in one pass, keeping the way back to its offsets. */
export function foldText(text: string): FoldedText {
  if (!NON_ASCII.test(text)) {
    const cased = text.replaceAll('`', "'")
    return { cased, plain: cased.toLowerCase(), toSource: (offset) => offset }
  }
  const tables = prepareTables()
  const bytes = new Uint8Array(text.length)
  const dropped: number[] = []
  let length = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const folded = code < TABLE_SIZE ? (tables.latin[code] as number) : foldOther(code, tables.others)
    if (folded === DROP) {
      dropped.push(length)
      continue
    }
    bytes[length] = folded
    length += 1
  }
  const cased = toText(bytes.subarray(0, length))
  return { cased, plain: cased.toLowerCase(), toSource: mapBack(dropped) }
}
