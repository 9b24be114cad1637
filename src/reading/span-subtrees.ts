import type { Tokens } from './reading.js'

/** The first and last token of the subtree of every token, in pairs: the whole phrase of which it is the head. */
export function spanSubtrees(tokens: Tokens, heads: Int32Array): Int32Array {
  const spans = new Int32Array(tokens.count * 2)
  for (let token = 0; token < tokens.count; token += 1) {
    spans[2 * token] = token
    spans[2 * token + 1] = token
  }
  for (let token = 0; token < tokens.count; token += 1) {
    for (let head = heads[token] as number; head >= 0; head = heads[head] as number) {
      if (token < (spans[2 * head] as number)) spans[2 * head] = token
      else if (token > (spans[2 * head + 1] as number)) spans[2 * head + 1] = token
      else break
    }
  }
  return spans
}
