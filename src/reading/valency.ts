import { FIRST, type Frame } from './frame.js'

const GROUPS = 7
const ROUNDS = 4

/**
 * The group of each relation of which a head has one at most: 1 subject, 2 object, 3 indirect object, 4 agent,
 * 5 copula, 6 expletive subject, 7 clausal complement; 0 for the others.
 */
export function valencyGroups(relations: readonly string[]): Uint8Array {
  return Uint8Array.from(relations, (relation) => {
    if (relation === 'obl:agent') return 4
    if (relation === 'expl:subj') return 6
    const universal = relation.split(':')[0] as string
    const groups: Readonly<Record<string, number>> = { nsubj: 1, csubj: 1, obj: 2, iobj: 3, cop: 5, ccomp: 7 }
    return groups[universal] ?? 0
  })
}

// The best relation outside a group.
function alternative(scores: Int32Array, from: number, classes: number, groups: Uint8Array, group: number): number {
  let best = -1
  for (let index = 0; index < classes; index += 1) {
    if (groups[index] === group) continue
    if (best < 0 || (scores[from + index] as number) > (scores[from + best] as number)) best = index
  }
  return best
}

interface Pass {
  readonly frame: Frame
  readonly scores: Int32Array
  readonly classes: number
  readonly groups: Uint8Array
}

function groupOf({ frame, groups }: Pass, child: number): number {
  return groups[frame.relations[child] as number] as number
}

// Of the children in one group, the one with the largest margin keeps its relation; whether any other changed.
function keepOne(pass: Pass, from: number, to: number, group: number): boolean {
  const { frame, scores, classes, groups } = pass
  let best = -1
  let bestMargin = -1
  let others = 0
  for (let at = from; at < to; at += 1) {
    const child = frame.children[at] as number
    if (groupOf(pass, child) !== group) continue
    others += 1
    const row = child * classes
    const second = alternative(scores, row, classes, groups, group)
    const margin = (scores[row + (frame.relations[child] as number)] as number) - (scores[row + second] as number)
    if (margin <= bestMargin) continue
    best = child
    bestMargin = margin
  }
  if (others < 2) return false
  for (let at = from; at < to; at += 1) {
    const child = frame.children[at] as number
    if (child === best || groupOf(pass, child) !== group) continue
    frame.relations[child] = alternative(scores, child * classes, classes, groups, group)
  }
  return true
}

/** Leaves every head with one child at most in each group; the others get their best relation outside the group. */
export function applyValency(frame: Frame, scores: Int32Array, classes: number, groups: Uint8Array): void {
  const pass: Pass = { frame, scores, classes, groups }
  const end = FIRST + frame.count
  for (let head = FIRST; head < end; head += 1) {
    const from = frame.childStart[head] as number
    const to = frame.childStart[head + 1] as number
    if (to - from < 2) continue
    let changed = true
    for (let round = 0; round < ROUNDS && changed; round += 1) {
      changed = false
      for (let group = 1; group <= GROUPS; group += 1) changed = keepOne(pass, from, to, group) || changed
    }
  }
}
