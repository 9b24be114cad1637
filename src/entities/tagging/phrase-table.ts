import { extendName } from './name-lists.js'
import { nameParts, type Word } from './word.js'

/** Phrases that can be looked up word by word: hyphens do not count, capitals as each phrase demands, accents only in lower case. */
export interface PhraseTable {
  readonly first: ReadonlySet<number>
  /** By the hash of all parts: how the words must be written. */
  readonly phrases: ReadonlyMap<number, Writing>
  readonly longest: number
}

/**
 * With a capital first word, and last word where the phrase has one; with these very letters in either case, accents too;
 * or exactly as given.
 */
type Writing = 'first' | 'first and last' | { readonly letters: Set<string> } | { readonly exactly: string }

const LONGEST_ACRONYM = 5
/** Words that a phrase may stretch over, hyphens and apostrophes among them. */
const MOST_WORDS = 16

function writingOf(phrase: string): Writing {
  if (phrase.length <= LONGEST_ACRONYM && !/\p{Ll}/u.test(phrase)) return { exactly: phrase }
  if (!/^\P{L}*\p{Lu}/u.test(phrase)) return { letters: new Set([letters(phrase.toLowerCase())]) }
  return / \P{L}*\p{Lu}[^ ]*$/u.test(phrase) ? 'first and last' : 'first'
}

// The laxer of two.
function joinWritings(left: Writing | undefined, right: Writing): Writing {
  if (typeof left !== 'object' || !('letters' in left)) return left === 'first' ? left : right
  if (typeof right === 'object' && 'letters' in right) for (const form of right.letters) left.letters.add(form)
  return left
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** A table of phrases; one given in lower case and in capitals counts in either. */
export function makePhraseTable(list: readonly string[]): PhraseTable {
  const first = new Set<number>()
  const phrases = new Map<number, Writing>()
  let longest = 0
  for (const phrase of list) {
    const parts = nameParts(phrase)
    if (parts.length === 0) continue
    first.add(parts[0] as number)
    longest = Math.max(longest, parts.length)
    const key = parts.reduce(extendName, 0)
    phrases.set(key, joinWritings(phrases.get(key), writingOf(phrase)))
  }
  return { first, phrases, longest }
}

function isWritten(writing: Writing, words: readonly Word[], from: number, to: number): boolean {
  const word = words[from] as Word
  if (typeof writing === 'string') {
    const last = writing === 'first' || (words[to - 1] as Word).capitals > 0
    return last && word.capitals > 0 && (word.capital === 1 || !/^\p{Ll}/u.test(word.text))
  }
  if ('letters' in writing) {
    const written = words.slice(from, to).map(({ text }) => text.toLowerCase())
    return writing.letters.has(letters(written.join('')))
  }
  return to === from + 1 && word.text.replaceAll('.', '') === writing.exactly.replaceAll('.', '')
}

/** The word after the longest phrase that begins at a word, or -1. */
export function phraseEnd(table: PhraseTable, words: readonly Word[], from: number): number {
  const parts = (words[from] as Word).parts
  if (parts.length === 0 || !table.first.has(parts[0] as number)) return -1
  let end = -1
  let hash = 0
  let count = 0
  const last = Math.min(words.length, from + MOST_WORDS)
  for (let at = from; at < last && count < table.longest; at += 1) {
    const word = words[at] as Word
    if (word.parts.length === 0 && !word.bridge) break
    for (const part of word.parts) hash = extendName(hash, part)
    count += word.parts.length
    const writing = word.bridge ? undefined : table.phrases.get(hash)
    if (writing !== undefined && isWritten(writing, words, from, at + 1)) end = at + 1
  }
  return end
}

const tables = /* @__PURE__ */ new WeakMap<readonly string[], PhraseTable>()

/** The table of a list, made on first use. */
export function phraseTable(list: readonly string[]): PhraseTable {
  const known = tables.get(list)
  if (known) return known
  const made = makePhraseTable(list)
  tables.set(list, made)
  return made
}

const sets = /* @__PURE__ */ new WeakMap<readonly string[], ReadonlySet<string>>()

/** The set of a list of words, made on first use. */
export function wordSet(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list)
  if (known) return known
  const made = new Set(list.map((word) => word.replaceAll('’', "'")))
  sets.set(list, made)
  return made
}
