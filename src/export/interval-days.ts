import type { Interval } from '../contract.js'

const DATE = /^(\d{4})-(\d{2})-(\d{2})/u

/** Day number of an ISO 8601 date or date-time (1970-01-01 is 0), `null` where it has no day. */
export function dayNumber(iso: string): number | null {
  const match = DATE.exec(iso)
  if (!match) return null
  const month = Number(match[2])
  // Days from civil (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"): the year begins in March.
  const year = Number(match[1]) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(match[3]) - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
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
  return number === null ? null : isoDay(number - 1)
}

/** The ISO 8601 date of a day number: the inverse of `dayNumber`, by the same source. */
export function isoDay(number: number): string {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const day = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365,
  )
  const dayOfYear = day - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const month = (Math.floor((5 * dayOfYear + 2) / 153) + 2) % 12
  const dayOfMonth = dayOfYear - Math.floor((153 * ((month + 10) % 12) + 2) / 5) + 1
  const year = yearOfEra + era * 400 + (month < 2 ? 1 : 0)
  return [String(year).padStart(4, '0'), String(month + 1).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join(
    '-',
  )
}
