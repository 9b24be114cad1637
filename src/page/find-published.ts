import type { ArticleSegment } from '../contract.js'
import type { ClassifiedLine } from './classify-line.js'
import type { CompiledRules } from './compile-rules.js'
import { findDateline } from './find-dateline.js'
import type { Furniture } from './mark-furniture.js'
import { readDates, type WrittenDate } from './read-dates.js'

type Published = ArticleSegment['published']

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function publish(date: WrittenDate, basis: 'byline' | 'dateline' | 'text'): Published {
  if (date.year === null) return null
  return { value: `${date.year}-${two(date.month)}-${two(date.day)}`, basis, start: date.start, end: date.end }
}

/** Where the lines of one article stand: `header` before its title, `from` its first line, `body` its first sentence. */
export interface ArticleLines {
  readonly header: number
  readonly from: number
  readonly body: number
  readonly to: number
}

function findByline(lines: readonly ClassifiedLine[], furniture: Furniture, place: ArticleLines): Published {
  let posted = false
  for (let index = place.header; index < place.body; index += 1) {
    const line = lines[index] as ClassifiedLine
    if (line.kind === 'profile') posted = true
    if (line.date === null || furniture.marked[index] === 1) continue
    if (index > place.from || line.labelled || posted) return publish(line.date, 'byline')
  }
  return null
}

function shift(date: WrittenDate, by: number): WrittenDate {
  return { ...date, start: date.start + by, end: date.end + by }
}

/** The date on which an article was published, as far as the page tells. */
export function findPublished(
  lines: readonly ClassifiedLine[],
  furniture: Furniture,
  rules: CompiledRules,
  place: ArticleLines,
): Published {
  const byline = findByline(lines, furniture, place)
  if (byline) return byline
  const first = lines[place.body]
  if (!first) return null
  const dateline = findDateline(first.text, rules)
  if (dateline?.date?.year) return publish(shift(dateline.date, first.body), 'dateline')
  const lead = readDates(first.text, rules).find((date) => date.year !== null && date.weekday !== null)
  return lead ? publish(shift(lead, first.body), 'text') : null
}
