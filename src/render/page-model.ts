import type { Entity, EventCluster, EventMention, Extraction, Span } from '../contract.js'
import { completeness } from '../export/completeness.js'
import { dayNumber } from '../export/interval-days.js'
import type { MarkKind } from './palette.js'
import type { Words } from './words.js'

/** One event in the world as the page tells it: a cluster, or a mention that belongs to none. */
export interface EventGroup {
  /** Anchor of its card. */
  readonly id: string
  readonly cluster: EventCluster | null
  /** Its mentions: the one that tells most, then the others in the order of the text. */
  readonly members: readonly { readonly event: EventMention; readonly index: number }[]
  readonly best: EventMention
}

/** What all parts of the page look things up in. */
export interface PageModel {
  readonly text: string
  readonly extraction: Extraction
  readonly words: Words
  readonly groups: readonly EventGroup[]
  readonly groupOf: ReadonlyMap<string, EventGroup>
  /** Anchor of an entity's entry in the lists. */
  readonly entityAnchor: ReadonlyMap<string, string>
  readonly entities: ReadonlyMap<string, Entity>
}

/** Gathers an extraction's events into groups, dated ones first and in order of time, and gives everything its anchor. */
export function pageModel(text: string, extraction: Extraction, words: Words): PageModel {
  const groups = gatherEvents(extraction)
  const groupOf = new Map(groups.flatMap((group) => group.members.map(({ event }) => [event.id, group] as const)))
  const entityAnchor = new Map(extraction.entities.map((entity, index) => [entity.id, `entity-${index}`]))
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]))
  return { text, extraction, words, groups, groupOf, entityAnchor, entities }
}

function gatherEvents({ events, clusters }: Extraction): EventGroup[] {
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.members.map(({ event }) => [event, cluster] as const)),
  )
  const gathered = new Map<EventCluster | string, { event: EventMention; index: number }[]>()
  for (const [index, event] of events.entries()) {
    const key = clusterOf.get(event.id) ?? event.id
    const members = gathered.get(key)
    if (members) members.push({ event, index })
    else gathered.set(key, [{ event, index }])
  }
  const groups = [...gathered].map(([key, members]) => {
    const cluster = typeof key === 'string' ? null : key
    const best = members.map(({ event }) => event).reduce(moreTold)
    return { cluster, best, members: members.toSorted((a, b) => Number(b.event === best) - Number(a.event === best)) }
  })
  return groups.toSorted((a, b) => startDay(a) - startDay(b)).map((group, index) => ({ ...group, id: `card-${index}` }))
}

/** The mention that tells more; the earlier one between equals. */
function moreTold(a: EventMention, b: EventMention): EventMention {
  return completeness(b) > completeness(a) ? b : a
}

/** When a group begins, as a day number; undated groups come last. */
function startDay({ cluster, best }: Pick<EventGroup, 'cluster' | 'best'>): number {
  const interval = best.time.interval ?? cluster?.interval
  return (interval && dayNumber(interval.start)) ?? Number.POSITIVE_INFINITY
}

/** The interval of a group: its best mention's own, else its cluster's. */
export function groupInterval({ cluster, best }: EventGroup): EventMention['time']['interval'] {
  return best.time.interval ?? cluster?.interval ?? null
}

const KINDS: Readonly<Record<Entity['type'], MarkKind>> = {
  PERSON: 'person',
  ORG: 'group',
  NORP: 'group',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  WEAPON: 'thing',
  EVENT: 'thing',
}

/** The colour group of an entity type. */
export function markKind(type: Entity['type']): MarkKind {
  return KINDS[type]
}

/** A key for comparing spans. */
export function spanKey({ start, end }: Span): string {
  return `${start} ${end}`
}
