import type { Tense } from './anchors.js'
import type { Grammar } from './compile-rules.js'

/** When the clause around a date happens, and whether the verb that tells it governs the date beyond doubt. */
export interface TenseReading {
  readonly tense: Tense | null
  readonly sure: boolean
}

type Spans = readonly (readonly [number, number])[]

const BLOCK = 1500
// Letters that a verb counts as farther off: behind the date, across the edge of a clause, as a bare infinitive.
const BEHIND = 1.7
const BEHIND_AT_LEAST = 40
const EDGE = 20
const INFINITIVE = 30
const SURE = 10
const LONGEST_CUE = 60

const NOWHERE = Number.POSITIVE_INFINITY
const UNTOLD: TenseReading = { tense: null, sure: false }
const PLANNED: TenseReading = { tense: 'future', sure: false }

/** The verbs of one stretch of text. */
interface Verbs {
  readonly past: Spans
  readonly future: Spans
  readonly infinitive: Spans
  readonly edges: Spans
}

function spansOf(pattern: RegExp, text: string, offset: number): Spans {
  return [...text.matchAll(pattern)].map((match) => [offset + match.index, offset + match.index + match[0].length])
}

const CAPITAL_WITHIN = /[^.!?…:\n]{2} \p{Lu}$/u

// "pourparlers à Luanda le 18 mars" has no verb in -a.
function isName(cased: string, at: number): boolean {
  return CAPITAL_WITHIN.test(cased.slice(Math.max(0, at - 3), at + 1))
}

function readVerbs(cased: string, offset: number, grammar: Grammar): Verbs {
  const text = cased.toLowerCase()
  const future = spansOf(grammar.future, text, offset)
  return {
    future,
    // "held" in "will be held" tells nothing of the past.
    // In the case of the text: "to Rome" is no verb.
    past: spansOf(grammar.past, text, offset).filter(
      ([at]) => !isName(cased, at - offset) && !future.some(([start, end]) => start < at && at < end),
    ),
    infinitive: spansOf(grammar.infinitive, cased, offset),
    edges: spansOf(grammar.edge, text, offset),
  }
}

/** The distance to the nearest verb before a date, across the edges of clauses. */
function nearestBefore(spans: Spans, edges: Spans, date: number): number {
  let best = NOWHERE
  for (let index = spans.length - 1; index >= 0; index -= 1) {
    const [start, end] = spans[index] as readonly [number, number]
    if (date - end >= best) break
    if (end > date) continue
    const crossed = edges.filter(([edge, until]) => edge >= start && until <= date).length
    best = Math.min(best, date - end + EDGE * crossed)
  }
  return best
}

/** The distance to the nearest verb behind a date. */
function nearestBehind(spans: Spans, date: number): number {
  const first = spans.find(([start]) => start >= date)
  return first ? (first[0] - date) * BEHIND + BEHIND_AT_LEAST : NOWHERE
}

function readTense({ past, future, infinitive, edges }: Verbs, from: number, to: number): TenseReading {
  const pastBefore = nearestBefore(past, edges, from)
  const futureBefore = Math.min(nearestBefore(future, edges, from), nearestBefore(infinitive, edges, from) + INFINITIVE)
  const toPast = Math.min(pastBefore, nearestBehind(past, to))
  const toFuture = Math.min(futureBefore, nearestBehind(future, to))
  if (toPast === NOWHERE && toFuture === NOWHERE) return UNTOLD
  // "has scheduled" is a cue of both: what is planned lies ahead.
  if (toFuture <= toPast) return { tense: 'future', sure: futureBefore < SURE }
  return { tense: 'past', sure: pastBefore < SURE }
}

/** Tells the tense of a date from `at` to `until` by the verbs of its sentence, from `start` to `end`; a stretch is read once. */
export function createTenseReader(
  text: string,
  grammar: Grammar,
): (start: number, end: number, at: number, until: number) => TenseReading {
  let readFrom = -1
  let verbs: Verbs = { past: [], future: [], infinitive: [], edges: [] }
  return (start, end, at, until) => {
    const before = text.slice(Math.max(start, at - LONGEST_CUE), at).toLowerCase()
    if (grammar.nextFuture.test(before)) return { tense: 'future', sure: true }
    if (grammar.nextPast.test(before)) return { tense: 'past', sure: true }
    const from = Math.max(start, Math.floor(at / BLOCK - 1) * BLOCK)
    if (from !== readFrom) {
      verbs = readVerbs(text.slice(from, Math.min(end, from + 3 * BLOCK)), from, grammar)
      readFrom = from
    }
    const reading = readTense(verbs, at, until)
    return reading === UNTOLD && grammar.planned.test(before) ? PLANNED : reading
  }
}
