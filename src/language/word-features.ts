/** Longest n-gram. */
const LONGEST = 5
/** Letters of a word that are read; what follows says nothing more about its language. */
const READ = 40
const EDGE = 0x5f
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
const WHOLE_WORD = 0x9747b28c

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 15)
  mixed = Math.imul(mixed, 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 12)) >>> 0
}

/** Bucket of a letter by itself, one unit of UTF-16. */
export function letterBucket(code: number, mask: number): number {
  return finish(Math.imul(FNV_OFFSET ^ code, FNV_PRIME) + 1) & mask
}

/** Room that the features of one word need at most. */
export const MOST_FEATURES: number = (READ + 2) * LONGEST + 1

/**
 * Writes the buckets of a folded word into `out` and gives back how many: hashed character n-grams of one to five letters
 * with the edges of the word marked, and the word as a whole (FNV-1a, as in fastText; Joulin et al. 2016).
 */
export function wordFeatures(word: string, mask: number, out: Int32Array): number {
  const length = Math.min(word.length, READ)
  let count = 0
  for (let from = -1; from < length; from += 1) {
    let hash = FNV_OFFSET
    for (let size = 1; size <= LONGEST; size += 1) {
      const at = from + size - 1
      if (at > length) break
      hash = Math.imul(hash ^ (at < 0 || at >= length ? EDGE : word.charCodeAt(at)), FNV_PRIME)
      if (size === 1 && from < 0) continue
      out[count] = finish(hash + size) & mask
      count += 1
    }
  }
  if (length < LONGEST - 1) return count
  let whole = WHOLE_WORD
  for (let at = 0; at < length; at += 1) whole = Math.imul(whole ^ word.charCodeAt(at), FNV_PRIME)
  out[count] = finish(whole) & mask
  return count + 1
}
