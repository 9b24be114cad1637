import type { DateMention, EntityMention, EventMention, KnownEntity } from '../../../src/contract.js'
import { findDates } from '../../../src/dates/find-dates.js'
import { linkMentions } from '../../../src/entities/link-mentions.js'
import { tagMentions } from '../../../src/entities/tag-mentions.js'
import { clusterEvents } from '../../../src/events/clusters/cluster-events.js'
import { findEvents } from '../../../src/events/find-events.js'
import type { EventInput } from '../../../src/events/scene.js'
import { dates as enDates } from '../../../src/languages/en/dates.js'
import { entities as enEntities } from '../../../src/languages/en/entities.js'
import { events as enEvents } from '../../../src/languages/en/events.js'
import { reading as enReading } from '../../../src/languages/en/reading.js'
import { dates as frDates } from '../../../src/languages/fr/dates.js'
import { entities as frEntities } from '../../../src/languages/fr/entities.js'
import { events as frEvents } from '../../../src/languages/fr/events.js'
import { reading as frReading } from '../../../src/languages/fr/reading.js'
import { readText } from '../../../src/reading/read-text.js'
import { tokenize } from '../../../src/reading/tokenize.js'

const PACKS = {
  en: { dates: enDates, entities: enEntities, events: enEvents, reading: enReading },
  fr: { dates: frDates, entities: frEntities, events: frEvents, reading: frReading },
}
export type Language = keyof typeof PACKS

/** One article read as `extract` reads it, up to the events. */
export interface Coded {
  readonly input: EventInput
  readonly dates: readonly DateMention[]
  readonly mentions: readonly EntityMention[]
  readonly events: readonly EventMention[]
  readonly clusters: ReadonlyMap<string, string>
}

/** What the event stage is given for an article. */
export function readArticle(
  text: string,
  language: Language,
  reference: string | null,
  known: readonly KnownEntity[] = [],
): EventInput {
  const pack = PACKS[language]
  const tokens = tokenize(text, pack.reading)
  const reading = readText(text, pack.reading, tokens)
  const dates = findDates(text, pack.dates, { reference })
  const tagged = tagMentions(tokens, pack.entities, { entities: known })
  const linked = linkMentions([{ language, text, mentions: tagged, rules: pack.entities, offset: 0, article: 0 }], {
    entities: known,
  })
  const mentions = linked.mentions[0] ?? []
  const entities = new Map(linked.entities.map((entity) => [entity.id, entity]))
  return { reading, dates, mentions, entities, reference, article: 0 }
}

/** An article through the whole pipeline. */
export function codeArticle(
  text: string,
  language: Language,
  reference: string | null,
  known: readonly KnownEntity[] = [],
): Coded {
  const input = readArticle(text, language, reference, known)
  const events = findEvents(input, PACKS[language].events, { entities: known })
  const clusters = new Map(
    clusterEvents(events).flatMap((cluster) => cluster.members.map((member) => [member.event, cluster.id] as const)),
  )
  return { input, dates: input.dates, mentions: input.mentions, events, clusters }
}
