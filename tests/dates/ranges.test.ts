import { describe, expect, it } from 'vitest'
import { normalizeDates } from '../../src/entries/dates.js'

const ranges = (text: string, language: string) =>
  normalizeDates(text, { language, reference: '2021-08-26' }).map(({ value, range }) => [value, range?.edtf])

describe('a range', () => {
  it.each([
    ['The road was closed from 16 to 17 August 2021.', 'en', '2021-08-16', '2021-08-17'],
    ['It rained between June 5 and June 7.', 'en', '2021-06-05', '2021-06-07'],
    ['The war of 1914-1918 was long.', 'en', '1914', '1918'],
    ['La route fut coupée du 16 au 17 août 2021.', 'fr', '2021-08-16', '2021-08-17'],
    ['Il a régné de 1990 à 1999.', 'fr', '1990', '1999'],
    ['Entre mai 2019 et juin 2020, rien.', 'fr', '2019-05', '2020-06'],
  ])('is two dates and one interval: %s', (text, language, first, last) => {
    expect(ranges(text, language)).toEqual([
      [first, `${first}/${last}`],
      [last, `${first}/${last}`],
    ])
  })
  it('ends with its last day', () => {
    const [first] = normalizeDates('Du 16 au 17 août 2021.', { language: 'fr' })
    expect(first?.range?.interval).toEqual({ start: '2021-08-16', end: '2021-08-18' })
  })
  it('is not made of two dates that are only listed', () => {
    expect(ranges('They met on August 5, 2020 and August 7, 2020.', 'en')).toEqual([
      ['2020-08-05', undefined],
      ['2020-08-07', undefined],
    ])
  })
})
