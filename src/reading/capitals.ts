const LOWER = /\p{Ll}/u
const TWO_WORDS = /\p{Lu}{2}.*\s.*\p{Lu}{2}/su

/** Whether a sentence is in capitals alone, so that its capitals say nothing and it is read as if in lower case. */
export function isCapitals(sentence: string): boolean {
  return !LOWER.test(sentence) && TWO_WORDS.test(sentence)
}
