import { describe, expect, test } from 'vitest'
import type { Article, Extraction } from '../../src/contract.js'
import { extract, extractAll, SitrepError } from '../../src/entries/index.js'

const misused: readonly [string, () => unknown, string, RegExp][] = [
  ['a number for a text', () => extract(42 as unknown as string), 'invalid-argument', /42.*expected a string/u],
  ['nothing', () => extract(undefined as unknown as string), 'invalid-argument', /undefined/u],
  ['an article without text', () => extract({} as Article), 'invalid-argument', /text/u],
  [
    'a publication date in words',
    () => extract({ text: 'x', publishedAt: 'yesterday' }),
    'invalid-argument',
    /"yesterday".*2024-03-14/u,
  ],
  [
    'a day that does not exist',
    () => extract({ text: 'x', publishedAt: '2021-02-29' }),
    'invalid-argument',
    /2021-02-29/u,
  ],
  [
    'a language that is no code',
    () => extract({ text: 'x', language: 'french!' }),
    'unknown-language',
    /"french!".*BCP 47/u,
  ],
  ['entities that are no list', () => extract('x', { entities: {} as never }), 'invalid-argument', /entities/u],
  ['an entity without a name', () => extract('x', { entities: [{ id: 'a' } as never] }), 'invalid-argument', /name/u],
]

describe('misuse throws SitrepError that says what to do', () => {
  for (const [name, call, code, message] of misused) {
    test(name, () => {
      expect(call).toThrow(SitrepError)
      expect(call).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }))
    })
  }
})

describe('optional fields', () => {
  test('may be null or undefined', () => {
    const { warnings } = extract(
      { text: 'The army left.', publishedAt: null, language: undefined, id: null },
      { entities: null },
    )
    expect(warnings).toEqual([])
  })
  test('a language without a pack is a warning, not an error', () => {
    const { warnings, events } = extract({ text: 'Das Heer zog am Montag ab.', language: 'de' })
    expect(warnings.map(({ code }) => code)).toEqual(['language-unsupported'])
    expect(events).toEqual([])
  })
  test('a regional code is read as its language', () => {
    expect(extract({ text: 'Le ministre a démissionné lundi.', language: 'fr-CA' }).articles[0]?.language).toBe('fr')
  })
  test('id, url and publishedAt come back as they went in', () => {
    const article = { text: 'x', id: 'a1', url: 'https://example.org/a1', publishedAt: '2021-08-25' }
    expect(extract(article)).toMatchObject({ id: 'a1', url: 'https://example.org/a1', publishedAt: '2021-08-25' })
  })
  test('without a publication date relative dates stay unresolved, with a warning', () => {
    const { dates, warnings } = extract('The army struck the village on Friday.')
    expect(dates.map(({ basis, interval }) => [basis, interval])).toEqual([['unresolved', null]])
    expect(warnings.map(({ code }) => code)).toEqual(['reference-missing'])
  })
})

async function collect(extractions: AsyncIterable<Extraction>): Promise<Extraction[]> {
  const all: Extraction[] = []
  for await (const extraction of extractions) all.push(extraction)
  return all
}

describe('extractAll', () => {
  test('keeps the order and reports progress', async () => {
    const progress: number[] = []
    const articles = [{ text: 'One.', id: '1' }, { text: 'Two.', id: '2' }, 'Three.']
    const all = await collect(extractAll(articles, { onProgress: ({ done }) => progress.push(done) }))
    expect(all.map(({ id }) => id)).toEqual(['1', '2', undefined])
    expect(progress).toEqual([1, 2, 3])
  })
  test('tells of a bad article and goes on', async () => {
    const told: unknown[] = []
    const articles = ['One.', 2 as unknown as string, 'Three.']
    const all = await collect(extractAll(articles, { onError: (error, article) => told.push([error, article]) }))
    expect(all).toHaveLength(2)
    expect(told).toEqual([[expect.any(SitrepError), 2]])
    await expect(collect(extractAll(articles))).rejects.toThrow(SitrepError)
  })
  test('stops with the reason of its signal', async () => {
    const controller = new AbortController()
    const seen: Extraction[] = []
    const run = async () => {
      for await (const extraction of extractAll(['One.', 'Two.'], { signal: controller.signal })) {
        seen.push(extraction)
        controller.abort(new Error('enough'))
      }
    }
    await expect(run()).rejects.toThrow('enough')
    expect(seen).toHaveLength(1)
  })
  test('refuses what cannot be iterated', async () => {
    await expect(collect(extractAll(7 as never))).rejects.toThrow(/expected an iterable/u)
  })
})
