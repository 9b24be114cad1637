import { type Anchors, baseOf } from '../anchors.js'
import { easterSunday, formatDay, nthWeekday, pad, toCivil, toDay } from '../calendar.js'
import { explicitYear } from './calendar-days.js'
import { timeOfDay, typeOf } from './clock.js'
import { type Family, modIn, numberIn, type Resolution } from './family.js'

/**
 * The day of a holiday in a year. Its code is `12-25` for a fixed date, `easter+39` for days from Easter, `11-4#4` for
 * the fourth fourth day of the week in November (`5-1#-1`: the last Monday of May; `11-4#4+1`: the day after).
 */
export function dayOfHoliday(code: string, year: number): number {
  const fromEaster = /^easter([+-]\d+)$/u.exec(code)
  if (fromEaster) return easterSunday(year) + Number(fromEaster[1])
  const nth = /^(\d+)-(\d)#(-?\d)(?:\+(\d))?$/u.exec(code)
  if (nth) return nthWeekday(year, Number(nth[1]), Number(nth[2]), Number(nth[3])) + Number(nth[4] ?? 0)
  const [month, day] = code.split('-').map(Number)
  return toDay(year, month as number, day as number)
}

function nearestDay(code: string, captured: Parameters<Family['read']>[0], base: number, anchors: Anchors): number {
  const { year } = toCivil(base)
  const yearShift = numberIn(captured, 'year-shift')
  if (yearShift !== null) return dayOfHoliday(code, year + yearShift)
  const shift = numberIn(captured, 'shift') ?? 0
  const days = [year, year - 1, year + 1].map((candidate) => dayOfHoliday(code, candidate))
  const allowed = days.filter((day) => (shift < 0 ? day < base : shift > 0 ? day > base : true))
  const tense = anchors.tense()
  const cost = (day: number): number => {
    if (tense === 'past' && day > base) return Math.abs(day - base) + 90
    return tense === 'future' && day < base ? Math.abs(day - base) + 90 : Math.abs(day - base)
  }
  return allowed.reduce((best, day) => (cost(day) < cost(best) ? day : best), allowed[0] ?? base)
}

/** Holidays of fixed, weekday-bound and Easter-bound date, in the year told or nearest to publication. */
export const holidays: Family = {
  read: (captured, anchors): Resolution => {
    const code = captured.holiday as string
    const time = timeOfDay(captured)
    const type = typeOf(time)
    const mod = modIn(captured)
    const explicit = explicitYear(captured)
    if (explicit !== null)
      return { type, value: formatDay(dayOfHoliday(code, explicit)) + time, mod, basis: 'explicit' }
    const base = baseOf(anchors)
    if (base)
      return { type, value: formatDay(nearestDay(code, captured, base.day, anchors)) + time, mod, basis: base.basis }
    const fixed = /^(\d+)-(\d+)$/u.exec(code)
    const value = fixed ? `XXXX-${pad(Number(fixed[1]))}-${pad(Number(fixed[2]))}` : 'XXXX-XX-XX'
    return { type, value: value + time, mod, basis: 'unresolved' }
  },
}
