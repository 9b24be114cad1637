import { hashText, joinHashes } from './hash.js'

/** What the model sees of one word, as hashes: made once for each distinct word. */
export interface Word {
  readonly text: string
  /** Lower case, with straight apostrophes and every digit as 0. */
  readonly lowerText: string
  readonly exact: number
  readonly lower: number
  readonly shape: number
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
  readonly capital: 0 | 1
  readonly letters: number
  readonly capitals: number
  /** Path in the tree of clusters, as bits; `clusterLength` 0 when the word is in none, -1 beyond the sentence. */
  readonly cluster: number
  readonly clusterLength: number
  /** The first eight steps of that path, as `clusterPrefix` gives them: what neighbours see of the word. */
  readonly outline: number
  /** Hashes of the letter runs of the word without accents: what name lists are matched by. */
  readonly parts: readonly number[]
  /** True for a hyphen, an apostrophe or a point: a name of a list may run across it. */
  readonly bridge: boolean
}

/** The cluster of a word by the hash of its lower form: `path * 32 + length`, 0 when it is in none. */
export type ClusterLookup = (lower: number) => number

const LONGEST = 48
const OUTLINE = 8
const LETTER_RUN = /[\p{L}\p{N}]+/gu
const MARK = /\p{M}+/gu
const BRIDGE = /^[-‐‑'’.]$/u

/** Lower case, straight apostrophes, digits as 0. */
export function lowerForm(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\d/gu, '0')
}

/** Lower case without accents: how name lists are keyed. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARK, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
}

/** Hashes of the letter runs of a name: `Saint-Denis` and `Saint Denis` have the same. */
export function nameParts(text: string): number[] {
  return Array.from(foldName(text).matchAll(LETTER_RUN), ([part]) => hashText(part, 0, part.length, 77))
}

function kindOf(text: string, lower: string, at: number): string {
  const letter = text[at] as string
  if (letter >= '0' && letter <= '9') return 'd'
  if (letter !== lower[at]) return 'X'
  return letter.toUpperCase() !== letter ? 'x' : letter
}

// Runs of one kind keep two of it: `Baghdad` is Xxx, `F-16` X-dd, `NATO` XX.
function shapeOf(text: string, lower: string): string {
  let shape = ''
  let last = ''
  let run = 0
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text, lower, at)
    run = kind === last ? run + 1 : 0
    last = kind
    if (run < 2) shape += kind
  }
  return shape
}

function countCase(text: string, lower: string): { letters: number; capitals: number } {
  let letters = 0
  let capitals = 0
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text, lower, at)
    if (kind === 'X') capitals += 1
    if (kind === 'X' || kind === 'x') letters += 1
  }
  return { letters, capitals }
}

/** All that the model sees of a word. Longer words are cut at 48 units. */
export function makeWord(text: string, clusterOf: ClusterLookup): Word {
  const cut = text.length > LONGEST ? text.slice(0, LONGEST) : text
  const lowered = cut.toLowerCase()
  const sameLength = lowered.length === cut.length ? lowered : cut
  const lowerText = lowerForm(cut)
  const length = lowerText.length
  const shape = shapeOf(cut, sameLength)
  const lower = hashText(lowerText, 0, length, 2)
  const cluster = clusterOf(lower)
  const exactText = cut.replaceAll('’', "'").replace(/\d/gu, '0')
  return {
    text,
    lowerText,
    exact: hashText(exactText, 0, exactText.length, 1),
    lower,
    shape: hashText(shape, 0, shape.length, 3),
    prefixes: [1, 2, 3, 4].map((size) => hashText(lowerText, 0, Math.min(size, length), 3 + size)),
    suffixes: [1, 2, 3, 4].map((size) => hashText(lowerText, Math.max(0, length - size), length, 7 + size)),
    capital: length > 0 && kindOf(cut, sameLength, 0) === 'X' ? 1 : 0,
    ...countCase(cut, sameLength),
    cluster: cluster >> 5,
    clusterLength: cluster & 31,
    outline: pathPrefix(cluster >> 5, cluster & 31, OUTLINE),
    parts: nameParts(cut),
    bridge: BRIDGE.test(cut),
  }
}

function edgeWord(seed: number): Word {
  const hashes = [seed, seed + 1, seed + 2, seed + 3]
  return {
    text: '',
    lowerText: '',
    exact: seed,
    lower: seed,
    shape: seed + 4,
    prefixes: hashes,
    suffixes: hashes,
    capital: 0,
    letters: 0,
    capitals: 0,
    cluster: 0,
    clusterLength: -1,
    outline: pathPrefix(0, -1, OUTLINE),
    parts: [],
    bridge: false,
  }
}

/** Stands before the first word of a sentence. */
export const BEFORE: Word = /* @__PURE__ */ edgeWord(0x1111)
/** Stands after the last word of a sentence. */
export const AFTER: Word = /* @__PURE__ */ edgeWord(0x4444)

/** The first `length` steps of a word's path in the tree of clusters. */
export function clusterPrefix(word: Word, length: number): number {
  return pathPrefix(word.cluster, word.clusterLength, length)
}

function pathPrefix(path: number, pathLength: number, length: number): number {
  if (pathLength < 0) return 0x9999
  if (pathLength === 0) return 0x7777
  const kept = Math.min(length, pathLength)
  return joinHashes(path >> (pathLength - kept), kept)
}
