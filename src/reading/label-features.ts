import { ADPOSITION, AUXILIARY, DETERMINER, PRONOUN, SUBORDINATOR, VERB } from './coarse-tags.js'
import { compileTemplates, hashTemplates, mix, type Templates } from './feature-hash.js'
import {
  CLUSTER,
  CLUSTER_SHORT,
  FIRST,
  type Frame,
  LEXICON,
  NONE,
  SHAPE,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  WORD,
} from './frame.js'

// What the labeller looks at, for a child (d) under its head (h) in a finished tree; lower case w word, t tag, s suffix,
// sh shape; `dir` side, `at` side and distance.
const PAIR = 'dw dt hw ht dir at ds2 ds3 ds4 hs3 dsh hsh gt ldt rdt ldw rdw dx hx dc hc dk hk'
// Children of d: case word, marker, auxiliaries, determiner, outermost tags, mask.
const OWN = 'case mark aux det lt rt dm dm9'
// The siblings of d: auxiliaries and marker of h, mask, previous and next sibling, nominals before.
const SIBLINGS = 'haux hmark hm pt pw nt nw subjects objects after'
const NAMES = `${PAIR} ${OWN} ${SIBLINGS} htdir dtdir`.split(' ')

const TEMPLATES =
  'dw dt+dw dt+ht dt+ht+at dt+ht+dir dw+ht+dir dt+hw+dir dw+hw+dir hw+at ht+at+dw ' +
  'case+ht+dt case+hw case+dw case+dt+dir+ht case+haux+ht+dir haux+dt+dir+ht haux+dt+hw+dir aux+dt+ht+dir ' +
  'mark+dt+ht+dir mark+dw+ht mark+hw lt+dt+ht+dir rt+dt+ht+dir lt+rt+dt+ht ' +
  'dm+dt+ht+dir hm+dt+ht+dir dm9+case+ht pt+dt+ht+dir pw+dt+ht+dir nt+dt+ht+dir nw+dt+ht pw+dw+ht ' +
  'subjects+objects+dt+htdir subjects+objects+hw+dtdir hmark+dt+ht+dir gt+ht+dt+dir ' +
  'ds3+dt+ht+dir ds2+ht+dir hs3+dt+ht+dir ds4+case det+dt+ht+dir ' +
  'ldt+dt+ht+dir rdt+dt+ht+dir ldw+dt+ht+dir rdw+dt+ht+dir ldw+dw dw+rdw ' +
  'dsh+dt+ht+dir dt+dir ht+dir after+dt+ht+dir dsh+hsh+dt+ht hx+dt+dir hx+case+dt'
const CLUSTERS = 'dc+dt+ht+dir dc+hc+dt+dir hc+case+dt+dir dk+hk+dt+dir dk+hw+dir dk+case+ht'

/** The labeller's templates; with clusters where the model has them. */
export function labelTemplates(clusters: boolean): Templates {
  return compileTemplates(clusters ? `${TEMPLATES} ${CLUSTERS}` : TEMPLATES, NAMES, 300)
}

/** Lists the children of every position, in order: those of `p` are `children[childStart[p]]` … before `childStart[p + 1]`. */
export function listChildren(frame: Frame): void {
  const { heads, childStart, children, count, stack } = frame
  const root = FIRST + count
  childStart.fill(0, 0, root + 2)
  for (let position = FIRST; position < root; position += 1) {
    const head = (heads[position] as number) + 1
    childStart[head] = (childStart[head] as number) + 1
  }
  for (let position = 1; position <= root + 1; position += 1) {
    childStart[position] = (childStart[position] as number) + (childStart[position - 1] as number)
  }
  for (let position = 0; position <= root; position += 1) stack[position] = childStart[position] as number
  for (let position = FIRST; position < root; position += 1) {
    const head = heads[position] as number
    children[stack[head] as number] = position
    stack[head] = (stack[head] as number) + 1
  }
}

