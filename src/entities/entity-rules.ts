import type { LanguageCode } from '../contract.js'

/** What one language brings to the tagging of entities. */
export interface EntityRules {
  readonly language: LanguageCode
}
