import { foldName, type Word } from './word.js'

const LONGEST_PREFIX = 3
const SHORT_WORD = 3
/** Letters from which an acronym may pass over a word of its full name. */
const MAY_SKIP = 4

/** The letters of an acronym as names are compared: `Céni` and `CENI` alike. */
export function acronymLetters(text: string): string {
  return foldName(text).replace(/[^\p{L}]/gu, '')
}

function prefixLength(word: string, letters: string, at: number): number {
  let length = 0
  while (length < LONGEST_PREFIX && at + length < letters.length && word[length] === letters[at + length]) length += 1
  return length
}

// Words of grammar and parts of words (`d'`, `of`) may be left out, one other word where the acronym is long.
function isPassed(word: Word): boolean {
  return word.letters <= SHORT_WORD && word.capitals === 0
}

/**
 * Whether words spell an acronym: its letters are the first letters of words, in order, of the first and the last word at
 * least (Schwartz and Hearst, 2003, held to the beginnings of words).
 */
export function spellsAcronym(words: readonly Word[], from: number, to: number, letters: string): boolean {
  const folded = words.slice(from, to).map(({ text }) => foldName(text).replace(/^[^\p{L}]+/u, ''))
  const spare = letters.length >= MAY_SKIP ? 1 : 0
  const reach = (at: number, taken: number, left: number): boolean => {
    if (at === folded.length) return taken === letters.length
    const most = prefixLength(folded[at] as string, letters, taken)
    for (let length = 1; length <= most; length += 1) if (reach(at + 1, taken + length, left)) return true
    if (at === 0 || at === folded.length - 1) return false
    const cost = isPassed(words[from + at] as Word) ? 0 : 1
    return cost <= left && reach(at + 1, taken, left - cost)
  }
  return folded.length > 1 && reach(0, 0, spare)
}
