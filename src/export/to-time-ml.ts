import type { DateMention, EventMention, EventType, Extraction, Span } from '../contract.js'
import { SitrepError } from '../errors.js'
import { requireText } from '../text/arguments.js'
import { escapeMarkup } from '../text/escape-markup.js'
import { type Element, markUp } from './mark-up.js'

export interface TimeMlOptions {
  /** Index of the one article to write, with its own publication date; without it, the whole text is one document. */
  readonly article?: number | null | undefined
}

interface Document {
  readonly range: Span
  readonly title: Span | null
  readonly published: string | null
  readonly dates: readonly { readonly mention: DateMention; readonly tid: string }[]
  readonly events: readonly { readonly mention: EventMention; readonly number: number }[]
  readonly tids: ReadonlyMap<number, string>
}

/**
 * TimeML 1.2.1 in the layout of TempEval-3: DOCID, DCT, TITLE, TEXT with TIMEX3 and EVENT elements, then MAKEINSTANCE
 * and TLINK. The text content of TITLE and TEXT is the text itself, character for character. An event trigger that
 * touches a date is left out of the markup, as neither element may hold the other. Tense, aspect and part of speech
 * are not known from an extraction and stand as NONE and OTHER.
 */
export function toTimeML(text: string, extraction: Extraction, options: TimeMlOptions = {}): string {
  requireText(text)
  const document = selectDocument(text, extraction, options.article ?? null)
  const { range, title } = document
  const elements = [...document.dates.map((date) => timexElement(date, document)), ...document.events.map(eventElement)]
  const body = title ? { start: title.end, end: range.end } : range
  const write = (part: Span): string => markUp(text, part, elements, escapeXml)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">',
    `<DOCID>${escapeXml(extraction.id ?? extraction.url ?? 'document')}</DOCID>`,
    ...(document.published ? [creationTime(document.published)] : []),
    ...(title ? [`<TITLE>${write(title)}</TITLE>`] : []),
    `<TEXT>${write(body)}</TEXT>`,
    ...document.events.map(({ mention, number }) => makeInstance(mention, number)),
    ...timeLinks(document),
    '</TimeML>\n',
  ].join('\n')
}

// Carriage returns survive an XML parser as character references only (XML 1.0 §2.11).
function escapeXml(piece: string): string {
  return escapeMarkup(piece).replaceAll('\r', '&#13;')
}

function selectDocument(text: string, extraction: Extraction, article: number | null): Document {
  const { range, title, published } = articleFrame(text, extraction, article)
  const within = (span: Span): boolean => span.start >= range.start && span.end <= range.end
  const boundary = title?.end ?? range.start
  const whole = (span: Span): boolean => within(span) && !(span.start < boundary && span.end > boundary)
  const tids = new Map<number, string>()
  for (const [index, mention] of extraction.dates.entries()) if (whole(mention)) tids.set(index, `t${tids.size + 1}`)
  const dates = [...tids].map(([index, tid]) => ({ mention: extraction.dates[index] as DateMention, tid }))
  const events = withoutOverlap(
    extraction.events.filter(whole),
    dates.map(({ mention }) => mention),
  )
  return {
    range,
    title,
    published,
    dates,
    tids,
    events: events.map((mention, index) => ({ mention, number: index + 1 })),
  }
}

function articleFrame(
  text: string,
  extraction: Extraction,
  index: number | null,
): Pick<Document, 'range' | 'title' | 'published'> {
  const { articles, publishedAt } = extraction
  if (index !== null && !articles[index]) {
    throw new SitrepError('invalid-argument', `Invalid article ${index}: expected an integer below ${articles.length}`)
  }
  const article = articles[index ?? 0]
  const published = (index !== null || articles.length === 1 ? article?.published?.value : null) ?? publishedAt ?? null
  if (index === null || !article) return { range: { start: 0, end: text.length }, title: null, published }
  const leading = article.title && article.title.start === article.start ? article.title : null
  return { range: article, title: leading, published }
}

/** The events whose triggers touch no date; both lists are sorted. */
function withoutOverlap(events: readonly EventMention[], dates: readonly Span[]): EventMention[] {
  let next = 0
  return events.filter((event) => {
    while (next < dates.length && (dates[next] as Span).end <= event.start) next += 1
    const date = dates[next]
    return !date || date.start >= event.end
  })
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('')
}

function creationTime(published: string): string {
  const fixed = { temporalFunction: 'false', functionInDocument: 'CREATION_TIME' }
  const type = published.includes('T') ? 'TIME' : 'DATE'
  return `<DCT><TIMEX3${attributes({ tid: 't0', type, value: published, ...fixed })}>${escapeXml(published)}</TIMEX3></DCT>`
}

function timexElement({ mention, tid }: Document['dates'][number], { published }: Document): Element {
  const relative = mention.basis === 'reference' || mention.basis === 'preceding'
  const anchor = mention.basis === 'reference' && published ? 't0' : undefined
  const { type, value, mod, start, end } = mention
  const open = attributes({ tid, type, value, mod, temporalFunction: String(relative), anchorTimeID: anchor })
  return { start, end, open: `<TIMEX3${open}>`, close: '</TIMEX3>' }
}

// Acts about another act (TimeML annotation guidelines 1.2.1 §2.1, I_ACTION); the others are occurrences.
const INTENSIONAL: ReadonlySet<EventType> = new Set(['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'])

function eventElement({ mention, number }: Document['events'][number]): Element {
  const kind = INTENSIONAL.has(mention.type) ? 'I_ACTION' : 'OCCURRENCE'
  const { start, end } = mention
  return { start, end, open: `<EVENT${attributes({ eid: `e${number}`, class: kind })}>`, close: '</EVENT>' }
}

function makeInstance(event: EventMention, number: number): string {
  const polarity = event.modality === 'denied' ? 'NEG' : 'POS'
  const modality = event.modality === 'asserted' || event.modality === 'denied' ? undefined : event.modality
  const fixed = { tense: 'NONE', aspect: 'NONE', polarity, pos: 'OTHER', modality }
  return `<MAKEINSTANCE${attributes({ eventID: `e${number}`, eiid: `ei${number}`, ...fixed })}/>`
}

function timeLinks({ events, tids }: Document): string[] {
  const linked = events.flatMap(({ mention, number }) => {
    const tid = mention.time.date === null ? undefined : tids.get(mention.time.date)
    return tid ? [{ eventInstanceID: `ei${number}`, relatedToTime: tid, relType: 'IS_INCLUDED' }] : []
  })
  return linked.map((link, index) => `<TLINK${attributes({ lid: `l${index + 1}`, ...link })}/>`)
}
