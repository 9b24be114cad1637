import { bestPath } from '../../src/entities/tagging/chain.js'
import type { Labels } from '../../src/entities/tagging/labels.js'
import type { TrainingSet, Weights } from './train-chain.js'

/** Precision, recall and their harmonic mean, in percent. */
export function f1(right: number, found: number, wanted: number): { p: number; r: number; f: number } {
  const p = found ? (100 * right) / found : 0
  const r = wanted ? (100 * right) / wanted : 0
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 }
}

/** The names in a sequence of labels, as `start:end:type`. */
export function namesOf(path: Uint8Array, labels: Labels): Set<string> {
  const found = new Set<string>()
  let start = 0
  path.forEach((label, at) => {
    const position = labels.positions[label]
    if (position === 'B' || position === 'U') start = at
    if (position === 'L' || position === 'U')
      found.add(`${start}:${at + 1}:${labels.types[labels.typeOf[label] as number]}`)
  })
  return found
}

/** Scores of every label for `length` words of a set from word `first` on. */
export function addScores(
  set: TrainingSet,
  first: number,
  length: number,
  rows: Float32Array,
  count: number,
  scale: number,
): Float32Array {
  const scores = new Float32Array(length * count)
  for (let word = 0; word < length; word += 1) {
    for (let at = set.offsets[first + word] as number; at < (set.offsets[first + word + 1] as number); at += 1) {
      const row = (set.features[at] as number) * count
      for (let label = 0; label < count; label += 1) {
        const slot = word * count + label
        scores[slot] = (scores[slot] as number) + (rows[row + label] as number) * scale
      }
    }
  }
  return scores
}

/** Exact-span score of weights on a labelled set. */
export function evaluate(
  set: TrainingSet,
  weights: Pick<Weights, 'rows' | 'transitions'>,
  labels: Labels,
  scale = 1,
): ReturnType<typeof f1> {
  const { count } = labels
  let right = 0
  let found = 0
  let wanted = 0
  for (let sentence = 0; sentence + 1 < set.sentences.length; sentence += 1) {
    const first = set.sentences[sentence] as number
    const length = (set.sentences[sentence + 1] as number) - first
    const scores = addScores(set, first, length, weights.rows, count, scale)
    const predicted = namesOf(bestPath(scores, length, weights.transitions, labels), labels)
    const gold = namesOf(set.labels.subarray(first, first + length), labels)
    found += predicted.size
    wanted += gold.size
    for (const name of predicted) if (gold.has(name)) right += 1
  }
  return f1(right, found, wanted)
}
