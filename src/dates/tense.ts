import type { Tense } from './anchors.js'
import type { Grammar } from './compile-rules.js'

type Spans = readonly (readonly [number, number])[]

const BLOCK = 1500
// A verb behind the date counts for less than one before it.
const BEHIND = 1.7
const BEHIND_AT_LEAST = 7

function spansOf(pattern: RegExp, text: string, offset: number): Spans {
  return [...text.matchAll(pattern)].map((match) => [offset + match.index, offset + match.index + match[0].length])
}

function nearest(spans: Spans, from: number, to: number): number {
  return spans.reduce((best, [start, end]) => {
    // "May" is no verb where it is the month.
    if (start < to && end > from) return best
    const distance = end <= from ? from - end : (start - from) * BEHIND + BEHIND_AT_LEAST
    return Math.min(best, distance)
  }, Number.POSITIVE_INFINITY)
}

/** Tells the tense of a date from `at` to `until` by the nearest verb of its sentence, from `start` to `end`; a stretch is read once. */
export function createTenseReader(
  text: string,
  grammar: Grammar,
): (start: number, end: number, at: number, until: number) => Tense | null {
  let readFrom = -1
  let past: Spans = []
  let future: Spans = []
  return (start, end, at, until) => {
    const from = Math.max(start, Math.floor(at / BLOCK - 1) * BLOCK)
    if (from !== readFrom) {
      const sentence = text.slice(from, Math.min(end, from + 3 * BLOCK)).toLowerCase()
      future = spansOf(grammar.future, sentence, from)
      // "held" in "will be held" tells nothing of the past.
      past = spansOf(grammar.past, sentence, from).filter(
        ([at]) => !future.some(([start, end]) => start < at && at < end),
      )
      readFrom = from
    }
    const toFuture = nearest(future, at, until)
    const toPast = nearest(past, at, until)
    if (toFuture === Number.POSITIVE_INFINITY && toPast === toFuture) return null
    // "has scheduled" is a cue of both: what is planned lies ahead.
    return toFuture <= toPast ? 'future' : 'past'
  }
}
