import type { LanguageCode } from '../contract.js'

/** What one language brings to the cutting of pages. */
export interface PageRules {
  readonly language: LanguageCode
}
