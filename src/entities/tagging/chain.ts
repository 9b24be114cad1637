import type { Labels } from './labels.js'

/** The best sequence of labels for the scores of `length` words (Viterbi, 1967). */
export function bestPath(scores: Float32Array, length: number, transitions: Float32Array, labels: Labels): Uint8Array {
  const { count, before, first, last } = labels
  const width = count + 1
  const best = new Float32Array(length * count).fill(-1e30)
  const from = new Uint8Array(length * count)
  for (const label of first) best[label] = (scores[label] as number) + (transitions[count * width + label] as number)
  for (let row = count; row < length * count; row += count) {
    for (let label = 0; label < count; label += 1) {
      let top = -1e30
      let source = 0
      for (const left of before[label] as readonly number[]) {
        const score = (best[row - count + left] as number) + (transitions[left * width + label] as number)
        if (score > top) {
          top = score
          source = left
        }
      }
      best[row + label] = top + (scores[row + label] as number)
      from[row + label] = source
    }
  }
  return trace(best, from, length, transitions, labels, last)
}

function trace(
  best: Float32Array,
  from: Uint8Array,
  length: number,
  transitions: Float32Array,
  labels: Labels,
  last: readonly number[],
): Uint8Array {
  const { count } = labels
  const path = new Uint8Array(length)
  if (length === 0) return path
  let top = -Infinity
  for (const label of last) {
    const score = (best[(length - 1) * count + label] as number) + (transitions[label * (count + 1) + count] as number)
    if (score <= top) continue
    top = score
    path[length - 1] = label
  }
  for (let at = length - 1; at > 0; at -= 1) path[at - 1] = from[at * count + (path[at] as number)] as number
  return path
}

/** The forward and backward sums of a sentence, scaled at each word so that they stay finite. */
export interface Sums {
  readonly length: number
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** Exponentials of the scores, each word's largest being 1. */
  readonly weights: Float64Array
  readonly scales: Float64Array
  readonly end: number
}

/** Exponentials of the transition scores. */
export function exponentials(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, Math.exp)
}

function wordWeights(scores: Float32Array, length: number, count: number): Float64Array {
  const weights = new Float64Array(length * count)
  for (let row = 0; row < length * count; row += count) {
    let top = -Infinity
    for (let label = 0; label < count; label += 1) top = Math.max(top, scores[row + label] as number)
    for (let label = 0; label < count; label += 1)
      weights[row + label] = Math.exp((scores[row + label] as number) - top)
  }
  return weights
}

/** Forward and backward sums (Lafferty, McCallum and Pereira, 2001). `factors` are `exponentials` of the transitions. */
export function sumPaths(scores: Float32Array, length: number, factors: Float64Array, labels: Labels): Sums {
  const { count, before, first, last } = labels
  const width = count + 1
  const weights = wordWeights(scores, length, count)
  const forward = new Float64Array(length * count)
  const backward = new Float64Array(length * count)
  const scales = new Float64Array(length)
  for (let at = 0; at < length; at += 1) {
    const row = at * count
    let sum = 0
    const reachable = at === 0 ? first : labels.all
    for (const label of reachable) {
      let into = 0
      if (at === 0) into = factors[count * width + label] as number
      else {
        for (const left of before[label] as readonly number[])
          into += (forward[row - count + left] as number) * (factors[left * width + label] as number)
      }
      const value = into * (weights[row + label] as number)
      forward[row + label] = value
      sum += value
    }
    scales[at] = sum > 0 ? sum : 1e-300
    for (let label = 0; label < count; label += 1)
      forward[row + label] = (forward[row + label] as number) / (scales[at] as number)
  }
  let end = 0
  const lastRow = (length - 1) * count
  for (const label of last) {
    backward[lastRow + label] = factors[label * width + count] as number
    end += (forward[lastRow + label] as number) * (backward[lastRow + label] as number)
  }
  for (let row = lastRow - count; row >= 0; row -= count) {
    const scale = scales[row / count + 1] as number
    for (let label = 0; label < count; label += 1) {
      const onward = ((weights[row + count + label] as number) * (backward[row + count + label] as number)) / scale
      if (onward === 0) continue
      for (const left of before[label] as readonly number[])
        backward[row + left] = (backward[row + left] as number) + (factors[left * width + label] as number) * onward
    }
  }
  return { length, forward, backward, weights, scales, end: end > 0 ? end : 1e-300 }
}

/** The probability that a stretch of words has exactly these labels. */
export function stretchProbability(
  sums: Sums,
  path: Uint8Array,
  from: number,
  to: number,
  factors: Float64Array,
  labels: Labels,
): number {
  const { count } = labels
  const first = path[from] as number
  let probability = sums.forward[from * count + first] as number
  for (let at = from + 1; at < to; at += 1) {
    const label = path[at] as number
    const step = factors[(path[at - 1] as number) * (count + 1) + label] as number
    probability *= (step * (sums.weights[at * count + label] as number)) / (sums.scales[at] as number)
  }
  return Math.min(1, (probability * (sums.backward[(to - 1) * count + (path[to - 1] as number)] as number)) / sums.end)
}
