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

function nearest(spans: Spans, at: number): number {
  return spans.reduce((best, [start, end]) => {
    const distance = end <= at ? at - end : start >= at ? (start - at) * BEHIND + BEHIND_AT_LEAST : 0
    return Math.min(best, distance)
  }, Number.POSITIVE_INFINITY)
}

/** Tells the tense at an offset of the text by the nearest verb of its sentence, whose bounds are given; a stretch is read once. */
export function createTenseReader(
  text: string,
  grammar: Grammar,
): (start: number, end: number, at: number) => Tense | null {
  let readFrom = -1
  let past: Spans = []
  let future: Spans = []
  return (start, end, at) => {
    const from = Math.max(start, Math.floor(at / BLOCK - 1) * BLOCK)
    if (from !== readFrom) {
      const sentence = text.slice(from, Math.min(end, from + 3 * BLOCK)).toLowerCase()
      past = spansOf(grammar.past, sentence, from)
      future = spansOf(grammar.future, sentence, from)
      readFrom = from
    }
    const toFuture = nearest(future, at)
    const toPast = nearest(past, at)
    if (toFuture === Number.POSITIVE_INFINITY && toPast === toFuture) return null
    // "has scheduled" is a cue of both: what is planned lies ahead.
    return toFuture <= toPast ? 'future' : 'past'
  }
}
