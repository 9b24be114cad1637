import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { Weights } from './train-chain.js'

const PARTS = ['rows', 'squares', 'transitions', 'transitionSquares'] as const

/** Keeps dense weights between runs, so that pruning can be tried anew. */
export function writeWeights(file: string, weights: Weights): void {
  const out = openSync(file, 'w')
  for (const part of PARTS) writeSync(out, new Uint8Array(weights[part].buffer))
  closeSync(out)
}

/** Reads weights of the same features and labels back into place. */
export function readWeights(file: string, weights: Weights): void {
  const bytes = readFileSync(file)
  let at = 0
  for (const part of PARTS) {
    const target = new Uint8Array(weights[part].buffer)
    target.set(bytes.subarray(at, at + target.length))
    at += target.length
  }
}
