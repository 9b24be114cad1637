import type { Span } from '../contract.js'

/** Universal parts of speech, UD v2; the index is the value in `Reading.tags`. */
export const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number]
export type VerbForm = 'Fin' | 'Inf' | 'Part' | 'Ger'

/** The tokens and sentences of one text, in flat arrays: token `i` is `text.slice(starts[i], ends[i])`. */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** First token of each sentence, and `count` at the end: sentence `s` holds tokens `sentences[s]` … `sentences[s + 1] - 1`. */
  readonly sentences: Int32Array
}

/** Tokens with part of speech, verb form, lemma, head and relation: what every later stage reads. */
export interface Reading extends Tokens {
  pos(token: number): PartOfSpeech
  verbForm(token: number): VerbForm | null
  lemma(token: number): string
  /** The text of the token. */
  word(token: number): string
  /** Head of each token as a token index of the whole text; -1 for a root. */
  readonly heads: Int32Array
  /** Universal Dependencies relation with its sub-type, such as `nsubj:pass`. */
  relation(token: number): string
  /** Sentence number of each token. */
  sentenceOf(token: number): number
  /** First and last token of the phrase that the token heads: whole participants, `le porte-parole de l'armée`. */
  subtree(token: number): readonly [first: number, last: number]
}

/** The span of a sentence, from its first token to its last. */
export function sentenceSpan(tokens: Tokens, sentence: number): Span {
  const first = tokens.sentences[sentence] as number
  const last = (tokens.sentences[sentence + 1] as number) - 1
  return { start: tokens.starts[first] as number, end: tokens.ends[last] as number }
}

/** Index of the first token that ends after `offset` (`count` when there is none). */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.ends[middle] as number) > offset) high = middle
    else low = middle + 1
  }
  return low
}
