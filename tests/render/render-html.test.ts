import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Extraction } from '../../src/contract.js'
import { renderHtml } from '../../src/entries/render.js'
import { attribute, type Element, readPage, textOf } from '../support/read-page.js'
import { SAMPLE, SAMPLE_TEXT } from '../support/sample-extraction.js'

const texts = (all: readonly Element[], className: string): string[] =>
  all.filter((element) => attribute(element, 'class') === className).map(textOf)

describe('renderHtml', () => {
  const html = renderHtml(SAMPLE_TEXT, SAMPLE)
  const page = readPage(html)

  test('is one self-contained page: no script, nothing to load, and a policy that forbids both', () => {
    expect(
      page.filter(({ tagName }) => ['script', 'link', 'img', 'iframe', 'object', 'form'].includes(tagName)),
    ).toEqual([])
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`)
    expect(html).not.toMatch(/url\(|@import|\son\w+=/)
  })

  test('marks every mention with its kind and its id', () => {
    const marks = page.filter(({ tagName }) => tagName === 'mark')
    const kinds = marks.map((mark) => `${attribute(mark, 'data-kind')} ${attribute(mark, 'data-id')}`)
    for (const { id } of SAMPLE.entityMentions) expect(kinds.some((kind) => kind.endsWith(id))).toBe(true)
    for (const { id } of SAMPLE.events) expect(kinds).toContain(`event ${id}`)
    expect(kinds.filter((kind) => kind.startsWith('date '))).toHaveLength(SAMPLE.dates.length)
    expect(marks.filter((mark) => attribute(mark, 'dir') === 'rtl').map(textOf)).toEqual(['الجيش التركي'])
  })

  test('tells each event once, on a card that says when, where, how many and who is the source', () => {
    const cards = texts(page, 'card')
    expect(cards).toHaveLength(3)
    expect(cards[0]).toContain('Tue 17 Aug 2021')
    expect(cards[0]).toContain('8 killed')
    expect(cards[0]).toContain('Sinjar')
    expect(cards[0]).toContain('According to Recep Tayyip Erdogan')
    expect(cards[0]).toContain('Sources differ')
    expect(cards[1]).toContain('planned')
  })

  test('counts at a glance, one thing in the singular', () => {
    expect(texts(page, 'glance')).toEqual(['Events3Articles2Person1Group1Places4Dates3'])
  })

  test('evidence links to the words themselves', () => {
    const evidence = page.filter((element) => element.tagName === 'a' && attribute(element, 'data-role') === 'count')
    const target = page.find(
      (element) => attribute(element, 'id') === attribute(evidence[0] as Element, 'href')?.slice(1),
    )
    expect(target && textOf(target)).toBe('huit morts')
  })

  test('lists names with all their spellings, and shows titles, the map and warnings', () => {
    expect(texts(page, 'spellings')).toContain("l'armée turque الجيش التركي")
    expect(texts(page, 'title').map((title) => title.trim())).toEqual([
      'Irak 🇮🇶 : raid aérien à Sinjar',
      'Baghdad plans talks & aid',
    ])
    expect(page.some(({ tagName }) => tagName === 'svg')).toBe(true)
    expect(html).toContain('reference-missing')
  })

  test('speaks French when asked to, and refuses what it does not speak', () => {
    const french = renderHtml(SAMPLE_TEXT, SAMPLE, { language: 'fr' })
    expect(french).toContain('<html lang="fr">')
    expect(french).toContain('mar. 17 août 2021')
    expect(() => renderHtml('', SAMPLE, { language: 'de' as 'fr' })).toThrow(/expected en or fr/)
  })

  test('of nothing, a page that says so', () => {
    const nothing: Extraction = {
      ...SAMPLE,
      articles: [],
      dates: [],
      entityMentions: [],
      entities: [],
      events: [],
      clusters: [],
      warnings: [],
      boilerplate: [],
    }
    expect(texts(readPage(renderHtml('', nothing)), 'quiet')).toEqual(['No events found.'])
  })
})

const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '<!--',
  ']]>',
  '&lt;script&gt;',
  'javascript:alert(1)',
  '\0<svg/onload=alert(1)>',
  '\u202e<b>',
  '\ud800',
  '{{7*7}}',
]

/** The same data with every string in it (but for fixed labels) made hostile. */
function poison<Data>(data: Data, attack: string, keep: ReadonlySet<string>): Data {
  if (typeof data === 'string') return (keep.has(data) ? data : attack + data) as Data
  if (Array.isArray(data)) return data.map((item) => poison(item, attack, keep)) as Data
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, poison(value, attack, keep)])) as Data
}

describe('hostile input', () => {
  const labels = new Set([...SAMPLE.events, ...SAMPLE.entities].flatMap(({ type }) => type as string))
  test.each(ATTACKS)('%j in the text and in every string of the extraction stays text', (attack) => {
    const poisoned = poison(SAMPLE, attack, labels)
    const page = readPage(
      renderHtml(SAMPLE_TEXT.replaceAll('a', attack).slice(0, SAMPLE_TEXT.length), poisoned, { title: attack }),
    )
    const names = new Set(page.map(({ tagName }) => tagName))
    for (const name of ['script', 'img', 'b', 'iframe']) expect(names).not.toContain(name)
    for (const { attrs } of page) expect(attrs.filter(({ name }) => name.startsWith('on'))).toEqual([])
    for (const link of page.filter(({ tagName }) => tagName === 'a'))
      expect(attribute(link, 'href')).toMatch(/^(#|https?:)/)
  })

  test('any text whatever, with marks that no longer fit it, gives a page that parses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        readPage(renderHtml(text, { ...SAMPLE, articles: [], events: [], entityMentions: [], entities: [], dates: [] }))
      }),
    )
  })
})
