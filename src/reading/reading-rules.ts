import type { LanguageCode } from '../contract.js'

/** What one language brings to sentences, tags, lemmas and trees. */
export interface ReadingRules {
  readonly language: LanguageCode
}
