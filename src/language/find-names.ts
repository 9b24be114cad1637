import { type Breaks, CLOSE, COLON, LINE, OPEN, QUOTE, SENTENCE } from './find-breaks.js'
import type { Words } from './scan-words.js'
import { isCapitalised } from './weigh-words.js'

/** What the capital of a word says. */
export const PLAIN = 0
/** Capitalised inside a sentence: it may be a name, and names belong to no language. */
export const NAME = 1
/** Capitalised where a sentence or line begins: a capital that says little. */
export const OPENING = 2

/** Where a capital is no sign of a name. */
const OPENS_SENTENCE = LINE | SENTENCE | OPEN | CLOSE | QUOTE | COLON

/** A word of two letters or more, all of them capitals. */
function isShouted(text: string, start: number, end: number): boolean {
  return end - start > 1 && isCapitalised(text, start) && isCapitalised(text, start + 1)
}

/** Words of the title of a work, and of them the share that is capitalised or too short to need it (`of`, `la`). */
const LONGEST_TITLE = 10
const SHORT = 3

/** A quotation that is the title of a work: its first word, its last and all longer ones are capitalised. */
function isTitle(words: Words, kinds: Uint8Array, first: number, last: number): boolean {
  if (last === first || last - first >= LONGEST_TITLE || kinds[first] === PLAIN || kinds[last] === PLAIN) return false
  for (let index = first; index <= last; index += 1) {
    const length = (words.end[index] as number) - (words.start[index] as number)
    if (kinds[index] === PLAIN && length > SHORT) return false
  }
  return true
}

/** What the capital of each word says; in a row of words in capitals it says nothing, and titles are names. */
export function findNames(text: string, words: Words, { flags, quoted }: Breaks): Uint8Array {
  const kinds = new Uint8Array(words.count)
  let shouted = false
  for (let index = 0; index < words.count; index += 1) {
    const start = words.start[index] as number
    if (!isCapitalised(text, start)) {
      shouted = false
      continue
    }
    kinds[index] = (flags[index] as number) & OPENS_SENTENCE ? OPENING : NAME
    const loud = isShouted(text, start, words.end[index] as number)
    if (loud && shouted) {
      kinds[index - 1] = PLAIN
      kinds[index] = PLAIN
    }
    shouted = loud
  }
  for (const [open, close] of quoted) if (isTitle(words, kinds, open, close - 1)) kinds.fill(NAME, open, close)
  return kinds
}
