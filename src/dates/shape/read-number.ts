import { codeOfCompactDay, codeOfInteger, codeOfOtherNumber, JUNK } from '../vocabulary.js'
import { DIGIT, isBlank, kindAt, LETTER, lookUp, type Scan, skip, skipAlphanumeric } from './scan.js'
import { addWord } from './word-list.js'

const MOST_DIGITS = 15
// In place of the count of digits: written with separators, so neither a day nor a year.
// In place of the count of digits: written with separators, so neither a day nor a year.
const GROUPED = 0

function addNumber(scan: Scan, value: number, digits: number, start: number, end: number): void {
  const code = digits === GROUPED ? null : codeOfInteger(value, digits)
  if (code !== null) {
    addWord(scan.list, code, start, end)
    return
  }
  addWord(scan.list, codeOfOtherNumber(scan.others.length), start, end)
  scan.others.push(value)
}

const FIRST_COMPACT = 1900_00_00
const LAST_COMPACT = 2100_00_00

/** "20210825" between blanks: a year of our time, a month and a day in one piece. */
function isCompactDay(scan: Scan, start: number, end: number): boolean {
  if (end - start !== 8) return false
  const value = Number(scan.cased.slice(start, end))
  const [month, day] = [Math.floor(value / 100) % 100, value % 100]
  if (value < FIRST_COMPACT || value > LAST_COMPACT || month < 1 || month > 12 || day < 1 || day > 31) return false
  const blank = (at: number): boolean => at < 0 || isBlank(scan, at) || '()"[]'.includes(scan.cased[at] ?? ' ')
  return blank(start - 1) && (blank(end) || ('.,;:'.includes(scan.cased[end] as string) && blank(end + 1)))
}

/** The end of a number grouped by thousands ("15 000", "1,200,000"), or `end` itself. */
function endOfGroups(scan: Scan, start: number, end: number): number {
  const sign = scan.cased[end]
  if (end - start > 3 || (sign !== ' ' && sign !== ',') || scan.cased[start] === '0') return end
  let at = end
  while (scan.cased[at] === sign && skip(scan, at + 1, DIGIT) === at + 4) at += 4
  return at
}

function isBeforeMeridiem(scan: Scan, end: number): boolean {
  const start = end + 1
  if (scan.cased[end] !== ' ' || kindAt(scan, start) !== LETTER) return false
  const letters = skip(scan, start, LETTER)
  const word = scan.plain.slice(start, scan.cased[letters] === '.' ? letters + 2 : letters)
  return scan.lexicon.meridiems.has(word)
}

/** The month of "15.05.99" is no number with decimals. */
function isPartOfDate(scan: Scan, start: number, end: number): boolean {
  return scan.cased[start - 1] === '.' && scan.cased[end] === '.' && kindAt(scan, start - 2) === DIGIT
}

/** Hours and years behind a number with decimals, "1.5hrs": no half of a day, no "7.30pm". */
function isUnitAt(scan: Scan, start: number): boolean {
  const end = skip(scan, start, LETTER)
  const word = scan.plain.slice(start, end)
  return end - start > 2 && scan.lexicon.suffixes.has(word) && !scan.lexicon.meridiems.has(word)
}

/** The end of the decimals of a number ("3.5"), or `end` itself: a second point makes it no number but a date or a version. */
function endOfDecimals(scan: Scan, end: number): number {
  const sign = scan.cased[end]
  if (sign !== '.' && sign !== ',') return end
  const after = skip(scan, end + 1, DIGIT)
  const length = after - end - 1
  if (length === 0 || length > 3) return end
  if (kindAt(scan, after) === LETTER && !isUnitAt(scan, after)) return end
  if (length === 2 && sign === '.' && isBeforeMeridiem(scan, after)) return end
  return scan.cased[after] === sign && kindAt(scan, after + 1) === DIGIT ? end : after
}

/** Reads the number at an offset: its end. */
export function readNumber(scan: Scan, start: number): number {
  const end = skip(scan, start, DIGIT)
  if (kindAt(scan, end) === LETTER) return readNumberWithLetters(scan, start, end)
  if (end - start > MOST_DIGITS) {
    addWord(scan.list, JUNK.charCodeAt(0), start, end)
    return end
  }
  if (isCompactDay(scan, start, end)) {
    addWord(scan.list, codeOfCompactDay(scan.others.length), start, end)
    scan.others.push(Number(scan.cased.slice(start, end)))
    return end
  }
  const grouped = endOfGroups(scan, start, end)
  // The seconds of "23:45:00.487" are a number of their own.
  const part = scan.cased[start - 1] === ':' || isPartOfDate(scan, start, grouped)
  const decimal = part ? grouped : endOfDecimals(scan, grouped)
  const digits = scan.cased.slice(start, grouped).replace(/[ ,]/gu, '')
  const value = Number(digits + scan.cased.slice(grouped, decimal).replace(',', '.'))
  addNumber(scan, value, decimal === end ? end - start : GROUPED, start, decimal)
  return decimal
}

/** "18h30", "1er", "1990s" are a number and a word, "2nite" is one word, "4x4" is neither. */
function readNumberWithLetters(scan: Scan, start: number, end: number): number {
  const letters = skip(scan, end, LETTER)
  const suffix = scan.plain.slice(end, letters)
  const whole = lookUp(scan, start, letters)
  if (whole !== undefined) {
    addWord(scan.list, whole, start, letters)
    return letters
  }
  const code = scan.lexicon.suffixes.has(suffix) ? lookUp(scan, end, letters) : undefined
  if (code === undefined || end - start > MOST_DIGITS) {
    const after = skipAlphanumeric(scan, letters)
    addWord(scan.list, JUNK.charCodeAt(0), start, after)
    return after
  }
  addNumber(scan, Number(scan.cased.slice(start, end)), end - start, start, end)
  addWord(scan.list, code, end, letters)
  return letters
}
