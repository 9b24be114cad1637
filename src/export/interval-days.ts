import type { Interval } from '../contract.js'
import { formatDay, toDay } from '../dates/calendar.js'

const DATE = /^(\d{4})-(\d{2})-(\d{2})/u

/** Day number of an ISO 8601 date or date-time (1970-01-01 is 0), `null` where it has no day. */
export function dayNumber(iso: string): number | null {
  const match = DATE.exec(iso)
  return match ? toDay(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** How many days a half-open interval covers: 1 for a day or a time within one, `null` where that is not known. */
export function intervalDays(interval: Interval | null): number | null {
  if (!interval) return null
  const first = dayNumber(interval.start)
  const last = dayNumber(interval.end)
  return first === null || last === null ? null : Math.max(1, last - first)
}

/** The single day that an interval lies in (`2021-08-25`), `null` when it is longer or unknown. */
export function singleDay(interval: Interval | null): string | null {
  return intervalDays(interval) === 1 ? (interval as Interval).start.slice(0, 10) : null
}

/** The day before an ISO 8601 date, as `2021-08-25`; `null` where it has no day. */
export function dayBefore(iso: string): string | null {
  const number = dayNumber(iso)
  return number === null ? null : formatDay(number - 1)
}
