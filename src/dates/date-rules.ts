import type { LanguageCode } from '../contract.js'

/** What one language brings to the reading of dates. */
export interface DateRules {
  readonly language: LanguageCode
}
