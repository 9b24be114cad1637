import type { Table } from './table.js'
import { type Saying, type WordVector, wordVector } from './word-vectors.js'

/**
 * Exponent of the number of features by which their sum is divided: between a mean (1), which forgets how much was read,
 * and a plain sum (0), which counts every repetition as news. Training uses the same.
 */
export const POOLING = 0.6

/** Weight of what the words say one by one beside what their features say together. */
const WORD_BY_WORD = 0.3
/** The least that one word can say against a language, in nats: no single word, a name in most cases, rules one out. */
const LEAST = -5.5

/** What the words read so far say, before it is turned into answers. */
export interface Evidence {
  readonly table: Table
  readonly sum: Float64Array
  /** Sum of what the words say one by one, against each answer. */
  readonly single: Float64Array
  /** Weighted number of features in `sum`. */
  features: number
  /** Words with a letter that no language of the table is written with. */
  aliens: number
}

/** Evidence of no words at all. */
export function noEvidence(table: Table): Evidence {
  return { table, sum: new Float64Array(table.width), single: new Float64Array(table.answers), features: 0, aliens: 0 }
}

function poolLogits({ answers, biases, weights, width }: Table, sum: Float64Array, features: number): Float64Array {
  const logits = new Float64Array(biases)
  if (features === 0) return logits
  const scale = 1 / features ** POOLING
  let row = 0
  for (let answer = 0; answer < answers; answer += 1) {
    let dot = 0
    for (let at = 0; at < width; at += 1) dot += (sum[at] as number) * (weights[row + at] as number)
    row += width
    logits[answer] = (logits[answer] as number) + dot * scale
  }
  return logits
}

/** What one word says by itself; its odds are none below `LEAST`. */
function sayingOf(table: Table, vector: WordVector): Saying {
  if (vector.saying) return vector.saying
  const logits = new Float32Array(poolLogits(table, new Float64Array(vector.sum), vector.features))
  let most = Number.NEGATIVE_INFINITY
  for (const logit of logits) most = Math.max(most, logit)
  const odds = logits.map((logit) => Math.max(LEAST, logit - most))
  for (let answer = 0; answer < logits.length; answer += 1) {
    logits[answer] = (logits[answer] as number) + WORD_BY_WORD * (odds[answer] as number)
  }
  vector.saying = { logits, odds }
  return vector.saying
}

/** Adds a word to the evidence; a weight below 1 says that it may be a name. */
export function addVector(evidence: Evidence, vector: WordVector, weight: number): void {
  const { table, sum, single } = evidence
  const said = vector.sum
  for (let at = 0; at < said.length; at += 1) sum[at] = (sum[at] as number) + weight * (said[at] as number)
  const { odds } = sayingOf(table, vector)
  for (let at = 0; at < single.length; at += 1) single[at] = (single[at] as number) + weight * (odds[at] as number)
  evidence.features += weight * vector.features
  if (vector.alien) evidence.aliens += 1
}

/** The same for a word as it stands in the text. */
export function addWord(evidence: Evidence, word: string, weight: number): void {
  addVector(evidence, wordVector(evidence.table, word), weight)
}

/**
 * Logits of the answers of the table (the last may be "none of these"): what the features of all words say together, and,
 * for a part, what the words say one by one, of which none can say too much.
 */
export function toLogits({ table, sum, single, features }: Evidence): Float64Array {
  const logits = poolLogits(table, sum, features)
  for (let answer = 0; answer < logits.length; answer += 1) {
    logits[answer] = (logits[answer] as number) + WORD_BY_WORD * (single[answer] as number)
  }
  return logits
}

/** Logits of one word by itself, the same as `toLogits` of no other. */
export function toWordLogits(table: Table, vector: WordVector): Float64Array {
  return new Float64Array(sayingOf(table, vector).logits)
}

/** Adds what a word says by itself to a sum of log odds: a light way to weigh a few words. */
export function addOdds(sum: Float64Array, table: Table, vector: WordVector): void {
  const { odds } = sayingOf(table, vector)
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + (odds[at] as number)
}
