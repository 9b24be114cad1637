import { ADPOSITION, COORDINATOR, PUNCTUATION, SUBORDINATOR, VERB } from './coarse-tags.js'
import { compileTemplates, hashTemplates, type Templates } from './feature-hash.js'
import { CLUSTER, CLUSTER_SHORT, FIRST, type Frame, INITIAL, LEXICON, NONE, SUFFIX3, WORD } from './frame.js'

// What the parser looks at: `s0`, `s1`, `s2` are the top of the stack, `b0`, `b1`, `b2` the front of the buffer;
// w word, t tag, s suffix, x lexicon class, c and k clusters; l1, r1 the outermost children, l2, r2 the next ones,
// with their number (v) and a mask of their coarse tags (m).
const TOP =
  's0w s0t s1w s1t s2t b0w b0t b1w b1t b2t s0s s1s b0s b0pt s0x s1x b0x b1x s0c s1c b0c s0k s1k b0k b1k b2w s2w'
const CHILDREN =
  's0l1t s0r1t s1l1t s1r1t b0l1t s0l2t s0r2t s1r2t b0l2t s0l1w s0r1w s1r1w b0l1w s0lv s0rv s1rv b0lv s0lm s0rm s1lm s1rm b0lm s1m'
const BETWEEN = 'd0 d1 m0 m1 depth'
const NAMES = `${TOP} ${CHILDREN} ${BETWEEN}`.split(' ')

const WORDS =
  's0w s0t s0w+s0t s1w s1t s1w+s1t s2t b0w b0t b0w+b0t b1w b1t b1w+b1t b2t s0w+s0t+b0w+b0t s0w+s0t+b0t s0t+b0w+b0t ' +
  's0w+b0w s0t+b0t s0t+s1t s0w+s1w s0w+s0t+s1t s0t+s1w+s1t b0t+b1t s0t+b0t+b1t s1t+s0t+b0t s2t+s1t+s0t s0t+b0t+b1t+b2t ' +
  's1t+s0t+b0t+b1t s0w+b0t+b1t s0t+b0w+b1t s1w+s0t+b0t s1t+s0w+b0t s1t+s0t+b0w s0w+b0w+s1t s0w+b1w s0t+b1w s0w+s1w+b0t'
const FAMILY =
  's0t+b0t+s0l1t s0t+b0t+s0r1t s0t+b0t+b0l1t s1t+s0t+s0l1t s1t+s0t+s0r1t s1t+s0t+s1r1t s1t+s0t+s1l1t s1t+s1r1t+b0t ' +
  's0t+s0lv s0t+s0rv s0w+s0rv s0w+s0lv b0t+b0lv b0w+b0lv s1t+s1rv s1w+s1rv s0l1w s0r1w b0l1w s1r1w s0t+s0r1w ' +
  's0t+s0l1w+b0t s1t+s1r1w s1t+s0l1w+s0t s0t+b0t+b0l1w s0t+s0lm+b0t s0t+s0rm+b0t s1t+s1rm+s0t s1t+s1lm+s0t ' +
  'b0t+b0lm+s0t s0w+s0lm s1w+s1m+s0t s0t+s0r1t+s0r2t+b0t s0t+s0l1t+s0l2t+b0t s1t+s1r1t+s1r2t+s0t b0t+b0l1t+b0l2t'
const DISTANCES =
  's0t+b0t+d0 s0w+d0 b0w+d0 s0t+s1t+d1 s1w+d1 s0w+s0t+b0t+d0 b0pt+b0t+s0t s1t+s0t+b0pt s0t+b0t+m0 s1t+s0t+m1 s0w+m0 ' +
  's1t+s0t+b0t+m1 depth+b0t'
const SUFFIXES = 's0s+b0t s0s+s1t b0s+s0t b0s+b1t+s0t s1s+s0t'
const CLASSES = 's0x+b0x s0x+b0t s0t+b0x s1x+s0x s0x+b1x'
const CLUSTERS = 's0c+b0t s0t+b0c s0k+b0k s1c+s0t s0k+s1k s0c+b0c s1k+s0k+b0k s0k+b0k+b1t s1t+s0c'

/** The parser's templates; with clusters where the model has them. */
export function arcTemplates(clusters: boolean): Templates {
  const templates = [WORDS, FAMILY, DISTANCES, SUFFIXES, CLASSES]
  if (clusters) templates.push(CLUSTERS)
  return compileTemplates(templates.join(' '), NAMES, 100)
}

function distance(from: number, to: number): number {
  if (from === NONE || to === NONE) return 0
  const apart = to - from
  if (apart < 5) return apart
  return apart < 8 ? 5 : apart < 14 ? 6 : 7
}

// A mask of what lies between two tokens: verbs, commas, other marks, coordinators, subordinators, adpositions.
function between(frame: Frame, coarse: Uint8Array, from: number, to: number): number {
  if (from === NONE) return 99
  const { tags } = frame
  const initials = frame.columns[INITIAL] as Int32Array
  const last = Math.min(to, FIRST + frame.count)
  let mask = 0
  for (let position = from + 1; position < last; position += 1) {
    const kind = coarse[tags[position] as number] as number
    if (kind === VERB) mask |= 1
    else if (kind === PUNCTUATION) mask |= initials[position] === 44 ? 2 : 4
    else if (kind === COORDINATOR) mask |= 8
    else if (kind === SUBORDINATOR) mask |= 16
    else if (kind === ADPOSITION) mask |= 32
  }
  return mask
}

