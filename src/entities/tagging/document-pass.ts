import { bestPath } from './chain.js'
import type { Scorer } from './score-sentence.js'
import { type ScoredSentence, stretches } from './tag-sentence.js'
import type { Word } from './word.js'

/** How much a unanimous vote of the document adds to the score of a label. */
const STRENGTH = 3
/** A word inside a longer name says more about its type than one alone. */
const LONG_NAME = 1.5

/** For each capitalised word the weight of each type it was given, and of none at the end. */
type Votes = Map<string, Float32Array>

function vote(votes: Votes, { text, capitals }: Word, type: number, weight: number, types: number): void {
  if (capitals === 0 || text.length < 3) return
  const counts = votes.get(text) ?? new Float32Array(types + 1)
  counts[type] = (counts[type] as number) + weight
  votes.set(text, counts)
}

function collectVotes(sentences: readonly ScoredSentence[], scorer: Scorer): Votes {
  const { labels } = scorer.model
  const votes: Votes = new Map()
  for (const { path, words } of sentences) {
    for (const { from, to, type } of stretches(path, labels)) {
      const weight = to - from > 1 ? LONG_NAME : 1
      for (let at = from; at < to; at += 1) vote(votes, words[at] as Word, type, weight, labels.types.length)
    }
    path.forEach((label, at) => {
      if (label === 0 && at > 0) vote(votes, words[at] as Word, labels.types.length, 1, labels.types.length)
    })
  }
  return votes
}

function addVotes(sentence: ScoredSentence, votes: Votes, scorer: Scorer): boolean {
  const { labels } = scorer.model
  const none = labels.types.length
  let changed = false
  sentence.words.forEach((word, at) => {
    const counts = word.capitals > 0 ? votes.get(word.text) : undefined
    if (!counts) return
    const total = counts.reduce((sum, count) => sum + count, 0)
    if (total < 2) return
    changed = true
    for (let label = 0; label < labels.count; label += 1) {
      const type = labels.typeOf[label] as number
      const share = (counts[type < 0 ? none : type] as number) / total
      const slot = at * labels.count + label
      sentence.scores[slot] = (sentence.scores[slot] as number) + STRENGTH * share
    }
  })
  return changed
}

/**
 * The second look at a document: every capitalised word votes with the types it was given anywhere in it, the votes are
 * added to the scores, and the sentences concerned are labelled again. So the same name gets the same type.
 */
export function agreeWithinDocument(sentences: readonly ScoredSentence[], scorer: Scorer): void {
  const votes = collectVotes(sentences, scorer)
  for (const sentence of sentences) {
    if (!addVotes(sentence, votes, scorer)) continue
    const { transitions, labels } = scorer.model
    sentence.path = bestPath(sentence.scores, sentence.words.length, transitions, labels)
  }
}
