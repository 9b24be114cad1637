import { scanWithChrono } from './chrono.js'
import type { Captured } from './compile-pattern.js'
import type { CompiledRule, Grammar } from './compile-rules.js'
import { familyOf } from './families/families.js'
import type { FoldedText } from './fold-text.js'
import type { Shape } from './shape/shape-text.js'

/** A phrase found; offsets are into the folded text. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly rule: CompiledRule
  readonly captured: Captured
  /** Earlier rules win a tie. */
  readonly order: number
}

const isNumber = (character: string | undefined): character is string =>
  character !== undefined && character >= '\ue000' && character < '\uf000'

// Characters of the numbers 100 and 1000, and of those that have no character of their own.
const HUNDRED = '\ue064'
const THOUSAND = '\ue3e8'
const OTHER = '\uea00'

/** Three digits, or too many for a year: part of a telephone number or of an identifier. */
function isCode(shape: Shape, index: number): boolean {
  const [before, after] = [shape.text[index], shape.text[index + 2] as string]
  if (!isNumber(before)) return false
  return before >= OTHER || (before >= HUNDRED && before < THOUSAND && after >= THOUSAND)
}

function holds(context: RegExp | null, shape: string, index: number): boolean {
  if (!context) return true
  context.lastIndex = index
  return context.test(shape)
}

/** A number that stands in an amount, a decimal, a score or a code of several parts is none of a date. */
function startsInsideNumber(shape: Shape, index: number): boolean {
  if (!isNumber(shape.text[index]) || shape.ends[index - 1] !== shape.starts[index]) return false
  const sign = shape.text[index - 1] as string
  if ('$£¤#+'.includes(sign)) return true
  if (sign === '-' && shape.ends[index - 2] === shape.starts[index - 1] && isCode(shape, index - 2)) return true
  return '.,:/'.includes(sign) && isNumber(shape.text[index - 2]) && shape.ends[index - 2] === shape.starts[index - 1]
}

function endsInsideNumber(shape: Shape, end: number): boolean {
  if (!isNumber(shape.text[end - 1]) || shape.ends[end - 1] !== shape.starts[end]) return false
  const sign = shape.text[end] as string
  if (sign === '%' || sign === '¤' || sign === '°') return true
  return '.,:/'.includes(sign) && isNumber(shape.text[end + 1]) && shape.ends[end] === shape.starts[end + 1]
}

function readCaptures(rule: CompiledRule, match: RegExpMatchArray, others: readonly number[]): Captured {
  const captured: Record<string, number | string> = { ...rule.gives }
  rule.captures.forEach(({ name, read }, index) => {
    const part = match[index + 1]
    const value = part === undefined ? null : read(part, others)
    if (value !== null) captured[name] = value
  })
  return captured
}

function isCapital(folded: FoldedText, offset: number): boolean {
  return folded.cased[offset] !== folded.plain[offset]
}

const LETTER = /[a-z\u00fe]/u

function agreesInCapitals(rule: CompiledRule, index: number, end: number, shape: Shape, folded: FoldedText): boolean {
  if (rule.capital === null) return true
  if (rule.capital !== 'every') return rule.capital === isCapital(folded, shape.starts[index] as number)
  for (let word = index; word < end; word += 1) {
    const start = shape.starts[word] as number
    if (LETTER.test(folded.cased[start] as string)) return false
  }
  return true
}

const TEXT_BEFORE = 48

function toCandidate(
  rule: CompiledRule,
  order: number,
  match: RegExpMatchArray,
  index: number,
  shape: Shape,
  folded: FoldedText,
): Candidate | null {
  const end = index + match[0].length
  if (match[0] === '' || !holds(rule.after, shape.text, index) || !holds(rule.notAfter, shape.text, index)) return null
  if (startsInsideNumber(shape, index) || endsInsideNumber(shape, end)) return null
  const start = shape.starts[index] as number
  if (!agreesInCapitals(rule, index, end, shape, folded)) return null
  if (rule.notAfterText?.test(folded.plain.slice(Math.max(0, start - TEXT_BEFORE), start))) return null
  const captured = readCaptures(rule, match, shape.others)
  if (familyOf(rule.reads).accepts?.(captured) === false) return null
  return { start, end: shape.ends[end - 1] as number, rule, captured, order }
}

/** The longest of overlapping candidates, then that of the earlier rule, in order of the text. */
export function chooseCandidates(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates.toSorted((a, b) => a.start - b.start || b.end - a.end || a.order - b.order)
  const chosen: Candidate[] = []
  for (const candidate of sorted) {
    let last = chosen.at(-1)
    if (last && candidate.start < last.end && candidate.end - candidate.start <= last.end - last.start) continue
    while (last && candidate.start < last.end) {
      chosen.pop()
      last = chosen.at(-1)
    }
    chosen.push(candidate)
  }
  return chosen
}

const LONGEST_MESSAGE = 400

const MARK_OF_MESSAGE = /(?:^|[^a-z0-9])[@#][a-z]|https?:|(?:^|\s)(?:[:;=]-?[()dp](?![a-z])|<3|rt\s)/u

/** A short text with a mention, a hashtag, a link or a smiley, or one that speaks of its writer and quotes nobody. */
function isMessage(plain: string, grammar: Grammar): boolean {
  if (plain.length > LONGEST_MESSAGE) return false
  return MARK_OF_MESSAGE.test(plain) || (grammar.writer.test(plain) && !/["¤]|''/u.test(plain))
}

/** Finds the phrases of a grammar in a shape. */
export function findCandidates(folded: FoldedText, shape: Shape, grammar: Grammar): Candidate[] {
  if (shape.text === '') return []
  const message = isMessage(folded.plain, grammar)
  const rules = message ? grammar.rules : grammar.rules.filter(({ messages }) => !messages)
  const patterns = rules.map((rule, order) => ({
    pattern: rule.pattern,
    accept: (match: RegExpMatchArray, index: number) => toCandidate(rule, order, match, index, shape, folded),
  }))
  return scanWithChrono(shape.text, patterns, chooseCandidates)
}
