import { eachVarint, packVarint } from '../text/packing.js'

/**
 * Words and a small number for each, without the words: a word is kept as 24 bits of its hash, so that one unknown word
 * in some hundreds is taken for a known one, for half of the bytes.
 */
export interface WordTable {
  /** Keys in rising order. */
  readonly keys: Int32Array
  readonly values: Uint16Array
  /** First key of each of 4,096 equal parts of the keys. */
  readonly index: Int32Array
}

const KEY_BITS = 24
const INDEX_SHIFT = 12

/** The key of a word by its hash. */
function wordKey(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - KEY_BITS)
}

/** Unpacks a table packed by `packWordTable`. */
export function unpackWordTable(packed: string): WordTable {
  const [deltas = '', numbers = ''] = packed.split(' ')
  const count = Number(packed.split(' ')[2] ?? 0)
  const keys = new Int32Array(count)
  const values = new Uint16Array(count)
  let last = 0
  eachVarint(deltas, (delta, at) => {
    last += delta
    keys[at] = last
  })
  eachVarint(numbers, (value, at) => {
    values[at] = value
  })
  return { keys, values, index: indexKeys(keys) }
}

function indexKeys(keys: Int32Array): Int32Array {
  const index = new Int32Array((1 << (KEY_BITS - INDEX_SHIFT)) + 1)
  let at = 0
  for (let part = 0; part < index.length; part += 1) {
    while (at < keys.length && (keys[at] as number) >> INDEX_SHIFT < part) at += 1
    index[part] = at
  }
  return index
}

/** Packs values under word hashes; of two words with one key, the later one is dropped. */
export function packWordTable(entries: Iterable<readonly [hash: number, value: number]>): string {
  const byKey = new Map<number, number>()
  for (const [hash, value] of entries) if (!byKey.has(wordKey(hash))) byKey.set(wordKey(hash), value)
  const keys = [...byKey.keys()].sort((one, other) => one - other)
  const deltas = keys.map((key, at) => packVarint(key - (keys[at - 1] ?? 0))).join('')
  const numbers = keys.map((key) => packVarint(byKey.get(key) as number)).join('')
  return `${deltas} ${numbers} ${keys.length}`
}

/** The value of the word with this hash, -1 for an unknown word. */
export function lookUp(table: WordTable, hash: number): number {
  const key = wordKey(hash)
  const part = key >> INDEX_SHIFT
  const to = table.index[part + 1] as number
  for (let at = table.index[part] as number; at < to; at += 1) {
    if (table.keys[at] === key) return table.values[at] as number
  }
  return -1
}
