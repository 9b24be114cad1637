import { contextFeatures, POSITIONS, wordFeatures } from './features.js'
import { type Model, rowOf } from './model.js'
import { eachWord } from './sentence-context.js'
import { AFTER, BEFORE, makeWord, type Word } from './word.js'

const MOST_WORDS = 40_000

/** A model with what it has learned about the words met so far. */
export interface Scorer {
  readonly model: Model
  /** The word for a text. */
  word(text: string): Word
  /** Scores of every label for every word of a sentence, word after word. */
  scores(words: readonly Word[], lists: Int32Array): Float32Array
}

function addRow(model: Model, key: number, scores: Float32Array, offset: number): void {
  const row = rowOf(model, key)
  if (row < 0) return
  const end = model.rowStarts[row + 1] as number
  for (let at = model.rowStarts[row] as number; at < end; at += 1) {
    const label = offset + (model.rowLabels[at] as number)
    scores[label] = (scores[label] as number) + (model.rowWeights[at] as number)
  }
}

// Scores of a word for each place it may take beside the word that is scored, one place after the other.
function wordScores(model: Model, word: Word): Float32Array {
  const { count } = model.labels
  const scores = new Float32Array(POSITIONS.length * count)
  POSITIONS.forEach((position, index) => {
    wordFeatures(word, position, (key) => addRow(model, key, scores, index * count))
  })
  return scores
}

/** Keeps the words and their scores, as the same ones come again and again; forgets them when they grow many. */
export function makeScorer(model: Model): Scorer {
  const words = new Map<string, Word>()
  const kept = new Map<Word, Float32Array>()
  const { count } = model.labels
  const scoresOf = (word: Word): Float32Array => {
    const known = kept.get(word)
    if (known) return known
    const scores = wordScores(model, word)
    kept.set(word, scores)
    return scores
  }
  const word = (text: string): Word => {
    const known = words.get(text)
    if (known) return known
    if (words.size > MOST_WORDS) {
      words.clear()
      kept.clear()
    }
    const made = makeWord(text, model.clusterOf)
    words.set(text, made)
    return made
  }
  const scores = (sentence: readonly Word[], lists: Int32Array): Float32Array => {
    const result = new Float32Array(sentence.length * count)
    addWordScores(sentence, scoresOf, result, count)
    let offset = 0
    const emit = (key: number): void => addRow(model, key, result, offset)
    eachWord(sentence, lists, (at, index) => {
      offset = index * count
      contextFeatures(at, emit)
    })
    return result
  }
  return { model, word, scores }
}

function addWordScores(
  sentence: readonly Word[],
  scoresOf: (word: Word) => Float32Array,
  result: Float32Array,
  count: number,
): void {
  const before = scoresOf(BEFORE)
  const after = scoresOf(AFTER)
  const kept = sentence.map(scoresOf)
  for (let index = 0; index < sentence.length; index += 1) {
    const base = index * count
    for (let place = 0; place < POSITIONS.length; place += 1) {
      const other = index + (POSITIONS[place] as number)
      const from = other < 0 ? before : (kept[other] ?? after)
      const start = place * count
      for (let label = 0; label < count; label += 1) {
        result[base + label] = (result[base + label] as number) + (from[start + label] as number)
      }
    }
  }
}
