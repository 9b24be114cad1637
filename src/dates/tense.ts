import type { Tense } from './anchors.js'
import type { Grammar } from './compile-rules.js'

/** Where the verbs of a sentence speak of the past and of the future. */
interface Cues {
  readonly past: readonly (readonly [number, number])[]
  readonly future: readonly (readonly [number, number])[]
}

const LONGEST_SENTENCE = 1500
// A verb behind the date counts for less than one before it.
const BEHIND = 1.7
const BEHIND_AT_LEAST = 7

function spansOf(pattern: RegExp, text: string, offset: number): (readonly [number, number])[] {
  return [...text.matchAll(pattern)].map((match) => [offset + match.index, offset + match.index + match[0].length])
}

function nearest(spans: readonly (readonly [number, number])[], at: number): number {
  return spans.reduce((best, [start, end]) => {
    const distance = end <= at ? at - end : start >= at ? (start - at) * BEHIND + BEHIND_AT_LEAST : 0
    return Math.min(best, distance)
  }, Number.POSITIVE_INFINITY)
}

/** Tells the tense around an offset by the nearest verb of its sentence; each sentence is read once. */
export function createTenseReader(
  plain: string,
  grammar: Grammar,
): (start: number, end: number, at: number) => Tense | null {
  let readFrom = -1
  let cues: Cues = { past: [], future: [] }
  return (start, end, at) => {
    const from = Math.max(start, at - LONGEST_SENTENCE)
    if (from !== readFrom) {
      const text = plain.slice(from, Math.min(end, from + 2 * LONGEST_SENTENCE))
      cues = { past: spansOf(grammar.past, text, from), future: spansOf(grammar.future, text, from) }
      readFrom = from
    }
    const future = nearest(cues.future, at)
    const past = nearest(cues.past, at)
    if (future === past) return null
    return future < past ? 'future' : 'past'
  }
}
