import type { EntityMention, LanguageCode, TagEntitiesOptions } from '../contract.js'
import type { ReadingRules } from '../reading/reading-rules.js'
import { tokenize } from '../reading/tokenize.js'
import { requireText } from '../text/arguments.js'
import { pickLanguage } from '../text/choose-language.js'
import type { EntityRules } from './entity-rules.js'
import { requireEntities } from './known-entity.js'
import { linkMentions } from './link-mentions.js'
import { tagMentions } from './tag-mentions.js'

/** What `tagEntitiesIn` needs of a language. */
export interface EntityLanguage {
  readonly code: LanguageCode
  readonly functionWords: readonly string[]
  readonly reading: ReadingRules
  readonly entities: EntityRules
}

/** `tagEntities` of the contract over the languages given; arguments are checked. */
export function tagEntitiesIn(
  languages: readonly EntityLanguage[],
  text: string,
  options?: TagEntitiesOptions | null,
): EntityMention[] {
  const language = pickLanguage(requireText(text), options?.language, languages)
  const entities = requireEntities(options?.entities)
  if (!language) return []
  const mentions = tagMentions(tokenize(text, language.reading), language.entities, { entities })
  const document = { language: language.code, text, mentions, rules: language.entities, offset: 0, article: 0 }
  return linkMentions([document], { entities }).mentions[0] ?? []
}
