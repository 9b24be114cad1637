/** Columns of what is known of a token by its form, and of its outside evidence. */
export const WORD = 0
export const SUFFIX1 = 1
export const SUFFIX2 = 2
export const SUFFIX3 = 3
export const SUFFIX4 = 4
export const SUFFIX5 = 5
export const PREFIX1 = 6
export const PREFIX2 = 7
export const PREFIX3 = 8
export const SHAPE = 9
export const LEXICON = 10
export const INITIAL = 11
export const FIXED = 12
export const CLUSTER = 13
export const CLUSTER_SHORT = 14
export const EVIDENCE = 15
export const COLUMNS = 16

/** Position that stands for "no token"; the tokens of a sentence follow from `FIRST`, the root after the last of them. */
export const NONE = 1
export const FIRST = 2

/**
 * The sentence being read, in arrays that are used again for the next one. A token stands at its number in the sentence
 * plus `FIRST`; the positions around the sentence hold values of their own, so that no look-up needs a bounds check.
 */
export interface Frame {
  count: number
  capacity: number
  columns: Int32Array[]
  tags: Int32Array
  heads: Int32Array
  relations: Int32Array
  left1: Int32Array
  left2: Int32Array
  right1: Int32Array
  right2: Int32Array
  leftCount: Int32Array
  rightCount: Int32Array
  leftMask: Int32Array
  rightMask: Int32Array
  stack: Int32Array
  childStart: Int32Array
  children: Int32Array
}

function emptyArrays(capacity: number): Omit<Frame, 'count' | 'capacity' | 'columns'> {
  const array = (): Int32Array => new Int32Array(capacity + 8)
  return {
    tags: array(),
    heads: array(),
    relations: array(),
    left1: array(),
    left2: array(),
    right1: array(),
    right2: array(),
    leftCount: array(),
    rightCount: array(),
    leftMask: array(),
    rightMask: array(),
    stack: array(),
    childStart: array(),
    children: array(),
  }
}

/** A frame with room for sentences of `capacity` tokens; it grows when a longer one comes. */
export function createFrame(capacity = 256): Frame {
  const columns = Array.from({ length: COLUMNS }, () => new Int32Array(capacity + 8))
  return { count: 0, capacity, columns, ...emptyArrays(capacity) }
}

/** Tags around a sentence: before it, its root, after the root. */
const OUTSIDE = [90, 91, 92, 93, 94] as const

/** Makes room for a sentence and sets the positions around it. */
export function openFrame(frame: Frame, count: number): void {
  if (count > frame.capacity) Object.assign(frame, createFrame(count * 2))
  frame.count = count
  const root = FIRST + count
  for (const column of frame.columns) {
    column[0] = 5
    column[NONE] = 1
    column[root] = 2
    column[root + 1] = 3
    column[root + 2] = 4
  }
  frame.tags[0] = OUTSIDE[0]
  frame.tags[NONE] = OUTSIDE[1]
  frame.tags[root] = OUTSIDE[2]
  frame.tags[root + 1] = OUTSIDE[3]
  frame.tags[root + 2] = OUTSIDE[4]
}

/** Sets the features of one token from those of its form. */
export function setWord(frame: Frame, position: number, features: Int32Array): void {
  const { columns } = frame
  for (let column = 0; column < EVIDENCE; column += 1)
    (columns[column] as Int32Array)[position] = features[column] as number
  ;(columns[EVIDENCE] as Int32Array)[position] = 0
}
