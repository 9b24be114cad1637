import type { Table } from './table.js'
import { type WordVector, wordVector } from './word-vectors.js'

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

function poolLogits(table: Table, sum: Float64Array | Int16Array, features: number): Float64Array {
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

const said = new WeakMap<WordVector, Float64Array>()

/** What one word says against each answer but its best: log odds, none below `LEAST`. */
function saysAlone(table: Table, vector: WordVector): Float64Array {
  const held = said.get(vector)
  if (held) return held
  const odds = poolLogits(table, vector.sum, vector.features)
  let most = Number.NEGATIVE_INFINITY
  for (const odd of odds) most = Math.max(most, odd)
  for (let answer = 0; answer < odds.length; answer += 1)
    odds[answer] = Math.max(LEAST, (odds[answer] as number) - most)
  said.set(vector, odds)
  return odds
}

/** Adds a word to the evidence; a weight below 1 says that it may be a name. */
export function addVector(evidence: Evidence, vector: WordVector, weight: number): void {
  const { table, sum, single } = evidence
  for (let at = 0; at < table.width; at += 1) sum[at] = (sum[at] as number) + weight * (vector.sum[at] as number)
  const alone = saysAlone(table, vector)
  for (let at = 0; at < single.length; at += 1) single[at] = (single[at] as number) + weight * (alone[at] as number)
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

/** Logits of one word by itself. */
export function toWordLogits(table: Table, vector: WordVector): Float64Array {
  const evidence = noEvidence(table)
  addVector(evidence, vector, 1)
  return toLogits(evidence)
}
