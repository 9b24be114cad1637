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
  readonly written: readonly RegExp[]
}

const ISO = /(?<![\p{L}\p{N}-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\p{N})/gu
const YEAR = '(?:,?[ \\u00A0](?<year>\\d{4})(?![\\p{N}]))?'

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
  if (months.numbers.size === 0) return { months, weekdays, written: [ISO] }
  const weekday = `(?:(?<weekday>${anyName(weekdays)})\\.?,?[ \\u00A0]{1,2}(?:\\p{L}+[ \\u00A0])?)?`
  const month = `(?<month>${anyName(months)})\\.?(?!\\p{L})`
  const gap = '[ \\u00A0]{1,2}'
  return {
    months,
    weekdays,
    written: [
      // `mercredi 25 août 2021`, `samedi soir 21 août`, `25 August, 2021`
      new RegExp(
        `(?<![\\p{L}\\p{N}])${weekday}(?<![\\p{N}.,:])(?<day>\\d{1,2})(?:er|st|nd|rd|th)?${gap}(?:of )?${month}${YEAR}`,
        'giu',
      ),
      // `Wednesday, August 25, 2021`, `Aug. 25th`
      new RegExp(
        `(?<![\\p{L}\\p{N}])${weekday}${month}${gap}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:])${YEAR}`,
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

function toDate(match: RegExpExecArray | RegExpMatchArray, patterns: DatePatterns): WrittenDate {
  const { year, month = '', day, weekday } = match.groups as Record<string, string | undefined>
  const start = match.index as number
  return {
    start,
    end: start + match[0].length,
    year: year === undefined ? null : Number(year),
    month: numberOf(month, patterns.months) ?? Number(month),
    day: Number(day),
    weekday: weekday === undefined ? null : numberOf(weekday, patterns.weekdays),
  }
}

/** The calendar dates written out in a text, in order: `25 août 2021`, `May 11, 2020`, `2020-05-11`. */
export function readDates(text: string, patterns: DatePatterns): WrittenDate[] {
  if (!/\d/u.test(text)) return []
  const found = patterns.written.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => toDate(match, patterns)),
  )
  const dates = found.filter(isValid).sort((left, right) => left.start - right.start || right.end - left.end)
  return dates.filter((date, index) => index === 0 || date.start >= (dates[index - 1] as WrittenDate).end)
}

const NUMERIC = /(?<![\p{L}\p{N}./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\p{N})/gu

/**
 * Dates in figures, such as `12/03/2021`: with full stops the day stands first; otherwise the larger number tells, or
 * `dayFirst` says that the language around it writes the day first. Dates that could be either are left out.
 */
export function readNumericDates(text: string, dayFirst: boolean): WrittenDate[] {
  return [...text.matchAll(NUMERIC)].flatMap((match) => {
    const [first, second] = [Number(match[1]), Number(match[3])]
    if (match[2] !== '.' && !dayFirst && first <= 12 && second <= 12 && first !== second) return []
    const [day, month] = match[2] !== '.' && second > 12 ? [second, first] : [first, second]
    const span = { start: match.index, end: match.index + match[0].length }
    const date = { ...span, year: Number(match[4]), month, day, weekday: null }
    return isValid(date) ? [date] : []
  })
}
