import { toDay } from '../dates/calendar.js'
import type { DateRules } from '../dates/date-rules.js'
import { daysInMonth } from '../text/arguments.js'

/** A calendar date as the text gives it; what it leaves open is `null`. Weekdays count from Monday, 1. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly weekday: number | null
}

/** Names of months or weekdays in lower case, numbered from 1; those that must be written with a capital apart. */
interface Names {
  readonly numbers: ReadonlyMap<string, number>
  readonly capitals: ReadonlySet<string>
}

/** How dates are written in some languages. */
export interface DatePatterns {
  readonly months: Names
  readonly weekdays: Names
  /** Day, month and year, in either order. */
  readonly written: readonly RegExp[]
  /** The weekday at the end of what stands before a date. */
  readonly weekdayBefore: RegExp
}

// Each pattern starts with its digits and looks back from there: most of a text has none.
const ISO = /(?<year>\d{4})(?<![\p{L}\p{N}-]\k<year>)-(?<month>\d{2})-(?<day>\d{2})(?!\p{N})/gu
// The year ends before a letter or a sign, or before a clock that a careless page has glued to it: `201814:07`.
const YEAR = '(?:,?[ \\u00A0](?<year>\\d{4})(?:(?!\\p{N})|(?=\\d{1,2}:\\d{2})))?'
const GAP = '[ \\u00A0]{1,2}'

function stripAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{Mn}/gu, '')
}

/** The names that several languages give in some classes of their words, with and without accents. */
function collectNames(rules: readonly DateRules[], classes: readonly string[]): Names {
  const numbers = new Map<string, number>()
  const capitals = new Set<string>()
  for (const { words } of rules) {
    for (const [name, number] of classes.flatMap((key) => Object.entries(words[key] ?? {}))) {
      for (const written of [name.toLowerCase(), stripAccents(name.toLowerCase())]) {
        numbers.set(written, Number(number))
        if (name !== name.toLowerCase()) capitals.add(written)
      }
    }
  }
  return { numbers, capitals }
}

function anyName({ numbers }: Names): string {
  return [...numbers.keys()].sort((left, right) => right.length - left.length).join('|')
}

