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

describe('a range that goes on', () => {
  it.each([
    ['The town has been under siege since 2019.', 'en', '2019', '2019-01-01'],
    ['Depuis le 16 août, la route est coupée.', 'fr', '2021-08-16', '2021-08-16'],
  ])('keeps the value of its start and lasts until publication: %s', (text, language, value, start) => {
    const [date] = normalizeDates(text, { language, reference: '2021-08-26' })
    expect(date).toMatchObject({ value, range: { edtf: `${value}/..`, interval: { start, end: '2021-08-27' } } })
  })
  it('has no end without a day of publication', () => {
    expect(normalizeDates('It has been shut since 2019.', { language: 'en' })[0]).not.toHaveProperty('range')
  })
})
