import type { LanguageCode } from '../../contract.js'
import type { EntityRules } from '../entity-rules.js'
import type { TaggedMention } from '../tagged-mention.js'

/** One article of a page with the names found in it; offsets of mentions are into `text`. */
export interface LinkableDocument {
  readonly language: LanguageCode
  readonly text: string
  readonly mentions: readonly TaggedMention[]
  readonly rules: EntityRules
  /** Where the article starts on its page. */
  readonly offset: number
  readonly article: number
}
