import { type ArcState, arcFeatures } from './arc-features.js'
import type { Templates } from './feature-hash.js'
import { FIRST, type Frame, NONE } from './frame.js'
import { addScores, type WeightTable } from './weight-table.js'

/**
 * Moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): 0 shifts the front of the buffer; 1, left,
 * makes the top of the stack a child of the front of the buffer; 2, right, a child of the one below it.
 */
export const SHIFT = 0
const LEFT = 1

/** What a parser needs beside the frame: its model and room to work in. */
export interface ParserRoom {
  readonly templates: Templates
  readonly coarse: Uint8Array
  readonly slots: Int32Array
  readonly hashes: Int32Array
  readonly scores: Int32Array
}

/** Puts the frame into the first state of the parser: nothing on the stack, no arcs. */
export function startParse(frame: Frame): ArcState {
  const end = FIRST + frame.count + 1
  for (const children of [frame.left1, frame.left2, frame.right1, frame.right2]) children.fill(NONE, 0, end)
  for (const numbers of [frame.leftCount, frame.rightCount, frame.leftMask, frame.rightMask]) numbers.fill(0, 0, end)
  for (const counts of [frame.leftCount, frame.rightCount]) counts[NONE] = 4
  frame.heads.fill(0, 0, end)
  return { depth: 0, next: FIRST }
}

/** A mask of the moves that a state allows: 1 shift, 2 left, 4 right. The root, last in the buffer, is never shifted. */
export function allowedMoves(frame: Frame, state: ArcState): number {
  const shift = state.next < FIRST + frame.count ? 1 : 0
  const left = state.depth >= 1 ? 2 : 0
  return shift | left | (state.depth >= 2 ? 4 : 0)
}

function addLeftChild(frame: Frame, head: number, child: number, bit: number): void {
  const { left1, left2, leftCount, leftMask } = frame
  const first = left1[head] as number
  if (first === NONE || child < first) {
    left2[head] = first
    left1[head] = child
  } else if (left2[head] === NONE || child < (left2[head] as number)) left2[head] = child
  leftCount[head] = (leftCount[head] as number) + 1
  leftMask[head] = (leftMask[head] as number) | bit
}

function addRightChild(frame: Frame, head: number, child: number, bit: number): void {
  const { right1, right2, rightCount, rightMask } = frame
  const first = right1[head] as number
  if (first === NONE || child > first) {
    right2[head] = first
    right1[head] = child
  } else if (right2[head] === NONE || child > (right2[head] as number)) right2[head] = child
  rightCount[head] = (rightCount[head] as number) + 1
  rightMask[head] = (rightMask[head] as number) | bit
}

/** Makes one move. */
export function makeMove(frame: Frame, state: ArcState, move: number, coarse: Uint8Array): void {
  const { stack, heads, tags } = frame
  if (move === SHIFT) {
    stack[state.depth] = state.next
    state.depth += 1
    state.next += 1
    return
  }
  state.depth -= 1
  const child = stack[state.depth] as number
  const head = move === LEFT ? state.next : (stack[state.depth - 1] as number)
  const bit = 1 << (coarse[tags[child] as number] as number)
  heads[child] = head
  if (child < head) addLeftChild(frame, head, child, bit)
  else addRightChild(frame, head, child, bit)
}

function bestMove(scores: Int32Array, allowed: number): number {
  let best = -1
  for (let move = 0; move < 3; move += 1) {
    if (((allowed >> move) & 1) === 1 && (best < 0 || (scores[move] as number) > (scores[best] as number))) best = move
  }
  return best
}

// A sentence has one root: what else hangs from the root goes under the first of its children.
function keepOneRoot(frame: Frame): void {
  const root = FIRST + frame.count
  let first = 0
  for (let position = FIRST; position < root; position += 1) {
    if (frame.heads[position] !== root) continue
    if (first > 0) frame.heads[position] = first
    else first = position
  }
}

/** Finds the heads of the tokens in the frame, whose words and tags are set; the root is the position after the last. */
export function parseFrame(frame: Frame, table: WeightTable, room: ParserRoom): void {
  const state = startParse(frame)
  const end = FIRST + frame.count
  while (state.next < end || state.depth > 0) {
    const allowed = allowedMoves(frame, state)
    let move = allowed === 1 ? SHIFT : LEFT
    if (allowed !== 1 && allowed !== 2) {
      arcFeatures(room.templates, frame, state, room.coarse, room.slots, room.hashes)
      addScores(table, room.hashes, room.templates.count, room.scores)
      move = bestMove(room.scores, allowed)
    }
    makeMove(frame, state, move, room.coarse)
  }
  keepOneRoot(frame)
}
