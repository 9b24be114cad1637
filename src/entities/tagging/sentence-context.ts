import type { Surroundings } from './features.js'
import { AFTER, BEFORE, type Word } from './word.js'

const FEWEST_LETTERS = 8
const LONG_WORD = 4
const FEWEST_LONG_WORDS = 4
const TITLED_SHARE = 0.8

/** How a sentence is written: `0` as sentences are, `1` in capitals, `2` without any, `3` With Capitals On Most Words. */
export function caseOf(words: readonly Word[]): number {
  let letters = 0
  let capitals = 0
  let long = 0
  let titled = 0
  for (const word of words) {
    letters += word.letters
    capitals += word.capitals
    if (word.letters < LONG_WORD) continue
    long += 1
    titled += word.capital
  }
  if (letters < FEWEST_LETTERS) return 0
  if (capitals === 0) return LOWER
  if (letters === capitals) return SHOUTED
  return long >= FEWEST_LONG_WORDS && titled >= long * TITLED_SHARE ? 3 : 0
}

/** The case of a sentence in capitals throughout. */
export const SHOUTED = 1
/** The case of a sentence that has no capitals, in which names have none either. */
export const LOWER = 2

/** For each word the ends of the run of capitalised words that it stands in. */
function capitalRuns(words: readonly Word[]): { starts: Int32Array; ends: Int32Array } {
  const starts = new Int32Array(words.length)
  const ends = new Int32Array(words.length)
  for (let at = 0, start = 0; at < words.length; at += 1) {
    if ((words[at] as Word).capital === 0) start = at + 1
    starts[at] = Math.min(start, at)
  }
  for (let at = words.length - 1, end = at; at >= 0; at -= 1) {
    if ((words[at] as Word).capital === 0) end = at - 1
    ends[at] = Math.max(end, at)
  }
  return { starts, ends }
}

/** Calls back with every word of a sentence and what stands around it. */
export function eachWord(
  words: readonly Word[],
  lists: Int32Array,
  visit: (at: Surroundings, index: number) => void,
): void {
  const length = words.length
  const word = (index: number): Word => (index < 0 ? BEFORE : (words[index] ?? AFTER))
  const writing = caseOf(words)
  const { starts, ends } = capitalRuns(words)
  for (let index = 0; index < length; index += 1) {
    const start = starts[index] as number
    const end = ends[index] as number
    visit(
      {
        words: [word(index - 2), word(index - 1), word(index), word(index + 1), word(index + 2)],
        first: index === 0 ? 1 : 0,
        writing,
        runFirst: word(start),
        runLast: word(end),
        beforeRun: word(start - 1),
        afterRun: word(end + 1),
        runBefore: index - start,
        runAfter: end - index,
        lists: lists[index] as number,
        listsBefore: index > 0 ? (lists[index - 1] as number) : 0,
        listsAfter: index + 1 < length ? (lists[index + 1] as number) : 0,
      },
      index,
    )
  }
}
