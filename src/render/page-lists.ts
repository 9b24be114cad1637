import type { Entity, Extraction } from '../contract.js'
import { escapeMarkup } from '../text/escape-markup.js'
import { directionAttribute } from './direction.js'
import { headline, modalityBadge } from './event-cards.js'
import { type EventGroup, groupInterval, markKind, type PageModel } from './page-model.js'
import type { MarkKind } from './palette.js'
import { sayInterval } from './say-interval.js'
import type { MapPlace } from './world-map.js'

/** Events in order of time, a line each: when, what, who to whom; undated ones last. */
export function timeline(model: PageModel): string {
  const rows = model.groups.map((group) => {
    const interval = groupInterval(group)
    return {
      when: interval ? sayInterval(interval, model.words) : model.words.undated,
      iso: interval?.start ?? null,
      group,
    }
  })
  const days: { when: string; iso: string | null; groups: EventGroup[] }[] = []
  for (const { when, iso, group } of rows) {
    const last = days.at(-1)
    if (last?.when === when) last.groups.push(group)
    else days.push({ when, iso, groups: [group] })
  }
  return days.length === 0 ? '' : `<ol class="timeline">${days.map((day) => timelineDay(day, model)).join('')}</ol>`
}

function timelineDay(
  day: { when: string; iso: string | null; groups: readonly EventGroup[] },
  model: PageModel,
): string {
  const when = escapeMarkup(day.when)
  const time = day.iso
    ? `<time datetime="${escapeMarkup(day.iso)}">${when}</time>`
    : `<span class="quiet">${when}</span>`
  return `<li><div class="when">${time}</div><ul>${day.groups.map((group) => timelineRow(group, model)).join('')}</ul></li>`
}

function timelineRow(group: EventGroup, model: PageModel): string {
  const { best, members } = group
  const place = best.locations[0] ?? group.cluster?.locations[0]
  const where = place ? ` <span class="where">${escapeMarkup(place.name)}</span>` : ''
  const times = members.length > 1 ? ` <span class="times">×${members.length}</span>` : ''
  const type = escapeMarkup(model.words.types[best.type] ?? best.type)
  return [
    `<li data-quad="${escapeMarkup(String(best.codes.quadClass))}"><a class="what" href="#${group.id}">${type}</a>${modalityBadge(best, model)} `,
    `<span class="who">${headline(group, model)}</span>${where}${times}</li>`,
  ].join('')
}

/** The entities of some kinds, most mentioned first, each with every spelling linked to where it first stands. */
export function entityList(model: PageModel, kinds: readonly MarkKind[]): string {
  const wanted = model.extraction.entities
    .map((entity, index) => ({ entity, index }))
    .filter(({ entity }) => kinds.includes(markKind(entity.type)))
    .toSorted((a, b) => b.entity.mentions.length - a.entity.mentions.length || a.index - b.index)
  const items = wanted.map(({ entity }) => entityItem(entity, model))
  return items.length === 0 ? '' : `<ul class="names">${items.join('')}</ul>`
}

function entityItem(entity: Entity, model: PageModel): string {
  const { entityMentions } = model.extraction
  const roles = new Map(
    entity.mentions.flatMap((index) => entityMentions[index]?.role ?? []).map((role) => [role.toLowerCase(), role]),
  )
  const detail = [[...roles.values()].join(', '), entity.country ?? '', ...(entity.sectors ?? [])].filter(
    (part) => part !== '',
  )
  const count = `<span class="times">×${entity.mentions.length}</span>`
  return [
    `<li id="${model.entityAnchor.get(entity.id)}" data-kind="${markKind(entity.type)}">`,
    `<strong${directionAttribute(entity.name)}><bdi>${escapeMarkup(entity.name)}</bdi></strong> ${count}`,
    detail.length > 0 ? ` <span class="quiet">${escapeMarkup(detail.join(' · '))}</span>` : '',
    `<span class="spellings">${spellings(entity, model.extraction)}</span>`,
    '</li>',
  ].join('')
}

/** Every spelling in the text, linked to its first mention. */
function spellings(entity: Entity, { entityMentions }: Extraction): string {
  const first = new Map<string, number>()
  for (const index of entity.mentions) {
    const text = (entityMentions[index]?.text ?? '').replace(/\s+/gu, ' ')
    if (!first.has(text)) first.set(text, index)
  }
  return [...first]
    .map(
      ([text, index]) => `<a href="#mention-${index}"${directionAttribute(text)}><bdi>${escapeMarkup(text)}</bdi></a>`,
    )
    .join(' ')
}

/** The dates of the text with their values, each linked to where it stands. */
export function dateList({ extraction }: PageModel): string {
  const rows = extraction.dates.map((date, index) => {
    const text = escapeMarkup(date.text.replace(/\s+/gu, ' '))
    const mod = date.mod ? ` ${escapeMarkup(date.mod)}` : ''
    return `<li id="when-${index}"><a href="#date-${index}"><bdi>${text}</bdi></a> <code>${escapeMarkup(date.value)}${mod}</code></li>`
  })
  return rows.length === 0 ? '' : `<ul class="dates">${rows.join('')}</ul>`
}

/** The places that have coordinates, and whether an event is said to have happened there. */
export function mapPlaces({ extraction, entityAnchor }: PageModel): MapPlace[] {
  const scenes = new Set(extraction.events.flatMap((event) => event.locations.flatMap(({ id }) => id ?? [])))
  return extraction.entities.flatMap((entity) => {
    const { id, name, coordinates, mentions } = entity
    const href = entityAnchor.get(id)
    if (markKind(entity.type) !== 'place' || !coordinates || !coordinates.every(Number.isFinite) || !href) return []
    return [{ name, at: coordinates, href, weight: mentions.length, event: scenes.has(id) }]
  })
}
