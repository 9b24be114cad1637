import type { ArticleSegment } from '../contract.js'
import { formatDay, toDay } from '../dates/calendar.js'
import type { ClassifiedLine } from './classify-line.js'
import type { CompiledRules } from './compile-rules.js'
import { findDateline } from './find-dateline.js'
import { type ImpliedDate, inferPublished } from './infer-published.js'
import type { Furniture } from './mark-furniture.js'
import type { WrittenDate } from './read-dates.js'

type Published = NonNullable<ArticleSegment['published']>

/** Where the lines of one article stand: `header` before its title, `from` its first line, `body` its first sentence. */
export interface ArticleLines {
  readonly header: number
  readonly from: number
  readonly body: number
  readonly to: number
}

/** Days by which the text may be older or younger than a date that stands over the title. */
const AGREES = 1

interface HeaderDate {
  readonly date: WrittenDate
  /** Under the title, in a post header, or said to be the date of publication. */
  readonly sure: boolean
}

function findHeaderDates(lines: readonly ClassifiedLine[], furniture: Furniture, place: ArticleLines): HeaderDate[] {
  const dates: HeaderDate[] = []
  let posted = false
  for (let index = place.header; index < place.body; index += 1) {
    const line = lines[index] as ClassifiedLine
    if (line.kind === 'profile') posted = true
    if (line.date === null || furniture.marked[index] === 1) continue
    dates.push({ date: line.date, sure: index > place.from || line.labelled || posted })
  }
  return dates
}

function writtenDay(date: WrittenDate, implied: ImpliedDate | null): number | null {
  if (date.year !== null) return toDay(date.year, date.month, date.day)
  if (implied === null) return null
  const year = Number(formatDay(implied.day).slice(0, 4))
  const near = [year, year - 1, year + 1].find(
    (candidate) => Math.abs(toDay(candidate, date.month, date.day) - implied.day) <= 31,
  )
  return near === undefined ? null : toDay(near, date.month, date.day)
}

function publish(day: number, span: { start: number; end: number }, basis: Published['basis']): Published {
  return { value: formatDay(day), basis, start: span.start, end: span.end }
}

function findInHeader(dates: readonly HeaderDate[], implied: ImpliedDate | null): Published | null {
  for (const { date, sure } of dates) {
    const day = writtenDay(date, implied)
    if (day === null) continue
    if (sure || (implied !== null && Math.abs(day - implied.day) <= AGREES)) return publish(day, date, 'byline')
  }
  return null
}

/**
 * The date on which an article was published, as far as the page tells: in a byline or post header, in the dateline, or
 * implied by the dates of the text. A date over the title, where sites print the day of the visit, counts only when the
 * text agrees. `near` is the day of the article before it on the page.
 */
export function findPublished(
  lines: readonly ClassifiedLine[],
  furniture: Furniture,
  rules: CompiledRules,
  place: ArticleLines,
  near: number | null,
): Published | null {
  const implied = inferPublished(lines, place.body, place.to, rules, near)
  const header = findInHeader(findHeaderDates(lines, furniture, place), implied)
  if (header) return header
  const first = lines[place.body] as ClassifiedLine
  const dateline = findDateline(first.text, rules)
  if (dateline?.date) {
    const { date } = dateline
    const day = writtenDay(date, implied)
    if (day !== null) return publish(day, { start: date.start + first.body, end: date.end + first.body }, 'dateline')
  }
  return implied ? publish(implied.day, implied, 'text') : null
}
