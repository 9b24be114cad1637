import type { Entity, EventCluster, EventMention, Extraction, Participant } from '../../contract.js'

/** What an entity is to be called from now on. */
export interface NewName {
  readonly id: string
  readonly name: string
}
type Names = ReadonlyMap<string, NewName>

function renameId<Thing extends { readonly id: string | null }>(thing: Thing, names: Names): Thing {
  const found = thing.id === null ? undefined : names.get(thing.id)
  return found === undefined ? thing : { ...thing, id: found.id }
}

function renameThing<Thing extends { readonly id: string; readonly name: string }>(thing: Thing, names: Names): Thing {
  const found = names.get(thing.id)
  return found === undefined ? thing : { ...thing, ...found }
}

function renameEvent(event: EventMention, names: Names): EventMention {
  const participant = (one: Participant): Participant => renameId(one, names)
  const counts = Object.entries(event.counts).map(([kind, quantities]) => [
    kind,
    quantities.map((quantity) => (quantity.of === null ? quantity : { ...quantity, of: participant(quantity.of) })),
  ])
  return {
    ...event,
    actors: event.actors.map(participant),
    recipients: event.recipients.map(participant),
    locations: event.locations.map((location) => renameId(location, names)),
    counts: Object.fromEntries(counts) as EventMention['counts'],
    attribution: event.attribution.map((said) => ({ ...said, source: participant(said.source) })),
  }
}

function renameCluster(cluster: EventCluster, names: Names): EventCluster {
  return {
    ...cluster,
    locations: cluster.locations.map((location) => renameId(location, names)),
    actors: cluster.actors.map((actor) => renameId(actor, names)),
    recipients: cluster.recipients.map((recipient) => renameId(recipient, names)),
  }
}

/** An extraction whose entities bear their new ids and names wherever they stand. */
export function renameEntities(extraction: Extraction, names: Names): Extraction {
  if (names.size === 0) return extraction
  return {
    ...extraction,
    entityMentions: extraction.entityMentions.map((mention) => renameThing(mention, names)),
    entities: extraction.entities.map((entity: Entity) => renameThing(entity, names)),
    events: extraction.events.map((event) => renameEvent(event, names)),
    clusters: extraction.clusters.map((cluster) => renameCluster(cluster, names)),
  }
}
