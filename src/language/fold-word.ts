const PLAIN = /^[a-z]+$/u
const TATWEEL_AND_JOINERS = /[\u0640\u200B-\u200D\u2060\uFEFF]/gu
const MARKS = /[\u064B-\u065F\u0670]/gu
const APOSTROPHES = /[’ʼ`´]/gu
const DOTTED_I = /i\u0307/gu

/**
 * A word as the tables know it: lower case, composed, plain apostrophe; without tatweel, joiners and Arabic vowel marks,
 * presentation forms as letters. Only features are made from it, so that no offset depends on its length.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFKC')
    .replace(DOTTED_I, 'i')
    .replace(APOSTROPHES, "'")
    .replace(TATWEEL_AND_JOINERS, '')
    .replace(MARKS, '')
}
