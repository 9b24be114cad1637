import { describe, expect, it } from 'vitest'
import { describeSpan, describeValue } from '../../src/dates/describe-value.js'

const cases = [
  ['2021', undefined, '2021', '2021-01-01/2022-01-01', 'year'],
  ['2021', 'END', '2021-10/2021-12', '2021-10-01/2022-01-01', 'year'],
  ['2021', 'APPROX', '2021~', '2021-01-01/2022-01-01', 'year'],
  ['2021-08', undefined, '2021-08', '2021-08-01/2021-09-01', 'month'],
  ['2021-08', 'START', '2021-08-01/2021-08-10', '2021-08-01/2021-08-11', 'month'],
  ['2021-08-25', undefined, '2021-08-25', '2021-08-25/2021-08-26', 'day'],
  ['2021-W34', undefined, '2021-08-23/2021-08-29', '2021-08-23/2021-08-30', 'week'],
  ['2021-W34-WE', undefined, '2021-08-28/2021-08-29', '2021-08-28/2021-08-30', 'weekend'],
  ['2021-Q3', undefined, '2021-35', '2021-07-01/2021-10-01', 'quarter'],
  ['2021-H2', undefined, '2021-41', '2021-07-01/2022-01-01', 'half-year'],
  ['2021-SU', undefined, '2021-22', '2021-06-01/2021-09-01', 'season'],
  ['2021-WI', undefined, '2021-24', '2021-12-01/2022-03-01', 'season'],
  ['199', undefined, '199X', '1990-01-01/2000-01-01', 'decade'],
  ['19', undefined, '19XX', '1900-01-01/2000-01-01', 'century'],
  ['BC0044', undefined, '-0043', '-0043-01-01/-0042-01-01', 'year'],
  ['2021-08-21T16:30', undefined, '2021-08-21T16:30:00', '2021-08-21T16:30/2021-08-21T16:31', 'minute'],
  ['2021-08-21T16:30Z', undefined, '2021-08-21T16:30:00Z', '2021-08-21T16:30Z/2021-08-21T16:31Z', 'minute'],
  ['2021-08-21T24:00', undefined, '2021-08-22T00:00:00', '2021-08-22T00:00/2021-08-22T00:01', 'minute'],
] as const

describe('what a TIMEX3 value covers', () => {
  it.each(cases)('%s %s is EDTF %s, from and to %s, a %s', (value, mod, edtf, interval, granularity) => {
    const [start, end] = interval.split('/')
    expect(describeValue(value, mod)).toEqual({ edtf, interval: { start, end }, granularity })
  })
  it('gives a part of day an interval and no EDTF', () => {
    expect(describeValue('2021-08-21TNI')).toEqual({
      edtf: null,
      interval: { start: '2021-08-21T21:00', end: '2021-08-22T06:00' },
      granularity: 'part-of-day',
    })
  })
  it('leaves the unresolved without an interval', () => {
    expect(describeValue('XXXX-08-23')).toEqual({ edtf: 'XXXX-08-23', interval: null, granularity: 'day' })
    expect(describeValue('PAST_REF')).toEqual({ edtf: null, interval: null, granularity: 'unspecified' })
    expect(describeValue('2021-13')).toEqual({ edtf: null, interval: null, granularity: 'unspecified' })
  })
  it('takes the granularity of a duration from its unit', () => {
    expect(['P2Y', 'P3M', 'PT3M', 'PT24H', 'PXD'].map((value) => describeSpan(value).granularity)).toEqual([
      'year',
      'month',
      'minute',
      'hour',
      'day',
    ])
  })
})
