import { PRUNED, type Weights } from './train-chain.js'

const SMALLEST = 1e-3

/**
 * Keeps the `most` weights of the highest saliency `|weight| · count^0.35` and fixes the others at zero; rows of features
 * that no longer occur go too.
 */
export function prune(weights: Weights, counts: Float32Array, labels: number, most: number): void {
  const saliency = (slot: number): number => {
    const weight = Math.abs(weights.rows[slot] as number)
    const count = counts[Math.floor(slot / labels)] as number
    return weight <= SMALLEST || count === 0 ? 0 : weight * count ** 0.35
  }
  const sizes = new Float32Array(weights.rows.length)
  for (let slot = 0; slot < sizes.length; slot += 1) sizes[slot] = saliency(slot)
  const sorted = sizes.filter((size) => size > 0).sort()
  const threshold = sorted[Math.max(0, sorted.length - most)] ?? 0
  for (let slot = 0; slot < sizes.length; slot += 1) {
    const size = sizes[slot] as number
    if (size > 0 && size >= threshold) continue
    weights.rows[slot] = 0
    weights.squares[slot] = PRUNED
  }
}
