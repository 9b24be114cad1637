import type { DateMention, Interval } from '../contract.js'
import { addMonths, lengthOfMonth, mondayOfWeek, pad, toCivil, toDay } from './calendar.js'

/** What a TIMEX3 value covers. */
export interface Description {
  readonly edtf: string | null
  readonly interval: Interval | null
  readonly granularity: DateMention['granularity']
}

type Mod = DateMention['mod']

const UNSPECIFIED: Description = { edtf: null, interval: null, granularity: 'unspecified' }

/** Four digits, with a minus sign before the year 0 (ISO 8601 expanded form). */
function isoYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${pad(month)}`
}

function isoDay(day: number): string {
  const { year, month, day: dayOfMonth } = toCivil(day)
  return `${isoMonth(year, month)}-${pad(dayOfMonth)}`
}

/** Days from the first to the one after the last. */
interface Days {
  readonly from: number
  readonly to: number
}

function toInterval({ from, to }: Days): Interval {
  return { start: isoDay(from), end: isoDay(to) }
}

function toEdtfRange({ from, to }: Days): string {
  return `${isoDay(from)}/${isoDay(to - 1)}`
}

// "early", "mid" and "late" in a year are its first quarter, May to August, and its last quarter; in a month its first,
// second and last ten days; in all else its first, middle and last third.
const PARTS_OF_YEAR: Readonly<Record<string, readonly [number, number]>> = { START: [1, 3], MID: [5, 8], END: [10, 12] }

function partOfYear(year: number, mod: Mod): { readonly days: Days; readonly edtf: string } | null {
  const part = PARTS_OF_YEAR[mod ?? '']
  if (!part) return null
  const [first, last] = part
  return {
    days: { from: toDay(year, first, 1), to: addMonths(toDay(year, last, 1), 1) },
    edtf: `${isoMonth(year, first)}/${isoMonth(year, last)}`,
  }
}

function thirdOf({ from, to }: Days, mod: Mod, length: number): Days | null {
  if (mod === 'START') return { from, to: from + length }
  if (mod === 'END') return { from: mod === 'END' && length === 10 ? from + 20 : to - length, to }
  return mod === 'MID' ? { from: from + length, to: Math.min(to, from + 2 * length) } : null
}

function ofDays(
  days: Days,
  edtf: string | null,
  granularity: Description['granularity'],
  mod: Mod,
  third: number,
): Description {
  const part = thirdOf(days, mod, third)
  if (part) return { edtf: toEdtfRange(part), interval: toInterval(part), granularity }
  return { edtf: edtf !== null && mod === 'APPROX' ? `${edtf}~` : edtf, interval: toInterval(days), granularity }
}

function describeYear(year: number, mod: Mod): Description {
  const part = partOfYear(year, mod)
  if (part) return { edtf: part.edtf, interval: toInterval(part.days), granularity: 'year' }
  return ofDays({ from: toDay(year, 1, 1), to: toDay(year + 1, 1, 1) }, isoYear(year), 'year', mod, 0)
}

function describeYears(first: number, count: number, mod: Mod): Description {
  const granularity = count === 10 ? 'decade' : 'century'
  const days = { from: toDay(first, 1, 1), to: toDay(first + count, 1, 1) }
  const edtf = isoYear(first).slice(0, count === 10 ? -1 : -2) + (count === 10 ? 'X' : 'XX')
  const third = Math.floor(count / 3)
  const years =
    mod === 'START'
      ? [0, third]
      : mod === 'MID'
        ? [third, count - third]
        : mod === 'END'
          ? [count - third, count]
          : null
  if (!years) return ofDays(days, edtf, granularity, mod, 0)
  const [from, to] = years as [number, number]
  return {
    edtf: `${isoYear(first + from)}/${isoYear(first + to - 1)}`,
    interval: { start: `${isoYear(first + from)}-01-01`, end: `${isoYear(first + to)}-01-01` },
    granularity,
  }
}

function describeMonths(
  year: number,
  month: number,
  count: number,
  edtf: string,
  granularity: Description['granularity'],
  mod: Mod,
): Description {
  const from = toDay(year, month, 1)
  const to = addMonths(from, count)
  const third = count === 1 ? 10 : Math.round((to - from) / 3)
  return ofDays({ from, to }, edtf, granularity, mod, third)
}

// Hours that the parts of day cover; a night goes on into the next morning.
const PARTS_OF_DAY: Readonly<Record<string, readonly [number, number]>> = {
  TMO: [6, 12],
  TMI: [12, 14],
  TAF: [12, 18],
  TEV: [18, 24],
  TNI: [21, 30],
  TDT: [6, 18],
}

function at(day: number, minutes: number, zone: string): string {
  const date = isoDay(day + Math.floor(minutes / 1440))
  const ofDay = minutes % 1440
  return `${date}T${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}${zone}`
}

const CLOCK = /^T(\d\d)(?::(\d\d)(?::(\d\d))?)?(Z|[+-]\d\d:\d\d)?$/u

function describeTime(day: number, time: string): Description {
  const part = PARTS_OF_DAY[time]
  if (part) {
    const interval = { start: at(day, part[0] * 60, ''), end: at(day, part[1] * 60, '') }
    return { edtf: null, interval, granularity: 'part-of-day' }
  }
  const clock = CLOCK.exec(time)
  if (!clock) return { edtf: isoDay(day), interval: toInterval({ from: day, to: day + 1 }), granularity: 'day' }
  const zone = clock[4] ?? ''
  const minutes = Number(clock[1]) * 60 + Number(clock[2] ?? 0)
  const granularity = clock[3] !== undefined ? 'second' : clock[2] !== undefined ? 'minute' : 'hour'
  const start = at(day, minutes, zone)
  const second = clock[3] ?? '00'
  const edtf = `${start.slice(0, 16)}:${second}${zone}`
  if (granularity !== 'second') return { edtf, interval: { start, end: at(day, minutes + 1, zone) }, granularity }
  const next = second === '59' ? at(day, minutes + 1, '') : `${start.slice(0, 16)}:${pad(Number(second) + 1)}`
  return { edtf, interval: { start: edtf, end: next + zone }, granularity }
}

const VALUE =
  /^((?:BC)?\d{2})(?:(\d)(?:(\d)(?:-(?:(\d\d)(?:-(\d\d)(T.*)?)?|W(\d\d)(-WE)?|Q(\d)|H(\d)|T(\d)|(SP|SU|FA|WI)))?)?)?$/u
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 21],
  SU: [6, 22],
  FA: [9, 23],
  WI: [12, 24],
}

/** EDTF, interval and granularity of a TIMEX3 value of type DATE or TIME. Quarters are EDTF 33–36, half-years 40–41, seasons 21–24. */
export function describeValue(value: string, mod?: Mod): Description {
  const match = VALUE.exec(value)
  if (!match) return describeUnresolved(value)
  const [, century, decade, last, month, day, time, week, weekend, quarter, half, third, season] = match
  const digits = Number(`${(century as string).replace('BC', '')}${decade ?? ''}${last ?? ''}`)
  if (value.startsWith('BC') && last === undefined) return describeUnresolved(value)
  if (decade === undefined) return describeYears(digits * 100, 100, mod)
  if (last === undefined) return describeYears(digits * 10, 10, mod)
  const year = value.startsWith('BC') ? 1 - digits : digits
  if (week !== undefined) return describeWeek(year, Number(week), weekend !== undefined, mod)
  if (quarter)
    return describeMonths(year, Number(quarter) * 3 - 2, 3, `${isoYear(year)}-${32 + Number(quarter)}`, 'quarter', mod)
  if (half)
    return describeMonths(year, Number(half) * 6 - 5, 6, `${isoYear(year)}-${39 + Number(half)}`, 'half-year', mod)
  if (third)
    return describeMonths(year, Number(third) * 4 - 3, 4, `${isoYear(year)}-${36 + Number(third)}`, 'half-year', mod)
  if (season) {
    const [first, code] = SEASONS[season] as readonly [number, number]
    return describeMonths(year, first, 3, `${isoYear(year)}-${code}`, 'season', mod)
  }
  if (month === undefined) return describeYear(year, mod)
  return describeCalendar(year, Number(month), day, time, mod)
}

function describeCalendar(
  year: number,
  month: number,
  day: string | undefined,
  time: string | undefined,
  mod: Mod,
): Description {
  if (month < 1 || month > 12) return UNSPECIFIED
  if (day === undefined) return describeMonths(year, month, 1, isoMonth(year, month), 'month', mod)
  if (Number(day) < 1 || Number(day) > lengthOfMonth(year, month)) return UNSPECIFIED
  const number = toDay(year, month, Number(day))
  if (time !== undefined) return describeTime(number, time)
  return ofDays({ from: number, to: number + 1 }, isoDay(number), 'day', mod === 'APPROX' ? mod : undefined, 0)
}

function describeWeek(year: number, week: number, weekend: boolean, mod: Mod): Description {
  const monday = mondayOfWeek(year, week)
  const days = weekend ? { from: monday + 5, to: monday + 7 } : { from: monday, to: monday + 7 }
  return ofDays(days, toEdtfRange(days), weekend ? 'weekend' : 'week', weekend ? undefined : mod, 2)
}

const PATTERNS: readonly (readonly [RegExp, Description['granularity']])[] = [
  [/T\d\d/u, 'minute'],
  [/T[A-Z]{2}$/u, 'part-of-day'],
  [/^XXXX-(?:XX|\d\d)-(?:XX|\d\d)$|^XXXX-WXX-\d$/u, 'day'],
  [/-WE$/u, 'weekend'],
  [/^XXXX-WXX$/u, 'week'],
  [/^XXXX-(?:XX|\d\d)$/u, 'month'],
  [/^XXXX-Q/u, 'quarter'],
  [/^XXXX-[HT]/u, 'half-year'],
  [/^XXXX-(?:SP|SU|FA|WI)$/u, 'season'],
  [/^XXXX$/u, 'year'],
  [/^XXX$/u, 'decade'],
  [/^(?:XX|BC\d\d)$/u, 'century'],
  [/^BC\d{3}$/u, 'decade'],
]

function describeUnresolved(value: string): Description {
  const granularity = PATTERNS.find(([pattern]) => pattern.test(value))?.[1] ?? 'unspecified'
  const edtf = /^XXXX-\d\d(?:-\d\d)?$/u.test(value) ? value : null
  return { edtf, interval: null, granularity }
}

const UNITS: Readonly<Record<string, Description['granularity']>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
  E: 'decade',
  WE: 'weekend',
  Q: 'quarter',
  DE: 'decade',
  CE: 'century',
}

/** The granularity of a duration or a set: that of its smallest unit. */
export function describeSpan(value: string): Description {
  const duration = /^P.*?([A-Z]+)$/u.exec(value)
  if (!duration) return describeUnresolved(value)
  const unit = (duration[1] as string).replace(/^X+/u, '')
  if (unit === 'M') return { ...UNSPECIFIED, granularity: value.includes('T') ? 'minute' : 'month' }
  return { ...UNSPECIFIED, granularity: UNITS[unit] ?? 'unspecified' }
}
