import type { LanguageCode } from '../contract.js'
import { digitAt } from '../text/packing.js'

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
  /** Weights of all buckets, two a digit: each is -4 to 4 plus 4, the second times nine. */
  readonly buckets: string
  /** Weights of the answers: a row of `width` numbers and a bias for each label, one more row for "none of these". */
  readonly answers: readonly number[]
}

/** A table ready to use. Answer `labels.length` is "none of these", where the table has learned it. */
export interface Table {
  readonly labels: readonly LanguageCode[]
  readonly mask: number
  readonly width: number
  readonly answers: number
  readonly buckets: Int8Array
  readonly weights: Float32Array
  readonly biases: Float32Array
}

/** Steps of a weight: -4 to 4. */
export const LEVELS = 9
const ZERO = 4

/** Decodes a table: a few milliseconds, two bytes of memory a digit. */
export function unpackTable(packed: PackedTable): Table {
  const labels = packed.labels.split(' ')
  const { width, buckets: digits } = packed
  const buckets = new Int8Array(digits.length * 2)
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digitAt(digits, at)
    buckets[at * 2] = (digit % LEVELS) - ZERO
    buckets[at * 2 + 1] = Math.floor(digit / LEVELS) - ZERO
  }
  const answers = packed.answers.length / (width + 1)
  const weights = new Float32Array(answers * width)
  const biases = new Float32Array(answers)
  for (let answer = 0; answer < answers; answer += 1) {
    for (let at = 0; at < width; at += 1)
      weights[answer * width + at] = packed.answers[answer * (width + 1) + at] as number
    biases[answer] = packed.answers[answer * (width + 1) + width] as number
  }
  return { labels, mask: (1 << packed.bits) - 1, width, answers, buckets, weights, biases }
}
