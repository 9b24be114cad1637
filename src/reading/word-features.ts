import { hashUnits, WORD_SEED } from './feature-hash.js'
import { CLUSTER, CLUSTER_SHORT, EVIDENCE, FIXED, INITIAL, LEXICON, PREFIX1, SHAPE, SUFFIX1, WORD } from './frame.js'
import { lookUp, type WordTable } from './word-table.js'

/** Tables that say more of a word than its letters. */
export interface WordTables {
  /** Classes of a full-form lexicon. */
  readonly lexicon: WordTable
  /** Word clusters of unlabelled text. */
  readonly clusters: WordTable
  /** Cluster number → the number of the coarse cluster that holds it. */
  readonly coarseClusters: Int32Array
  /** Words that have one tag only. */
  readonly fixed: WordTable
  /** Whether dashes are read as hyphens, because training has none. */
  readonly plainDashes: boolean
}

const SHAPE_SEED = 77
const CHARACTERS = { digit: 100, lower: 120, upper: 88, other: 112 }

function shapeOf(code: number, lowered: number | null): number {
  if (code >= 48 && code <= 57) return CHARACTERS.digit
  if (code >= 97 && code <= 122) return CHARACTERS.lower
  if (code >= 65 && code <= 90) return CHARACTERS.upper
  if (code < 128) return code
  if (lowered !== null && lowered !== code) return CHARACTERS.upper
  return code >= 0xc0 && code < 0x2000 ? CHARACTERS.lower : CHARACTERS.other
}

// The word's characters as X, x, d and marks, each run once, six at most: `Al-Kazimi` is `Xx-Xx`.
function hashShape(form: string, lower: string): number {
  const sameLength = form.length === lower.length
  let shape = ''
  let last = 0
  for (let at = 0; at < form.length && shape.length < 6; at += 1) {
    const kind = shapeOf(form.charCodeAt(at), sameLength ? lower.charCodeAt(at) : null)
    if (kind !== last) shape += String.fromCharCode(kind)
    last = kind
  }
  return hashUnits(shape, 0, shape.length, SHAPE_SEED)
}

// Typographic variants, one character for one: the treebanks write nearly all of them plainly, newspapers do not.
const VARIANTS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
}
const VARIANT = /[’‘ʼ“”„‐‑\u00a0\u202f\u2009]/gu

const DASH = /[–—]/gu

function plainForm(form: string, plainDashes: boolean): string {
  const plain = form.replace(VARIANT, (character) => VARIANTS[character] as string)
  return plainDashes ? plain.replace(DASH, '-') : plain
}

/** The features of a form: hashes of its letters and what the tables know of it; one value for each column of a frame. */
export function wordFeatures(written: string, tables: WordTables): Int32Array {
  const form = plainForm(written, tables.plainDashes)
  const lower = form.toLowerCase()
  const { length } = lower
  const features = new Int32Array(EVIDENCE)
  const word = hashUnits(lower, 0, length, WORD_SEED)
  features[WORD] = word
  for (let size = 1; size <= 5; size += 1) {
    features[SUFFIX1 + size - 1] =
      length >= size ? hashUnits(lower, length - size, length, Math.imul(0x1000193, size)) : word
  }
  for (let size = 1; size <= 3; size += 1) {
    features[PREFIX1 + size - 1] = length >= size ? hashUnits(lower, 0, size, Math.imul(0x2000193, size)) : word
  }
  features[SHAPE] = hashShape(form, lower)
  features[INITIAL] = lower.charCodeAt(0)
  features[LEXICON] = lookUp(tables.lexicon, word) + 1
  features[FIXED] = lookUp(tables.fixed, word)
  const cluster = lookUp(tables.clusters, word)
  features[CLUSTER] = cluster + 1
  features[CLUSTER_SHORT] = cluster < 0 ? 0 : (tables.coarseClusters[cluster] as number) + 1
  return features
}
