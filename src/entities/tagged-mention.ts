import type { EntityType, Mention } from '../contract.js'

/** A name as it was found, not yet resolved to a thing in the world. */
export interface TaggedMention extends Mention {
  readonly type: EntityType
  readonly subtype?: string
  /** The role that the text states beside the name, such as `Premier ministre`. */
  readonly role?: string
}
