import type { Table } from './table.js'
import { wordVector } from './word-vectors.js'

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
  /** Words with a letter that no language of the table is written with. */
  aliens: number
}

/** Evidence of no words at all. */
export function noEvidence(table: Table): Evidence {
  return { table, sum: new Float64Array(table.width), features: 0, aliens: 0 }
}

/** Adds a word, as it stands in the text, to the evidence; a weight below 1 says that it may be a name. */
export function addWord(evidence: Evidence, word: string, weight: number): void {
  const { table, sum } = evidence
  const vector = wordVector(table, word)
  for (let at = 0; at < table.width; at += 1) sum[at] = (sum[at] as number) + weight * (vector.sum[at] as number)
  evidence.features += weight * vector.features
  if (vector.alien) evidence.aliens += 1
}

/** What logits are made from: the evidence of some words, or the vector of one. */
export interface Pooled {
  readonly table: Table
  readonly sum: Float64Array | Int16Array
  readonly features: number
}

/** Logits of the answers of the table (the last may be "none of these"). */
export function toLogits({ table, sum, features }: Pooled): Float64Array {
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
