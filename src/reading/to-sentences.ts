import type { Sentence, Token } from '../contract.js'
import type { Reading } from './reading.js'
import { sentenceSpan } from './reading.js'

function toToken(reading: Reading, token: number, first: number): Token {
  const head = reading.heads[token] as number
  const verbForm = reading.verbForm(token)
  return {
    start: reading.starts[token] as number,
    end: reading.ends[token] as number,
    text: reading.word(token),
    lemma: reading.lemma(token),
    pos: reading.pos(token),
    ...(verbForm === null ? {} : { verbForm }),
    head: head < 0 ? -1 : head - first,
    relation: reading.relation(token),
  }
}

/** A reading as plain data: sentences with their tokens, heads counted within the sentence. */
export function toSentences(reading: Reading): Sentence[] {
  return Array.from({ length: reading.sentences.length - 1 }, (_, sentence) => {
    const first = reading.sentences[sentence] as number
    const count = (reading.sentences[sentence + 1] as number) - first
    const tokens = Array.from({ length: count }, (_, index) => toToken(reading, first + index, first))
    return { ...sentenceSpan(reading, sentence), tokens }
  })
}
