import type { ArticleSegment } from '../contract.js'
import { formatDay, toDay } from '../dates/calendar.js'
import type { ClassifiedLine } from './classified-line.js'
import type { CompiledRules } from './compile-rules.js'
import { findDateline } from './find-dateline.js'
import { type ImpliedDate, inferPublished } from './infer-published.js'
import type { Furniture } from './mark-furniture.js'
import { readDates, type WrittenDate } from './read-dates.js'

type Published = NonNullable<ArticleSegment['published']>

/** Where the lines of one article stand: `header` before its title, `from` its first line, `body` its first sentence. */
export interface ArticleLines {
  readonly header: number
  readonly from: number
  readonly body: number
  readonly to: number
}

/** An article among the others of its page. */
export interface ArticleOnPage extends ArticleLines {
  /** First line of the next article. */
  readonly next: number
  /** The page writes the dates of its articles over their titles. */
  readonly above: boolean
  /** No other article stands on the page. */
  readonly alone: boolean
  /** Nor does any furniture: a dispatch or a paper as such, not a page of a site that prints the day of the visit. */
  readonly bare: boolean
}

/** Days by which a date over the title may be younger than the news that the text tells. */
const AGREES = 3
/** Length up to which a paragraph between the title and its date is a lead. */
const LONGEST_LEAD = 500
/** Lines at the end of a text among which it may be signed, and their length. */
const SIGNATURE_LINES = 4
const LONGEST_SIGNATURE = 80
const ENDS_IN_YEAR = /\d{4}$/u
const SEPARATED = /[–—|:•,-]\s*$/u

interface HeaderDate {
  readonly date: WrittenDate
  /** Under the title, in a post header, or said to be the date of publication. */
  readonly sure: boolean
}

function isFree(lines: readonly ClassifiedLine[], furniture: Furniture, index: number): boolean {
  return lines[index]?.kind === 'date' && furniture.marked[index] === 0
}

/** Whether all dated articles after the first have their date over the title, after the article before: so has the first. */
export function datesStandAbove(
  lines: readonly ClassifiedLine[],
  furniture: Furniture,
  places: readonly ArticleLines[],
): boolean {
  const sides = places.slice(1).flatMap(({ header, from, body }) => {
    for (let index = body - 1; index >= header; index -= 1) if (isFree(lines, furniture, index)) return [index < from]
    return []
  })
  return sides.length > 0 && sides.every((above) => above)
}

/** The line after the lead, where a date or byline shows that it was one; the first line of the text otherwise. */
function findTextStart(lines: readonly ClassifiedLine[], furniture: Furniture, { body, to }: ArticleLines): number {
  if ((lines[body] as ClassifiedLine).text.length > LONGEST_LEAD) return body
  let end = body
  let said = false
  for (let index = body + 1; index <= to && lines[index]?.kind !== 'prose'; index += 1) {
    const line = lines[index] as ClassifiedLine
    said ||= line.kind === 'byline' || line.labelled || isTimed(line)
    if (isFree(lines, furniture, index)) end = index + 1
  }
  return said || !hasDateLine(lines, furniture, end, to) ? end : body
}

function isTimed({ kind, text }: ClassifiedLine): boolean {
  return kind === 'date' && /\d\s?[:h.]\s?\d\d/u.test(text)
}

function hasDateLine(lines: readonly ClassifiedLine[], furniture: Furniture, from: number, to: number): boolean {
  for (let index = from; index <= to; index += 1) if (isFree(lines, furniture, index)) return true
  return false
}

/** A line over or under a date that is but its label: `Posted`, `Press release`. */
function isLabel(line: ClassifiedLine | undefined, rules: CompiledRules): boolean {
  if (!line || line.text.length > 40 || line.kind === 'date' || line.kind === 'prose') return false
  return rules.label.test(line.folded.replace(/[\s:|•-]+$/u, ''))
}

