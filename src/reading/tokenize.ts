import type { Tokens } from './reading.js'
import type { ReadingRules } from './reading-rules.js'
import { scanTokens } from './scan-tokens.js'
import { splitSentences } from './split-sentences.js'

/** The tokens and sentences of a text: exact UTF-16 offsets, and only white space between two tokens. */
export function tokenize(text: string, rules: ReadingRules): Tokens {
  const spans = scanTokens(text, rules.tokens)
  const count = spans.length >> 1
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  for (let token = 0; token < count; token += 1) {
    starts[token] = spans[2 * token] as number
    ends[token] = spans[2 * token + 1] as number
  }
  return { text, count, starts, ends, sentences: splitSentences(text, spans, rules.sentences) }
}
