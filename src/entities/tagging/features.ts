import { finishHash, joinHashes } from './hash.js'
import { clusterPrefix, type Word } from './word.js'

/** Takes one feature key. */
export type Emit = (key: number) => void

/** Where a word stands seen from the word that is scored. */
export const POSITIONS = [0, -1, 1, -2, 2] as const
export type Position = (typeof POSITIONS)[number]

/** What is known about a word from its place in the sentence. */
export interface Surroundings {
  /** Two words before, one before, the word, one after, two after. */
  readonly words: readonly Word[]
  /** 1 for the first word of a sentence. */
  readonly first: number
  /** How the sentence is written, as `caseOf` tells. */
  readonly writing: number
  /** First and last word of the run of capitalised words around this one. */
  readonly runFirst: Word
  readonly runLast: Word
  readonly beforeRun: Word
  readonly afterRun: Word
  /** Words from the start and to the end of that run. */
  readonly runBefore: number
  readonly runAfter: number
  /** Bits of the name lists for the word, the one before and the one after. */
  readonly lists: number
  readonly listsBefore: number
  readonly listsAfter: number
}

const CLUSTER_LENGTHS = [4, 6, 10, 20] as const

function key(value: number, template: number): number {
  return finishHash((Math.imul(value, 0x9e3779b1) + Math.imul(template, 0x7f4a7c15)) | 0)
}

function withCase(hash: number, word: Word): number {
  return (Math.imul(hash, 3) + word.capital) | 0
}

function ownFeatures(word: Word, emit: Emit): void {
  emit(key(7, 1))
  emit(key(word.lower, 2))
  word.prefixes.forEach((hash, index) => {
    emit(key(withCase(hash, word), 10 + index))
  })
  word.suffixes.forEach((hash, index) => {
    emit(key(withCase(hash, word), 14 + index))
  })
  CLUSTER_LENGTHS.forEach((length, index) => {
    emit(key(clusterPrefix(word, length), 20 + index))
  })
}

function neighbourFeatures(word: Word, template: number, emit: Emit): void {
  emit(key(word.lower, template))
  emit(key(word.suffixes[2] as number, template + 1))
  CLUSTER_LENGTHS.forEach((length, index) => {
    emit(key(clusterPrefix(word, length), template + 2 + index))
  })
}

/** The features that hang on one word alone and its position: the same for every occurrence, so that scores can be kept. */
export function wordFeatures(word: Word, position: Position, emit: Emit): void {
  if (position === 0) ownFeatures(word, emit)
  else if (position === -1) neighbourFeatures(word, 30, emit)
  else if (position === 1) neighbourFeatures(word, 40, emit)
  else {
    const template = position === -2 ? 50 : 60
    emit(key(word.lower, template))
    emit(key(word.outline, template + 1))
  }
}

function pairFeatures(at: Surroundings, emit: Emit): void {
  const [before2, before, word, after, after2] = at.words as [Word, Word, Word, Word, Word]
  const ending = withCase(word.suffixes[2] as number, word)
  emit(key(joinHashes(word.exact, at.first), 100))
  emit(key(joinHashes(before.lower, word.lower), 101))
  emit(key(joinHashes(word.lower, after.lower), 102))
  emit(key(joinHashes(before.lower, after.lower), 103))
  emit(key(joinHashes(before2.lower, before.lower), 104))
  emit(key(joinHashes(after.lower, after2.lower), 105))
  emit(key(joinHashes(word.shape, at.first * 4 + at.writing), 106))
  emit(key(joinHashes(before.shape, word.shape), 107))
  emit(key(joinHashes(word.shape, after.shape), 108))
  emit(key(joinHashes((Math.imul(before.shape, 31) + word.shape) | 0, after.shape), 109))
  emit(key(joinHashes(before.lower, word.shape), 110))
  emit(key(joinHashes(word.shape, after.lower), 111))
  emit(key(joinHashes(ending, after.shape), 112))
  emit(key(joinHashes(before.shape, ending), 113))
  emit(key(joinHashes(before.outline, word.shape), 114))
  emit(key(joinHashes(word.shape, after.outline), 115))
  emit(key(joinHashes(before.outline, after.outline), 116))
}

function runFeatures(at: Surroundings, emit: Emit): void {
  const before = Math.min(at.runBefore, 3)
  const after = Math.min(at.runAfter, 3)
  emit(key(joinHashes(at.beforeRun.lower, before), 120))
  emit(key(joinHashes(at.afterRun.lower, after), 121))
  emit(key(joinHashes(at.runFirst.lower, before), 122))
  emit(key(joinHashes(at.runLast.lower, after), 123))
  emit(key(Math.min(at.runBefore, 4) * 8 + Math.min(at.runAfter, 4) + at.writing * 64, 124))
}

function eachBit(bits: number, visit: (bit: number) => void): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) visit(31 - Math.clz32(rest & -rest))
}

function listFeatures(at: Surroundings, word: Word, emit: Emit): void {
  const place = at.first * 2 + word.capital
  emit(key(at.lists, 130))
  emit(key(joinHashes(at.listsBefore, at.lists), 131))
  emit(key(joinHashes(at.lists, at.listsAfter), 132))
  eachBit(at.lists, (bit) => emit(key(joinHashes(bit, place), 133)))
  eachBit(at.listsBefore, (bit) => emit(key(bit, 134)))
  eachBit(at.listsAfter, (bit) => emit(key(bit, 135)))
}

/** The features that hang on several words: scored anew for each occurrence. */
export function contextFeatures(at: Surroundings, emit: Emit): void {
  const word = at.words[2] as Word
  pairFeatures(at, emit)
  if (word.capital === 1) runFeatures(at, emit)
  if ((at.lists | at.listsBefore | at.listsAfter) !== 0) listFeatures(at, word, emit)
}
