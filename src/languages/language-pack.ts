import type { LanguageCode } from '../contract.js'
import type { DateRules } from '../dates/date-rules.js'
import type { EntityRules } from '../entities/entity-rules.js'
import type { EventRules } from '../events/rules/event-rules.js'
import type { PageRules } from '../page/page-rules.js'
import type { ReadingRules } from '../reading/reading-rules.js'

/**
 * One language: data and a few pure functions, in one folder whose files have the same names in every language.
 * Nothing outside `entries` imports a language; a stage gets its part of the pack as an argument.
 */
export interface LanguagePack<Code extends LanguageCode = LanguageCode> {
  readonly code: Code
  /** English name of the language. */
  readonly name: string
  /** Frequent function words, lower case: the light word count of the entry points that load no detector. */
  readonly functionWords: readonly string[]
  readonly page: PageRules
  readonly reading: ReadingRules
  readonly dates: DateRules
  readonly entities: EntityRules
  readonly events: EventRules
}
