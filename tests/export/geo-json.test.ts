import { check } from '@placemarkio/check-geojson'
import { describe, expect, test } from 'vitest'
import { toGeoJson } from '../../src/entries/export.js'
import { SAMPLE } from '../support/sample-extraction.js'

describe('toGeoJson', () => {
  const collection = toGeoJson(SAMPLE)
  const kinds = (kind: string): string[] =>
    collection.features.filter(({ properties }) => properties.kind === kind).map(({ id }) => id)

  test('is GeoJSON to an independent validator, with none left out', () => {
    const read = check(JSON.stringify(collection))
    expect('features' in read && read.features).toHaveLength(collection.features.length)
  })

  test('holds the places once each, and the asserted events that have coordinates', () => {
    expect(kinds('place')).toHaveLength(4)
    expect(kinds('event')).toEqual(['0/e0', '0/e2', '0/e4'])
  })

  test('puts longitude first', () => {
    const sinjar = collection.features.find(({ properties }) => properties.name === 'Sinjar')
    expect(sinjar?.geometry).toEqual({ type: 'Point', coordinates: [41.8716, 36.3209] })
    expect(sinjar?.properties.spellings).toEqual(['Sinjar'])
  })

  test('an event at two places is a MultiPoint', () => {
    const locations = SAMPLE.events.flatMap((event) => event.locations)
    const [event] = SAMPLE.events
    const spread = { ...SAMPLE, entities: [], events: [{ ...event, locations } as (typeof SAMPLE.events)[number]] }
    expect(toGeoJson(spread).features[0]?.geometry.type).toBe('MultiPoint')
  })
})
