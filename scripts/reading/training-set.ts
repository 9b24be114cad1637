import { EVIDENCE, FIRST, type Frame, openFrame, setWord } from '../../src/reading/frame.js'
import { type WordTables, wordFeatures } from '../../src/reading/word-features.js'
import type { TreebankSentence } from './treebank.js'

/** A sentence ready for training: features by form, and everything else as numbers. */
export interface TrainingSentence {
  readonly features: readonly Int32Array[]
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly relations: Int32Array
  /** Tags that a tagger trained without this sentence gives; the gold ones until then. */
  predicted: Int32Array
  /** Outside evidence by token, 0 for none. */
  evidence: Int32Array | null
}

/** All tags and relations of the training sentences, in order of first appearance. */
export function collectNames(sentences: readonly TreebankSentence[]): { tags: string[]; relations: string[] } {
  const tags = new Set<string>()
  const relations = new Set<string>()
  for (const sentence of sentences) {
    for (const tag of sentence.tags) tags.add(tag)
    for (const relation of sentence.relations) relations.add(relation)
  }
  return { tags: [...tags].sort(), relations: [...relations].sort() }
}

/** Turns sentences into numbers; a tag or relation that training does not know becomes the first. */
export function toTrainingSet(
  sentences: readonly TreebankSentence[],
  names: { readonly tags: readonly string[]; readonly relations: readonly string[] },
  tables: WordTables,
): TrainingSentence[] {
  const cache = new Map<string, Int32Array>()
  const featuresOf = (form: string): Int32Array => {
    const known = cache.get(form) ?? wordFeatures(form, tables)
    cache.set(form, known)
    return known
  }
  const numbers = (list: readonly string[], among: readonly string[]): Int32Array =>
    Int32Array.from(list, (name) => Math.max(0, among.indexOf(name)))
  return sentences.map((sentence) => {
    const tags = numbers(sentence.tags, names.tags)
    return {
      features: sentence.forms.map(featuresOf),
      tags,
      heads: Int32Array.from(sentence.heads),
      relations: numbers(sentence.relations, names.relations),
      predicted: tags,
      evidence: null,
    }
  })
}

/** Puts the words of a sentence, and the tags given, into the frame. */
export function loadFrame(frame: Frame, sentence: TrainingSentence, tags: Int32Array | null): void {
  const count = sentence.features.length
  openFrame(frame, count)
  const evidence = frame.columns[EVIDENCE] as Int32Array
  for (let token = 0; token < count; token += 1) {
    setWord(frame, token + FIRST, sentence.features[token] as Int32Array)
    evidence[token + FIRST] = sentence.evidence?.[token] ?? 0
    frame.tags[token + FIRST] = tags?.[token] ?? 0
  }
}

/** Puts the gold heads of a sentence into the frame. */
export function loadHeads(heads: Int32Array, sentence: TrainingSentence): void {
  const root = FIRST + sentence.heads.length
  for (let token = 0; token < sentence.heads.length; token += 1) {
    const head = sentence.heads[token] as number
    heads[token + FIRST] = head < 0 ? root : head + FIRST
  }
}
