import { names } from '../../src/entities/data/names.js'
import { contextFeatures, POSITIONS, wordFeatures } from '../../src/entities/tagging/features.js'
import { markNameLists } from '../../src/entities/tagging/name-lists.js'
import { eachWord } from '../../src/entities/tagging/sentence-context.js'
import { AFTER, BEFORE, type ClusterLookup, makeWord, type Word } from '../../src/entities/tagging/word.js'
import { type LabelledSentence, toBilou } from './corpus.js'
import type { TrainingSet } from './train-chain.js'

/** Hashed features of sentences, before rare ones are left out. */
export interface KeyedSet {
  readonly sentences: Int32Array
  readonly offsets: Int32Array
  readonly keys: Int32Array
  readonly labels: Uint8Array
}

/** An array of integers that grows. */
interface Growing {
  items: Int32Array
  size: number
}

const growing = (): Growing => ({ items: new Int32Array(1 << 16), size: 0 })

function push(list: Growing, value: number): void {
  if (list.size === list.items.length) {
    const wider = new Int32Array(list.items.length * 2)
    wider.set(list.items)
    list.items = wider
  }
  list.items[list.size] = value
  list.size += 1
}

const done = (list: Growing): Int32Array => list.items.slice(0, list.size)

function eachFeature(words: readonly Word[], mask: number, visit: (word: number, key: number) => void): void {
  eachWord(words, markNameLists(names, words), (at, index) => {
    const emit = (key: number): void => visit(index, key & mask)
    for (const position of POSITIONS) {
      const other = index + position
      wordFeatures(other < 0 ? BEFORE : (words[other] ?? AFTER), position, emit)
    }
    contextFeatures(at, emit)
  })
}

/** The hashed features and label numbers of sentences. */
export function keySentences(
  sentences: readonly LabelledSentence[],
  labels: readonly string[],
  bits: number,
  clusterOf: ClusterLookup,
): KeyedSet {
  const mask = (1 << bits) - 1
  const known = new Map<string, Word>()
  const wordOf = (text: string): Word => {
    const word = known.get(text) ?? makeWord(text, clusterOf)
    known.set(text, word)
    return word
  }
  const starts = growing()
  const offsets = growing()
  const keys = growing()
  const numbers = growing()
  for (const sentence of sentences) {
    push(starts, numbers.size)
    let last = -1
    eachFeature(sentence.words.map(wordOf), mask, (word, key) => {
      if (word !== last) push(offsets, keys.size)
      last = word
      push(keys, key)
    })
    for (const label of toBilou(sentence.labels)) push(numbers, Math.max(0, labels.indexOf(label)))
  }
  push(starts, numbers.size)
  push(offsets, keys.size)
  return {
    sentences: done(starts),
    offsets: done(offsets),
    keys: done(keys),
    labels: Uint8Array.from(done(numbers)),
  }
}

/** How often each key occurs, each sentence counted `repeats` times. */
export function countKeys(set: KeyedSet, counts: Int32Array, repeats: number): void {
  for (const key of set.keys) counts[key] = (counts[key] as number) + repeats
}

/** The set with keys replaced by feature numbers; keys without a number are left out. */
export function numberFeatures(set: KeyedSet, numberOf: Int32Array): TrainingSet {
  const offsets = new Int32Array(set.offsets.length)
  const features = new Int32Array(set.keys.length)
  let size = 0
  for (let word = 0; word + 1 < set.offsets.length; word += 1) {
    offsets[word] = size
    for (let at = set.offsets[word] as number; at < (set.offsets[word + 1] as number); at += 1) {
      const feature = numberOf[set.keys[at] as number] as number
      if (feature < 0) continue
      features[size] = feature
      size += 1
    }
  }
  offsets[set.offsets.length - 1] = size
  return { sentences: set.sentences, offsets, features: features.slice(0, size), labels: set.labels }
}

/** Several sets as one, their sentences one after the other. */
export function mergeSets(sets: readonly TrainingSet[]): TrainingSet {
  const sum = (size: (set: TrainingSet) => number): number => sets.reduce((total, set) => total + size(set), 0)
  const merged = {
    sentences: new Int32Array(sum((set) => set.sentences.length - 1) + 1),
    offsets: new Int32Array(sum((set) => set.labels.length) + 1),
    features: new Int32Array(sum((set) => set.features.length)),
    labels: new Uint8Array(sum((set) => set.labels.length)),
  }
  let word = 0
  let feature = 0
  let sentence = 0
  for (const set of sets) {
    merged.sentences.set(
      set.sentences.map((first) => first + word),
      sentence,
    )
    merged.offsets.set(
      set.offsets.map((first) => first + feature),
      word,
    )
    merged.features.set(set.features, feature)
    merged.labels.set(set.labels, word)
    word += set.labels.length
    feature += set.features.length
    sentence += set.sentences.length - 1
  }
  return merged
}

/** Numbers of the sentences of merged sets, those of each set as often as it is to be repeated. */
export function orderOf(sets: readonly TrainingSet[], repeats: readonly number[]): Int32Array {
  const order: number[] = []
  let first = 0
  sets.forEach((set, index) => {
    const length = set.sentences.length - 1
    for (let at = 0; at < length * (repeats[index] as number); at += 1) order.push(first + (at % length))
    first += length
  })
  return Int32Array.from(order)
}
