import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Extraction, Mention } from '../../src/contract.js'
import { extract } from '../../src/entries/index.js'
import { HOSTILE } from '../support/hostile.js'
import { fixturePages } from '../support/pages.js'

const pages = fixturePages()

/** Every object at any depth that has a numeric start and end. */
function spans(data: unknown): { start: number; end: number; text?: string }[] {
  if (Array.isArray(data)) return data.flatMap(spans)
  if (typeof data !== 'object' || data === null) return []
  const inner = Object.values(data).flatMap(spans)
  return 'start' in data && typeof data.start === 'number' ? [data as { start: number; end: number }, ...inner] : inner
}

function expectSound(text: string, extraction: Extraction): void {
  for (const span of spans(extraction)) {
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeLessThanOrEqual(text.length)
    expect(span.start).toBeLessThanOrEqual(span.end)
    if (typeof span.text === 'string') expect(text.slice(span.start, span.end)).toBe(span.text)
  }
  for (const mentions of [extraction.dates, extraction.entityMentions, extraction.events]) expectApart(mentions)
  for (const entity of extraction.entities) {
    for (const index of entity.mentions) expect(extraction.entityMentions[index]?.id).toBe(entity.id)
  }
  expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction)
  expect(structuredClone(extraction)).toEqual(extraction)
}

/** Sorted by start, none overlapping another of its list. */
function expectApart(mentions: readonly Mention[]): void {
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1]
    if (before) expect(mention.start).toBeGreaterThanOrEqual(before.end)
  })
}

describe('an extraction', () => {
  for (const { name, text } of pages) {
    test(`of ${name} has true offsets, sorted lists and survives JSON and structured clone`, () => {
      expectSound(text, extract(text))
    })
    test(`of ${name} is the same twice`, () => {
      expect(extract(text)).toEqual(extract(text))
    })
    test(`of ${name} refers to its own dates, entities, articles and events`, () => {
      const { articles, dates, entities, events, clusters, entityMentions } = extract(text)
      const ids = new Set(entities.map(({ id }) => id))
      const eventIds = new Set(events.map(({ id }) => id))
      expect(eventIds.size).toBe(events.length)
      for (const mention of entityMentions) expect(ids).toContain(mention.id)
      for (const { article } of [...dates, ...entityMentions, ...events]) expect(articles[article]).toBeDefined()
      for (const { time } of events) if (time.date !== null) expect(dates[time.date]).toBeDefined()
      for (const event of clusters.flatMap(({ members }) => members)) expect(eventIds).toContain(event.event)
      expect(clusters.flatMap(({ members }) => members)).toHaveLength(events.length)
    })
  }

  test('of any text at all has true offsets', () => {
    const pieces = fc.constantFrom(
      'Le président',
      ' al-Kazimi',
      ' a dit',
      ' lundi',
      '. ',
      '\n\n',
      ' killed 3',
      ' 2021',
      '«',
      "l'",
      ' in Paris',
      '\ud83d',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('')
          expectSound(text, extract(text))
        },
      ),
      { numRuns: 150, seed: 7 },
    )
  })

  for (const [name, text] of Object.entries(HOSTILE)) {
    test(`of hostile text does not throw: ${name}`, () => {
      expectSound(text, extract(text))
    })
  }

  test('of four times the text takes about four times the work', () => {
    const all = pages.map(({ text }) => text).join('\n\n')
    const work = (times: number): number => {
      const text = all.repeat(times)
      const before = process.cpuUsage()
      extract(text)
      const { user, system } = process.cpuUsage(before)
      return user + system
    }
    work(1)
    // Twice as much as linear, half of quadratic: far from what a busy machine can do to either.
    expect(work(8) / work(2)).toBeLessThan(8)
  })

  test('is the same in three time zones', () => {
    const script = `import { readFileSync } from 'node:fs'
      import { createHash } from 'node:crypto'
      import { extract } from ${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)}
      const text = readFileSync(process.argv[1], 'utf8')
      console.log(createHash('sha256').update(JSON.stringify(extract({ text, publishedAt: '2021-11-09' }))).digest('hex'))`
    const page = new URL('../../fixtures/articles/translated-article.fr.txt', import.meta.url).pathname
    const run = (TZ: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script, page], {
        env: { ...process.env, TZ },
      }).toString()
    const [first, ...others] = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map(run)
    expect(first).toMatch(/^[0-9a-f]{64}\n$/u)
    for (const other of others) expect(other).toBe(first)
  })
})
