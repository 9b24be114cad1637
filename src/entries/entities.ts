import type { EntityMention, TagEntitiesOptions } from '../contract.js'
import { type EntityLanguage, tagEntitiesIn } from '../entities/tag-entities.js'
import { entities as english } from '../languages/en/entities.js'
import { functionWords as englishWords } from '../languages/en/function-words.js'
import { reading as englishReading } from '../languages/en/reading.js'
import { entities as french } from '../languages/fr/entities.js'
import { functionWords as frenchWords } from '../languages/fr/function-words.js'
import { reading as frenchReading } from '../languages/fr/reading.js'

export type {
  Entity,
  EntityMention,
  EntityType,
  KnownEntity,
  LanguageCode,
  Mention,
  NameComparison,
  Span,
  TagEntitiesOptions,
} from '../contract.js'
export { compareNames } from '../entities/compare-names.js'
export { mergeEntities } from '../entities/merge-entities.js'
export { SitrepError } from '../errors.js'

const LANGUAGES: readonly EntityLanguage[] = [
  { code: 'en', functionWords: englishWords, reading: englishReading, entities: english },
  { code: 'fr', functionWords: frenchWords, reading: frenchReading, entities: french },
]

/**
 * The people, places, organisations, groups, facilities and weapons that one article names, each mention with the id of
 * the one thing that all its spellings mean. A language without rules gives an empty list.
 */
export function tagEntities(text: string, options?: TagEntitiesOptions | null): EntityMention[] {
  return tagEntitiesIn(LANGUAGES, text, options)
}
