import { MOST_FEATURES, wordFeatures } from '../../src/language/word-features.js'

/** Words by number, with the buckets of their features in one arena: features are computed once a word. */
export interface Vocabulary {
  readonly idOf: (word: string) => number
  /** Appends the buckets of a word to `out` at `from`; the new length. */
  readonly put: (id: number, out: Int32Array, from: number) => number
}

/** A vocabulary over tables of `mask + 1` buckets. */
export function createVocabulary(mask: number): Vocabulary {
  const ids = new Map<string, number>()
  const ends: number[] = [0]
  const buffer = new Int32Array(MOST_FEATURES)
  let arena = new Int32Array(1 << 22)
  const idOf = (word: string): number => {
    const known = ids.get(word)
    if (known !== undefined) return known
    const from = ends[ends.length - 1] as number
    const count = wordFeatures(word, mask, buffer)
    if (from + count > arena.length) {
      const larger = new Int32Array(arena.length * 2)
      larger.set(arena)
      arena = larger
    }
    arena.set(buffer.subarray(0, count), from)
    ids.set(word, ids.size)
    ends.push(from + count)
    return ids.size - 1
  }
  const put = (id: number, out: Int32Array, from: number): number => {
    const start = ends[id] as number
    const end = Math.min(ends[id + 1] as number, start + out.length - from)
    for (let at = start; at < end; at += 1) out[from + at - start] = arena[at] as number
    return from + end - start
  }
  return { idOf, put }
}
