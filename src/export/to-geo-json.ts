import type { Entity, EventMention, Extraction } from '../contract.js'
import { countTotal } from './count-total.js'
import { type Extractions, listExtractions } from './documents.js'
import { type EventSelection, selectEvents } from './select-events.js'

export type Position = readonly [number, number]
export interface GeoJsonFeature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry:
    | { readonly type: 'Point'; readonly coordinates: Position }
    | { readonly type: 'MultiPoint'; readonly coordinates: readonly Position[] }
  readonly properties: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}
export interface GeoJsonCollection {
  readonly type: 'FeatureCollection'
  readonly features: readonly GeoJsonFeature[]
}

/**
 * GeoJSON (RFC 7946) of the places named and of the events that have a place on the map; `properties.kind` tells
 * `place` from `event`. What has no coordinates is left out.
 */
export function toGeoJson(extractions: Extractions, options: EventSelection = {}): GeoJsonCollection {
  const features = listExtractions(extractions).flatMap((extraction, document) => [
    ...placeFeatures(extraction, document),
    ...selectEvents(extraction, options).flatMap((event) => eventFeature(event, extraction, document)),
  ])
  return { type: 'FeatureCollection', features }
}

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC'])

function placeFeatures(extraction: Extraction, document: number): GeoJsonFeature[] {
  return extraction.entities
    .filter((entity) => PLACES.has(entity.type) && entity.coordinates !== undefined)
    .map((entity) => placeFeature(entity, document))
}

function placeFeature(entity: Entity, document: number): GeoJsonFeature {
  const { name, type, country, links, aliases, mentions } = entity
  return {
    type: 'Feature',
    id: `${document}/${entity.id}`,
    geometry: { type: 'Point', coordinates: entity.coordinates as Position },
    properties: {
      kind: 'place',
      document,
      id: entity.id,
      name,
      type,
      country: country ?? null,
      geonames: links?.geonames ?? null,
      wikidata: links?.wikidata ?? null,
      spellings: aliases,
      mentions: mentions.length,
    },
  }
}

function eventFeature(event: EventMention, extraction: Extraction, document: number): GeoJsonFeature[] {
  const positions = event.locations.flatMap(({ coordinates }) => (coordinates ? [coordinates] : []))
  const [first] = positions
  if (!first) return []
  return [
    {
      type: 'Feature',
      id: `${document}/${event.id}`,
      geometry:
        positions.length === 1 ? { type: 'Point', coordinates: first } : { type: 'MultiPoint', coordinates: positions },
      properties: { kind: 'event', document, ...eventProperties(event), url: extraction.url ?? null },
    },
  ]
}

function eventProperties(event: EventMention): GeoJsonFeature['properties'] {
  return {
    id: event.id,
    type: event.type,
    modes: event.modes,
    modality: event.modality,
    trigger: event.text,
    actors: event.actors.map(({ name }) => name),
    recipients: event.recipients.map(({ name }) => name),
    places: event.locations.map(({ name }) => name),
    time: event.time.value,
    start: event.time.interval?.start ?? null,
    end: event.time.interval?.end ?? null,
    killed: countTotal(event, 'killed'),
    injured: countTotal(event, 'injured'),
    cameo: event.codes.cameo,
    acled: event.codes.acled?.subEventType ?? event.codes.acled?.eventType ?? null,
    confidence: event.confidence,
  }
}
