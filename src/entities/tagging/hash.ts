const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** FNV-1a over UTF-16 units of `text.slice(start, end)`, as a signed 32-bit integer; `seed` tells kinds apart. */
export function hashText(text: string, start: number, end: number, seed: number): number {
  let hash = OFFSET_BASIS ^ seed
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash
}

/** Two hashes made one; the order counts. */
export function joinHashes(left: number, right: number): number {
  return (Math.imul(left, 31) + Math.imul(right ^ 0x5bd1e995, 0x27d4eb2f)) | 0
}

/** The last mixing of MurmurHash3: spreads every bit of a hash over all 32. */
export function finishHash(hash: number): number {
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
