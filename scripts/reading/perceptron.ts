import { rowOf } from '../../src/reading/feature-hash.js'
import type { WeightRow } from '../../src/reading/weight-table.js'

/** An averaged perceptron over hashed features; a row gets its weights when it is first updated. */
export interface Perceptron {
  readonly bits: number
  readonly classes: number
  /** Slot of each row, 0 for none. */
  slots: Int32Array
  weights: Float32Array
  /** Weights times the step of their update: what averaging takes away. */
  totals: Float64Array
  used: number
  step: number
  /** Rows that may be used; all of them without it. */
  readonly mask: Uint8Array | null
}

/** A perceptron of `2 ** bits` rows; with `rows`, one that uses these rows only. */
export function createPerceptron(bits: number, classes: number, rows: Iterable<number> | null = null): Perceptron {
  const mask = rows === null ? null : new Uint8Array(2 ** bits)
  for (const row of rows ?? []) (mask as Uint8Array)[row] = 1
  const room = 1 << 14
  return {
    bits,
    classes,
    slots: new Int32Array(2 ** bits),
    weights: new Float32Array(room * classes),
    totals: new Float64Array(room * classes),
    used: 1,
    step: 1,
    mask,
  }
}

/** Adds up the weights of the first `count` hashes for every class. */
export function score(model: Perceptron, hashes: Int32Array, count: number, scores: Float32Array): void {
  const { bits, classes, slots, weights } = model
  scores.fill(0, 0, classes)
  for (let at = 0; at < count; at += 1) {
    const slot = slots[rowOf(hashes[at] as number, bits)] as number
    if (slot === 0) continue
    const from = slot * classes
    for (let index = 0; index < classes; index += 1) {
      ;(scores[index] as number) += weights[from + index] as number
    }
  }
}

function widen(model: Perceptron): void {
  const weights = new Float32Array(model.weights.length * 2)
  weights.set(model.weights)
  const totals = new Float64Array(model.totals.length * 2)
  totals.set(model.totals)
  model.weights = weights
  model.totals = totals
}

function slotFor(model: Perceptron, row: number): number {
  const slot = model.slots[row] as number
  if (slot > 0 || (model.mask !== null && model.mask[row] === 0)) return slot
  if ((model.used + 1) * model.classes > model.weights.length) widen(model)
  model.slots[row] = model.used
  model.used += 1
  return model.used - 1
}

/** Rewards one class and punishes another for the first `count` hashes. */
export function update(model: Perceptron, hashes: Int32Array, count: number, right: number, wrong: number): void {
  for (let at = 0; at < count; at += 1) {
    const slot = slotFor(model, rowOf(hashes[at] as number, model.bits))
    if (slot === 0) continue
    const from = slot * model.classes
    ;(model.weights[from + right] as number) += 1
    ;(model.weights[from + wrong] as number) -= 1
    ;(model.totals[from + right] as number) += model.step
    ;(model.totals[from + wrong] as number) -= model.step
  }
}

/** Averaged weights by row. */
export type Averages = Map<number, Float32Array>

/** Replaces the weights by their averages over all steps. */
export function average(model: Perceptron): Perceptron {
  for (let at = 0; at < model.weights.length; at += 1) {
    ;(model.weights[at] as number) -= (model.totals[at] as number) / model.step
  }
  return model
}

/** Adds the averaged weights of one seed, divided by the number of seeds. */
export function addAverages(sum: Averages, model: Perceptron, seeds: number): void {
  const { classes } = model
  for (let row = 0; row < model.slots.length; row += 1) {
    const slot = model.slots[row] as number
    if (slot === 0) continue
    const held = sum.get(row) ?? new Float32Array(classes)
    for (let index = 0; index < classes; index += 1) {
      ;(held[index] as number) += (model.weights[slot * classes + index] as number) / seeds
    }
    sum.set(row, held)
  }
}

/** The `count` rows with the longest weight vectors. */
export function strongestRows(sum: Averages, count: number): number[] {
  const norms = [...sum].map(
    ([row, weights]) => [row, weights.reduce((total, weight) => total + weight * weight, 0)] as const,
  )
  norms.sort((one, other) => other[1] - one[1] || one[0] - other[0])
  return norms.slice(0, count).map(([row]) => row)
}

/** Weights as whole numbers within ±`levels`, the 99.95th percentile at the bound; rows in rising order. */
export function quantize(sum: Averages, levels: number): WeightRow[] {
  const sizes: number[] = []
  for (const weights of sum.values()) for (const weight of weights) if (weight !== 0) sizes.push(Math.abs(weight))
  sizes.sort((one, other) => one - other)
  const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / levels
  const whole = (weight: number): number => Math.max(-levels, Math.min(levels, Math.round(weight / scale)))
  return [...sum]
    .sort(([one], [other]) => one - other)
    .map(([row, weights]) => ({ row, weights: Array.from(weights, whole) }))
}
