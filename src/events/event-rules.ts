import type { LanguageCode } from '../contract.js'

/** What one language brings to the coding of events. */
export interface EventRules {
  readonly language: LanguageCode
}
