import { formatDay, toDay, weekdayOf } from '../dates/calendar.js'
import type { ClassifiedLine } from './classified-line.js'
import type { CompiledRules } from './compile-rules.js'
import { readDates, type WrittenDate } from './read-dates.js'
import { type RoughSentence, splitSentences } from './split-sentences.js'

/** A day on which the text says that something was made known; `day` counts from 1970-01-01. */
export interface ImpliedDate {
  readonly day: number
  readonly start: number
  readonly end: number
}

interface DatedPlace {
  readonly date: WrittenDate
  /** Sentence around it, in lower case. */
  readonly sentence: string
  /** Offset of the date in that sentence. */
  readonly at: number
  /** Number of the paragraph after the title. */
  readonly paragraph: number
  readonly day: number | null
}

interface BareWeekday {
  readonly weekday: number
  readonly start: number
  readonly end: number
  readonly paragraph: number
  /** A word of saying stands beside it: `said Sunday`, `a annoncé samedi`. */
  readonly told: boolean
}

/** Paragraphs whose dates can speak for the day of publication. */
const LEAD = 3
/** Characters from the first of the text within which they do. */
const LEAD_CHARACTERS = 1500
/** Paragraphs read at all. */
const READ = 60
/** Characters of a paragraph in which dates are looked for, and around a date those that speak of it. */
const READ_CHARACTERS = 4000
const AROUND = 400
/** Days between a date without a year and one that is known, so that they can lie in the same stretch of time. */
const NEIGHBOURS = 60
/** Days within which the later dates of a text may lie after its lead. */
const CLOSE = 7
const YEAR = /(?<![\p{L}\p{N}.,-])(?:19[5-9]\d|20\d\d)(?![\p{L}\p{N}]|[.,]\d)/gu

/** Year of a date that gives none: where its weekday agrees, or near a day that is known; nearest to the latest year named. */
function yearOf(date: WrittenDate, years: readonly number[], anchors: readonly number[]): number | null {
  const named = years.length > 0 ? years : anchors.map((day) => Number(formatDay(day).slice(0, 4)))
  if (named.length === 0) return null
  const latest = named.reduce((one, other) => Math.max(one, other))
  const near = [latest, latest + 1, latest - 1]
  if (date.weekday !== null) {
    return near.find((year) => weekdayOf(toDay(year, date.month, date.day)) === date.weekday) ?? null
  }
  const close = (year: number): boolean =>
    anchors.some((anchor) => Math.abs(toDay(year, date.month, date.day) - anchor) <= NEIGHBOURS)
  return near.find(close) ?? null
}

function dayOf(date: WrittenDate, year: number | null): number | null {
  if (year === null) return null
  const day = toDay(year, date.month, date.day)
  return date.weekday === null || weekdayOf(day) === date.weekday ? day : null
}

function collect(
  lines: readonly ClassifiedLine[],
  from: number,
  to: number,
  body: number,
  rules: CompiledRules,
): DatedPlace[] {
  const places: DatedPlace[] = []
  for (let index = from; index <= to; index += 1) {
    const line = lines[index] as ClassifiedLine
    if (line.kind !== 'prose' && line.kind !== 'headline') continue
    const text = line.text.slice(0, READ_CHARACTERS)
    const dates = readDates(text, rules.dates)
    if (dates.length === 0) continue
    const sentences = splitSentences(text)
    let sentence = 0
    for (const date of dates) {
      while (sentence + 1 < sentences.length && (sentences[sentence + 1] as RoughSentence).start <= date.start)
        sentence += 1
      const { text: words, start } = sentences[sentence] as RoughSentence
      // `bought from Aug. 26 to Oct. 20`: a date that the cutting into sentences breaks says too little by itself.
      if (date.year === null && date.weekday === null && date.end > start + words.length) continue
      const at = date.start - start
      const cut = Math.max(0, at - AROUND)
      places.push({
        date: { ...date, start: date.start + line.body, end: date.end + line.body },
        sentence: words.slice(cut, at + AROUND).toLowerCase(),
        at: at - cut,
        paragraph: index - body,
        day: null,
      })
    }
  }
  return places
}

function namedYears(lines: readonly ClassifiedLine[], body: number, to: number): number[] {
  const years: number[] = []
  for (let index = body; index <= Math.min(to, body + READ); index += 1) {
    const text = (lines[index] as ClassifiedLine).text.slice(0, READ_CHARACTERS)
    for (const match of text.matchAll(YEAR)) years.push(Number(match[0]))
  }
  return years
}

function resolve(places: readonly DatedPlace[], years: readonly number[], near: number | null): DatedPlace[] {
  const first = places.map((place) => ({
    ...place,
    day: dayOf(place.date, place.date.year ?? (place.date.weekday ? yearOf(place.date, years, []) : null)),
  }))
  const anchors = first.flatMap(({ day }) => (day === null ? [] : [day]))
  if (near !== null) anchors.push(near)
  return first.map((place) =>
    place.day === null && place.date.year === null
      ? { ...place, day: dayOf(place.date, yearOf(place.date, years, anchors)) }
      : place,
  )
}

