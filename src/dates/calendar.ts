/**
 * Calendar arithmetic on integers: a day is a count of days since 1970-01-01 in the proleptic Gregorian calendar, a
 * year may be zero or negative (astronomical: 0 is 1 BC).
 */
export interface CivilDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const DAYS_IN_ERA = 146_097
const EPOCH = 719_468

/** The day number of a civil date (Howard Hinnant, “chrono-compatible low-level date algorithms”, days_from_civil). */
export function toDay(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_ERA + dayOfEra - EPOCH
}

/** The civil date of a day number (same source, civil_from_days). */
export function toCivil(day: number): CivilDate {
  const shifted = day + EPOCH
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1,
  }
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Days of a month. */
export function lengthOfMonth(year: number, month: number): number {
  return toDay(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - toDay(year, month, 1)
}

/** Whether the day exists in the month, in some year. */
export function isDayOfMonth(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (lengthOfMonth(2000, month) as number)
}

/** The day `months` later, on the last day of the month where that month is shorter. */
export function addMonths(day: number, months: number): number {
  const civil = toCivil(day)
  const index = civil.year * 12 + civil.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return toDay(year, month, Math.min(civil.day, lengthOfMonth(year, month)))
}

/** The ISO week of a day: the week belongs to the year of its Thursday. */
export function isoWeekOf(day: number): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4
  const year = toCivil(thursday).year
  return { year, week: Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1 }
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = toDay(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** Western Easter Sunday (anonymous Gregorian computus, Meeus, “Astronomical Algorithms”, chapter 8). */
export function easterSunday(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  const index = moon + sunday - 7 * late + 114
  return toDay(year, Math.floor(index / 31), (index % 31) + 1)
}

/** The nth given weekday of a month; the last one for -1. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = toDay(year, month, lengthOfMonth(year, month))
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = toDay(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}

/** Two digits. */
export function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** Four digits; `BC0044` before our era (TIDES 2005, §3.2.8). */
export function formatYear(year: number): string {
  return year <= 0 ? `BC${String(1 - year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

/** The year of its four digits, `BC0044` included. */
export function parseYear(text: string): number {
  return text.startsWith('BC') ? 1 - Number(text.slice(2)) : Number(text)
}

/** `2021-08`. */
export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${pad(month)}`
}

/** `2021-08-25`. */
export function formatDay(day: number): string {
  const { year, month, day: dayOfMonth } = toCivil(day)
  return `${formatMonth(year, month)}-${pad(dayOfMonth)}`
}

/** `2021-W34`. */
export function formatWeek(day: number): string {
  const { year, week } = isoWeekOf(day)
  return `${formatYear(year)}-W${pad(week)}`
}
