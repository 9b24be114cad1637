import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentPage } from '../../src/entries/page.js'

const LINES = [
  'Deux morts dans une attaque près de Bagdad',
  'The army said on Wednesday, May 5, 2021 that two men were killed in the north of the country.',
  'Imprimer',
  'Share',
  'Comments (3)',
  '• Raid aérien',
  'May 11, 2020',
  'By Jane Doe',
  'Joined',
  '12,324',
  '* * *',
  '',
  '',
  '  ',
  'image.png',
  'Le ministre a annoncé samedi un accord avec les rebelles, selon un communiqué publié le soir même.',
  'BAGDAD, 4 mai 2021 (AFP) —',
  '\uD800',
  '\u0000',
  '😀',
  '|',
  'a',
]
const ANY_PAGE = fc.oneof(
  fc.array(fc.constantFrom(...LINES), { maxLength: 40 }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary', maxLength: 400 }),
)

describe('any page at all', () => {
  test('gives articles in order, inside the page, with titles and dates that stand in it', () => {
    fc.assert(
      fc.property(ANY_PAGE, (page) => {
        const { articles, boilerplate } = segmentPage(page)
        let at = 0
        for (const { start, end, title, published } of articles) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(page.length)
          if (title) expect(title.start >= start && title.end <= end && title.end > title.start).toBe(true)
          if (published) {
            expect(published.value).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
            expect(page.slice(published.start, published.end).trim()).not.toBe('')
          }
          at = end
        }
        let last = -1
        for (const { start, end } of boilerplate) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
    )
  })

  test('is cut the same way twice', () => {
    fc.assert(
      fc.property(ANY_PAGE, (page) => {
        expect(segmentPage(page)).toEqual(segmentPage(page))
      }),
    )
  })
})

describe('pages that no site has', () => {
  const hostile: Readonly<Record<string, string>> = {
    'a word of 200,000 letters': 'a'.repeat(200_000),
    'one line of 200,000 words': 'mot '.repeat(200_000),
    dashes: '- '.repeat(200_000),
    'open brackets': '('.repeat(200_000),
    digits: '1 '.repeat(200_000),
    dates: '1 May '.repeat(50_000),
    'capitals and a dash': `${'Abc '.repeat(100_000)} - x`,
    'empty lines': '\n'.repeat(500_000),
    spaces: `${' '.repeat(500_000)}x`,
    'full stops': '. '.repeat(200_000),
  }
  test.each(Object.entries(hostile))('%s', (_, page) => {
    expect(segmentPage(page).articles.length).toBeLessThanOrEqual(1)
  })

  test('nothing gives nothing', () => {
    for (const page of ['', ' \n ', '***', '12 345']) expect(segmentPage(page)).toMatchObject({ articles: [] })
  })
})

describe('furniture', () => {
  test('inside an article is marked, so that nothing is read from it', () => {
    const page =
      "Raid dans le nord\n\nImprimer\n\nL'armée a bombardé un village dans le nord du pays, selon des témoins.\n\n1617901152700.png\n\nIl y aurait des victimes."
    const { articles, boilerplate } = segmentPage(page)
    expect(articles).toHaveLength(1)
    expect(boilerplate.map(({ start, end }) => page.slice(start, end))).toEqual(['Imprimer', '1617901152700.png'])
  })

  test('the language of the caller is the language of every article', () => {
    expect(segmentPage('Raid dans le nord du pays', { language: 'en' }).articles[0]?.language).toBe('en')
  })
})
