import type { EventMention, Participant } from '../contract.js'
import type { Extractions } from './documents.js'
import { type EventRow, type EventTableOptions, eventRows } from './event-rows.js'
import { intervalDays, singleDay } from './interval-days.js'
import { type Cell, writeCsv } from './write-csv.js'

type Columns = readonly (readonly [string, Cell])[]

/**
 * Events as CSV (RFC 4180, with a header) in the 61 columns of the GDELT 2.0 event table, asserted events unless told
 * otherwise. Where GDELT would guess, the field is empty: no date from the day of collection, no tone, no root-event
 * flag. Two columns differ in their code list, as no free table leads to GDELT's: `…Geo_CountryCode` holds ISO 3166-1
 * alpha-3 (not FIPS 10-4), `…Geo_FeatureID` the GeoNames identifier (not GNS).
 */
export function toGdeltCsv(extractions: Extractions, options: EventTableOptions = {}): string {
  const rows = eventRows(extractions, options).filter(({ event }) => event.codes.cameo !== null)
  const header = columns(null).map(([name]) => name)
  return writeCsv([header, ...rows.map((row) => columns(row).map(([, cell]) => cell))])
}

function columns(row: EventRow | null): Columns {
  const event = row?.event ?? null
  const [first, second] = event ? dyad(event) : []
  const cameo = event?.codes.cameo ?? null
  return [
    ['GLOBALEVENTID', row?.id],
    ...dateColumns(event),
    ...actorColumns('Actor1', first),
    ...actorColumns('Actor2', second),
    ['IsRootEvent', null],
    ['EventCode', cameo],
    ['EventBaseCode', cameo?.slice(0, 3)],
    ['EventRootCode', cameo?.slice(0, 2)],
    ['QuadClass', event?.codes.quadClass],
    ['GoldsteinScale', event?.codes.goldstein],
    ['NumMentions', row?.mentions],
    ['NumSources', row?.documents],
    ['NumArticles', row?.articles],
    ['AvgTone', null],
    ...placeColumns('Actor1Geo', row, first?.id ?? null),
    ...placeColumns('Actor2Geo', row, second?.id ?? null),
    ...actionColumns(row),
    ['DATEADDED', stamp(row?.extraction.publishedAt)],
    ['SOURCEURL', row?.extraction.url],
  ]
}

/** Source and target; two actors without a recipient (a meeting) face each other. */
function dyad({ actors, recipients }: EventMention): readonly [Participant | undefined, Participant | undefined] {
  return [actors[0], recipients[0] ?? actors[1]]
}

/** SQLDATE, MonthYear and Year as far as the event's own date is that precise. */
function dateColumns(event: EventMention | null): Columns {
  const interval = event?.time.interval ?? null
  const days = intervalDays(interval) ?? Number.POSITIVE_INFINITY
  const [year, month, day] = (interval?.start ?? '').slice(0, 10).split('-')
  const dated = singleDay(interval) !== null
  return [
    ['SQLDATE', dated ? `${year}${month}${day}` : null],
    ['MonthYear', days <= 31 ? `${year}${month}` : null],
    ['Year', days <= 366 ? year : null],
    ['FractionDate', dated ? (Number(year) + (Number(month) * 30 + Number(day)) / 365).toFixed(4) : null],
  ]
}

function actorColumns(name: string, actor: Participant | undefined): Columns {
  return [
    [`${name}Code`, actor ? (actor.code ?? `${actor.country ?? ''}${actor.sectors.join('')}`) : null],
    [`${name}Name`, actor?.name.toUpperCase()],
    [`${name}CountryCode`, actor?.country],
    [`${name}KnownGroupCode`, null],
    [`${name}EthnicCode`, null],
    [`${name}Religion1Code`, null],
    [`${name}Religion2Code`, null],
    [`${name}Type1Code`, actor?.sectors[0]],
    [`${name}Type2Code`, actor?.sectors[1]],
    [`${name}Type3Code`, actor?.sectors[2]],
  ]
}

interface Place {
  readonly id: string | null
  readonly name: string
  readonly coordinates?: readonly [number, number] | undefined
}

function actionColumns(row: EventRow | null): Columns {
  const places = row?.event.locations ?? []
  return geoColumns('ActionGeo', row, places.find(({ coordinates }) => coordinates) ?? places[0])
}

/** Where an actor is, when the actor is itself a place with coordinates (a government told by its capital or country). */
function placeColumns(name: string, row: EventRow | null, id: string | null): Columns {
  const entity = id === null ? undefined : row?.entities.get(id)
  return geoColumns(name, row, entity?.coordinates ? entity : undefined)
}

function geoColumns(name: string, row: EventRow | null, place: Place | undefined): Columns {
  const entity = place?.id ? row?.entities.get(place.id) : undefined
  // 1 is a country, 4 a place outside the United States, 3 one inside (GDELT event codebook 2.0, Geo_Type).
  const local = entity?.country === 'USA' ? 3 : 4
  return [
    [`${name}_Type`, place ? (entity?.links?.iso3166 ? 1 : local) : null],
    [`${name}_FullName`, place?.name],
    [`${name}_CountryCode`, entity?.country],
    [`${name}_ADM1Code`, null],
    [`${name}_ADM2Code`, null],
    [`${name}_Lat`, place?.coordinates?.[1]],
    [`${name}_Long`, place?.coordinates?.[0]],
    [`${name}_FeatureID`, entity?.links?.geonames],
  ]
}

/** `YYYYMMDDHHMMSS` of a date-time or date. */
function stamp(published: string | undefined): string | null {
  const digits = (published ?? '').replace(/(?:Z|[+-]\d{2}(?::?\d{2})?)$/u, '').replace(/\D/gu, '')
  return digits.length < 8 ? null : digits.slice(0, 14).padEnd(14, '0')
}
