import type { ReadOptions, Sentence } from '../contract.js'
import { functionWords as englishWords } from '../languages/en/function-words.js'
import { reading as english } from '../languages/en/reading.js'
import { functionWords as frenchWords } from '../languages/fr/function-words.js'
import { reading as french } from '../languages/fr/reading.js'
import { type ReadingLanguage, readIn } from '../reading/read.js'

export type { LanguageCode, ReadOptions, Sentence, Span, Token } from '../contract.js'
export { SitrepError } from '../errors.js'

const LANGUAGES: readonly ReadingLanguage[] = [
  { code: 'en', functionWords: englishWords, reading: english },
  { code: 'fr', functionWords: frenchWords, reading: french },
]

/**
 * The sentences of a French or English text with their tokens: part of speech, lemma, head and relation (Universal
 * Dependencies). Without `language` the one whose function words the text uses most; none in another language.
 */
export function read(text: string, options?: ReadOptions | null): Sentence[] {
  return readIn(LANGUAGES, text, options)
}