function isAhead(place: DatedPlace, rules: CompiledRules): boolean {
  const before = place.sentence.slice(Math.max(0, place.at - 60), place.at)
  return rules.until.test(before) || rules.ahead.test(before)
}

/** Characters before a date within which a verb of making known speaks of it. */
const BESIDE = 28

/**
 * The date is that of the news and not of its background: it has its weekday, or leaves its year open in a sentence that
 * tells what happened, or follows a verb of making known.
 */
function isTold({ date, sentence, at }: DatedPlace, rules: CompiledRules): boolean {
  if (date.weekday !== null) return true
  if (date.year === null) return rules.telling.test(sentence)
  return rules.announcing.test(sentence.slice(Math.max(0, at - BESIDE), at))
}

function findWeekdays(
  lines: readonly ClassifiedLine[],
  body: number,
  to: number,
  rules: CompiledRules,
  taken: readonly DatedPlace[],
): BareWeekday[] {
  const found: BareWeekday[] = []
  for (let index = body; index <= Math.min(to, body + LEAD - 1); index += 1) {
    const line = lines[index] as ClassifiedLine
    for (const match of line.text.slice(0, READ_CHARACTERS).matchAll(rules.weekday)) {
      const start = line.body + match.index
      const end = start + match[0].length
      if (taken.some(({ date }) => date.start < end && date.end > start)) continue
      const before = (
        splitSentences(line.text.slice(Math.max(0, match.index - 24), match.index)).at(-1)?.text ?? ''
      ).toLowerCase()
      found.push({
        weekday: rules.dates.weekdays.numbers.get(match[0].toLowerCase()) as number,
        start,
        end,
        paragraph: index - body,
        told: rules.announcing.test(before) && !rules.until.test(before),
      })
    }
  }
  return found
}

/** The first day after `near` that a date without a year can mean. */
function nextAfter(date: WrittenDate, near: number): number {
  const year = Number(formatDay(near).slice(0, 4))
  const day = toDay(year, date.month, date.day)
  return day > near ? day : toDay(year + 1, date.month, date.day)
}

/** A weekday of the first paragraph, counted from a date that the text puts a few days after it: "days ahead of …". */
function inferFromDaysAhead(
  places: readonly DatedPlace[],
  weekdays: readonly BareWeekday[],
  rules: CompiledRules,
  near: number | null,
): ImpliedDate | null {
  const soon = places.find((place) => rules.daysAhead.test(place.sentence.slice(0, place.at)))
  const weekday = weekdays.find(({ paragraph }) => paragraph === 0)
  if (!soon || !weekday) return null
  const target = soon.day ?? (near === null ? null : nextAfter(soon.date, near))
  if (target === null) return null
  const back = ((weekdayOf(target) - weekday.weekday + 6) % 7) + 1
  return { day: target - back, start: weekday.start, end: weekday.end }
}

function latestOf(places: readonly DatedPlace[]): DatedPlace | null {
  let latest: DatedPlace | null = null
  for (const place of places) {
    if (latest === null || (place.day as number) > (latest.day as number)) latest = place
  }
  return latest
}

/**
 * The day of publication that the dates of an article imply: the latest day in its first paragraphs on which something
 * was said or done, moved on to a weekday told after it ("a annoncé samedi"). `null` where later dates of the text
 * disagree, or nothing is dated. `near` is a day known from elsewhere on the page, such as the article before.
 */
export function inferPublished(
  lines: readonly ClassifiedLine[],
  body: number,
  to: number,
  rules: CompiledRules,
  near: number | null,
): ImpliedDate | null {
  const last = Math.min(to, body + READ)
  const lead = collect(lines, body, Math.min(last, body + LEAD - 1), body, rules)
  const weekdays = findWeekdays(lines, body, to, rules, lead)
  if (lead.length === 0 && weekdays.length === 0) return null
  const further = collect(lines, body + LEAD, last, body, rules)
  const places = resolve([...lead, ...further], namedYears(lines, body, to), near)
  const past = places.filter((place) => place.day !== null && !isAhead(place, rules))
  const end = (lines[body] as ClassifiedLine).body + LEAD_CHARACTERS
  const best = latestOf(past.filter(({ date, ...place }) => date.start < end && isTold({ date, ...place }, rules)))
  if (!best) return inferFromDaysAhead(places, weekdays, rules, near)
  const day = best.day as number
  if (past.some((place) => (place.day as number) > day + CLOSE)) return null
  const told = weekdays.find(
    (weekday) => weekday.told && weekday.start > best.date.start && weekday.paragraph === best.paragraph,
  )
  if (!told) return { day, start: best.date.start, end: best.date.end }
  const later = day + ((told.weekday - weekdayOf(day) + 7) % 7)
  return { day: later, start: told.start, end: told.end }
}
