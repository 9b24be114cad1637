import { extendName } from './name-lists.js'
import { nameParts, type Word } from './word.js'

/** Phrases that can be looked up word by word: accents and hyphens do not count, capitals as each phrase demands. */
export interface PhraseTable {
  readonly first: ReadonlySet<number>
  /** By the hash of all parts: how the words must be written. */
  readonly phrases: ReadonlyMap<number, Writing>
  readonly longest: number
}

/** `any`: either case; `capital`: with a capital first letter; otherwise exactly as given. */
type Writing = 'any' | 'capital' | { readonly exactly: string }

const LONGEST_ACRONYM = 5

function writingOf(phrase: string): Writing {
  if (phrase.length <= LONGEST_ACRONYM && !/\p{Ll}/u.test(phrase)) return { exactly: phrase }
  return /^\P{L}*\p{Lu}/u.test(phrase) ? 'capital' : 'any'
}

/** A table of phrases; when one is given twice, the laxer writing counts. */
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
    if (phrases.get(key) !== 'any') phrases.set(key, writingOf(phrase))
  }
  return { first, phrases, longest }
}

function isWritten(writing: Writing, words: readonly Word[], from: number, to: number): boolean {
  if (writing === 'any') return true
  const word = words[from] as Word
  if (writing === 'capital') return word.capitals > 0 && (word.capital === 1 || !/^\p{Ll}/u.test(word.text))
  return to === from + 1 && word.text.replaceAll('.', '') === writing.exactly.replaceAll('.', '')
}

/** The word after the longest phrase that begins at a word, or -1. */
export function phraseEnd(table: PhraseTable, words: readonly Word[], from: number): number {
  const parts = (words[from] as Word).parts
  if (parts.length === 0 || !table.first.has(parts[0] as number)) return -1
  let end = -1
  let hash = 0
  let count = 0
  for (let at = from; at < words.length && count < table.longest; at += 1) {
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
