import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeDates } from '../../src/entries/dates.js'

const options = (language: string) => ({ language, reference: '2021-08-26' })
const WORDS = [
  'lundi',
  'Monday',
  '12',
  'mai 2021',
  'May 5,',
  "l'an",
  '(',
  ')',
  ':',
  '1998',
  'il y a',
  'trois',
  'days ago',
  '\n',
  '\u00a0',
  'é',
  'e\u0301',
  '\ud83d\ude00',
  '\ud800',
  '18 h 30',
  '’',
]

const lines = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '))

describe.each(['en', 'fr'])('any text read as %s', (language) => {
  it('gives mentions that are slices of it, sorted and apart', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), lines), (text) => {
        let last = 0
        for (const mention of normalizeDates(text, options(language))) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(mention.end).toBeGreaterThan(mention.start)
          last = mention.end
        }
      }),
    )
  })
  it('gives the same twice, as plain data', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const found = normalizeDates(text, options(language))
        expect(normalizeDates(text, options(language))).toEqual(found)
        expect(JSON.parse(JSON.stringify(found))).toEqual(found)
      }),
    )
  })
  it.each([
    ['spaces', ' '.repeat(40_000)],
    ['digits', '1'.repeat(100_000)],
    ['the same number', '12 '.repeat(40_000)],
    ['one long word', 'a'.repeat(200_000)],
    ['number words', 'one vingt et '.repeat(20_000)],
    ['open brackets after years', '1998 (: '.repeat(20_000)],
    ['weekdays', 'Monday lundi '.repeat(10_000)],
    ['slashes', '12/'.repeat(40_000)],
    ['apostrophes', "l'".repeat(40_000)],
    ['hyphens', 'a-'.repeat(40_000)],
    ['line breaks', '\n'.repeat(100_000)],
    ['lone surrogates', '\ud800'.repeat(50_000)],
    ['control characters', '\u0000\u0001'.repeat(50_000)],
  ])('survives %s', (_, text) => {
    expect(Array.isArray(normalizeDates(text, options(language)))).toBe(true)
  })
})

describe('offsets', () => {
  it('are those of the text given, marks and invisible characters included', () => {
    const text = '\u{1f600} e\u0301t\u200be\u0301. Le 25 aou\u0302t 2021, a\u0300 18\u00a0h\u202f30.'
    const found = normalizeDates(text, { language: 'fr', reference: '2021-08-26' })
    expect(found.map((mention) => [mention.text, mention.value])).toEqual([
      ['Le 25 aou\u0302t 2021', '2021-08-25'],
      ['18\u00a0h\u202f30', '2021-08-25T18:30'],
    ])
  })
})
