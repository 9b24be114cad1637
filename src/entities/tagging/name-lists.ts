import { eachRising, eachVarint } from '../../text/packing.js'
import { finishHash } from './hash.js'
import { caseOf, LOWER } from './sentence-context.js'
import type { Word } from './word.js'

/** Packed lists of names: 24-bit fingerprints as `packRising` writes them, and for each the number of its mask in `masks`. */
export interface PackedNameLists {
  readonly fingerprints: string
  readonly maskOf: string
  /** Distinct sets of lists, as varints: bit `n` for list `n` of `LISTS`. */
  readonly masks: string
}

/** The lists, in the order of their bits. */
export const LISTS = [
  'given name',
  'surname',
  'country',
  'large city',
  'small city',
  'region',
  'nationality',
  'organization',
  'media',
  'armed group or party',
] as const

/** Lists that a word begins, continues, or fills alone take bits 0 to 9, 10 to 19 and 20 to 29. */
export const INSIDE = 10
export const ALONE = 20

const LONGEST_NAME = 6
const MOST_WORDS = 12
const BUCKETS = 1 << 16

interface NameLists {
  readonly fingerprints: Int32Array
  readonly masks: Uint16Array
  readonly buckets: Int32Array
}

/** One more letter run of a name: start with 0. */
export function extendName(hash: number, part: number): number {
  return Math.imul(hash ^ part, 0x01000193) + 0x2545f491
}

/** The 24-bit fingerprint of a name from the hashes of its letter runs. */
export function fingerprint(hash: number): number {
  return finishHash(hash) >>> 8
}

function varints(packed: string): number[] {
  const values: number[] = []
  eachVarint(packed, (value) => values.push(value))
  return values
}

function rising(packed: string): Int32Array {
  const values: number[] = []
  eachRising(packed, (value) => values.push(value))
  return Int32Array.from(values)
}

function decode(packed: PackedNameLists): NameLists {
  const masks = varints(packed.masks)
  const fingerprints = rising(packed.fingerprints)
  const buckets = new Int32Array(BUCKETS + 1)
  for (const name of fingerprints) {
    const bucket = (name >> 8) + 1
    buckets[bucket] = (buckets[bucket] as number) + 1
  }
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    buckets[bucket + 1] = (buckets[bucket + 1] as number) + (buckets[bucket] as number)
  }
  const maskOf = Uint16Array.from(varints(packed.maskOf), (mask) => masks[mask] as number)
  return { fingerprints, masks: maskOf, buckets }
}

const decoded = /* @__PURE__ */ new WeakMap<PackedNameLists, NameLists>()

function nameLists(packed: PackedNameLists): NameLists {
  const known = decoded.get(packed)
  if (known) return known
  const lists = decode(packed)
  decoded.set(packed, lists)
  return lists
}

function maskOf(lists: NameLists, name: number): number {
  const bucket = name >> 8
  const end = lists.buckets[bucket + 1] as number
  for (let index = lists.buckets[bucket] as number; index < end; index += 1) {
    if (lists.fingerprints[index] === name) return lists.masks[index] as number
  }
  return 0
}

/** The lists that hold a name, given the hashes of its letter runs; 0 when none does. */
export function listsOf(packed: PackedNameLists, parts: readonly number[]): number {
  if (parts.length === 0) return 0
  return maskOf(nameLists(packed), fingerprint(parts.reduce(extendName, 0)))
}

function mark(bits: Int32Array, from: number, to: number, mask: number): void {
  if (from === to) {
    bits[from] = (bits[from] as number) | (mask << ALONE)
    return
  }
  bits[from] = (bits[from] as number) | mask
  for (let at = from + 1; at <= to; at += 1) bits[at] = (bits[at] as number) | (mask << INSIDE)
}

// The longest name of each list that begins at this word.
function markFrom(lists: NameLists, words: readonly Word[], from: number, bits: Int32Array): void {
  const ends: number[] = []
  const masks: number[] = []
  let hash = 0
  let parts = 0
  const last = Math.min(words.length, from + MOST_WORDS)
  for (let at = from; at < last && parts < LONGEST_NAME; at += 1) {
    const word = words[at] as Word
    if (word.parts.length === 0 && !word.bridge) break
    if (word.bridge) continue
    for (const part of word.parts) hash = extendName(hash, part)
    parts += word.parts.length
    const mask = maskOf(lists, fingerprint(hash))
    if (mask !== 0) ends.push(at)
    if (mask !== 0) masks.push(mask)
  }
  let done = 0
  for (let index = ends.length - 1; index >= 0; index -= 1) {
    const fresh = (masks[index] as number) & ~done
    done |= fresh
    if (fresh !== 0) mark(bits, from, ends[index] as number, fresh)
  }
}

/** For each word of a sentence the bits of the lists that it begins, continues or fills alone. */
export function markNameLists(packed: PackedNameLists | null, words: readonly Word[]): Int32Array {
  const bits = new Int32Array(words.length)
  if (packed === null) return bits
  const lists = nameLists(packed)
  const anyCase = caseOf(words) === LOWER
  for (let at = 0; at < words.length; at += 1) {
    if (anyCase || (words[at] as Word).capitals > 0) markFrom(lists, words, at, bits)
  }
  return bits
}
