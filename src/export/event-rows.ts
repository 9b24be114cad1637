import type { Entity, EventCluster, EventMention, Extraction } from '../contract.js'
import { completeness } from './completeness.js'
import { clustersByEvent, type Extractions, listExtractions, listTexts, type Texts } from './documents.js'
import { type EventSelection, selectEvents } from './select-events.js'

export interface EventTableOptions extends EventSelection {
  /** The texts, in the order of the extractions: without them the columns that quote a sentence stay empty. */
  readonly texts?: Texts
  /** What `mergeEvents` made of the same extractions, so that one event in many documents is one row. */
  readonly clusters?: readonly EventCluster[] | null | undefined
  /** One row for each event in the world (default), told by its most complete mention, or one for each mention. */
  readonly rows?: 'events' | 'mentions' | null | undefined
}

/** One event with what surrounds it, ready to be written as a row. */
export interface EventRow {
  readonly id: string
  readonly event: EventMention
  readonly extraction: Extraction
  readonly document: number
  readonly entities: ReadonlyMap<string, Entity>
  /** The sentence, spaces and line breaks folded; `null` where the text was not given. */
  readonly sentence: string | null
  readonly mentions: number
  readonly documents: number
  readonly articles: number
}

type Candidate = Pick<EventRow, 'event' | 'extraction' | 'document' | 'entities' | 'sentence'> & {
  readonly key: string
}

/** Events of one or many extractions as rows, in the order of the documents and of the first mention. */
export function eventRows(extractions: Extractions, options: EventTableOptions): EventRow[] {
  const list = listExtractions(extractions)
  const texts = listTexts(options.texts, list.length)
  const groups = new Map<string, Candidate[]>()
  for (const [document, extraction] of list.entries()) {
    for (const candidate of candidates(extraction, document, texts[document] ?? null, options, list.length)) {
      const group = groups.get(candidate.key)
      if (group) group.push(candidate)
      else groups.set(candidate.key, [candidate])
    }
  }
  return [...groups].map(([id, group]) => toRow(id, group))
}

function candidates(
  extraction: Extraction,
  document: number,
  text: string | null,
  options: EventTableOptions,
  count: number,
): Candidate[] {
  const merged = options.clusters ? clustersByEvent(options.clusters, document) : null
  const own = clustersByEvent(extraction.clusters, 0)
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]))
  const local = (id: string): string => (count > 1 ? `${document}/${id}` : id)
  const keyOf = (event: EventMention): string => {
    if (options.rows === 'mentions') return local(event.id)
    return merged?.get(event.id)?.id ?? local(own.get(event.id)?.id ?? event.id)
  }
  return selectEvents(extraction, options).map((event) => {
    const sentence = text === null ? null : foldSpaces(text.slice(event.sentence.start, event.sentence.end))
    return { key: keyOf(event), event, extraction, document, entities, sentence }
  })
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function toRow(id: string, group: readonly Candidate[]): EventRow {
  const best = group.reduce((a, b) => (completeness(b.event) > completeness(a.event) ? b : a))
  const { event, extraction, document, entities, sentence } = best
  return {
    ...{ id, event, extraction, document, entities, sentence },
    mentions: group.length,
    documents: new Set(group.map((member) => member.document)).size,
    articles: new Set(group.map((member) => `${member.document}/${member.event.article}`)).size,
  }
}
