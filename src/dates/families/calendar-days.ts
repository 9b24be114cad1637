import { type Anchors, baseOf, lastYear, precedingBase } from '../anchors.js'
import { formatDay, formatYear, isDayOfMonth, lengthOfMonth, pad, toCivil, toDay, weekdayOf } from '../calendar.js'
import type { Captured } from '../compile-pattern.js'
import { isClock, timeOfDay, typeOf } from './clock.js'
import { type Family, modIn, numberIn, type Resolution } from './family.js'

// How many days farther a date in the direction that the tense speaks against must count. Set on development texts.
const AGAINST_PAST = 210
const AGAINST_PAST_AHEAD = 20
const AGAINST_FUTURE = 90
// A verb of the past right beside it leaves no choice.
const NEVER = 10_000
const WEEKDAY_REACH = 400

/** "97" is 1997, "21" is 2021. */
export function fullYear(year: number): number {
  if (year >= 100) return year
  return year > 40 ? 1900 + year : 2000 + year
}

/** The year that the words give, with its era; `null` when they give none. */
export function explicitYear(captured: Captured): number | null {
  const short = numberIn(captured, 'two-digit-year')
  const first = numberIn(captured, 'base-year')
  const hundreds = numberIn(captured, 'hundreds') ?? (first === null ? null : Math.floor(first / 100))
  if (hundreds !== null && short !== null) return hundreds * 100 + short
  const year = numberIn(captured, 'year') ?? (short === null ? null : fullYear(short))
  return year !== null && captured.era === 'BC' ? 1 - year : year
}

function yearByWeekday(month: number, day: number, weekday: number, base: number): number | null {
  const { year } = toCivil(base)
  const years = [year, year - 1, year + 1, year - 2, year + 2, year - 3]
  const distances = years
    .filter((candidate) => weekdayOf(toDay(candidate, month, day)) === weekday)
    .map((candidate) => ({ candidate, distance: Math.abs(toDay(candidate, month, day) - base) }))
    .sort((a, b) => a.distance - b.distance)
  const best = distances[0]
  return best && best.distance < WEEKDAY_REACH ? best.candidate : null
}

/** The years around one in which the day exists: a leap day only in leap years. */
function yearsWith(month: number, day: number, year: number): number[] {
  const around = month === 2 && day === 29 ? [0, -1, 1, -2, 2, -3, 3, -4, 4] : [0, -1, 1]
  return around.map((shift) => year + shift).filter((candidate) => day <= lengthOfMonth(candidate, month))
}

/** The year that puts a day and month nearest to the publication date, in the direction of the tense. */
function nearestYear(month: number, day: number, reference: number, anchors: Anchors): number {
  const { year } = toCivil(reference)
  const tense = anchors.tense()
  const againstPast = anchors.ahead() ? AGAINST_PAST_AHEAD : anchors.sure() ? NEVER : AGAINST_PAST
  const costs = yearsWith(month, day, year).map((candidate) => {
    const days = toDay(candidate, month, day) - reference
    const against = tense === 'past' && days > 1 ? againstPast : tense === 'future' && days < 0 ? AGAINST_FUTURE : 0
    return { candidate, cost: Math.abs(days) + against }
  })
  return costs.reduce((best, next) => (next.cost < best.cost ? next : best)).candidate
}

/** In a narrative, time goes on: the year that puts the month nearest after the last one mentioned. */
export function narrativeYear(month: number, anchors: Anchors): number | null {
  const { memory } = anchors
  if (!memory.year) return null
  const last = memory.month && memory.month.value.year === memory.year.value ? memory.month.value : null
  if (!last) return memory.year.value
  const ahead = month - last.month
  return ahead < -7 ? last.year + 1 : ahead > 10 ? last.year - 1 : last.year
}

function shiftedYear(month: number, day: number, shift: number, reference: number): number {
  const { year } = toCivil(reference)
  const here = toDay(year, month, day)
  if (shift < 0) return here > reference ? year - 1 : year
  return shift > 0 && here < reference ? year + 1 : year
}

/** The year of a day and month that come without one, and what it rests on. */
function findYear(
  captured: Captured,
  anchors: Anchors,
): { readonly year: number; readonly basis: 'reference' | 'preceding' } | null {
  const month = numberIn(captured, 'month') as number
  const day = numberIn(captured, 'day') as number
  if (anchors.imposedYear !== null) return { year: anchors.imposedYear, basis: 'preceding' }
  const same = captured['that-year'] === undefined ? null : lastYear(anchors.memory)
  if (same !== null) return { year: same, basis: 'preceding' }
  const base = baseOf(anchors)
  if (!base) return null
  const shift = numberIn(captured, 'shift')
  const yearShift = numberIn(captured, 'year-shift')
  const weekday = numberIn(captured, 'weekday')
  if (yearShift !== null) return { year: toCivil(base.day).year + yearShift, basis: base.basis }
  if (shift !== null) return { year: shiftedYear(month, day, shift, base.day), basis: base.basis }
  const agreeing = weekday === null ? null : yearByWeekday(month, day, weekday, base.day)
  if (agreeing !== null) return { year: agreeing, basis: base.basis }
  const known = anchors.yearOf(month, day)
  if (known !== null && !anchors.narrative) return { year: known, basis: 'preceding' }
  if (anchors.narrative || anchors.reference === null) {
    const year = narrativeYear(month, anchors) ?? toCivil((precedingBase(anchors) ?? base).day).year
    return { year, basis: 'preceding' }
  }
  return { year: nearestYear(month, day, base.day, anchors), basis: 'reference' }
}

/** Days of the calendar: "25 août 2021", "Friday, August 20", with a part of day or a clock time. */
export const calendarDays: Family = {
  accepts: (captured) => {
    const year = explicitYear(captured)
    const month = numberIn(captured, 'month') as number
    const day = numberIn(captured, 'day') as number
    return isDayOfMonth(month, day) && (year === null || day <= lengthOfMonth(year, month)) && isClock(captured)
  },
  read: (captured, anchors): Resolution => {
    const month = numberIn(captured, 'month') as number
    const day = numberIn(captured, 'day') as number
    const time = timeOfDay(captured)
    const type = typeOf(time)
    const mod = modIn(captured)
    const later = numberIn(captured, 'later-month')
    const told = explicitYear(captured)
    // "from 24 December to 5 January 2006" begins in the year before.
    const explicit = told !== null && later !== null && month > later ? told - 1 : told
    if (explicit !== null) {
      return { type, value: `${formatYear(explicit)}-${pad(month)}-${pad(day)}${time}`, mod, basis: 'explicit' }
    }
    const found = findYear(captured, anchors)
    if (!found || day > lengthOfMonth(found.year, month))
      return { type, value: `XXXX-${pad(month)}-${pad(day)}${time}`, mod, basis: 'unresolved' }
    const before = numberIn(captured, 'before') ?? 0
    return { type, value: formatDay(toDay(found.year, month, day) + before) + time, mod, basis: found.basis }
  },
}