/** Dates of the header: those under the title, then those over it from the nearest up; those of later changes last. */
function findHeaderDates(
  lines: readonly ClassifiedLine[],
  furniture: Furniture,
  rules: CompiledRules,
  place: ArticleOnPage,
): HeaderDate[] {
  const over: HeaderDate[] = []
  const under: HeaderDate[] = []
  const revised: HeaderDate[] = []
  const end = findTextStart(lines, furniture, place)
  let posted = place.above
  for (let index = place.header; index < end; index += 1) {
    const line = lines[index] as ClassifiedLine
    if (line.kind === 'profile') posted = true
    const found = line.date ?? dateOfIssue(line, rules)
    if (found === null || furniture.marked[index] === 1) continue
    const below = index > place.from
    const named = line.labelled || isLabel(lines[index - 1], rules) || isLabel(lines[index + 1], rules)
    const issued = place.bare && (isIssue(line, found) || isDocumentSign(lines[index - 1]))
    const date = { date: found, sure: below || named || posted || issued }
    if (line.revised) revised.push(date)
    else if (below) under.push(date)
    else over.unshift(date)
  }
  return [...under, ...over, ...revised]
}

function isFull({ year, weekday }: WrittenDate): boolean {
  return year !== null && weekday !== null
}

/** `Kisumu, Tuesday, 18 February 2025`, `The week in news – 18 February 2025`: words before the day say that it is that of the issue. */
function isIssue({ text, body }: ClassifiedLine, { start, year }: WrittenDate): boolean {
  return year !== null && /\p{L}{3}[^\d]*[–—,:-]\s*$/u.test(text.slice(0, start - body))
}

/** `SC/15987`, `COMMUNIQUÉ n° 27/2025`: what carries a number is a document, not a page of a site. */
function isDocumentSign(line: ClassifiedLine | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length <= 40 &&
    /^\p{Lu}{1,12}[^\p{L}]{0,3}(?:n[o°]\.?\s?)?\d+(?:[/-]\d+)*$/u.test(line.text)
  )
}

/** The day that ends a heading: `The news of Africa – Tuesday 11 March 2025`; one without its weekday may be that of the news. */
function dateOfIssue(line: ClassifiedLine, rules: CompiledRules): WrittenDate | null {
  if (line.kind !== 'headline' || !ENDS_IN_YEAR.test(line.text)) return null
  const date = readDates(line.text, rules.dates).at(-1)
  if (!date || !isFull(date) || date.end < line.text.length || !SEPARATED.test(line.text.slice(0, date.start)))
    return null
  return { ...date, start: date.start + line.body, end: date.end + line.body }
}

/** `Fait à Cotonou, le 10 janvier 2025.`, where a statement ends. */
function findSignedAt(
  lines: readonly ClassifiedLine[],
  place: ArticleOnPage,
  rules: CompiledRules,
): WrittenDate | null {
  for (let index = place.to; index > place.body && index > place.to - SIGNATURE_LINES; index -= 1) {
    const { text, folded, body } = lines[index] as ClassifiedLine
    if (text.length > LONGEST_SIGNATURE || !rules.signed.test(folded)) continue
    const date = readDates(text, rules.dates)[0]
    return date && date.year !== null ? { ...date, start: date.start + body, end: date.end + body } : null
  }
  return null
}

/** A date right under the text that says whose or which date it is: `20 juin 2019 à 12h32 par AFP`. */
function findAtFoot(lines: readonly ClassifiedLine[], furniture: Furniture, place: ArticleOnPage): WrittenDate | null {
  for (let index = place.to + 1; index < place.next; index += 1) {
    const line = lines[index] as ClassifiedLine
    if (isFree(lines, furniture, index)) return line.labelled || isTimed(line) ? line.date : null
    if (line.kind !== 'rule' && line.kind !== 'credit' && line.kind !== 'short') return null
  }
  return null
}

