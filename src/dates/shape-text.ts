import type { FoldedText } from './fold-text.js'
import {
  BREAK,
  codeOfCompactDay,
  codeOfInteger,
  codeOfOtherNumber,
  JUNK,
  NUMBER,
  UNKNOWN,
  UNKNOWN_CAPITALISED,
  type Vocabulary,
} from './vocabulary.js'

/** The words of a text that may matter to dates, one character each, and where they stand in the folded text. */
export interface Shape {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Values of the numbers that have no character of their own. */
  readonly others: readonly number[]
  /** Offsets in the folded text where sentences begin, but for the first. */
  readonly sentences: readonly number[]
}

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

const REACH_BEFORE = 9
const REACH_AFTER = 12
const SHORT_LINE = 60

const LETTER = 1
const DIGIT = 2
const SPACE = 3
const LINE = 4

const KIND: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 0xfe) return LETTER
  if (code >= 48 && code <= 57) return DIGIT
  if (code === 10 || code === 13) return LINE
  return code <= 32 ? SPACE : 0
})

/** A growing list of words. */
interface WordList {
  codes: Uint16Array
  starts: Int32Array
  ends: Int32Array
  count: number
}

function createList(size: number): WordList {
  return { codes: new Uint16Array(size), starts: new Int32Array(size), ends: new Int32Array(size), count: 0 }
}

function addWord(list: WordList, code: number, start: number, end: number): void {
  if (list.count === list.codes.length) {
    const larger = createList(list.count * 2)
    larger.codes.set(list.codes)
    larger.starts.set(list.starts)
    larger.ends.set(list.ends)
    Object.assign(list, { codes: larger.codes, starts: larger.starts, ends: larger.ends })
  }
  list.codes[list.count] = code
  list.starts[list.count] = start
  list.ends[list.count] = end
  list.count += 1
}

/** State of the one pass over a folded text. */
interface Scan {
  readonly cased: string
  readonly plain: string
  readonly lexicon: Lexicon
  readonly list: WordList
  readonly others: number[]
  readonly sentences: number[]
  lineStart: number
}

function kindAt(scan: Scan, at: number): number {
  return at < scan.cased.length ? (KIND[scan.cased.charCodeAt(at)] as number) : SPACE
}

function skip(scan: Scan, from: number, kind: number): number {
  let at = from
  while (at < scan.cased.length && KIND[scan.cased.charCodeAt(at)] === kind) at += 1
  return at
}

function skipAlphanumeric(scan: Scan, from: number): number {
  let at = from
  while (kindAt(scan, at) === LETTER || kindAt(scan, at) === DIGIT) at += 1
  return at
}

function isCapital(scan: Scan, at: number): boolean {
  const code = scan.cased.charCodeAt(at)
  return code >= 65 && code <= 90
}

/** The code of the word between two offsets; `undefined` when the grammar does not know it. */
function lookUp(scan: Scan, start: number, end: number): number | undefined {
  const length = end - start
  if (length > scan.lexicon.longestWord) return undefined
  if (scan.lexicon.outlines[(scan.plain.charCodeAt(start) << 5) | length] === 0) return undefined
  const word = scan.plain.slice(start, end)
  const { codes, capitalised } = scan.lexicon.vocabulary
  return (isCapital(scan, start) ? capitalised.get(word) : undefined) ?? codes.get(word)
}

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

function readWord(scan: Scan, start: number): number {
  let end = skip(scan, start, LETTER)
  if (kindAt(scan, end) === DIGIT && !isUnitOfNumber(scan, start, end)) return readWordWithDigits(scan, start, end)
  const next = scan.cased[end]
  if (next === '-') end = endOfCompound(scan, start, end) || end
  if (next === "'" && lookUp(scan, start, end + 1) !== undefined) end += 1
  const code = lookUp(scan, start, end) ?? (isCapital(scan, start) ? UNKNOWN_CAPITALISED : UNKNOWN).charCodeAt(0)
  addWord(scan.list, code, start, end)
  return end
}

const MOST_DIGITS = 15
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

