import { exponentials, type Sums, sumPaths } from '../../src/entities/tagging/chain.js'
import type { Labels } from '../../src/entities/tagging/labels.js'
import { makeRandom, shuffle } from './random.js'

/** Sentences as feature numbers: word `w` has `features[offsets[w]] … features[offsets[w + 1] - 1]`. */
export interface TrainingSet {
  readonly sentences: Int32Array
  readonly offsets: Int32Array
  readonly features: Int32Array
  readonly labels: Uint8Array
}

/** Weights under training: rows of `labels.count` for each feature, and the transitions. */
export interface Weights {
  readonly rows: Float32Array
  readonly squares: Float32Array
  readonly transitions: Float32Array
  readonly transitionSquares: Float32Array
}

export interface TrainingOptions {
  readonly rate: number
  /** Share of features left out of each word at each visit. */
  readonly dropout: number
  readonly seed: number
}

/** A weight whose sum of squares stands at this value is pruned and stays zero. */
export const PRUNED = 1e30

/** Weights of nothing learned yet. */
export function newWeights(features: number, labels: Labels): Weights {
  const width = labels.count + 1
  return {
    rows: new Float32Array(features * labels.count),
    squares: new Float32Array(features * labels.count).fill(1e-6),
    transitions: new Float32Array(width * width),
    transitionSquares: new Float32Array(width * width).fill(1e-6),
  }
}

function drop(set: TrainingSet, first: number, length: number, share: number, random: () => number, kept: Kept): void {
  let size = 0
  for (let word = 0; word < length; word += 1) {
    kept.offsets[word] = size
    const end = set.offsets[first + word + 1] as number
    for (let at = set.offsets[first + word] as number; at < end; at += 1) {
      if (share > 0 && random() < share) continue
      kept.features[size] = set.features[at] as number
      size += 1
    }
  }
  kept.offsets[length] = size
}

interface Kept {
  readonly features: Int32Array
  readonly offsets: Int32Array
}

function addScores(kept: Kept, length: number, rows: Float32Array, count: number): Float32Array {
  const scores = new Float32Array(length * count)
  for (let word = 0; word < length; word += 1) {
    const base = word * count
    for (let at = kept.offsets[word] as number; at < (kept.offsets[word + 1] as number); at += 1) {
      const row = (kept.features[at] as number) * count
      for (let label = 0; label < count; label += 1)
        scores[base + label] = (scores[base + label] as number) + (rows[row + label] as number)
    }
  }
  return scores
}

function updateWord(
  weights: Weights,
  kept: Kept,
  word: number,
  gradient: Float32Array,
  count: number,
  rate: number,
): void {
  const { rows, squares } = weights
  for (let at = kept.offsets[word] as number; at < (kept.offsets[word + 1] as number); at += 1) {
    const row = (kept.features[at] as number) * count
    for (let label = 0; label < count; label += 1) {
      const slope = gradient[label] as number
      if (slope < 1e-4 && slope > -1e-4) continue
      const square = (squares[row + label] as number) + slope * slope
      if (square >= PRUNED) continue
      squares[row + label] = square
      rows[row + label] = (rows[row + label] as number) - (rate / Math.sqrt(square)) * slope
    }
  }
}

function updateTransitions(
  weights: Weights,
  sums: Sums,
  gold: Uint8Array,
  factors: Float64Array,
  labels: Labels,
  rate: number,
): void {
  const { count, before, first, last } = labels
  const width = count + 1
  const slopes = new Float64Array(width * width)
  const end = (sums.length - 1) * count
  for (const label of first)
    slopes[count * width + label] = ((sums.forward[label] as number) * (sums.backward[label] as number)) / sums.end
  for (const label of last)
    slopes[label * width + count] =
      ((sums.forward[end + label] as number) * (sums.backward[end + label] as number)) / sums.end
  for (let at = 1; at < sums.length; at += 1) {
    const row = at * count
    const scale = (sums.scales[at] as number) * sums.end
    for (let label = 0; label < count; label += 1) {
      const onward = ((sums.weights[row + label] as number) * (sums.backward[row + label] as number)) / scale
      if (onward < 1e-12) continue
      for (const left of before[label] as readonly number[]) {
        const slot = left * width + label
        slopes[slot] =
          (slopes[slot] as number) + (sums.forward[row - count + left] as number) * (factors[slot] as number) * onward
      }
    }
  }
  let left = count
  for (const label of gold) {
    slopes[left * width + label] = (slopes[left * width + label] as number) - 1
    left = label
  }
  slopes[left * width + count] = (slopes[left * width + count] as number) - 1
  slopes.forEach((slope, slot) => {
    if (slope === 0) return
    weights.transitionSquares[slot] = (weights.transitionSquares[slot] as number) + slope * slope
    weights.transitions[slot] =
      (weights.transitions[slot] as number) - (rate / Math.sqrt(weights.transitionSquares[slot] as number)) * slope
  })
}

/** One pass over the sentences in `order`, each sentence one AdaGrad step. Gives back the share of uncertain words. */
export function trainEpoch(
  set: TrainingSet,
  weights: Weights,
  labels: Labels,
  order: Int32Array,
  options: TrainingOptions,
): number {
  const random = makeRandom(options.seed)
  shuffle(order, random)
  const { count } = labels
  const kept: Kept = { features: new Int32Array(1 << 20), offsets: new Int32Array(1 << 14) }
  const gradient = new Float32Array(count)
  let uncertain = 0
  let words = 0
  for (const sentence of order) {
    const first = set.sentences[sentence] as number
    const length = (set.sentences[sentence + 1] as number) - first
    drop(set, first, length, options.dropout, random, kept)
    const scores = addScores(kept, length, weights.rows, count)
    const factors = exponentials(weights.transitions)
    const sums = sumPaths(scores, length, factors, labels)
    const gold = set.labels.subarray(first, first + length)
    words += length
    for (let word = 0; word < length; word += 1) {
      let largest = 0
      for (let label = 0; label < count; label += 1) {
        const slot = word * count + label
        const expected = ((sums.forward[slot] as number) * (sums.backward[slot] as number)) / sums.end
        gradient[label] = expected - (gold[word] === label ? 1 : 0)
        largest = Math.max(largest, Math.abs(gradient[label] as number))
      }
      if (largest < 1e-3) continue
      uncertain += 1
      updateWord(weights, kept, word, gradient, count, options.rate)
    }
    updateTransitions(weights, sums, gold, factors, labels, options.rate)
  }
  return uncertain / words
}
