import type { Anchors } from '../anchors.js'
import {
  formatDay,
  formatWeek,
  lengthOfMonth,
  mondayOfWeek,
  nthWeekday,
  parseYear,
  toDay,
  weekdayOf,
} from '../calendar.js'
import type { Captured } from '../compile-pattern.js'
import { calendarDays } from './calendar-days.js'
import { isClock } from './clock.js'
import { type Family, numberIn, type Resolution } from './family.js'
import { months } from './months.js'
import { periods } from './periods.js'

const MOST_WEEKS = 53
const MONTH = /^((?:BC)?\d{4})-(\d\d)$/u

function monthOf(captured: Captured, anchors: Anchors): Resolution | null {
  const ofYear = captured.year !== undefined || captured['year-shift'] !== undefined
  if (captured.month === undefined && ofYear) return monthOfYear(captured, anchors)
  if (captured.month !== undefined) return months.read({ ...captured, edge: undefined }, anchors)
  return periods.read({ unit: 'M', shift: captured['month-shift'] ?? captured.shift, from: captured.from }, anchors)
}

/** The nth week that begins in the month; the last one that lies in it whole for -1. */
function mondayIn(year: number, month: number, nth: number): number {
  if (nth > 0) return nthWeekday(year, month, 1, nth)
  const last = toDay(year, month, lengthOfMonth(year, month))
  return last - ((weekdayOf(last) % 7) + 6)
}

function dayIn(year: number, month: number, nth: number): number {
  return nth > 0 ? toDay(year, month, nth) : toDay(year, month, lengthOfMonth(year, month) + nth + 1)
}

/** The month in which a part of a year lies: January, or December for the last. */
function monthOfYear(captured: Captured, anchors: Anchors): Resolution | null {
  const month = (numberIn(captured, 'nth') as number) > 0 ? 1 : 12
  return months.read({ month, year: captured.year, 'year-shift': captured['year-shift'] }, anchors)
}

/** "the first week of 2015" is the first of the weeks that ISO 8601 counts to that year. */
function weekOfYear(captured: Captured, january: Resolution | null): Resolution | null {
  const ofYear = captured.year !== undefined || captured['year-shift'] !== undefined
  const match = MONTH.exec(january?.value ?? '')
  if (!ofYear || !january || !match) return null
  const year = parseYear(match[1] as string)
  const nth = numberIn(captured, 'nth') as number
  if (nth > MOST_WEEKS) return null
  // 28 December lies in the last week of every year.
  const day = nth > 0 ? mondayOfWeek(year, nth) : toDay(year, 12, 28) + 7 * (nth + 1)
  return { type: 'DATE', value: formatWeek(day), basis: january.basis }
}

/** "the first Monday of May", "la dernière semaine d'octobre", "the last day of the month", "the first week of 2015". */
export const monthParts: Family = {
  read: (captured, anchors) => {
    const resolved = monthOf(captured, anchors)
    if (captured.month === undefined && captured.unit === 'W') {
      const inYear = weekOfYear(captured, resolved)
      if (inYear !== null) return inYear
    }
    const match = MONTH.exec(resolved?.value ?? '')
    if (!resolved || !match) return null
    const [year, month] = [parseYear(match[1] as string), Number(match[2])]
    const nth = numberIn(captured, 'nth') as number
    const weekday = numberIn(captured, 'weekday')
    const base = { type: 'DATE', basis: resolved.basis } as const
    if (weekday !== null) return { ...base, value: formatDay(nthWeekday(year, month, weekday, nth)) }
    if (captured.unit === 'D') return { ...base, value: formatDay(dayIn(year, month, nth)) }
    const monday = mondayIn(year, month, nth)
    return {
      ...base,
      value: captured.unit === 'WE' ? `${formatWeek(nthWeekday(year, month, 6, nth))}-WE` : formatWeek(monday),
    }
  },
}

/** "the week of March 6", "la semaine du 6 octobre". */
export const weeksOfDays: Family = {
  accepts: (captured) => isClock(captured) && calendarDays.accepts?.(captured) !== false,
  read: (captured, anchors) => {
    const day = calendarDays.read(captured, anchors)
    const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(day?.value ?? '')
    if (!day || !match) return null
    const monday = toDay(Number(match[1]), Number(match[2]), Number(match[3]))
    return { type: 'DATE', value: formatWeek(monday), basis: day.basis }
  },
}
