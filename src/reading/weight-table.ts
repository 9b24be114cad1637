import { digitAt, eachVarint, packDigit, packVarint } from '../text/packing.js'
import { rowOf } from './feature-hash.js'

/** Weights of a pruned perceptron: a bitmap says which rows exist, a rank directory where; a row lists its classes. */
export interface WeightTable {
  readonly bits: number
  readonly classes: number
  readonly bitmap: Int32Array
  /** Rows before each word of the bitmap. */
  readonly ranks: Int32Array
  /** First weight of each row. */
  readonly offsets: Int32Array
  readonly classOf: Uint8Array
  readonly weights: Int8Array
}

/** One row of a table being packed: weights by class, whole numbers within ±45. */
export interface WeightRow {
  readonly row: number
  readonly weights: ArrayLike<number>
}

const WEIGHT_ZERO = 45

/** Packs rows, given in rising order, as columns: distances of rows, weights a row, classes, weights. */
export function packWeights(bits: number, classes: number, rows: readonly WeightRow[]): string {
  const columns = { rows: '', counts: '', classes: '', weights: '' }
  let last = 0
  for (const { row, weights } of rows) {
    const used = Array.from({ length: classes }, (_, index) => index).filter((index) => weights[index] !== 0)
    if (used.length === 0) continue
    columns.rows += packVarint(row - last)
    columns.counts += packDigit(used.length)
    columns.classes += used.map(packDigit).join('')
    columns.weights += used.map((index) => packDigit((weights[index] as number) + WEIGHT_ZERO)).join('')
    last = row
  }
  return [`${bits},${classes}`, columns.rows, columns.counts, columns.classes, columns.weights].join(' ')
}

function setBits(table: WeightTable, rows: string): void {
  let row = 0
  eachVarint(rows, (delta) => {
    row += delta
    ;(table.bitmap[row >>> 5] as number) |= 1 << (row & 31)
  })
  let rank = 0
  for (let word = 0; word < table.bitmap.length; word += 1) {
    table.ranks[word] = rank
    rank += countBits(table.bitmap[word] as number)
  }
}

/** Unpacks a table packed by `packWeights`. */
export function unpackWeights(packed: string): WeightTable {
  const [head = '', rows = '', counts = '', classOf = '', weights = ''] = packed.split(' ')
  const [bits, classes] = head.split(',').map(Number) as [number, number]
  const words = Math.max(1, (2 ** bits) >>> 5)
  const table: WeightTable = {
    bits,
    classes,
    bitmap: new Int32Array(words),
    ranks: new Int32Array(words),
    offsets: new Int32Array(counts.length + 1),
    classOf: Uint8Array.from({ length: classOf.length }, (_, at) => digitAt(classOf, at)),
    weights: Int8Array.from({ length: weights.length }, (_, at) => digitAt(weights, at) - WEIGHT_ZERO),
  }
  for (let row = 0; row < counts.length; row += 1) {
    table.offsets[row + 1] = (table.offsets[row] as number) + digitAt(counts, row)
  }
  setBits(table, rows)
  return table
}

function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Adds up, for every class, the weights of the first `count` feature hashes into `scores`. */
export function addScores(table: WeightTable, hashes: Int32Array, count: number, scores: Int32Array): void {
  const { bits, bitmap, ranks, offsets, classOf, weights } = table
  scores.fill(0, 0, table.classes)
  for (let at = 0; at < count; at += 1) {
    const row = rowOf(hashes[at] as number, bits)
    const word = bitmap[row >>> 5] as number
    const bit = row & 31
    if (((word >>> bit) & 1) === 0) continue
    const rank = (ranks[row >>> 5] as number) + countBits(bit === 0 ? 0 : word & ((1 << bit) - 1))
    const end = offsets[rank + 1] as number
    for (let weight = offsets[rank] as number; weight < end; weight += 1) {
      ;(scores[classOf[weight] as number] as number) += weights[weight] as number
    }
  }
}

/** The class with the highest score, the first of equals. */
export function bestClass(scores: ArrayLike<number>, classes: number): number {
  let best = 0
  for (let index = 1; index < classes; index += 1) {
    if ((scores[index] as number) > (scores[best] as number)) best = index
  }
  return best
}
