import type { DateMention, Entity, EntityMention, EventMention, Extraction, Span } from '../contract.js'
import { requireText } from '../text/arguments.js'
import { createOffsetMap, type OffsetMap } from './offset-map.js'

export interface WebAnnotationOptions {
  /** IRI of the text; default: the extraction's `url`, else a `urn:` made of its `id`. */
  readonly source?: string | null | undefined
}

export interface WebAnnotationBody {
  readonly type: 'TextualBody' | 'SpecificResource'
  readonly purpose: 'classifying' | 'identifying' | 'tagging' | 'describing'
  readonly value?: string
  readonly source?: string
}
export interface WebAnnotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'identifying' | 'classifying' | 'tagging'
  readonly body: readonly WebAnnotationBody[]
  readonly target: {
    readonly source: string
    readonly selector: readonly [
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
      { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
    ]
  }
}
export interface WebAnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'AnnotationCollection'
  /** Says the unit of all positions: Unicode code points. */
  readonly label: string
  readonly generator: { readonly id: string; readonly type: 'Software'; readonly name: string }
  readonly total: number
  readonly first: {
    readonly id: string
    readonly type: 'AnnotationPage'
    readonly startIndex: 0
    readonly items: readonly WebAnnotation[]
  }
}

const CONTEXT = 32

/**
 * Entity mentions, dates and events as a W3C Web Annotation collection (JSON-LD, one page). Each annotation has two
 * selectors for the same characters: a position in Unicode code points, as the recommendation counts, and a quote
 * with 32 characters on either side.
 */
export function toWebAnnotation(
  text: string,
  extraction: Extraction,
  options: WebAnnotationOptions = {},
): WebAnnotationCollection {
  const map = createOffsetMap(requireText(text))
  const source = options.source ?? extraction.url ?? `urn:sitrep:document:${encodeIri(extraction.id ?? 'text')}`
  const base = source.split('#')[0] as string
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]))
  const annotate = (name: string, span: Span, content: Pick<WebAnnotation, 'motivation' | 'body'>): WebAnnotation => ({
    id: `${base}#${name}`,
    type: 'Annotation',
    ...content,
    target: { source, selector: selectors(text, map, span) },
  })
  const items = [
    ...extraction.entityMentions.map((mention, index) =>
      annotate(`entity-${index}`, mention, {
        motivation: 'identifying',
        body: entityBody(mention, entities.get(mention.id)),
      }),
    ),
    ...extraction.dates.map((date, index) =>
      annotate(`date-${index}`, date, { motivation: 'tagging', body: dateBody(date) }),
    ),
    ...extraction.events.map((event, index) =>
      annotate(`event-${index}`, event, { motivation: 'classifying', body: eventBody(event) }),
    ),
  ]
  return collection(base, extraction.version, items)
}

function collection(base: string, version: string, items: readonly WebAnnotation[]): WebAnnotationCollection {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${base}#annotations`,
    type: 'AnnotationCollection',
    label: 'Positions count Unicode code points from the start of the source text.',
    generator: { id: `urn:sitrep:software:${encodeIri(version)}`, type: 'Software', name: `sitrep ${version}` },
    total: items.length,
    first: { id: `${base}#annotations-page-1`, type: 'AnnotationPage', startIndex: 0, items },
  }
}

// encodeURIComponent throws on lone surrogates; an identifier keeps only what needs no escaping.
function encodeIri(part: string): string {
  return part.replace(/[^A-Za-z0-9._~-]+/gu, '-')
}

function selectors(text: string, map: OffsetMap, { start, end }: Span): WebAnnotation['target']['selector'] {
  const first = map.toCodePoint(start)
  const last = map.toCodePoint(end)
  const before = map.fromCodePoint(Math.max(0, first - CONTEXT))
  const after = map.fromCodePoint(Math.min(map.codePoints, last + CONTEXT))
  const quote = { exact: text.slice(start, end), prefix: text.slice(before, start), suffix: text.slice(end, after) }
  return [
    { type: 'TextPositionSelector', start: first, end: last },
    { type: 'TextQuoteSelector', ...quote },
  ]
}

function textual(purpose: WebAnnotationBody['purpose'], value: string): WebAnnotationBody {
  return { type: 'TextualBody', purpose, value }
}

// A Wikidata or GeoNames identifier is the thing's own IRI in those sets.
function entityBody(mention: EntityMention, entity: Entity | undefined): WebAnnotationBody[] {
  const { wikidata, geonames } = entity?.links ?? {}
  const sources = [
    ...(wikidata ? [`http://www.wikidata.org/entity/${encodeIri(wikidata)}`] : []),
    ...(geonames ? [`https://sws.geonames.org/${encodeIri(geonames)}/`] : []),
  ]
  return [
    textual('classifying', mention.subtype ? `${mention.type}:${mention.subtype}` : mention.type),
    textual('identifying', mention.name),
    ...sources.map((source) => ({ type: 'SpecificResource', purpose: 'identifying', source }) as const),
    ...(mention.role ? [textual('describing', mention.role)] : []),
  ]
}

function dateBody(date: DateMention): WebAnnotationBody[] {
  const edtf = date.edtf && date.edtf !== date.value ? [textual('describing', `EDTF ${date.edtf}`)] : []
  return [textual('classifying', `TIMEX3:${date.type}`), textual('tagging', date.value), ...edtf]
}

function eventBody(event: EventMention): WebAnnotationBody[] {
  const { cameo, acled } = event.codes
  return [
    textual('classifying', `PLOVER:${event.type}`),
    ...event.modes.map((mode) => textual('tagging', `PLOVER:${event.type}/${mode}`)),
    ...(cameo ? [textual('tagging', `CAMEO:${cameo}`)] : []),
    ...(acled ? [textual('tagging', `ACLED:${acled.subEventType ?? acled.eventType}`)] : []),
    textual('tagging', `modality:${event.modality}`),
  ]
}
