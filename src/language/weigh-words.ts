import type { Words } from './scan-words.js'

/** What a capitalised word inside a sentence counts: it may be a name, and names belong to no language. */
const NAME_WEIGHT = 0.3
/** The same where a sentence begins: often a name, too. */
const OPENING_WEIGHT = 0.45
const SENTENCE_BREAK = /[.!?…。！？؟\n:«»"“”]/u

/** The word begins with a capital and goes on in small letters. */
export function isCapitalised(text: string, start: number): boolean {
  const first = text.charCodeAt(start)
  if (first < 0x41 || (first > 0x5a && first < 0xc0)) return false
  const letter = text[start] as string
  return letter !== letter.toLowerCase()
}

/** A new sentence, line or quotation begins between two words. */
export function isBreak(text: string, from: number, to: number): boolean {
  return SENTENCE_BREAK.test(text.slice(from, to))
}

/**
 * How much each word counts: capitalised words inside a sentence a third, at its beginning about half, all others fully.
 * In a title where every word is capitalised, or a text in capitals, all count the same.
 */
export function weighWords(text: string, words: Words): Float32Array {
  const weights = new Float32Array(words.count).fill(1)
  let plain = 0
  for (let index = 0; index < words.count; index += 1) {
    const start = words.start[index] as number
    if (!isCapitalised(text, start)) plain += 1
    else
      weights[index] = index > 0 && !isBreak(text, words.end[index - 1] as number, start) ? NAME_WEIGHT : OPENING_WEIGHT
  }
  return plain === 0 ? weights.fill(1) : weights
}
