import { BREAK } from '../vocabulary.js'
import { DIGIT, isBlank, isCapital, kindAt, LETTER, LINE, lookUp, type Scan, SPACE, skip } from './scan.js'
import { addWord } from './word-list.js'

const SHORT_LINE = 60

/** A line break that ends a paragraph, a heading or an entry of a list, not one that wraps a sentence. */
export function readLines(scan: Scan, start: number): number {
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

/** Reads the sign at an offset: its end. */
export function readSign(scan: Scan, at: number): number {
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
