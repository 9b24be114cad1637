import { compileTemplates, hashTemplates, type Templates } from './feature-hash.js'
import {
  CLUSTER,
  CLUSTER_SHORT,
  EVIDENCE,
  FIRST,
  type Frame,
  LEXICON,
  PREFIX1,
  PREFIX2,
  PREFIX3,
  SHAPE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  SUFFIX5,
  WORD,
} from './frame.js'

// What the tagger looks at: a column of the frame and how far from the token.
const SLOTS: readonly (readonly [name: string, column: number, distance: number])[] = [
  ['w', WORD, 0],
  ['s1', SUFFIX1, 0],
  ['s2', SUFFIX2, 0],
  ['s3', SUFFIX3, 0],
  ['s4', SUFFIX4, 0],
  ['s5', SUFFIX5, 0],
  ['p1', PREFIX1, 0],
  ['p2', PREFIX2, 0],
  ['p3', PREFIX3, 0],
  ['sh', SHAPE, 0],
  ['lw', WORD, -1],
  ['llw', WORD, -2],
  ['rw', WORD, 1],
  ['rrw', WORD, 2],
  ['ls3', SUFFIX3, -1],
  ['rs3', SUFFIX3, 1],
  ['rs2', SUFFIX2, 1],
  ['lsh', SHAPE, -1],
  ['rsh', SHAPE, 1],
  ['x', LEXICON, 0],
  ['lx', LEXICON, -1],
  ['rx', LEXICON, 1],
  ['rrx', LEXICON, 2],
  ['c', CLUSTER, 0],
  ['lc', CLUSTER, -1],
  ['rc', CLUSTER, 1],
  ['k', CLUSTER_SHORT, 0],
  ['lk', CLUSTER_SHORT, -1],
  ['rk', CLUSTER_SHORT, 1],
  ['e', EVIDENCE, 0],
  ['le', EVIDENCE, -1],
  ['re', EVIDENCE, 1],
]
const SLOT_COLUMNS = Uint8Array.from(SLOTS, ([, column]) => column)
const SLOT_DISTANCES = Int8Array.from(SLOTS, ([, , distance]) => distance)
const NAMES = [...SLOTS.map(([name]) => name), 't', 'tt', 'first']

const LETTERS = 'w s1 s2 s3 s4 s5 p1 p2 p3 sh sh+first s3+sh'
const HISTORY = 't t+tt t+w t+s3 tt+w t+tt+s2'
const NEIGHBOURS = 'lw rw llw rrw rs3 ls3 rs2 w+rw lw+w s3+rs3 rsh lsh+sh t+rw t+rs3 t+sh+rsh'
const LEXICON_CLASSES = 'x x+t x+rx x+rx+t rx+t lx+x x+s2 rx+rrx+x'
const CLUSTERS = 'c lc rc c+rc c+t k k+rk+t k+s3'
const OUTSIDE_EVIDENCE = 'e e+t e+w e+s3 e+re le+e e+x e+re+t'

/** Which templates of the tagger a model uses beyond the letters and their context. */
export interface TagEvidence {
  readonly clusters: boolean
  /** Whether another tagger's opinion is in the frame. */
  readonly outside: boolean
}

/** The tagger's templates. */
export function tagTemplates({ clusters, outside }: TagEvidence): Templates {
  const templates = [LETTERS, HISTORY, NEIGHBOURS, LEXICON_CLASSES]
  if (clusters) templates.push(CLUSTERS)
  if (outside) templates.push(OUTSIDE_EVIDENCE)
  return compileTemplates(templates.join(' '), NAMES, 1)
}

/** Hashes the features of the token at `position`, given the tags to its left. */
export function tagFeatures(
  templates: Templates,
  frame: Frame,
  position: number,
  slots: Int32Array,
  hashes: Int32Array,
): void {
  const { columns, tags } = frame
  const at = SLOT_COLUMNS.length
  for (let slot = 0; slot < at; slot += 1) {
    const column = columns[SLOT_COLUMNS[slot] as number] as Int32Array
    slots[slot] = column[position + (SLOT_DISTANCES[slot] as number)] as number
  }
  slots[at] = tags[position - 1] as number
  slots[at + 1] = tags[position - 2] as number
  slots[at + 2] = position === FIRST ? 1 : 0
  hashTemplates(templates, slots, hashes)
}
