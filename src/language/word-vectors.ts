import { foldWord } from './fold-word.js'
import type { Words } from './scan-words.js'
import type { Table } from './table.js'
import { tableOf } from './tables.js'
import { letterBucket, MOST_FEATURES, wordFeatures } from './word-features.js'

/** What one word says by itself: its logits, and its log odds against each answer but its best. */
export interface Saying {
  readonly logits: Float32Array
  readonly odds: Float32Array
}

/** What one word says in its table: the sum of the rows of its features, and how many features it has. */
export interface WordVector {
  readonly sum: Int16Array
  readonly features: number
  /** It has a letter that no language of the table is written with. */
  readonly alien: boolean
  /** Filled in when it is first asked for. */
  saying: Saying | null
}

/** Different words of a table that are remembered, until as many others came; those that come again stay. */
const REMEMBERED = 10_000
/** Longer words are read, not remembered. */
const LONGEST = 24

interface Memory {
  recent: Map<string, WordVector>
  before: Map<string, WordVector>
}

const memories = new WeakMap<Table, Memory>()
const buffer = new Int32Array(MOST_FEATURES)

function isAlien(table: Table, folded: string): boolean {
  for (let at = 0; at < Math.min(folded.length, LONGEST); at += 1) {
    const code = folded.charCodeAt(at)
    if (code > 0x7f && table.rowOf[letterBucket(code, table.mask)] === 0) return true
  }
  return false
}

function readWord(table: Table, word: string): WordVector {
  const { width, rowOf, rows } = table
  const sum = new Int16Array(width)
  const folded = foldWord(word)
  const features = wordFeatures(folded, table.mask, buffer)
  for (let index = 0; index < features; index += 1) {
    const row = (rowOf[buffer[index] as number] as number) * width
    if (row === 0) continue
    for (let at = 0; at < width; at += 1) sum[at] = (sum[at] as number) + (rows[row + at] as number)
  }
  return { sum, features, alien: isAlien(table, folded), saying: null }
}

/** What a word, as it stands in the text, says in a table. Words come again and again: they are remembered. */
export function wordVector(table: Table, word: string): WordVector {
  if (word.length > LONGEST) return readWord(table, word)
  let memory = memories.get(table)
  if (!memory) {
    memory = { recent: new Map(), before: new Map() }
    memories.set(table, memory)
  }
  const held = memory.recent.get(word)
  if (held) return held
  if (memory.recent.size >= REMEMBERED) {
    memory.before = memory.recent
    memory.recent = new Map()
  }
  const vector = memory.before.get(word) ?? readWord(table, word)
  memory.recent.set(word, vector)
  return vector
}

/** The vector of each word of a text, `null` for words of scripts without a table. */
export function readVectors(text: string, words: Words): readonly (WordVector | null)[] {
  const vectors: (WordVector | null)[] = []
  for (let index = 0; index < words.count; index += 1) {
    const table = tableOf(words.script[index] as number)
    vectors.push(table ? wordVector(table, text.slice(words.start[index], words.end[index])) : null)
  }
  return vectors
}
