import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/find-dates.js'
import { normalizeDates } from '../../src/entries/dates.js'
import { dates as english } from '../../src/languages/en/dates.js'

const values = (text: string, reference: string | null, language = 'en') =>
  normalizeDates(text, { language, reference }).map(({ value }) => value)

describe('what a date counts from', () => {
  it('is never the clock: without a reference, relative dates stay unresolved', () => {
    expect(values('Yesterday, on Friday and last week, on August 23, in May.', null)).toEqual([
      'XXXX-XX-XX',
      'XXXX-WXX-5',
      'XXXX-WXX',
      'XXXX-08-23',
      'XXXX-05',
    ])
    expect(normalizeDates('Yesterday it rained.', { language: 'en' })[0]).toMatchObject({
      basis: 'unresolved',
      interval: null,
    })
  })
  it('says what a value rests on', () => {
    const found = normalizeDates('On May 3, 2021 it fell. The next day it rose. Today it stands.', {
      language: 'en',
      reference: '2021-08-26',
    })
    expect(found.map(({ basis }) => basis)).toEqual(['explicit', 'preceding', 'reference'])
  })
  it('follows the tense that a reading tells', () => {
    const on = (tense: 'past' | 'future') =>
      findDates('Strike Friday.', english, { reference: '2021-08-26', tense: () => tense })[0]?.value
    expect(on('past')).toBe('2021-08-20')
    expect(on('future')).toBe('2021-08-27')
  })
  it('gives a weekday the day that was named shortly before', () => {
    expect(values("L'attaque de lundi 16 août a tué. Ce même lundi, un convoi a brûlé.", '2021-08-30', 'fr')).toEqual([
      '2021-08-16',
      '2021-08-16',
    ])
  })
  it('puts what stands in brackets into the year before them', () => {
    expect(values('Il fut élu en 1997 (en mai, le 12 juin).', '2021-08-30', 'fr')).toEqual([
      '1997',
      '1997-05',
      '1997-06-12',
    ])
  })
  it('tells stories in their own years', () => {
    const story =
      'On September 1, 1939, the war began. On October 3, 1939 the city fell. In May 1940 the front broke. On June 4, 1940 they left. In December, snow fell. In January, it thawed. The next month it rained.'
    expect(values(story, '2009-12-19')).toEqual([
      '1939-09-01',
      '1939-10-03',
      '1940-05',
      '1940-06-04',
      '1940-12',
      '1941-01',
      '1941-02',
    ])
  })
  it('keeps the zone that the text gives', () => {
    expect(values('It began at 16:30 GMT and ended at 6 p.m. EST.', '2021-08-26')).toEqual([
      '2021-08-26T16:30Z',
      '2021-08-26T18:00-05:00',
    ])
  })
  it('counts hours from the time of publication', () => {
    expect(values('It happened two hours ago.', '2021-08-26T01:30')).toEqual(['2021-08-25T23:30'])
  })
})

describe('a clock that opens a line', () => {
  it('is of the day of publication in a live report', () => {
    expect(values('The mayor spoke on Monday.\n18:02 Fire spreads\n18:40 The bridge is shut', '2021-08-26')).toEqual([
      '2021-08-23',
      '2021-08-26T18:02',
      '2021-08-26T18:40',
    ])
  })
  it('is of the day that heads the lines in a programme', () => {
    expect(values('Vendredi 3 septembre\n20 h : concert\n22 h 30 : feu de joie', '2021-08-26', 'fr')).toEqual([
      '2021-09-03',
      '2021-09-03T20:00',
      '2021-09-03T22:30',
    ])
  })
})
