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

class Growing {
  items: Int32Array = new Int32Array(1 << 20)
  size = 0
  push(value: number): void {
    if (this.size === this.items.length) {
      const wider = new Int32Array(this.items.length * 2)
      wider.set(this.items)
      this.items = wider
    }
    this.items[this.size] = value
    this.size += 1
  }
  done(): Int32Array {
    return this.items.slice(0, this.size)
  }
}

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
  const starts = new Growing()
  const offsets = new Growing()
  const keys = new Growing()
  const numbers = new Growing()
  for (const sentence of sentences) {
    starts.push(numbers.size)
    let last = -1
    eachFeature(sentence.words.map(wordOf), mask, (word, key) => {
      if (word !== last) offsets.push(keys.size)
      last = word
      keys.push(key)
    })
    for (const label of toBilou(sentence.labels)) numbers.push(Math.max(0, labels.indexOf(label)))
  }
  starts.push(numbers.size)
  offsets.push(keys.size)
  return {
    sentences: starts.done(),
    offsets: offsets.done(),
    keys: keys.done(),
    labels: Uint8Array.from(numbers.done()),
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
