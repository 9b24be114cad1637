import type { DateMention, EventMention } from '../contract.js'
import { childrenOf, isListed, isVerb, plainRelation, type Scene, sentenceRange } from './scene.js'

/** The time of an event and the index of the date that gives it. */
export interface TimeFound {
  readonly time: EventMention['time']
  readonly date: number | null
}

const NONE: TimeFound = { time: { date: null, value: null, edtf: null, interval: null, basis: 'none' }, date: null }

/** The token of a date that hangs on a word outside of it. */
function headOfDate(scene: Scene, date: number, first: number, last: number): number {
  let found = -1
  for (let token = first; token < last; token += 1) {
    if (scene.dateAt[token] !== date) continue
    if (found < 0) found = token
    const head = scene.reading.heads[token] as number
    if (head < 0 || scene.dateAt[head] !== date) return token
  }
  return found
}

// The first event or verb above a date is what it dates.
function datedBy(scene: Scene, token: number, own: ReadonlySet<number>, other: ReadonlySet<number>): number | null {
  let at = scene.reading.heads[token] as number
  for (let step = 0; step < 8 && at >= 0; step += 1) {
    if (own.has(at)) return step
    if (other.has(at)) return null
    if (isVerb(scene, at) && plainRelation(scene, at) !== 'aux') return -1
    at = scene.reading.heads[at] as number
  }
  return -1
}

function usable(scene: Scene, index: number, last: number): boolean {
  const date = scene.dates[index] as DateMention
  return (
    !opensOnEvent(scene, index, last) &&
    date.type !== 'DURATION' &&
    date.type !== 'SET' &&
    (date.interval !== null || date.value !== '')
  )
}

// "a day after drone strikes": such a date counts from the event named next, and is not its date.
function opensOnEvent(scene: Scene, index: number, last: number): boolean {
  let token = last - 1
  while (token >= 0 && scene.dateAt[token] !== index) token -= 1
  const next = token + 1
  return token >= 0 && next < last && scene.reading.pos(token) === 'ADP' && scene.reading.pos(next) !== 'PUNCT'
}

function toTime(date: DateMention, index: number): TimeFound {
  const basis = date.basis === 'explicit' ? 'explicit' : 'anchored'
  return { time: { date: index, value: date.value, edtf: date.edtf, interval: date.interval, basis }, date: index }
}

/**
 * The date that an event happened on: the nearest date that hangs on its trigger or on the verbs that tell it, never one that
 * hangs on a verb of saying.
 *
 * @param own tokens that stand for the event: trigger, carrying verb, merged results.
 * @param other tokens that stand for other events and for reports.
 */
export function findTime(scene: Scene, own: ReadonlySet<number>, other: ReadonlySet<number>, head: number): TimeFound {
  const { first, last } = sentenceRange(scene, head)
  let best: TimeFound | null = null
  let nearest = Number.POSITIVE_INFINITY
  let previous = -1
  for (let token = first; token < last; token += 1) {
    const index = scene.dateAt[token] as number
    if (index < 0 || index === previous) continue
    previous = index
    const date = scene.dates[index] as DateMention
    if (!usable(scene, index, last)) continue
    const from = headOfDate(scene, index, first, last)
    const steps = datedBy(scene, from, own, other)
    if (steps === null || steps < 0) continue
    const distance = steps * 100 + Math.abs(from - head)
    if (distance >= nearest) continue
    nearest = distance
    best = toTime(date, index)
  }
  return best ?? NONE
}

/** The date that stands nearest after a trigger with no other event, report or clause between: for where the tree hung it elsewhere. */
export function nearbyDate(scene: Scene, head: number, other: ReadonlySet<number>): TimeFound {
  const { last } = sentenceRange(scene, head)
  for (let token = head + 1; token < Math.min(last, head + 14); token += 1) {
    if (other.has(token) || scene.reading.pos(token) === 'SCONJ' || isListed(scene, scene.rules.speech, token))
      return NONE
    const index = scene.dateAt[token] as number
    if (index >= 0 && usable(scene, index, last)) return toTime(scene.dates[index] as DateMention, index)
  }
  return NONE
}

const ADJUNCTS = new Set(['obj', 'obl', 'nsubj', 'xcomp', 'nmod', 'advcl', 'conj'])

/** The words above an event that share its time: the verb whose object, adjunct or infinitive it is. */
export function timeSharers(scene: Scene, head: number): number[] {
  const sharers: number[] = []
  let token = head
  for (let step = 0; step < 4; step += 1) {
    const up = scene.reading.heads[token] as number
    const relation = plainRelation(scene, token)
    if (up < 0 || !ADJUNCTS.has(relation) || !mayShare(scene, token, relation)) break
    sharers.push(up)
    token = up
  }
  return sharers
}

// "after the strike", "once the deal was signed": another time than that of the clause.
function mayShare(scene: Scene, token: number, relation: string): boolean {
  if (relation === 'conj') return isVerb(scene, token)
  const marks = childrenOf(scene, token).filter(
    (child) => plainRelation(scene, child) === 'case' || plainRelation(scene, child) === 'mark',
  )
  if (relation === 'advcl') return marks.length === 0
  return marks.every((child) => SAME_TIME.has(scene.rules.slots.get(scene.words[child] as string) ?? ''))
}

const SAME_TIME = new Set(['of', 'at', 'with', 'by', 'on', 'to', 'for', 'against'])

/** Whether a time lies after the day of the report. */
export function liesAhead(time: EventMention['time'], reference: string | null): boolean {
  if (time.value?.includes('T')) return false
  return reference !== null && time.interval !== null && time.interval.start.slice(0, 10) > reference.slice(0, 10)
}
