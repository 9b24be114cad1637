import type { Entity, EventCluster, EventMention, Extraction, Participant, Quantity } from '../contract.js'
import { formatDay, toDay } from '../dates/calendar.js'

const PLACES = new Set(['GPE', 'LOC', 'FAC'])
const LONGEST_QUOTATION = 240

/**
 * A report of one extraction that a person can read, in Markdown: the articles, a timeline of events with the words
 * that they rest on, people and groups with all their spellings, places, and what could not be done.
 */
export function renderText(text: string, extraction: Extraction): string {
  const sections = [
    summary(extraction),
    section('Articles', articles(text, extraction)),
    section('Timeline', timeline(text, extraction)),
    section(
      'People',
      entityLines(extraction, (entity) => entity.type === 'PERSON'),
    ),
    section(
      'Groups and organisations',
      entityLines(extraction, (entity) => entity.type === 'ORG'),
    ),
    section(
      'Peoples and creeds',
      entityLines(extraction, (entity) => entity.type === 'NORP'),
    ),
    section(
      'Places',
      entityLines(extraction, (entity) => PLACES.has(entity.type)),
    ),
    section(
      'Warnings',
      extraction.warnings.map((warning) => `- ${warning.message}`),
    ),
  ]
  return `${sections.filter((lines) => lines.length > 0).join('\n\n')}\n`
}

function summary({ language, articles, dates, entityMentions, entities, events, clusters }: Extraction): string {
  return [
    `language ${language.language}`,
    count(articles.length, 'article'),
    count(dates.length, 'date'),
    `${count(entityMentions.length, 'mention')} of ${count(entities.length, 'entity', 'entities')}`,
    `${count(events.length, 'mention')} of ${count(clusters.length, 'event')}`,
  ].join(' · ')
}

function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`
}

function articles(text: string, { articles, publishedAt }: Extraction): string[] {
  const given = publishedAt ? `${publishedAt}, given` : 'no date'
  return articles.map((article, index) => {
    const title = article.title ? oneLine(text.slice(article.title.start, article.title.end)) : '(no title)'
    const published = article.published ? `${article.published.value}, from ${article.published.basis}` : given
    return `${index + 1}. ${title} (${article.language}; ${published})`
  })
}

function timeline(text: string, extraction: Extraction): string[] {
  const byId = new Map(extraction.events.map((event) => [event.id, event]))
  return extraction.clusters
    .flatMap((cluster) => {
      const members = cluster.members.flatMap(({ event }) => byId.get(event) ?? [])
      const best = members.toSorted((a, b) => detail(b) - detail(a))[0]
      if (!best) return []
      const told = extraction.articles[best.article]?.published?.value ?? extraction.publishedAt
      return [{ cluster, best, told, order: cluster.interval?.start ?? told }]
    })
    .toSorted((a, b) => compare(a.order, b.order))
    .flatMap(({ cluster, best, told }) => clusterLines(text, cluster, best, told))
}

/** Dated before undated, then by date. */
function compare(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b ? -1 : 1
}

function clusterLines(text: string, cluster: EventCluster, best: EventMention, told: string | undefined): string[] {
  const { members, conflicts } = cluster
  const times = members.length > 1 ? ` (told ${members.length} times)` : ''
  const differences = conflicts.map(({ field, values }) => `  - ${field} differs: ${values.join(' or ')}`)
  return [
    `- ${when(cluster, told)} **${kind(best)}**${who(best)}${times}`,
    `  > ${evidence(text, best)}`,
    ...differences,
  ]
}

/** How much a mention tells: the fullest one stands for its cluster. */
function detail(event: EventMention): number {
  const counted = Object.keys(event.counts).length
  return (
    event.actors.length + event.recipients.length + event.locations.length + 2 * counted - (event.anaphoric ? 5 : 0)
  )
}

/** The days of the event, or, where the text leaves them open, the day on which it was told. */
function when({ interval }: EventCluster, told: string | undefined): string {
  if (!interval) return told ? `undated (told ${told.slice(0, 10)})` : 'undated'
  return lastDay(interval.end) <= interval.start.slice(0, 10)
    ? interval.start
    : `${interval.start} to ${lastDay(interval.end)}`
}

/** The last day that a half-open end leaves in; a date-time stays as it is. */
function lastDay(end: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(end)
  return match ? formatDay(toDay(Number(match[1]), Number(match[2]), Number(match[3])) - 1) : end
}

function kind(event: EventMention): string {
  const modes = event.modes.length > 0 ? ` ${event.modes.join(', ')}` : ''
  const modality = event.modality === 'asserted' ? '' : `, ${event.modality}`
  return `${event.type}${modes}${modality}`
}

function who(event: EventMention): string {
  const actors = names(event.actors)
  const recipients = names(event.recipients)
  const sides = actors || recipients ? `${actors || '?'} → ${recipients || '?'}` : ''
  const places = event.locations.map(({ name }) => name).join(', ')
  const counts = Object.entries(event.counts).flatMap(([counted, quantities]) =>
    (quantities ?? []).map((quantity) => `${counted} ${amount(quantity)}`),
  )
  const sources = names(event.attribution.map(({ source }) => source))
  const parts = [sides, places && `at ${places}`, ...counts, sources && `says ${sources}`].filter(Boolean)
  return parts.length > 0 ? ` ${parts.join('; ')}` : ''
}

function names(participants: readonly Participant[]): string {
  return participants.map(({ name, implicit }) => (implicit ? `(${oneLine(name)})` : oneLine(name))).join(', ')
}

function amount({ min, max, approximate }: Quantity): string {
  const about = approximate ? 'about ' : ''
  if (min !== null && min === max) return `${about}${min}`
  if (max === null) return `${about}${min ?? '?'} or more`
  return `${about}${min ?? 0} to ${max}`
}

/** The sentence with its trigger in bold, cut around the trigger when it is long. */
function evidence(text: string, event: EventMention): string {
  const half = LONGEST_QUOTATION / 2
  const start = Math.max(event.sentence.start, event.start - half)
  const end = Math.min(event.sentence.end, event.end + half)
  const before = (start > event.sentence.start ? '… ' : '') + oneLine(text.slice(start, event.start), false)
  const after = oneLine(text.slice(event.end, end), false) + (end < event.sentence.end ? ' …' : '')
  return `${before}**${oneLine(text.slice(event.start, event.end))}**${after}`.trim()
}

function oneLine(text: string, trim = true): string {
  const line = text.replace(/\s+/gu, ' ')
  return trim ? line.trim() : line
}

function entityLines(extraction: Extraction, wanted: (entity: Entity) => boolean): string[] {
  return extraction.entities
    .filter(wanted)
    .toSorted((a, b) => b.mentions.length - a.mentions.length || compare(a.name, b.name))
    .map((entity) => `- ${entity.name}${facts(entity)}: ${spellings(entity, extraction)}`)
}

function facts({ country, sectors, coordinates }: Entity): string {
  const known = [country, sectors?.join('+'), coordinates && `${coordinates[1]}, ${coordinates[0]}`].filter(Boolean)
  return known.length > 0 ? ` (${known.join('; ')})` : ''
}

function spellings(entity: Entity, { entityMentions }: Extraction): string {
  const counts = new Map<string, number>()
  for (const index of entity.mentions) {
    const spelling = oneLine(entityMentions[index]?.text ?? '')
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
  }
  return [...counts].map(([spelling, times]) => (times > 1 ? `${spelling} ×${times}` : spelling)).join(', ')
}
