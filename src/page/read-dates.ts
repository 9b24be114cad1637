import { daysInMonth } from '../text/arguments.js'
import type { CompiledRules } from './compile-rules.js'

/** A calendar date as the text gives it; what it leaves open is `null`. Weekdays count from Monday, 1. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly weekday: number | null
}

const WORDS = '[\\p{L}\\p{M}]{3,12}'
// `mercredi 25 août 2021`, `25 August, 2021`, `le 1er mai`
const DAY_FIRST = new RegExp(
  `(?:(${WORDS})\\.?,? )?(?<![\\p{L}\\p{N}.,])(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(${WORDS})\\.?(?:,? (\\d{4})(?!\\p{N}))?`,
  'gu',
)
// `Wednesday, August 25, 2021`, `Aug. 25th`
const MONTH_FIRST = new RegExp(
  `(?:(${WORDS})\\.?,? )?(?<!\\p{L})(${WORDS})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:])(?:,? (\\d{4})(?!\\p{N}))?`,
  'gu',
)
const ISO = /(?<![\p{L}\p{N}-])(\d{4})-(\d{2})-(\d{2})(?![\p{N}])/gu

function valid(date: WrittenDate): boolean {
  return (
    date.month >= 1 &&
    date.month <= 12 &&
    date.day >= 1 &&
    date.day <= daysInMonth(date.year ?? 2000, date.month) &&
    (date.year === null || (date.year >= 1900 && date.year <= 2100))
  )
}

function build(match: RegExpMatchArray, rules: CompiledRules, parts: readonly (string | undefined)[]): WrittenDate[] {
  const [weekdayWord, dayWord, monthWord, yearWord] = parts
  const month = rules.months.get((monthWord ?? '').toLowerCase())
  if (month === undefined || dayWord === undefined) return []
  const weekday = rules.weekdays.get((weekdayWord ?? '').toLowerCase()) ?? null
  const skipped = weekday === null && weekdayWord ? match[0].search(/(?<=[\s]|^)(?=\d|[\p{L}.]+ \d)/u) : 0
  const start = match.index as number
  const date = {
    start: start + Math.max(0, skipped),
    end: start + match[0].length,
    year: yearWord ? Number(yearWord) : null,
    month,
    day: Number(dayWord),
    weekday,
  }
  return valid(date) ? [date] : []
}

/** The calendar dates written out in a text, in order: `25 août 2021`, `May 11, 2020`, `2020-05-11`. */
export function readDates(text: string, rules: CompiledRules): WrittenDate[] {
  if (!/\d/u.test(text)) return []
  const plain = text.replace(/[\s\u00A0\u202F]/gu, ' ')
  const found = [
    ...[...plain.matchAll(DAY_FIRST)].flatMap((match) => build(match, rules, [match[1], match[2], match[3], match[4]])),
    ...[...plain.matchAll(MONTH_FIRST)].flatMap((match) =>
      build(match, rules, [match[1], match[3], match[2], match[4]]),
    ),
    ...[...plain.matchAll(ISO)].flatMap((match) => {
      const date = {
        start: match.index,
        end: match.index + 10,
        year: Number(match[1]),
        month: Number(match[2]),
        day: Number(match[3]),
        weekday: null,
      }
      return valid(date) ? [date] : []
    }),
  ]
  found.sort((left, right) => left.start - right.start || right.end - left.end)
  return found.filter((date, index) => index === 0 || date.start >= (found[index - 1] as WrittenDate).end)
}
