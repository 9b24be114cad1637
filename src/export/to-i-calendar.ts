import type { Interval, Modality } from '../contract.js'
import { formatDay } from '../dates/calendar.js'
import type { Extractions } from './documents.js'
import { type EventRow, type EventTableOptions, eventRows } from './event-rows.js'
import { dayNumber, intervalDays } from './interval-days.js'

const USUAL: readonly Modality[] = ['asserted', 'planned']
const LONGEST_DAYS = 31

/**
 * Dated events as an iCalendar file (RFC 5545): what happened and, marked tentative, what is planned, unless told
 * otherwise. Events dated no closer than a month are left out. There is no clock here, so DTSTAMP is the document's
 * publication, or the event's own first day.
 */
export function toICalendar(extractions: Extractions, options: EventTableOptions = {}): string {
  const rows = eventRows(extractions, { ...options, modalities: options.modalities ?? USUAL })
  const events = rows.flatMap((row) => {
    const { interval } = row.event.time
    const days = intervalDays(interval)
    return interval && days !== null && days <= LONGEST_DAYS ? calendarEvent(row, interval) : []
  })
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//sitrep//sitrep//EN', ...events, 'END:VCALENDAR']
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function calendarEvent(row: EventRow, interval: Interval): string[] {
  const { event, extraction } = row
  const place = event.locations.find(({ coordinates }) => coordinates) ?? event.locations[0]
  const source = extraction.url ?? extraction.id ?? 'text'
  const optional: readonly (readonly [string, string | undefined])[] = [
    ['LOCATION', place && escapeText(place.name)],
    ['GEO', place?.coordinates && `${place.coordinates[1]};${place.coordinates[0]}`],
    ['DESCRIPTION', row.sentence === null ? undefined : escapeText(row.sentence)],
    ['URL', extraction.url && /^[a-z][a-z0-9+.-]*:[!-~]+$/iu.test(extraction.url) ? extraction.url : undefined],
  ]
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(`${row.document}-${row.id}@${source}`)}`,
    `DTSTAMP:${utcStamp(extraction.publishedAt ?? interval.start) ?? '19700101T000000Z'}`,
    ...startAndEnd(interval),
    `SUMMARY:${escapeText(summary(row))}`,
    ...optional.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}:${value}`])),
    `CATEGORIES:${[event.type, ...event.modes].map(escapeText).join(',')}`,
    `STATUS:${event.modality === 'asserted' ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function summary({ event }: EventRow): string {
  const side = (people: EventRow['event']['actors']): string => people.map(({ name }) => name).join(', ')
  const sides = [side(event.actors), side(event.recipients)].filter((names) => names !== '').join(' → ')
  return sides === '' ? `${event.type}: ${event.text}` : `${event.type}: ${sides} (${event.text})`
}

function startAndEnd({ start, end }: Interval): string[] {
  if (start.length === 10) return [`DTSTART;VALUE=DATE:${basic(start)}`, `DTEND;VALUE=DATE:${basic(end.slice(0, 10))}`]
  const [from, to] = [clockTime(start), clockTime(end)]
  return from === to ? [`DTSTART:${from}`] : [`DTSTART:${from}`, `DTEND:${to}`]
}

function basic(iso: string): string {
  return iso.replaceAll('-', '').replaceAll(':', '')
}

/** A date-time with an offset in UTC, one without as local time ("floating"). */
function clockTime(iso: string): string {
  const utc = /(?:Z|[+-]\d{2}(?::?\d{2})?)$/u.test(iso.slice(10)) ? utcStamp(iso) : null
  return utc ?? `${basic(iso.slice(0, 10))}T${basic(iso.slice(11, 19)).padEnd(6, '0')}`
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?(?:Z|([+-])(\d{2})(?::?(\d{2}))?)?)?$/u
const DAY_SECONDS = 86_400

/** `20210825T100000Z` of an ISO 8601 date or date-time (without offset: taken as UTC), `null` where it has no day. */
function utcStamp(iso: string): string | null {
  const match = INSTANT.exec(iso)
  const day = match && dayNumber(iso)
  if (!match || day === null) return null
  const [hour, minute, second, hours, minutes] = [2, 3, 4, 6, 7].map((group) => Number(match[group] ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const offset = (hours * 3600 + minutes * 60) * (match[5] === '-' ? -1 : 1)
  const seconds = day * DAY_SECONDS + hour * 3600 + minute * 60 + second - offset
  const ofDay = ((seconds % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS
  const clock = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60]
  const digits = clock.map((value) => String(value).padStart(2, '0')).join('')
  return `${basic(formatDay(Math.floor(seconds / DAY_SECONDS)))}T${digits}Z`
}

function escapeText(text: string): string {
  const clean = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/gu, ' ').replace(/\r\n?/gu, '\n')
  return clean.replace(/[\\;,]/gu, '\\$&').replaceAll('\n', '\\n')
}

// RFC 5545 §3.1: no line longer than 75 octets, none cut inside a character.
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const code = character.codePointAt(0) as number
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (octets + size > 75) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n')
}
