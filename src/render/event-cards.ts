import type { EventMention, Participant, Quantity, Span } from '../contract.js'
import { escapeMarkup } from '../text/escape-markup.js'
import { type EventGroup, groupInterval, type PageModel } from './page-model.js'
import { sayInterval } from './say-interval.js'
import type { AnchorOf } from './text-marks.js'

const QUOTE = 260
const LONGEST_WORD = 40

/** The events as cards: what, who to whom, when, where, how many, and the words that say so, each a link to its place. */
export function eventCards(model: PageModel, anchorOf: AnchorOf): string {
  const { words, groups } = model
  if (groups.length === 0) return `<p class="quiet">${escapeMarkup(words.noEvents)}</p>`
  return groups.map((group) => card(group, model, anchorOf)).join('\n')
}

function card(group: EventGroup, model: PageModel, anchorOf: AnchorOf): string {
  const { best, cluster, members } = group
  const quotes = members.map(({ event, index }) => quote(event, index, model, anchorOf))
  const [first, ...others] = quotes
  const more = `<details><summary>+ ${model.words.mentions(others.length)}</summary><ul>${others.join('')}</ul></details>`
  return [
    `<article class="card" id="${group.id}" data-quad="${escapeMarkup(String(best.codes.quadClass))}" data-modality="${escapeMarkup(best.modality)}">`,
    `<p class="kind">${typeChip(best, model)}${modalityBadge(best, model)}</p>`,
    `<h3>${headline(group, model)}</h3>`,
    facts(group, model),
    `<ul class="evidence">${first}</ul>`,
    others.length > 0 ? more : '',
    conflicts(cluster?.conflicts ?? [], model),
    `<p class="codes">${codes(best)}</p>`,
    '</article>',
  ].join('')
}

function typeChip({ type, modes }: EventMention, { words }: PageModel): string {
  const mode = modes.length === 0 ? '' : ` <span class="modes">${escapeMarkup(modes.join(', '))}</span>`
  return `<span class="chip">${escapeMarkup(words.types[type] ?? type)}</span>${mode}`
}

/** What an event is when it is not simply reported. */
export function modalityBadge({ modality }: EventMention, { words }: PageModel): string {
  return modality === 'asserted'
    ? ''
    : ` <span class="badge">${escapeMarkup(words.modalities[modality] ?? modality)}</span>`
}

/** Who → whom, else the words that name the event. */
export function headline({ best, cluster }: EventGroup, model: PageModel): string {
  const actors = best.actors.length > 0 ? best.actors : (cluster?.actors ?? [])
  const recipients = best.recipients.length > 0 ? best.recipients : (cluster?.recipients ?? [])
  if (actors.length === 0 && recipients.length === 0) return `<q>${bidi(best.text)}</q>`
  const sides = [actors, recipients].map((side) => side.map((person) => name(person, model)).join(', '))
  if (sides[1] === '') return `${sides[0]} <small>${bidi(best.text)}</small>`
  const actor = sides[0] === '' ? `<span class="quiet">${escapeMarkup(model.words.unknownActor)}</span>` : sides[0]
  return `${actor} <span class="arrow">→</span> ${sides[1]}`
}

function bidi(text: string): string {
  return `<bdi>${escapeMarkup(text)}</bdi>`
}

function name(
  { id, name, ...rest }: Pick<Participant, 'id' | 'name'> & Partial<Participant>,
  model: PageModel,
): string {
  const anchor = id === null ? undefined : model.entityAnchor.get(id)
  const alleged = rest.alleged ? ' <span class="quiet">(?)</span>' : ''
  return `${anchor ? `<a href="#${anchor}">${bidi(name)}</a>` : bidi(name)}${alleged}`
}

function facts(group: EventGroup, model: PageModel): string {
  const interval = groupInterval(group)
  const when = interval
    ? `<time datetime="${escapeMarkup(interval.start)}">${escapeMarkup(sayInterval(interval, model.words))}</time>`
    : group.best.time.value && `<span>${escapeMarkup(group.best.time.value)}</span>`
  const places = group.best.locations.length > 0 ? group.best.locations : (group.cluster?.locations ?? [])
  const items = [when, places.map((place) => name(place, model)).join(', '), ...counts(group.best, model)]
  const written = items.filter((item) => item).map((item) => `<li>${item}</li>`)
  return written.length === 0 ? '' : `<ul class="facts">${written.join('')}</ul>`
}

