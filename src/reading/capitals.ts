const LOWER = /\p{Ll}/u
const CAPITALS = /\p{Lu}{2,}/gu

/** Whether a sentence is in capitals alone, so that its capitals say nothing and it is read as if in lower case. */
export function isCapitals(sentence: string): boolean {
  return !LOWER.test(sentence) && (sentence.match(CAPITALS)?.length ?? 0) >= 2
}
