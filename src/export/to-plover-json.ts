import type { CountKind, EventMention, EventType, Participant } from '../contract.js'
import { countTotal } from './count-total.js'
import type { Extractions } from './documents.js'
import { type EventRow, type EventTableOptions, eventRows } from './event-rows.js'
import { dayBefore, intervalDays } from './interval-days.js'

export interface PloverActor {
  readonly code: string | null
  readonly sector: readonly string[]
  readonly actor_text: string | null
  readonly identifier_id: string | null
  readonly identifier_text: string
  readonly office: string | null
}
export interface PloverLocation {
  readonly geonameid: string | null
  readonly name: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly cc3: string | null
}
/** One event in the field names of the PLOVER manual; `null` where the text does not say. */
export interface PloverRecord {
  readonly id: string
  readonly date: string | null
  readonly enddate: string | null
  readonly time: string | null
  readonly actor: readonly PloverActor[]
  readonly recipient: readonly PloverActor[]
  /** The type by the manual's rules: what is only announced is an AGREE or CONCEDE (`codes.ploverStrict`). */
  readonly event: readonly EventType[]
  readonly mode: readonly string[]
  readonly context: readonly string[]
  readonly quad_code: 1 | 2 | 3 | 4
  readonly event_text: readonly string[]
  readonly event_loc: PloverLocation | null
  readonly size: Readonly<Record<string, number>>
  readonly text: string | null
  readonly text_info: { readonly start: number; readonly end: number }
  readonly cite_info: {
    readonly url: string | null
    readonly citation: string | null
    readonly language: string
    readonly coder: string
    readonly codebook: string
  }
}

/**
 * Events as records in the JSON field names of the PLOVER manual, asserted events unless told otherwise. `text_info`
 * holds the UTF-16 offsets of the sentence; `text` is filled when `texts` are given.
 */
export function toPloverJson(extractions: Extractions, options: EventTableOptions = {}): PloverRecord[] {
  return eventRows(extractions, options).map(toRecord)
}

function toRecord(row: EventRow): PloverRecord {
  const { event, extraction } = row
  return {
    id: row.id,
    ...dates(event),
    actor: event.actors.map(toActor),
    recipient: event.recipients.map(toActor),
    event: [event.codes.ploverStrict],
    mode: event.modes,
    context: event.contexts,
    quad_code: event.codes.quadClass,
    event_text: [event.text],
    event_loc: toLocation(row),
    size: sizes(event),
    text: row.sentence,
    text_info: { start: event.sentence.start, end: event.sentence.end },
    cite_info: {
      url: extraction.url ?? null,
      citation: extraction.id ?? null,
      language: extraction.articles[event.article]?.language ?? extraction.language.language,
      coder: `sitrep ${extraction.version}`,
      codebook: 'PLOVER 2.0',
    },
  }
}

/** `date` is the first day and `enddate` the last, when the event is known to lie in more than one. */
function dates({ time }: EventMention): Pick<PloverRecord, 'date' | 'enddate' | 'time'> {
  const { interval } = time
  const days = intervalDays(interval)
  if (!interval || days === null) return { date: null, enddate: null, time: null }
  const clock = interval.start.slice(11) || null
  return { date: interval.start.slice(0, 10), enddate: days === 1 ? null : dayBefore(interval.end), time: clock }
}

function toActor(participant: Participant): PloverActor {
  return {
    code: participant.code ?? participant.country,
    sector: participant.sectors,
    actor_text: participant.span?.text ?? null,
    identifier_id: participant.id,
    identifier_text: participant.name,
    office: participant.role,
  }
}

function toLocation({ event, entities }: EventRow): PloverLocation | null {
  const place = event.locations.find(({ coordinates }) => coordinates) ?? event.locations[0]
  if (!place) return null
  const entity = place.id ? entities.get(place.id) : undefined
  return {
    geonameid: entity?.links?.geonames ?? null,
    name: place.name,
    latitude: place.coordinates?.[1] ?? null,
    longitude: place.coordinates?.[0] ?? null,
    cc3: entity?.country ?? null,
  }
}

const SIZES: Readonly<Partial<Record<CountKind, string>>> = {
  killed: 'dead',
  injured: 'injured',
  arrested: 'arrested',
  participants: 'participants',
}

function sizes(event: EventMention): Record<string, number> {
  const known = Object.entries(SIZES).map(([kind, name]) => [name, countTotal(event, kind as CountKind)] as const)
  return Object.fromEntries(known.filter((entry): entry is readonly [string, number] => entry[1] !== null))
}
