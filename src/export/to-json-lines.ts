import { type Extractions, listExtractions } from './documents.js'
import { type EventSelection, selectEvents } from './select-events.js'

export interface JsonLinesOptions extends EventSelection {
  /** One line for each extraction (default), event, entity mention or date. */
  readonly of?: 'extractions' | 'events' | 'entities' | 'dates' | null | undefined
}

/**
 * JSON Lines: one JSON value a line, each ended by a line feed. Lines of events, entity mentions and dates begin with
 * `document` (index of the extraction), and `id` and `url` of the document where it has them.
 */
export function toJsonLines(extractions: Extractions, options: JsonLinesOptions = {}): string {
  const list = listExtractions(extractions)
  const rows = list.flatMap((extraction, document): readonly object[] => {
    if (!options.of || options.of === 'extractions') return [extraction]
    const head = { document, documentId: extraction.id, url: extraction.url }
    if (options.of === 'entities') return extraction.entityMentions.map((mention) => ({ ...head, ...mention }))
    if (options.of === 'dates') return extraction.dates.map((mention) => ({ ...head, ...mention }))
    const events = options.modalities ? selectEvents(extraction, options) : extraction.events
    return events.map((event) => ({ ...head, ...event }))
  })
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}
