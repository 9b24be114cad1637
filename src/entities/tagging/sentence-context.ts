import type { Surroundings } from './features.js'
import { AFTER, BEFORE, type Word } from './word.js'

const SHOUTED_LETTERS = 8

/** Whether a sentence is written in capitals throughout. */
export function isShouted(words: readonly Word[]): boolean {
  let letters = 0
  let capitals = 0
  for (const word of words) {
    letters += word.letters
    capitals += word.capitals
  }
  return letters >= SHOUTED_LETTERS && letters === capitals
}

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
  const shouted = isShouted(words) ? 1 : 0
  const { starts, ends } = capitalRuns(words)
  for (let index = 0; index < length; index += 1) {
    const start = starts[index] as number
    const end = ends[index] as number
    visit(
      {
        words: [word(index - 2), word(index - 1), word(index), word(index + 1), word(index + 2)],
        first: index === 0 ? 1 : 0,
        shouted,
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
