import { describe, expect, it } from 'vitest'
import type { EventMention, Extraction } from '../../src/contract.js'
import { classifyEvents, mergeEvents } from '../../src/entries/events.js'
import { extract } from '../../src/entries/index.js'
import { clusterEvents } from '../../src/events/clusters/cluster-events.js'
import { APART, type Pair, SAME, type Text } from '../support/merge-pairs.js'

const extraction = (language: string, text: string, reference: string): Extraction => ({
  schemaVersion: 1,
  version: '0.0.0',
  url: `https://example.org/${language}`,
  publishedAt: reference,
  language: { language, iso6393: language, script: 'Latn', confidence: 1, reliable: true, alternatives: [] },
  languages: [],
  articles: [],
  boilerplate: [],
  dates: [],
  entityMentions: [],
  entities: [],
  events: classifyEvents(text, { language, reference }),
  clusters: [],
  warnings: [],
})

const killing = (events: readonly EventMention[]) => events.filter((one) => one.type === 'ASSAULT')

describe('one event told twice', () => {
  const french = extraction('fr', 'Une frappe israélienne a tué 11 personnes à Tyr lundi.', '2024-10-01')
  const english = extraction('en', 'An Israeli strike killed 10 people in Tyre on Monday.', '2024-10-01')

  it('becomes one cluster with both sources, and keeps what they disagree on', () => {
    expect(killing(french.events)).toHaveLength(1)
    expect(killing(english.events)).toHaveLength(1)
    const [cluster, ...others] = mergeEvents([french, english]).filter((one) => one.type === 'ASSAULT')
    expect(others).toEqual([])
    expect(cluster?.members.map((one) => one.document)).toEqual([0, 1])
    expect(cluster?.counts.killed).toEqual({ min: 10, max: 11 })
    expect(cluster?.conflicts).toContainEqual({ field: 'counts.killed', values: ['11', '10'] })
  })
})

describe('events that stay apart', () => {
  it('keeps two attacks on two days', () => {
    const monday = extraction('en', 'Rockets hit the Balad air base on Monday.', '2021-04-10')
    const thursday = extraction('en', 'Rockets hit the Balad air base on Thursday.', '2021-04-10')
    expect(mergeEvents([monday, thursday]).filter((one) => one.type === 'ASSAULT')).toHaveLength(2)
  })

  it('keeps an aggregate from a single event', () => {
    const single = extraction('en', 'A Turkish air strike hit Sinjar on Tuesday.', '2021-08-20')
    const many = extraction('en', 'Turkish air strikes have repeatedly hit Sinjar.', '2021-08-20')
    expect(mergeEvents([single, many]).filter((one) => one.type === 'ASSAULT').length).toBeGreaterThan(1)
  })
})

describe('one document', () => {
  it('puts every event into exactly one cluster', () => {
    const events = classifyEvents(
      'The army shelled the town on Monday. The shelling killed five civilians. Police arrested two men.',
      {
        language: 'en',
        reference: '2024-05-10',
      },
    )
    const members = clusterEvents(events).flatMap((one) => one.members.map((member) => member.event))
    expect([...members].sort()).toEqual(events.map((one) => one.id).sort())
  })
})

const told = ([language, publishedAt, text]: Text): Extraction => extract({ language, publishedAt, text })

/** The clusters of the type that the pair is about, once both texts are known to tell one. */
function clustersOf({ a, b, type }: Pair) {
  const clusters = mergeEvents([told(a), told(b)]).filter((one) => one.type === type)
  const documents = clusters.flatMap((one) => one.members.map((member) => member.document))
  expect(new Set(documents)).toEqual(new Set([0, 1]))
  return clusters
}

const isShared = ({ members }: { members: readonly { document: number }[] }): boolean =>
  new Set(members.map((one) => one.document)).size === 2

describe('two tellings of one event, in two languages or on two days, become one cluster', () => {
  it.each(SAME)('$name', (pair) => {
    const shared = clustersOf(pair).find(isShared)
    expect(shared).toBeDefined()
    expect(shared?.conflicts.map((one) => one.field)).toEqual(expect.arrayContaining([...(pair.conflicts ?? [])]))
  })
})

describe('two events that look alike stay two', () => {
  it.each(APART)('$name', (pair) => {
    expect(clustersOf(pair).filter(isShared)).toEqual([])
  })
})
