import { characterKind, DIGIT, isUpper } from './characters.js'
import type { SentenceRules } from './reading-rules.js'

// A sentence longer than this many tokens is cut, so that trees stay linear in the text.
const LONGEST_SENTENCE = 250
const CLOSERS = '"”»\'’)]'
const OPENERS = '«"“([‘'
const BULLETS = '•–—▪●*◦‣·'
// What a sentence may open with after a full stop, besides a capital or a digit.
const AFTER_STOP = '«"“([-–—‘\'•'

interface Split {
  readonly text: string
  readonly spans: Int32Array
  readonly rules: SentenceRules
  /** Whether single newlines only wrap lines. */
  readonly wrapped: boolean
}

const start = (split: Split, token: number): number => split.spans[2 * token] as number
const end = (split: Split, token: number): number => split.spans[2 * token + 1] as number

function newlines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to && count < 2; at += 1) if (text.charCodeAt(at) === 10) count += 1
  return count
}

// Text wrapped at a fixed width: many lines go on in lower case.
function isWrapped(text: string): boolean {
  const upper = text.match(/[^\n]\r?\n[ \t]*\p{Lu}/gu)?.length ?? 0
  const lower = text.match(/[^\n]\r?\n[ \t]*\p{Ll}/gu)?.length ?? 0
  return lower >= 3 && lower * 2 >= upper
}

function breaksAtLine(split: Split, token: number): boolean {
  const { text } = split
  const next = start(split, token + 1)
  const lines = newlines(text, end(split, token), next)
  if (lines === 0) return false
  if (lines > 1) return true
  const first = text.charAt(next)
  if (BULLETS.includes(first) || (first === '-' && end(split, token + 1) - next === 1)) return true
  return !split.wrapped && (isUpper(text.charCodeAt(next)) || OPENERS.includes(first))
}

// `etc.` and `p.m.` end a sentence only where the next word says so; a title or an initial never does.
function abbreviationEnds(split: Split, token: number): boolean {
  const { text, rules } = split
  const from = start(split, token)
  const word = text.slice(from, end(split, token) - 1).toLowerCase()
  const next = start(split, token + 1)
  if (word.length < 2 || rules.unfinished.has(word) || !isUpper(text.charCodeAt(next))) return false
  return word === 'etc' || rules.openers.has(text.slice(next, end(split, token + 1)))
}

// Whether the token is a mark that may end a sentence before the next token.
function isStop(split: Split, token: number): boolean {
  const { text } = split
  const from = start(split, token)
  const length = end(split, token) - from
  const code = text.charCodeAt(from)
  if (code === 0x21 || code === 0x3f || (code === 0x2e && length === 1)) return true
  if (code === 0x2026 || code === 0x2e) return isUpper(text.charCodeAt(start(split, token + 1)))
  if (length < 2 || length > 12 || text.charCodeAt(from + length - 1) !== 0x2e) return false
  return abbreviationEnds(split, token)
}

// The first token after a stop and the quotes and brackets that close with it.
function afterClosers(split: Split, token: number, count: number): number {
  let next = token + 1
  while (next < count && start(split, next) === end(split, next - 1) && isCloser(split, next)) next += 1
  return next === token + 1 && next < count && split.text.charCodeAt(start(split, next)) === 0xbb ? next + 1 : next
}

function isCloser(split: Split, token: number): boolean {
  const length = end(split, token) - start(split, token)
  return length <= 2 && CLOSERS.includes(split.text.charAt(start(split, token)))
}

function opensSentence(split: Split, token: number): boolean {
  const at = start(split, token)
  if (at === end(split, token - 1)) return false
  const code = split.text.charCodeAt(at)
  return isUpper(code) || characterKind(code) === DIGIT || AFTER_STOP.includes(split.text.charAt(at))
}

// Where a sentence that is too long is cut: after its last semicolon or comma within the length, or at the length.
function longCut(split: Split, from: number): number {
  for (const mark of ';:,') {
    for (let token = from + LONGEST_SENTENCE - 1; token > from + LONGEST_SENTENCE / 2; token -= 1) {
      if (split.text.charAt(start(split, token)) === mark) return token + 1
    }
  }
  return from + LONGEST_SENTENCE
}

const DASHES = '-–—'
const LONGEST_DATELINE = 16
// `NIAMEY, Niger (AP)`, `Gao, 3 mars (AFP)`, `KINSHASA, Congo`: what stands before the dash.
const DATELINE =
  /^\p{Lu}[\p{L}\p{N}'’ .,-]{1,60}\([\p{L}][\p{L}\p{N} ./&-]{1,30}\) ?$|^\p{Lu}{2}[\p{Lu}'’ -]*(?:, \p{Lu}[\p{L}. ]{1,30})? ?$/u

// Whether the token is the dash of a dateline that opens a line: what is told begins behind it.
function endsDateline(split: Split, first: number, token: number): boolean {
  const { text } = split
  if (token - first > LONGEST_DATELINE || !DASHES.includes(text.charAt(start(split, token)))) return false
  if (start(split, token) === end(split, token - 1) || start(split, token + 1) === end(split, token)) return false
  if (first > 0 && newlines(text, end(split, first - 1), start(split, first)) === 0) return false
  return opensSentence(split, token + 1) && DATELINE.test(text.slice(start(split, first), start(split, token)))
}

/**
 * First token of each sentence and, at the end, the number of tokens, for tokens given as pairs of starts and ends.
 * A headline without a full stop ends at its line; no sentence is longer than 250 tokens.
 */
export function splitSentences(text: string, spans: Int32Array, rules: SentenceRules): Int32Array {
  const count = spans.length >> 1
  const split: Split = { text, spans, rules, wrapped: isWrapped(text) }
  const firsts: number[] = count > 0 ? [0] : []
  const open = (token: number): void => {
    let last = firsts[firsts.length - 1] as number
    while (token - last > LONGEST_SENTENCE) {
      last = longCut(split, last)
      firsts.push(last)
    }
    if (token > last) firsts.push(token)
  }
  for (let token = 0; token < count - 1; token += 1) {
    const first = firsts[firsts.length - 1] as number
    if (breaksAtLine(split, token) || (token > first && endsDateline(split, first, token))) {
      open(token + 1)
    } else if (isStop(split, token)) {
      const next = afterClosers(split, token, count)
      if (next < count && (opensSentence(split, next) || breaksAtLine(split, next - 1))) open(next)
      token = next - 1
    }
  }
  if (count > 0) open(count)
  return Int32Array.from(count > 0 ? firsts : [0])
}
