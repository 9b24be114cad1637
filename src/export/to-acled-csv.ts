import type { EventMention, Participant } from '../contract.js'
import { countTotal } from './count-total.js'
import type { Extractions } from './documents.js'
import { type EventRow, type EventTableOptions, eventRows } from './event-rows.js'
import { intervalDays } from './interval-days.js'
import { type Cell, writeCsv } from './write-csv.js'

type Acled = { readonly eventType: string; readonly subEventType: string | null }
type Column = readonly [name: string, cell: (row: EventRow, acled: Acled) => Cell]

/**
 * Events as CSV (RFC 4180, with a header) in the columns of an ACLED export, asserted events unless told otherwise;
 * only acts that ACLED codes (no diplomacy). `country` is the ISO 3166-1 alpha-3 code, `notes` the sentence (give
 * `texts`), `fatalities` the least number reported, empty where none is. Columns whose codes ACLED assigns by hand
 * stay empty.
 */
export function toAcledCsv(extractions: Extractions, options: EventTableOptions = {}): string {
  const rows = eventRows(extractions, options).flatMap((row) => {
    const { acled } = row.event.codes
    return acled ? [COLUMNS.map(([, cell]) => cell(row, acled))] : []
  })
  return writeCsv([COLUMNS.map(([name]) => name), ...rows])
}

const COLUMNS: readonly Column[] = [
  ['event_id_cnty', ({ id }) => id],
  ['event_date', ({ event }) => (timePrecision(event) === null ? null : event.time.interval?.start.slice(0, 10))],
  [
    'year',
    ({ event }) => ((intervalDays(event.time.interval) ?? 999) <= 366 ? event.time.interval?.start.slice(0, 4) : null),
  ],
  ['time_precision', ({ event }) => timePrecision(event)],
  ['disorder_type', (_, acled) => disorderType(acled)],
  ['event_type', (_, { eventType }) => eventType],
  ['sub_event_type', (_, { subEventType }) => subEventType],
  ['actor1', ({ event }) => event.actors[0]?.name],
  ['assoc_actor_1', ({ event }) => names(event.actors.slice(1))],
  ['inter1', ({ event }, acled) => actorKind(event.actors[0], acled)],
  ['actor2', ({ event }) => event.recipients[0]?.name],
  ['assoc_actor_2', ({ event }) => names(event.recipients.slice(1))],
  ['inter2', ({ event }, acled) => actorKind(event.recipients[0], acled)],
  ['interaction', () => null],
  ['civilian_targeting', ({ event }, acled) => (targetsCivilians(event, acled) ? 'Civilian targeting' : null)],
  ['iso', () => null],
  ['region', () => null],
  ['country', (row) => country(row)],
  ['admin1', () => null],
  ['admin2', () => null],
  ['admin3', () => null],
  ['location', ({ event }) => place(event)?.name],
  ['latitude', ({ event }) => place(event)?.coordinates?.[1]],
  ['longitude', ({ event }) => place(event)?.coordinates?.[0]],
  ['geo_precision', () => null],
  ['source', ({ extraction }) => extraction.url ?? extraction.id],
  ['source_scale', () => null],
  ['notes', ({ sentence }) => sentence],
  ['fatalities', ({ event }) => countTotal(event, 'killed')],
  ['tags', ({ event }) => crowd(event)],
  ['timestamp', () => null],
]

/** ACLED codebook: 1 the day is known, 2 the week, 3 the month. */
function timePrecision({ time }: EventMention): 1 | 2 | 3 | null {
  const days = intervalDays(time.interval)
  if (days === null || days > 31) return null
  if (days === 1) return 1
  return days <= 7 ? 2 : 3
}

// ACLED codebook, "Event types": which of its three groups each type belongs to.
function disorderType({ eventType, subEventType }: Acled): string {
  if (subEventType === 'Excessive force against protesters') return 'Political violence; Demonstrations'
  if (subEventType === 'Mob violence') return 'Political violence'
  if (eventType === 'Protests' || eventType === 'Riots') return 'Demonstrations'
  return eventType === 'Strategic developments' ? eventType : 'Political violence'
}

function names(participants: readonly Participant[]): string | null {
  return participants.length === 0 ? null : participants.map(({ name }) => name).join('; ')
}

// From PLOVER sectors to the labels of ACLED's `inter` columns, as far as the one decides the other.
const KINDS: Readonly<Record<string, string>> = {
  GOV: 'State forces',
  MIL: 'State forces',
  COP: 'State forces',
  SPY: 'State forces',
  REB: 'Rebel group',
  CVL: 'Civilians',
  REF: 'Civilians',
}

function actorKind(actor: Participant | undefined, { eventType }: Acled): string | null {
  if (!actor) return null
  const sector = actor.sectors.find((code) => KINDS[code])
  if (sector) return KINDS[sector] as string
  if (eventType === 'Protests') return 'Protesters'
  return eventType === 'Riots' ? 'Rioters' : null
}

function targetsCivilians({ recipients }: EventMention, { eventType, subEventType }: Acled): boolean {
  if (eventType === 'Violence against civilians' || subEventType === 'Excessive force against protesters') return true
  return eventType.startsWith('Explosions') && recipients.some(({ sectors }) => sectors.includes('CVL'))
}

function place({ locations }: EventMention): EventMention['locations'][number] | undefined {
  return locations.find(({ coordinates }) => coordinates) ?? locations[0]
}

function country({ event, entities }: EventRow): string | null {
  const codes = event.locations.flatMap(({ id }) => (id ? (entities.get(id)?.country ?? []) : []))
  return codes[0] ?? null
}

function crowd(event: EventMention): string | null {
  const size = countTotal(event, 'participants')
  return size === null ? null : `crowd size=${size}`
}