/** `known` is a day in the same stretch of time, for a date without a year. */
function writtenDay(date: WrittenDate, known: number | null): number | null {
  if (date.year !== null) return toDay(date.year, date.month, date.day)
  if (known === null) return null
  const year = Number(formatDay(known).slice(0, 4))
  const near = [year, year - 1, year + 1].find(
    (candidate) => Math.abs(toDay(candidate, date.month, date.day) - known) <= 31,
  )
  return near === undefined ? null : toDay(near, date.month, date.day)
}

function publish(day: number, span: { start: number; end: number }, basis: Published['basis']): Published {
  return { value: formatDay(day), basis, start: span.start, end: span.end }
}

/** The text tells of something that happened on the day of a date over it, or a few days before. */
function agrees(day: number, told: readonly WrittenDate[], implied: ImpliedDate | null): boolean {
  if (implied !== null && Math.abs(day - implied.day) <= 1) return true
  return told.some((date) => {
    const near = date.year === null ? nearest(date, day) : toDay(date.year, date.month, date.day)
    return day - near >= 0 && day - near <= AGREES
  })
}

function nearest({ month, day }: WrittenDate, to: number): number {
  const year = Number(formatDay(to).slice(0, 4))
  const days = [year, year - 1].map((candidate) => toDay(candidate, month, day))
  return days.find((candidate) => candidate <= to) ?? (days[0] as number)
}

function findInHeader(
  dates: readonly HeaderDate[],
  told: () => readonly WrittenDate[],
  implied: ImpliedDate | null,
  given: number | null,
): Published | null {
  for (const { date, sure } of dates) {
    const day = writtenDay(date, implied?.day ?? given)
    if (day === null || isLate(day, given)) continue
    if (sure || day === given || agrees(day, told(), implied)) return publish(day, date, 'byline')
  }
  return null
}

/** The caller knows that the page was published before: a day of difference is one of time zones. */
function isLate(day: number, given: number | null): boolean {
  return given !== null && day > given + 1
}

/** Dates of the first paragraphs. */
function datesOfLead(lines: readonly ClassifiedLine[], place: ArticleLines, rules: CompiledRules): WrittenDate[] {
  return lines
    .slice(place.body, Math.min(place.to, place.body + 2) + 1)
    .flatMap(({ text }) => readDates(text, rules.dates))
}

/** In the first words of the text, or under its last. */
function findAtEdges(
  lines: readonly ClassifiedLine[],
  furniture: Furniture,
  rules: CompiledRules,
  place: ArticleOnPage,
  known: number | null,
): Published | null {
  const first = lines[place.body] as ClassifiedLine
  const date = findDateline(first.text, rules)?.date
  const day = date ? writtenDay(date, known) : null
  if (date && day !== null)
    return publish(day, { start: date.start + first.body, end: date.end + first.body }, 'dateline')
  const foot = findAtFoot(lines, furniture, place) ?? findSignedAt(lines, place, rules)
  const footDay = foot ? writtenDay(foot, known) : null
  return foot && footDay !== null ? publish(footDay, foot, 'byline') : null
}

/**
 * The date on which an article was published, as far as the page tells: in a byline or post header, in the dateline, or
 * implied by the dates of the text. A date over the title, where sites print the day of the visit, counts only when the
 * text agrees. `near` is the day of the article before it on the page, `given` the day of the page where the caller knows
 * it: no date is later, and the text of a page of one article implies none.
 */
export function findPublished(
  lines: readonly ClassifiedLine[],
  furniture: Furniture,
  rules: CompiledRules,
  place: ArticleOnPage,
  near: number | null,
  given: number | null,
): Published | null {
  const implied = inferPublished(lines, place.body, place.to, rules, near ?? given)
  const dates = findHeaderDates(lines, furniture, rules, place)
  const header = findInHeader(dates, () => datesOfLead(lines, place, rules), implied, given)
  if (header) return header
  const edge = findAtEdges(lines, furniture, rules, place, implied?.day ?? given)
  if (edge) return edge
  if (!implied || isLate(implied.day, given) || (given !== null && place.alone)) return null
  return publish(implied.day, implied, 'text')
}
