import type { LanguageCode, ReadOptions, Sentence } from '../contract.js'
import { requireText } from '../text/arguments.js'
import { pickLanguage } from '../text/choose-language.js'
import { readText } from './read-text.js'
import type { ReadingRules } from './reading-rules.js'
import { toSentences } from './to-sentences.js'

/** What `readIn` needs of a language. */
export interface ReadingLanguage {
  readonly code: LanguageCode
  readonly functionWords: readonly string[]
  readonly reading: ReadingRules
}

/** `read` of the contract over the languages given; arguments are checked. */
export function readIn(languages: readonly ReadingLanguage[], text: string, options?: ReadOptions | null): Sentence[] {
  const language = pickLanguage(requireText(text), options?.language, languages)
  return language ? toSentences(readText(text, language.reading)) : []
}
