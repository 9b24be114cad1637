import type { ArcState } from '../../src/reading/arc-features.js'
import { FIRST, type Frame } from '../../src/reading/frame.js'
import { allowedMoves } from '../../src/reading/parser.js'

// Whether a stack item is a head or a child of the front of the buffer, which shifting would part.
function shiftCosts(frame: Frame, state: ArcState, gold: Int32Array): boolean {
  const { stack } = frame
  for (let at = 0; at < state.depth; at += 1) {
    const item = stack[at] as number
    if (gold[item] === state.next || (at < state.depth - 1 && gold[state.next] === item)) return true
  }
  return false
}

// Whether the top of the stack still has its head or a child further right in the buffer.
function popCosts(frame: Frame, state: ArcState, gold: Int32Array, top: number): boolean {
  const root = FIRST + frame.count
  if ((gold[top] as number) > state.next) return true
  for (let position = state.next + 1; position < root; position += 1) if (gold[position] === top) return true
  return false
}

/** A mask of the allowed moves that lose no gold arc (dynamic oracle: Goldberg and Nivre 2013); 0 when all lose one. */
export function cheapMoves(frame: Frame, state: ArcState, gold: Int32Array): number {
  const allowed = allowedMoves(frame, state)
  if (state.depth === 0) return 1
  const top = frame.stack[state.depth - 1] as number
  if ((allowed & 1) === 1 && gold[state.next] === top) return 1
  if (gold[top] === state.next) return 2
  let moves = allowed
  if (state.depth >= 2 && gold[top] === frame.stack[state.depth - 2]) moves &= ~2
  if ((moves & 1) === 1 && shiftCosts(frame, state, gold)) moves &= ~1
  return popCosts(frame, state, gold, top) ? moves & ~6 : moves
}
