import type { ArticleSegment, LanguageCode, Page, PageOptions, Span } from '../contract.js'
import { toDay } from '../dates/calendar.js'
import type { DateRules } from '../dates/date-rules.js'
import { detectLanguage } from '../language/detect-language.js'
import type { ClassifiedLine } from './classified-line.js'
import { classifyLines } from './classify-line.js'
import { type CompiledRules, compileRules } from './compile-rules.js'
import { type ArticleLines, datesStandAbove, findPublished } from './find-published.js'
import { findStarts } from './find-starts.js'
import { findTitle, isTold } from './find-title.js'
import { type Furniture, markFurniture } from './mark-furniture.js'
import type { PageRules } from './page-rules.js'
import { type FigureOrder, findFigureOrder } from './read-dates.js'
import { type Line, toLines } from './to-lines.js'

/** What `segmentPage` needs beside the text. */
export interface SegmentPageOptions extends PageOptions {
  readonly languages: readonly { readonly code: LanguageCode; readonly page: PageRules; readonly dates: DateRules }[]
  /** ISO 8601 date or date-time of the page, where the caller knows it. */
  readonly publishedAt?: string | null | undefined
}

interface PlacedArticle extends ArticleLines {
  readonly title: number
}

/** Characters of an article by which its language is told. */
const SAMPLE = 800

function isContent(lines: readonly ClassifiedLine[], furniture: Furniture, index: number): boolean {
  const { kind } = lines[index] as ClassifiedLine
  return (
    furniture.marked[index] === 0 &&
    (kind === 'prose' || kind === 'headline' || kind === 'caption' || kind === 'credit')
  )
}

/** The last line of prose, and what stands right under it without furniture between: a credit, a list, a signature. */
function findEnd(lines: readonly ClassifiedLine[], furniture: Furniture, body: number, limit: number): number {
  let to = limit - 1
  while (to > body && !(isContent(lines, furniture, to) && lines[to]?.kind === 'prose')) to -= 1
  while (to + 1 < limit && isContent(lines, furniture, to + 1)) to += 1
  return to
}

/** Lines of each article: from its title or first sentence to its last line that is no furniture. */
function placeArticles(lines: readonly ClassifiedLine[], furniture: Furniture, rules: CompiledRules): PlacedArticle[] {
  const starts = findStarts(lines, furniture, rules)
  let header = 0
  return starts.flatMap((start, index) => {
    const limit = starts[index + 1] ?? lines.length
    let body = start
    while (body < limit && (furniture.marked[body] === 1 || lines[body]?.kind !== 'prose')) body += 1
    if (body === limit) return []
    const title = findTitle(lines, furniture, start, body)
    const to = findEnd(lines, furniture, body, limit)
    const place = { header, from: title < 0 ? body : title, body, to, title }
    header = to + 1
    return [place]
  })
}

/** Length up to which a paragraph by itself at the top of a page can be its motto, a proverb, a notice. */
const LONGEST_PREAMBLE = 200

function countProse(lines: readonly ClassifiedLine[], { body, to }: ArticleLines): number {
  let count = 0
  for (let index = body; index <= to; index += 1) if (lines[index]?.kind === 'prose') count += 1
  return count
}

/** Without a lone sentence over the only article of a page: a motto, a proverb, a notice. */
function dropPreamble(
  lines: readonly ClassifiedLine[],
  furniture: Furniture,
  places: readonly PlacedArticle[],
): readonly PlacedArticle[] {
  const [first, second] = places
  if (!first || !second || places.length > 2) return places
  const { text } = lines[first.body] as ClassifiedLine
  const untitled = first.title < 0 || !isTold(lines, furniture, first.title, first.body)
  const alone = untitled && countProse(lines, first) === 1 && text.length <= LONGEST_PREAMBLE
  return alone && second.title >= 0 && countProse(lines, second) > 1 ? [{ ...second, header: first.header }] : places
}

/** Confidence of a language that can be read from which on it is tried in place of an unreliable answer, and beside that answer's. */
const POSSIBLE = 0.1
const BESIDE = 1 / 4

/**
 * The language of a text: the one given, or the likeliest; where that is unsure, the likeliest that can be read: a short
 * text read in vain costs little.
 */
function languageOf(text: string, options: SegmentPageOptions): LanguageCode {
  if (options.language) return options.language
  const { language, confidence, reliable, alternatives } = detectLanguage(text.slice(0, SAMPLE))
  if (reliable) return language
  const read = [{ language, confidence }, ...alternatives].find(
    (guess) =>
      guess.confidence >= Math.max(POSSIBLE, confidence * BESIDE) &&
      options.languages.some(({ code }) => code === guess.language),
  )
  return read?.language ?? language
}

