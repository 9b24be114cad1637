import type { LanguageCode, ReadOptions, Sentence } from '../contract.js'
import { functionWords as english } from '../languages/en/function-words.js'
import { reading as en } from '../languages/en/reading.js'
import { functionWords as french } from '../languages/fr/function-words.js'
import { reading as fr } from '../languages/fr/reading.js'
import { readText } from '../reading/read-text.js'
import type { ReadingRules } from '../reading/reading-rules.js'
import { toSentences } from '../reading/to-sentences.js'
import { requireLanguage, requireText } from '../text/arguments.js'
import { chooseLanguage } from '../text/choose-language.js'

export { toConllu } from '../reading/to-conllu.js'

const rules: Readonly<Record<LanguageCode, ReadingRules>> = { en, fr }
const words = [
  { code: 'fr', functionWords: french },
  { code: 'en', functionWords: english },
]

/**
 * The sentences of a French or English text with their tokens: part of speech, lemma, head and relation (Universal
 * Dependencies). Without `language` the one whose function words the text uses most; none in another language.
 */
export function read(text: string, options?: ReadOptions | null): Sentence[] {
  const given = requireText(text)
  const language = requireLanguage(options?.language) ?? chooseLanguage(given, words)
  const known = language === null ? undefined : rules[language]
  return known === undefined ? [] : toSentences(readText(given, known))
}
