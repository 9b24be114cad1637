import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  easterSunday,
  formatDay,
  formatWeek,
  mondayOfWeek,
  nthWeekday,
  toCivil,
  toDay,
  weekdayOf,
} from '../../src/dates/calendar.js'

describe('calendar arithmetic', () => {
  it('goes from a civil date to a day and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_500_000, max: 1_500_000 }), (day) => {
        const { year, month, day: ofMonth } = toCivil(day)
        expect(toDay(year, month, ofMonth)).toBe(day)
      }),
    )
  })
  it('agrees with the Gregorian calendar of the host over four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const host = new Date(day * 86_400_000)
        expect(formatDay(day)).toBe(host.toISOString().slice(0, 10))
        expect(weekdayOf(day)).toBe(((host.getUTCDay() + 6) % 7) + 1)
      }),
    )
  })
  it('puts the first days of January into the week of their Thursday', () => {
    expect(formatWeek(toDay(2021, 1, 3))).toBe('2020-W53')
    expect(formatWeek(toDay(2021, 1, 4))).toBe('2021-W01')
    expect(formatDay(mondayOfWeek(2020, 53))).toBe('2020-12-28')
  })
  it('knows Easter', () => {
    expect([1998, 2000, 2021, 2024].map((year) => formatDay(easterSunday(year)))).toEqual([
      '1998-04-12',
      '2000-04-23',
      '2021-04-04',
      '2024-03-31',
    ])
  })
  it('stays on the last day of a shorter month', () => {
    expect(formatDay(addMonths(toDay(2021, 1, 31), 1))).toBe('2021-02-28')
    expect(formatDay(addMonths(toDay(2020, 3, 31), -1))).toBe('2020-02-29')
  })
  it('counts weekdays of a month from its start and from its end', () => {
    expect(formatDay(nthWeekday(2021, 11, 4, 4))).toBe('2021-11-25')
    expect(formatDay(nthWeekday(2021, 5, 1, -1))).toBe('2021-05-31')
  })
})