function pairSlots(frame: Frame, slots: Int32Array, child: number, head: number): number {
  const { columns, tags, heads, count } = frame
  const words = columns[WORD] as Int32Array
  const thirds = columns[SUFFIX3] as Int32Array
  const shapes = columns[SHAPE] as Int32Array
  const lexicon = columns[LEXICON] as Int32Array
  const clusters = columns[CLUSTER] as Int32Array
  const coarse = columns[CLUSTER_SHORT] as Int32Array
  const dir = child < head ? 0 : 1
  const apart = Math.abs(child - head)
  const grand = head === FIRST + count ? NONE : (heads[head] as number)
  let at = 0
  slots[at++] = words[child] as number
  slots[at++] = tags[child] as number
  slots[at++] = words[head] as number
  slots[at++] = tags[head] as number
  slots[at++] = dir
  slots[at++] = dir * 16 + (apart < 4 ? apart : apart < 8 ? 4 : 5)
  slots[at++] = (columns[SUFFIX2] as Int32Array)[child] as number
  slots[at++] = thirds[child] as number
  slots[at++] = (columns[SUFFIX4] as Int32Array)[child] as number
  slots[at++] = thirds[head] as number
  slots[at++] = shapes[child] as number
  slots[at++] = shapes[head] as number
  slots[at++] = tags[grand] as number
  slots[at++] = tags[child - 1] as number
  slots[at++] = tags[child + 1] as number
  slots[at++] = words[child - 1] as number
  slots[at++] = words[child + 1] as number
  slots[at++] = lexicon[child] as number
  slots[at++] = lexicon[head] as number
  slots[at++] = clusters[child] as number
  slots[at++] = clusters[head] as number
  slots[at++] = coarse[child] as number
  slots[at++] = coarse[head] as number
  return at
}

function ownSlots(frame: Frame, slots: Int32Array, from: number, child: number, coarse: Uint8Array): number {
  const { tags, childStart, children } = frame
  const words = frame.columns[WORD] as Int32Array
  const verbal = coarse[tags[child] as number] === VERB
  let [caseWord, mark, auxiliaries, determiner, mask] = [0, 0, 0, 0, 0]
  let [leftTag, rightTag] = [89, 89]
  const end = childStart[child + 1] as number
  for (let at = childStart[child] as number; at < end; at += 1) {
    const one = children[at] as number
    const kind = coarse[tags[one] as number] as number
    mask |= 1 << kind
    if (one > child) {
      rightTag = tags[one] as number
      continue
    }
    const word = words[one] as number
    if (leftTag === 89) leftTag = tags[one] as number
    if (kind === ADPOSITION && caseWord === 0) caseWord = word
    if (kind === SUBORDINATOR || (kind === ADPOSITION && verbal)) mark = word
    if (kind === AUXILIARY) auxiliaries = mix(auxiliaries, word)
    if (kind === DETERMINER && determiner === 0) determiner = word
  }
  let at = from
  slots[at++] = caseWord
  slots[at++] = mark
  slots[at++] = auxiliaries
  slots[at++] = determiner
  slots[at++] = leftTag
  slots[at++] = rightTag
  slots[at++] = mask
  slots[at++] = mask & 0x1ff
  return at
}

function siblingSlots(
  frame: Frame,
  slots: Int32Array,
  from: number,
  child: number,
  head: number,
  coarse: Uint8Array,
): number {
  const { tags, childStart, children } = frame
  const words = frame.columns[WORD] as Int32Array
  let [auxiliaries, mark, mask, subjects, objects, after] = [0, 0, 0, 0, 0, 0]
  let [previous, next] = [NONE, NONE]
  const end = childStart[head + 1] as number
  for (let at = childStart[head] as number; at < end; at += 1) {
    const one = children[at] as number
    if (one === child) continue
    const kind = coarse[tags[one] as number] as number
    mask |= 1 << kind
    if (one < child) previous = one
    else if (next === NONE) next = one
    if (kind <= PRONOUN && one < head) subjects += 1
    if (kind <= PRONOUN && one > head && one < child) objects += 1
    if (kind === AUXILIARY && one < head) auxiliaries = mix(auxiliaries, words[one] as number)
    if (kind === AUXILIARY && one > head) after += 1
    if (kind === SUBORDINATOR && one < head && mark === 0) mark = words[one] as number
  }
  let at = from
  slots[at++] = auxiliaries
  slots[at++] = mark
  slots[at++] = mask
  slots[at++] = tags[previous] as number
  slots[at++] = words[previous] as number
  slots[at++] = tags[next] as number
  slots[at++] = words[next] as number
  slots[at++] = Math.min(subjects, 2)
  slots[at++] = Math.min(objects, 3)
  slots[at++] = Math.min(after, 3)
  return at
}

/** Hashes the features of the arc from `child` to its head; `listChildren` must have been called. */
export function labelFeatures(
  templates: Templates,
  frame: Frame,
  child: number,
  coarse: Uint8Array,
  slots: Int32Array,
  hashes: Int32Array,
): void {
  const head = frame.heads[child] as number
  const dir = child < head ? 0 : 1
  let at = pairSlots(frame, slots, child, head)
  at = ownSlots(frame, slots, at, child, coarse)
  at = siblingSlots(frame, slots, at, child, head, coarse)
  slots[at++] = (frame.tags[head] as number) * 4 + dir
  slots[at++] = (frame.tags[child] as number) * 4 + dir
  hashTemplates(templates, slots, hashes)
}
