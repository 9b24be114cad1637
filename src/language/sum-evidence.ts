import type { Table } from './table.js'
import { MOST_FEATURES, wordFeatures } from './word-features.js'

/**
 * Exponent of the number of features by which their sum is divided: between a mean (1), which forgets how much was read,
 * and a plain sum (0), which counts every repetition as news. Training uses the same.
 */
export const POOLING = 0.6

/** What the words read so far say, before it is turned into answers. */
export interface Evidence {
  readonly table: Table
  readonly sum: Float64Array
  /** Weighted number of features in `sum`. */
  features: number
}

const buffer = new Int32Array(MOST_FEATURES)

/** Evidence of no words at all. */
export function noEvidence(table: Table): Evidence {
  return { table, sum: new Float64Array(table.width), features: 0 }
}

/** Adds a folded word to the evidence; a weight below 1 says that it may be a name. */
export function addWord(evidence: Evidence, word: string, weight: number): void {
  const { table, sum } = evidence
  const { width, rowOf, rows } = table
  const count = wordFeatures(word, table.mask, buffer)
  for (let index = 0; index < count; index += 1) {
    const row = (rowOf[buffer[index] as number] as number) * width
    if (row === 0) continue
    for (let at = 0; at < width; at += 1) sum[at] = (sum[at] as number) + weight * (rows[row + at] as number)
  }
  evidence.features += weight * count
}

/** Logits of the answers of the table (the last may be "none of these"). */
export function toLogits({ table, sum, features }: Evidence): Float64Array {
  const logits = Float64Array.from(table.biases)
  if (features === 0) return logits
  const scale = 1 / features ** POOLING
  for (let answer = 0; answer < table.answers; answer += 1) {
    let dot = 0
    for (let at = 0; at < table.width; at += 1) {
      dot += (sum[at] as number) * (table.weights[answer * table.width + at] as number)
    }
    logits[answer] = (logits[answer] as number) + dot * scale
  }
  return logits
}