function readNumber(scan: Scan, start: number): number {
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

/** A line break that ends a paragraph, a heading or an entry of a list, not one that wraps a sentence. */
function readLines(scan: Scan, start: number): number {
  let at = start
  let lines = 0
  for (let kind = kindAt(scan, at); at < scan.cased.length && (kind === SPACE || kind === LINE); ) {
    if (scan.cased[at] === '\n') lines += 1
    at += 1
    kind = kindAt(scan, at)
  }
  const wraps =
    lines < 2 && (start - scan.lineStart > SHORT_LINE || (kindAt(scan, at) === LETTER && !isCapital(scan, at)))
  scan.lineStart = at
  if (wraps) return at
  addWord(scan.list, BREAK.charCodeAt(0), start, at)
  scan.sentences.push(at)
  return at
}

function isBlank(scan: Scan, at: number): boolean {
  const kind = kindAt(scan, at)
  return kind === SPACE || kind === LINE
}

function endsSentence(scan: Scan, at: number): boolean {
  if (scan.cased[at] !== '.') return true
  const { list } = scan
  const start = list.count > 0 ? (list.starts[list.count - 1] as number) : at
  if (list.ends[list.count - 1] !== at || kindAt(scan, start) !== LETTER) return true
  return at - start > 1 && !scan.lexicon.abbreviations.has(scan.plain.slice(start, at))
}

function readStop(scan: Scan, at: number): number {
  let next = at + 1
  while (next < scan.cased.length && '.!?"\')]'.includes(scan.cased[next] as string)) next += 1
  const ends = endsSentence(scan, at)
  addWord(scan.list, scan.cased.charCodeAt(at), at, at + 1)
  if (!ends || next >= scan.cased.length || !isBlank(scan, next)) return at + 1
  while (next < scan.cased.length && isBlank(scan, next)) next += 1
  while (next < scan.cased.length && '"\'([-'.includes(scan.cased[next] as string)) next = skip(scan, next + 1, SPACE)
  if (isCapital(scan, next) || kindAt(scan, next) === DIGIT) scan.sentences.push(next)
  return at + 1
}

function readSign(scan: Scan, at: number): number {
  const sign = scan.cased[at]
  if (sign === '.' || sign === '!' || sign === '?') return readStop(scan, at)
  if (sign === "'" && at > 0 && kindAt(scan, at - 1) !== SPACE && kindAt(scan, at + 1) === LETTER) {
    const end = skip(scan, at + 1, LETTER)
    const code = lookUp(scan, at, end)
    if (code !== undefined) {
      addWord(scan.list, code, at, end)
      return end
    }
  }
  addWord(scan.list, scan.cased.charCodeAt(at), at, at + 1)
  return at + 1
}

function scanText(folded: FoldedText, lexicon: Lexicon): Scan {
  const scan: Scan = {
    cased: folded.cased,
    plain: folded.plain,
    lexicon,
    list: createList(1024),
    others: [],
    sentences: [],
    lineStart: 0,
  }
  for (let at = 0; at < scan.cased.length; ) {
    const kind = KIND[scan.cased.charCodeAt(at)]
    if (kind === SPACE) at += 1
    else if (kind === LETTER) at = readWord(scan, at)
    else if (kind === DIGIT) at = readNumber(scan, at)
    else if (kind === LINE) at = readLines(scan, at)
    else at = readSign(scan, at)
  }
  return scan
}

const CHUNK = 8192

function toText(codes: Uint16Array): string {
  let text = ''
  for (let at = 0; at < codes.length; at += CHUNK) {
    text += String.fromCharCode.apply(null, codes.subarray(at, at + CHUNK) as unknown as number[])
  }
  return text
}

/** Keeps the words around triggers, with a break between stretches. */
function keepStretches(list: WordList, triggers: Uint8Array): WordList {
  const kept = createList(1024)
  let done = 0
  let until = 0
  for (let index = 0; index < list.count; index += 1) {
    if (!triggers[list.codes[index] as number]) continue
    const from = Math.max(done, index - REACH_BEFORE)
    if (from > done) addWord(kept, BREAK.charCodeAt(0), list.starts[from] as number, list.starts[from] as number)
    until = Math.min(list.count, index + REACH_AFTER)
    for (let word = from; word < until; word += 1) {
      addWord(kept, list.codes[word] as number, list.starts[word] as number, list.ends[word] as number)
    }
    done = Math.max(done, until)
  }
  return kept
}

/** Reads a folded text into the shape that the patterns of a language run over. */
export function shapeText(folded: FoldedText, lexicon: Lexicon): Shape {
  const scan = scanText(folded, lexicon)
  const kept = keepStretches(scan.list, lexicon.triggers)
  return {
    text: toText(kept.codes.subarray(0, kept.count)),
    starts: kept.starts.subarray(0, kept.count),
    ends: kept.ends.subarray(0, kept.count),
    others: scan.others,
    sentences: scan.sentences,
  }
}
