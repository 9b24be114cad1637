import type { KnownEntity } from '../contract.js'
import type { Tokens } from '../reading/reading.js'
import type { EntityRules } from './entity-rules.js'
import type { TaggedMention } from './tagged-mention.js'

export interface TagMentionsOptions {
  readonly entities: readonly KnownEntity[]
  readonly article?: number
}

/** The names of one article, sorted, none overlapping another: after model, lists and document pass, without ids. */
export function tagMentions(_tokens: Tokens, _rules: EntityRules, _options: TagMentionsOptions): TaggedMention[] {
  return []
}