/** Where the parser stands: the depth of the stack in the frame and the front of the buffer. */
export interface ArcState {
  depth: number
  next: number
}

function topSlots(frame: Frame, slots: Int32Array, s0: number, s1: number, s2: number, b0: number): number {
  const { tags, columns } = frame
  const words = columns[WORD] as Int32Array
  const suffixes = columns[SUFFIX3] as Int32Array
  const lexicon = columns[LEXICON] as Int32Array
  const clusters = columns[CLUSTER] as Int32Array
  const coarse = columns[CLUSTER_SHORT] as Int32Array
  let at = 0
  slots[at++] = words[s0] as number
  slots[at++] = tags[s0] as number
  slots[at++] = words[s1] as number
  slots[at++] = tags[s1] as number
  slots[at++] = tags[s2] as number
  slots[at++] = words[b0] as number
  slots[at++] = tags[b0] as number
  slots[at++] = words[b0 + 1] as number
  slots[at++] = tags[b0 + 1] as number
  slots[at++] = tags[b0 + 2] as number
  slots[at++] = suffixes[s0] as number
  slots[at++] = suffixes[s1] as number
  slots[at++] = suffixes[b0] as number
  slots[at++] = tags[b0 - 1] as number
  slots[at++] = lexicon[s0] as number
  slots[at++] = lexicon[s1] as number
  slots[at++] = lexicon[b0] as number
  slots[at++] = lexicon[b0 + 1] as number
  slots[at++] = clusters[s0] as number
  slots[at++] = clusters[s1] as number
  slots[at++] = clusters[b0] as number
  slots[at++] = coarse[s0] as number
  slots[at++] = coarse[s1] as number
  slots[at++] = coarse[b0] as number
  slots[at++] = coarse[b0 + 1] as number
  slots[at++] = words[b0 + 2] as number
  slots[at++] = words[s2] as number
  return at
}

function childSlots(frame: Frame, slots: Int32Array, from: number, s0: number, s1: number, b0: number): number {
  const { tags, left1, left2, right1, right2 } = frame
  const words = frame.columns[WORD] as Int32Array
  const s0l1 = left1[s0] as number
  const s0r1 = right1[s0] as number
  const s1r1 = right1[s1] as number
  const b0l1 = left1[b0] as number
  let at = from
  slots[at++] = tags[s0l1] as number
  slots[at++] = tags[s0r1] as number
  slots[at++] = tags[left1[s1] as number] as number
  slots[at++] = tags[s1r1] as number
  slots[at++] = tags[b0l1] as number
  slots[at++] = tags[left2[s0] as number] as number
  slots[at++] = tags[right2[s0] as number] as number
  slots[at++] = tags[right2[s1] as number] as number
  slots[at++] = tags[left2[b0] as number] as number
  slots[at++] = words[s0l1] as number
  slots[at++] = words[s0r1] as number
  slots[at++] = words[s1r1] as number
  slots[at++] = words[b0l1] as number
  return countSlots(frame, slots, at, s0, s1, b0)
}

function countSlots(frame: Frame, slots: Int32Array, from: number, s0: number, s1: number, b0: number): number {
  const { leftCount, rightCount, leftMask, rightMask } = frame
  let at = from
  slots[at++] = Math.min(leftCount[s0] as number, 4)
  slots[at++] = Math.min(rightCount[s0] as number, 4)
  slots[at++] = Math.min(rightCount[s1] as number, 4)
  slots[at++] = Math.min(leftCount[b0] as number, 4)
  slots[at++] = leftMask[s0] as number
  slots[at++] = rightMask[s0] as number
  slots[at++] = leftMask[s1] as number
  slots[at++] = rightMask[s1] as number
  slots[at++] = leftMask[b0] as number
  slots[at++] = (rightMask[s1] as number) | ((leftMask[s1] as number) << 16)
  return at
}

/** Hashes the features of a parser state whose stack is not empty. */
export function arcFeatures(
  templates: Templates,
  frame: Frame,
  state: ArcState,
  coarse: Uint8Array,
  slots: Int32Array,
  hashes: Int32Array,
): void {
  const { stack } = frame
  const { depth, next } = state
  const s0 = stack[depth - 1] as number
  const s1 = depth > 1 ? (stack[depth - 2] as number) : NONE
  const s2 = depth > 2 ? (stack[depth - 3] as number) : NONE
  let at = topSlots(frame, slots, s0, s1, s2, next)
  at = childSlots(frame, slots, at, s0, s1, next)
  slots[at++] = distance(s0, next)
  slots[at++] = distance(s1, s0)
  slots[at++] = between(frame, coarse, s0, next)
  slots[at++] = between(frame, coarse, s1, s0)
  slots[at++] = Math.min(depth, 4)
  hashTemplates(templates, slots, hashes)
}
