import type { EventMention, Extraction, Participant, Span } from '../contract.js'
import { requireText } from '../text/arguments.js'
import { createOffsetMap, type OffsetMap } from './offset-map.js'

/** The files of one brat document: `NAME.txt`, `NAME.ann` and, for the folder, `annotation.conf`. */
export interface BratDocument {
  readonly txt: string
  readonly ann: string
  readonly conf: string
}

type Role = 'Actor' | 'Recipient' | 'Place' | 'Time'
const ROLES: readonly Role[] = ['Actor', 'Recipient', 'Place', 'Time']
const BOUNDS = [
  'PERSON',
  'NORP',
  'FAC',
  'ORG',
  'GPE',
  'LOC',
  'WEAPON',
  'EVENT',
  'DATE',
  'TIME',
  'DURATION',
  'SET',
  'Participant',
  'Place',
]

/** Collects text-bound annotations, one for each span and label, and numbers them. */
interface Bounds {
  readonly lines: string[]
  add(label: string, span: Span): string
  /** The first annotation of exactly this span, else a new one with the given label. */
  find(span: Span, label: string): string
}

/**
 * brat standoff: entity mentions, dates and event triggers as text-bound annotations, events with their participants,
 * places and times, modality and negation as attributes, identifiers and values as notes. Offsets are code points, as
 * brat counts; a span over line breaks is written as its lines.
 */
export function toBrat(text: string, extraction: Extraction): BratDocument {
  const bounds = collectBounds(text, createOffsetMap(requireText(text)))
  const notes: string[] = []
  const note = (id: string, value: string): void => {
    notes.push(`#${notes.length + 1}\tAnnotatorNotes ${id}\t${oneLine(value)}`)
  }
  for (const mention of extraction.entityMentions)
    note(bounds.add(mention.type, mention), `${mention.name} <${mention.id}>`)
  const dates = extraction.dates.map((date) => bounds.add(date.type, date))
  for (const [index, id] of dates.entries()) note(id, extraction.dates[index]?.value ?? '')
  const events: string[] = []
  const attributes: string[] = []
  for (const [index, event] of extraction.events.entries()) {
    const id = `E${index + 1}`
    events.push(
      `${id}\t${[`${event.type}:${bounds.add(event.type, event)}`, ...roles(event, dates, bounds)].join(' ')}`,
    )
    attributes.push(`A${attributes.length + 1}\tModality ${id} ${event.modality}`)
    if (event.modes.length > 0) note(id, event.modes.join(', '))
  }
  const ann = [...bounds.lines, ...events, ...attributes, ...notes].map((line) => `${line}\n`).join('')
  return { txt: text, ann, conf: configuration(extraction) }
}

function collectBounds(text: string, map: OffsetMap): Bounds {
  const lines: string[] = []
  const known = new Map<string, string>()
  const add = (label: string, span: Span): string => {
    const id = `T${lines.length + 1}`
    const pieces = linePieces(text, span)
    const offsets = pieces.map(({ start, end }) => `${map.toCodePoint(start)} ${map.toCodePoint(end)}`).join(';')
    lines.push(`${id}\t${label} ${offsets}\t${pieces.map(({ start, end }) => text.slice(start, end)).join(' ')}`)
    const key = `${span.start} ${span.end}`
    if (!known.has(key)) known.set(key, id)
    return id
  }
  return { lines, add, find: (span, label) => known.get(`${span.start} ${span.end}`) ?? add(label, span) }
}

/** The parts of a span between its line breaks; the span itself where nothing else is left. */
function linePieces(text: string, span: Span): Span[] {
  const pieces: Span[] = []
  for (const match of text.slice(span.start, span.end).matchAll(/[^\r\n]+/gu)) {
    pieces.push({ start: span.start + match.index, end: span.start + match.index + match[0].length })
  }
  return pieces.length > 0 ? pieces : [span]
}

function oneLine(value: string): string {
  return value.replace(/[\r\n\t]+/gu, ' ')
}

/** Arguments such as `Actor:T3 Actor2:T5`: brat numbers a repeated role from the second on. */
function roles(event: EventMention, dates: readonly string[], bounds: Bounds): string[] {
  const spanOf = ({ span }: Participant): (Span & { text: string }) | null => span
  const filled: Readonly<Record<Role, readonly (Span | null)[]>> = {
    Actor: event.actors.map(spanOf),
    Recipient: event.recipients.map(spanOf),
    Place: event.locations,
    Time: [],
  }
  return ROLES.flatMap((role) => {
    const time = role === 'Time' && event.time.date !== null ? [dates[event.time.date] ?? []].flat() : []
    const found = filled[role].flatMap((span) =>
      span ? [bounds.find(span, role === 'Place' ? role : 'Participant')] : [],
    )
    return [...new Set([...found, ...time])].map((id, index) => `${role}${index === 0 ? '' : index + 1}:${id}`)
  })
}

function configuration(extraction: Extraction): string {
  const types = [...new Set(extraction.events.map((event) => event.type))].sort()
  const signature = 'Actor*:<ENTITY>, Recipient*:<ENTITY>, Place*:<ENTITY>, Time*:<ENTITY>'
  return [
    '[entities]',
    ...BOUNDS,
    '[relations]',
    '[events]',
    ...types.map((type) => `${type}\t${signature}`),
    '[attributes]',
    'Modality\tArg:<EVENT>, Value:asserted|denied|planned|threatened|requested|hypothetical',
    '',
  ].join('\n')
}