/** Makes the patterns from the months and weekdays of some languages. */
export function datePatterns(rules: readonly DateRules[]): DatePatterns {
  const months = collectNames(rules, ['month', 'short-month'])
  const weekdays = collectNames(rules, ['weekday', 'short-weekday'])
  const weekdayBefore = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<weekday>${anyName(weekdays)})\\.?,?${GAP}(?:\\p{L}+[ \\u00A0])?$`,
    'iu',
  )
  if (months.numbers.size === 0) return { months, weekdays, written: [ISO], weekdayBefore }
  const month = `(?<month>${anyName(months)})\\.?(?!\\p{L})`
  return {
    months,
    weekdays,
    weekdayBefore,
    written: [
      // `25 août 2021`, `21st of August`, `25 August, 2021`
      new RegExp(
        `(?<day>\\d{1,2})(?<![\\p{L}\\p{N}.,:]\\k<day>)(?:er|st|nd|rd|th)?${GAP}(?:of )?${month}${YEAR}`,
        'giu',
      ),
      // `August 25, 2021`, `Aug. 25th`
      new RegExp(
        `(?<day>\\d{1,2})(?<=(?<![\\p{L}\\p{N}])${month}${GAP}\\k<day>)(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:])${YEAR}`,
        'giu',
      ),
      ISO,
    ],
  }
}

/** Number of a name, where it is written as it must be. */
function numberOf(name: string, { numbers, capitals }: Names): number | null {
  const lower = name.toLowerCase()
  if (name === lower && capitals.has(lower)) return null
  return numbers.get(lower) ?? null
}

function isValid(date: WrittenDate): boolean {
  if (!(date.month >= 1 && date.month <= 12 && date.day >= 1)) return false
  if (date.day > daysInMonth(date.year ?? 2000, date.month)) return false
  return date.year === null || (date.year >= 1900 && date.year <= 2100)
}

/** Characters before a date in which its weekday stands. */
const WEEKDAY_REACH = 32

function toDate(text: string, match: RegExpExecArray | RegExpMatchArray, patterns: DatePatterns): WrittenDate {
  const { year, month = '', day } = match.groups as Record<string, string | undefined>
  const digits = match.index as number
  const at = month !== '' && match[0].includes(month) ? digits : text.lastIndexOf(month, digits)
  const before = patterns.weekdayBefore.exec(text.slice(Math.max(0, at - WEEKDAY_REACH), at))
  const weekday = before
    ? numberOf((before.groups as Record<string, string>).weekday as string, patterns.weekdays)
    : null
  return {
    start: before && weekday !== null ? at - before[0].length : at,
    end: digits + match[0].length,
    year: year === undefined ? null : Number(year),
    month: numberOf(month, patterns.months) ?? Number(month),
    day: Number(day),
    weekday,
  }
}

/**
 * The calendar dates written out in a text, in order: `25 août 2021`, `May 11, 2020`, `2020-05-11`. A small twin of
 * `findDates`: it reads several languages at once, keeps the weekday apart, and is fast enough for every line of a page.
 */
export function readDates(text: string, patterns: DatePatterns): WrittenDate[] {
  if (!/\d/u.test(text)) return []
  const found = patterns.written.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => toDate(text, match, patterns)),
  )
  const dates = found.filter(isValid).sort((left, right) => left.start - right.start || right.end - left.end)
  return dates.filter((date, index) => index === 0 || date.start >= (dates[index - 1] as WrittenDate).end)
}

/** Which number of a date in figures is the day, where the page or its language tells. */
export type FigureOrder = 'day-first' | 'month-first' | null

const NUMERIC = /(?<![\p{L}\p{N}./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\p{N})/gu

/** Dates of one page lie close together in the right order: so many times closer than in the wrong one. */
const CLOSER = 5

function spread(days: readonly number[]): number {
  return days.reduce((one, other) => Math.max(one, other)) - days.reduce((one, other) => Math.min(one, other))
}

/** Where each date can be read both ways: the order in which they are dates of a few days, if the other scatters them. */
function findCloserOrder(dates: readonly (readonly [number, number, number])[]): FigureOrder {
  if (dates.length < 2) return null
  const dayFirst = spread(dates.map(([first, second, year]) => toDay(year, second, first)))
  const monthFirst = spread(dates.map(([first, second, year]) => toDay(year, first, second)))
  if (dayFirst * CLOSER < monthFirst) return 'day-first'
  return monthFirst * CLOSER < dayFirst ? 'month-first' : null
}

/**
 * The order in which the dates in figures of a page must be read: as those tell that can be read in one way only, or else
 * the one that keeps them close together; `null` where they leave it open or disagree.
 */
export function findFigureOrder(text: string): FigureOrder {
  const open: [number, number, number][] = []
  let [dayFirst, monthFirst] = [0, 0]
  for (const [, one = '', sign, other = '', year = ''] of text.matchAll(NUMERIC)) {
    const [first, second] = [Number(one), Number(other)]
    if (first > 12 && second <= 12) dayFirst += 1
    else if (second > 12 && first <= 12) monthFirst += 1
    else if (sign !== '.' && year.length === 4 && first > 0 && second > 0) open.push([first, second, Number(year)])
  }
  if (dayFirst === 0 && monthFirst === 0) return findCloserOrder(open)
  if (dayFirst > 0 === monthFirst > 0) return null
  return dayFirst > 0 ? 'day-first' : 'month-first'
}

/** Where dates in figures with their year in full stand in a text, in whichever order they must be read. */
export function findFigures(text: string): { start: number; end: number }[] {
  return [...text.matchAll(NUMERIC)].flatMap((match) => {
    const [first, second] = [Number(match[1]), Number(match[3])]
    const possible = match[4]?.length === 4 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31
    return possible && first > 0 && second > 0 ? [{ start: match.index, end: match.index + match[0].length }] : []
  })
}

function orderFigures(first: number, sign: string, second: number, order: FigureOrder): [number, number] | null {
  if (sign === '.' || first > 12 || order === 'day-first') return [first, second]
  if (second > 12 || order === 'month-first') return [second, first]
  return first === second ? [first, second] : null
}

/**
 * Dates in figures, such as `12/03/2021` or `14/03/22`: with full stops the day stands first; otherwise the larger number
 * tells, or the order of the page. Dates that could be either are left out.
 */
export function readNumericDates(text: string, order: FigureOrder): WrittenDate[] {
  return [...text.matchAll(NUMERIC)].flatMap((match) => {
    const ordered = orderFigures(Number(match[1]), match[2] as string, Number(match[3]), order)
    if (!ordered) return []
    const [day, month] = ordered
    const span = { start: match.index, end: match.index + match[0].length }
    const year = Number(match[4]) + (match[4]?.length === 2 ? 2000 : 0)
    const date = { ...span, year, month, day, weekday: null }
    return isValid(date) ? [date] : []
  })
}
