import type { LanguageCode } from '../contract.js'
import { digitAt, eachVarint } from '../text/packing.js'

/** A trained table as it is committed: strings and short lists, nothing decoded. */
export interface PackedTable {
  /** ISO 15924. */
  readonly script: string
  /** The languages that it answers, separated by spaces. */
  readonly labels: string
  /** log2 of the number of buckets. */
  readonly bits: number
  /** Weights of a bucket. */
  readonly width: number
  /** Which buckets have weights: before each, the number of empty ones since the last, as varints. */
  readonly gaps: string
  /** The weights of those buckets, two a digit: each is -4 to 4 plus 4, the second times nine. */
  readonly buckets: string
  /** Weights of the answers: a row of `width` numbers and a bias for each label, then for "none of these" if it is learned. */
  readonly answers: readonly number[]
  /** Factors by which logits are sharpened, for texts of 1, 2, 3 to 5, 6 to 12 and more words: makes confidences true. */
  readonly sharpness: readonly number[]
}

/** A table ready to use. Answer `labels.length` is "none of these", where the table has learned it. */
export interface Table {
  readonly labels: readonly LanguageCode[]
  readonly mask: number
  readonly width: number
  readonly answers: number
  /** Row of each bucket in `rows`, counted from 1; 0 for a bucket without weights. */
  readonly rowOf: Uint16Array
  readonly rows: Int8Array
  readonly weights: Float32Array
  readonly biases: Float32Array
  readonly sharpness: readonly number[]
}

/** Steps of a weight: -4 to 4. */
export const LEVELS = 9
const ZERO = 4

function unpackRows({ bits, width, gaps, buckets }: PackedTable): { rowOf: Uint16Array; rows: Int8Array } {
  const rowOf = new Uint16Array(2 ** bits)
  let bucket = -1
  eachVarint(gaps, (gap, index) => {
    bucket += gap + 1
    rowOf[bucket] = index + 1
  })
  const rows = new Int8Array(width + buckets.length * 2)
  for (let digit = 0; digit < buckets.length; digit += 1) {
    const pair = digitAt(buckets, digit)
    rows[width + digit * 2] = (pair % LEVELS) - ZERO
    rows[width + digit * 2 + 1] = Math.floor(pair / LEVELS) - ZERO
  }
  return { rowOf, rows }
}

/** Decodes a table: some milliseconds, a byte of memory for each weight and two for each bucket. */
export function unpackTable(packed: PackedTable): Table {
  const { width, answers: numbers, sharpness } = packed
  const answers = numbers.length / (width + 1)
  const weights = new Float32Array(answers * width)
  const biases = new Float32Array(answers)
  numbers.forEach((number, index) => {
    const answer = Math.floor(index / (width + 1))
    const at = index % (width + 1)
    if (at === width) biases[answer] = number
    else weights[answer * width + at] = number
  })
  const labels = packed.labels.split(' ')
  return { labels, mask: 2 ** packed.bits - 1, width, answers, ...unpackRows(packed), weights, biases, sharpness }
}
