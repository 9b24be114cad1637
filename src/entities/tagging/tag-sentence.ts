import type { Tokens } from '../../reading/reading.js'
import { roundConfidence } from '../../text/round-confidence.js'
import { bestPath, stretchProbability, sumPaths } from './chain.js'
import { markNameLists, type PackedNameLists } from './name-lists.js'
import type { Scorer } from './score-sentence.js'
import type { Word } from './word.js'

/** A stretch of units that the model takes for a name. */
export interface Candidate {
  /** First unit, and the unit after the last. */
  readonly from: number
  readonly to: number
  /** The model's own type: `PER`, `ORG`, `LOC`, `MISC`, `NORP`. */
  readonly type: string
  readonly confidence: number
}

/** The words of a sentence and the number of its first unit in the text. */
export interface WordSentence {
  readonly first: number
  readonly words: readonly Word[]
}

/** A sentence with its scores and the best labels for them. */
export interface ScoredSentence extends WordSentence {
  /** Bits of the name lists of each word. */
  readonly lists: Int32Array
  readonly scores: Float32Array
  path: Uint8Array
}

// `* Xi met Putin`, `• Kremlin officials`: marks of a list, of which the model knows nothing.
const BULLET = /^[*•·|>»▪◦‣●■–—-]+$/u

function withoutBullets(units: Tokens, from: number, to: number): number {
  let first = from
  while (first < to && BULLET.test(units.text.slice(units.starts[first], units.ends[first]))) first += 1
  return first
}

/** Scores the sentences from one number up to another. */
export function scoreSentences(
  units: Tokens,
  from: number,
  to: number,
  scorer: Scorer,
  names: PackedNameLists,
): ScoredSentence[] {
  const sentences: ScoredSentence[] = []
  const { labels, transitions } = scorer.model
  for (let sentence = from; sentence < to; sentence += 1) {
    const end = units.sentences[sentence + 1] as number
    const first = withoutBullets(units, units.sentences[sentence] as number, end)
    const words: Word[] = []
    for (let at = first; at < end; at += 1) {
      words.push(scorer.word(units.text.slice(units.starts[at], units.ends[at])))
    }
    const lists = markNameLists(names, words)
    const scores = scorer.scores(words, lists)
    sentences.push({ first, words, lists, scores, path: bestPath(scores, words.length, transitions, labels) })
  }
  return sentences
}

/** The stretches that the best labels of a sentence mark, in units of the sentence. */
export function stretches(
  path: Uint8Array,
  labels: Scorer['model']['labels'],
): { readonly from: number; readonly to: number; readonly type: number }[] {
  const found: { from: number; to: number; type: number }[] = []
  let from = 0
  path.forEach((label, at) => {
    const position = labels.positions[label]
    if (position === 'B' || position === 'U') from = at
    if (position === 'L' || position === 'U') found.push({ from, to: at + 1, type: labels.typeOf[label] as number })
  })
  return found
}

/** The names of a scored sentence with the probability that the model gives to each. */
export function candidatesOf(sentence: ScoredSentence, scorer: Scorer): Candidate[] {
  const { labels, factors } = scorer.model
  const found = stretches(sentence.path, labels)
  if (found.length === 0) return []
  const sums = sumPaths(sentence.scores, sentence.words.length, factors, labels)
  return found.map(({ from, to, type }) => ({
    from: sentence.first + from,
    to: sentence.first + to,
    type: labels.types[type] as string,
    confidence: roundConfidence(stretchProbability(sums, sentence.path, from, to, factors, labels)),
  }))
}
