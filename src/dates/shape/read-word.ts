import { JUNK, NUMBER, UNKNOWN, UNKNOWN_CAPITALISED } from '../vocabulary.js'
import { DIGIT, isCapital, kindAt, LETTER, lookUp, type Scan, skip, skipAlphanumeric } from './scan.js'
import { addWord } from './word-list.js'

const MOST_HYPHENS = 3

/** The longest known word with hyphens that starts like the one between the offsets: its end, or 0. */
function endOfCompound(scan: Scan, start: number, end: number): number {
  let found = 0
  let at = end
  for (let part = 0; part < MOST_HYPHENS && scan.cased[at] === '-' && kindAt(scan, at + 1) === LETTER; part += 1) {
    at = skip(scan, at + 1, LETTER)
    if (lookUp(scan, start, at) !== undefined) found = at
  }
  return found
}

/** "h" in "18 h30" belongs to the number before it, "B" in "B52" to the one behind. */
function isUnitOfNumber(scan: Scan, start: number, end: number): boolean {
  const { list, lexicon } = scan
  if (list.count === 0 || start - (list.ends[list.count - 1] as number) > 1) return false
  return (list.codes[list.count - 1] as number) >= NUMBER && lexicon.suffixes.has(scan.plain.slice(start, end))
}

/** "Q3" is a word and a number; "B52" is neither. */
function readWordWithDigits(scan: Scan, start: number, end: number): number {
  const digits = skip(scan, end, DIGIT)
  const code = scan.lexicon.prefixes.has(scan.plain.slice(start, end)) ? lookUp(scan, start, end) : undefined
  if (code !== undefined && kindAt(scan, digits) !== LETTER) {
    addWord(scan.list, code, start, end)
    return end
  }
  const after = skipAlphanumeric(scan, end)
  addWord(scan.list, JUNK.charCodeAt(0), start, after)
  return after
}

/** Reads the word at an offset: its end. */
export function readWord(scan: Scan, start: number): number {
  let end = skip(scan, start, LETTER)
  if (kindAt(scan, end) === DIGIT && !isUnitOfNumber(scan, start, end)) return readWordWithDigits(scan, start, end)
  const next = scan.cased[end]
  if (next === '-') end = endOfCompound(scan, start, end) || end
  if (next === "'" && lookUp(scan, start, end + 1) !== undefined) end += 1
  const code = lookUp(scan, start, end) ?? (isCapital(scan, start) ? UNKNOWN_CAPITALISED : UNKNOWN).charCodeAt(0)
  addWord(scan.list, code, start, end)
  return end
}