function toSegment(
  page: string,
  lines: readonly ClassifiedLine[],
  place: PlacedArticle,
  published: ArticleSegment['published'],
  options: SegmentPageOptions,
): ArticleSegment {
  const first = lines[place.from] as ClassifiedLine
  const last = lines[place.to] as ClassifiedLine
  const start = place.title < 0 ? first.start : first.body
  const title = place.title < 0 ? null : { start: first.body, end: first.end }
  return { start, end: last.end, title, published, language: languageOf(page.slice(start, last.end), options) }
}

function findBoilerplate(
  lines: readonly ClassifiedLine[],
  furniture: Furniture,
  articles: readonly ArticleSegment[],
): Span[] {
  const spans: Span[] = []
  let article = 0
  lines.forEach((line, index) => {
    while (article < articles.length && (articles[article] as ArticleSegment).end <= line.start) article += 1
    const inside = article < articles.length && (articles[article] as ArticleSegment).start < line.end
    if (inside && (line.kind === 'clock' || (furniture.marked[index] === 0 && line.kind !== 'credit'))) return
    const last = spans.at(-1)
    const joined = last && index > 0 && last.end === (lines[index - 1] as ClassifiedLine).end
    if (joined) spans[spans.length - 1] = { start: last.start, end: line.end }
    else spans.push({ start: line.start, end: line.end })
  })
  return spans
}

/**
 * A page without furniture and with one article is that article, from its first character to its last: what stands before
 * the title or after the last full stop belongs to it too.
 */
function fillCleanPage(
  lines: readonly ClassifiedLine[],
  furniture: Furniture,
  articles: readonly ArticleSegment[],
): readonly ArticleSegment[] {
  const [article] = articles
  if (!article || articles.length > 1 || furniture.marked.includes(1)) return articles
  const first = lines[0] as ClassifiedLine
  const last = lines.at(-1) as ClassifiedLine
  const head = article.title ?? article
  const unread = lines.some(
    ({ date, start }) => date !== null && start < head.start && article.published?.start !== date.start,
  )
  return [{ ...article, start: unread ? article.start : first.start, end: last.end }]
}

/** A text without any sentence is one article as it stands, unless it is but a menu. */
function wholeText(
  page: string,
  lines: readonly ClassifiedLine[],
  furniture: Furniture,
  options: SegmentPageOptions,
): ArticleSegment[] {
  const content = lines.filter((_, index) => furniture.marked[index] === 0)
  const first = content[0]
  const last = content.at(-1)
  if (!first || !last || !(content.length === 1 || content.some(({ kind }) => kind === 'headline'))) return []
  const language = languageOf(page.slice(first.start, last.end), options)
  return [{ start: first.start, end: last.end, title: null, published: null, language }]
}

const FULL_DATE = /^\d{4}-\d{2}-\d{2}/u

function readDay(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  return toDay(year, month, day)
}

/** Lines of a page among which dates in figures are looked for, and their length. */
const MOST_LINES = 2000
const SHORT_LINE = 120

/** How the page writes its dates in figures: as some of them show, or as its language does where that is not English. */
function findOrder(lines: readonly Line[], options: SegmentPageOptions): FigureOrder {
  const short = lines.slice(0, MOST_LINES).filter(({ text }) => text.length <= SHORT_LINE && /\d[./-]\d/u.test(text))
  if (short.length === 0) return null
  const shown = findFigureOrder(short.map(({ text }) => text).join('\n'))
  if (shown) return shown
  const longest = lines.slice(0, MOST_LINES).reduce((one, other) => (other.text.length > one.text.length ? other : one))
  const language = languageOf(longest.text, options)
  return options.languages.some(({ code, page }) => code === language && page.dayFirst) ? 'day-first' : null
}

/**
 * The articles of a page of text, each with title, date of publication and language, and the furniture around and
 * between them. Offsets into the page. Never throws.
 */
export function segmentPage(page: string, options: SegmentPageOptions): Page {
  const rules = compileRules(options.languages)
  const plain = toLines(page)
  const lines = classifyLines(plain, rules, findOrder(plain, options))
  const furniture = markFurniture(lines, rules)
  const places = dropPreamble(lines, furniture, placeArticles(lines, furniture, rules))
  const above = datesStandAbove(lines, furniture, places)
  const bare = places.length === 1 && !furniture.marked.includes(1)
  const given = FULL_DATE.test(options.publishedAt ?? '') ? readDay(options.publishedAt as string) : null
  let near: number | null = null
  const found = places.map((place, index) => {
    const next = places[index + 1]?.from ?? lines.length
    const article = { ...place, next, above: above || index > 0, alone: places.length === 1, bare }
    const published = findPublished(lines, furniture, rules, article, near, given)
    if (published) near = readDay(published.value)
    return toSegment(page, lines, place, published, options)
  })
  const articles =
    found.length > 0 ? fillCleanPage(lines, furniture, found) : wholeText(page, lines, furniture, options)
  return { articles, boilerplate: findBoilerplate(lines, furniture, articles) }
}
