import type { Entity, EntityMention, KnownEntity } from '../contract.js'
import { collectEntities } from './linking/collect-entities.js'
import { knownEntities } from './linking/known-entities.js'
import { linkPeople } from './linking/link-people.js'
import { linkThings } from './linking/link-things.js'
import type { LinkableDocument } from './linking/linkable-document.js'
import type { Referent } from './linking/referent.js'
import { studyDocument } from './linking/study-document.js'
import type { TaggedMention } from './tagged-mention.js'

/** The names of a page, resolved. */
export interface LinkedMentions {
  /** The mentions of each document, resolved, in the order given. */
  readonly mentions: EntityMention[][]
  /** What they stand for; `Entity.mentions` counts through all documents in order. */
  readonly entities: Entity[]
}

function resolve(mention: TaggedMention, found: Referent): EntityMention {
  const subtype = mention.subtype ?? found.subtype
  return {
    start: mention.start,
    end: mention.end,
    text: mention.text,
    confidence: mention.confidence,
    origin: mention.origin,
    article: mention.article,
    type: mention.type,
    ...(subtype === null || subtype === undefined ? {} : { subtype }),
    id: found.id,
    name: found.name,
    ...(found.country === null ? {} : { country: found.country }),
    ...(found.coordinates === null ? {} : { coordinates: found.coordinates }),
    ...(mention.role === undefined ? {} : { role: mention.role }),
    resolution: { by: found.by, score: Math.round(found.score * 100) / 100 },
  }
}

/**
 * Gives every mention of a page the one thing in the world that it stands for: the caller's entity, an exact alias or
 * acronym of the tables, a spelling inside the right type and country, else a thing of this page under its fullest name.
 */
export function linkMentions(
  documents: readonly LinkableDocument[],
  options: { readonly entities: readonly KnownEntity[] },
): LinkedMentions {
  const known = knownEntities(options.entities)
  const studies = documents.map(studyDocument)
  const things = linkThings(studies, known)
  const people = linkPeople(studies, known)
  const referents = studies.map((study, index) =>
    study.mentions.map((_, at) => (people[index]?.[at] ?? things[index]?.[at]) as Referent),
  )
  const mentions = studies.map((study, index) =>
    study.mentions.map((mention, at) => resolve(mention, referents[index]?.[at] as Referent)),
  )
  return { mentions, entities: collectEntities(mentions.flat(), referents.flat()) }
}
