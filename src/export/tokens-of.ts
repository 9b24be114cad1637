import type { Sentence, Span } from '../contract.js'

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu
const SENTENCE = /[^\n.!?…]+[.!?…]*["'»”’)]*|\S/gu

/**
 * Sentences of nothing but token spans, for a caller who has not read the text: words and single marks, with a
 * sentence ending at a line break or at closing punctuation.
 */
export function plainSentences(text: string): readonly (readonly Span[])[] {
  const sentences = [...text.matchAll(SENTENCE)].map((sentence) =>
    [...sentence[0].matchAll(TOKEN)].map((token) => {
      const start = sentence.index + token.index
      return { start, end: start + token[0].length }
    }),
  )
  return sentences.filter((tokens) => tokens.length > 0)
}

/** The token spans of read sentences. */
export function tokenSpans(sentences: readonly Sentence[]): readonly (readonly Span[])[] {
  return sentences.map((sentence) => sentence.tokens)
}