function counts({ counts }: EventMention, { words }: PageModel): string[] {
  return Object.entries(counts).flatMap(([kind, quantities]) =>
    (quantities ?? [])
      .filter((quantity) => !saysNothing(kind, quantity))
      .map((quantity) => {
        const label = words.counts[kind as keyof typeof words.counts] ?? kind
        const whom = quantity.of ? ` (${bidi(quantity.of.name)})` : ''
        return `<strong>${escapeMarkup(sayQuantity(quantity))}</strong> ${escapeMarkup(label)}${whom}`
      }),
  )
}

/** "One raid" counts nothing that the card does not show. */
function saysNothing(kind: string, { min, max }: Quantity): boolean {
  return kind === 'events' && min === 1 && max === 1
}

function sayQuantity({ min, max, approximate }: Quantity): string {
  const about = approximate ? '≈ ' : ''
  if (min !== null && min === max) return `${about}${min}`
  if (min !== null && max !== null) return `${about}${min}–${max}`
  if (min !== null) return `${about}≥ ${min}`
  return max === null ? '?' : `${about}≤ ${max}`
}

function conflicts(list: readonly { field: string; values: readonly string[] }[], { words }: PageModel): string {
  if (list.length === 0) return ''
  const said = list.map(({ field, values }) => `${escapeMarkup(field)}: ${values.map(bidi).join(' ≠ ')}`)
  return `<p class="conflict"><strong>${escapeMarkup(words.conflicts)}</strong> ${said.join('; ')}</p>`
}

function codes({ type, codes, confidence }: EventMention): string {
  const list = [
    `PLOVER ${type}`,
    ...(codes.cameo ? [`CAMEO ${codes.cameo}`] : []),
    ...(codes.acled ? [`ACLED ${codes.acled.subEventType ?? codes.acled.eventType}`] : []),
    `${Math.round(confidence * 100)} %`,
  ]
  return list.map((code) => `<span>${escapeMarkup(code)}</span>`).join(' ')
}

/** The sentence, its deciding words linked to where they stand; cut around the trigger when it is long. */
function quote(event: EventMention, index: number, model: PageModel, anchorOf: AnchorOf): string {
  const { words } = model
  const from = anchorOf(event) ?? `event-${index}`
  const link = `<a class="jump" href="#${from}" aria-label="${escapeMarkup(`${words.show}: ${event.text}`)}">↪</a>`
  const sources = event.attribution.map(({ source }) => name(source, model))
  const said = sources.length === 0 ? '' : ` <cite>${escapeMarkup(words.saidBy)} ${sources.join(', ')}</cite>`
  const language = model.extraction.articles[event.article]?.language
  const lang = language && language !== words.code ? ` lang="${escapeMarkup(language)}"` : ''
  return `<li><q${lang}>${quoteText(event, model.text, anchorOf)}</q>${said} ${link}</li>`
}

function quoteText(event: EventMention, text: string, anchorOf: AnchorOf): string {
  const { start, end } = cutAround(text, event, event.sentence)
  const evidence = [{ ...event, role: 'trigger' }, ...event.evidence.filter(({ role }) => role !== 'trigger')]
  const parts: string[] = [start > event.sentence.start ? '… ' : '']
  let at = start
  for (const piece of evidence.toSorted((a, b) => a.start - b.start)) {
    if (piece.start < at || piece.end > end) continue
    const anchor = anchorOf(piece)
    const words = escapeMarkup(text.slice(piece.start, piece.end))
    parts.push(escapeMarkup(text.slice(at, piece.start)))
    parts.push(anchor ? `<a href="#${anchor}" data-role="${escapeMarkup(piece.role)}">${words}</a>` : words)
    at = piece.end
  }
  parts.push(escapeMarkup(text.slice(at, end)), end < event.sentence.end ? ' …' : '')
  return parts.join('')
}

/** At most so many characters of a sentence, cut between words, with the trigger about a third of the way in. */
function cutAround(text: string, trigger: Span, sentence: Span): Span {
  if (sentence.end - sentence.start <= QUOTE) return sentence
  const from = Math.floor(Math.max(sentence.start, Math.min(trigger.start - QUOTE / 3, sentence.end - QUOTE)))
  const to = Math.max(from + QUOTE, trigger.end)
  return {
    start: from === sentence.start ? from : Math.min(nextSpace(text, from), trigger.start),
    end: Math.min(nextSpace(text, to), sentence.end),
  }
}

function nextSpace(text: string, from: number): number {
  const space = /\s/u.exec(text.slice(from, from + LONGEST_WORD))
  return space ? from + space.index : from + LONGEST_WORD
}
