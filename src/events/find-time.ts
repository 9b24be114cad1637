import type { DateMention, EventMention, EventType } from '../contract.js'
import type { Frame } from './rules/frames.js'
import { childrenOf, isListed, isNoun, isVerb, plainRelation, type Scene, sentenceRange } from './scene.js'

/** The time of an event and the index of the date that gives it. */
export interface TimeFound {
  readonly time: EventMention['time']
  readonly date: number | null
}

/** What the search for the time of an event looks at. */
export interface TimeSought {
  readonly head: number
  readonly frame: Frame
  readonly aggregate: boolean
  /** Tokens that stand for the event: trigger, carrying verb, merged results. */
  readonly own: ReadonlySet<number>
  /** Tokens that stand for other events and for reports. */
  readonly other: ReadonlySet<number>
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

// The first event or verb above a date is what it dates; "in a statement issued on Monday" dates what the statement says.
function datedBy(scene: Scene, token: number, { own, other }: TimeSought): number | null {
  if (childrenOf(scene, token).some((child) => own.has(child) && holdsEvent(scene, token, child))) return 1
  if (isOwned(scene, token) && !own.has(ownedBy(scene, token))) return null
  let document = false
  let at = scene.reading.heads[token] as number
  for (let step = 0; step < 8 && at >= 0; step += 1) {
    document ||= isNoun(scene, at) && isListed(scene, scene.rules.documents, at)
    // "condemned the attack in a statement on Monday": the noun that the tree hung the statement on says nothing.
    const passed = document && !isVerb(scene, at)
    if (!passed && own.has(at)) return step
    if (!passed && other.has(at)) return null
    if (isVerb(scene, at) && plainRelation(scene, at) !== 'aux' && !describesDocument(scene, at)) return -1
    at = scene.reading.heads[at] as number
  }
  return -1
}

// "in 2012, when a gunman killed 26 people", "a imposé mardi des sanctions"; not "said on Monday that it had killed".
function holdsEvent(scene: Scene, date: number, event: number): boolean {
  const verb = scene.reading.heads[date] as number
  if (isNoun(scene, event)) return verb >= 0 && isVerb(scene, verb) && !isListed(scene, scene.rules.speech, verb)
  if (scene.reading.relation(event) !== 'acl:relcl') return false
  return !childrenOf(scene, event).some((child) => child < event && isListed(scene, scene.rules.that, child))
}

function describesDocument(scene: Scene, verb: number): boolean {
  const noun = scene.reading.heads[verb] as number
  return noun >= 0 && plainRelation(scene, verb) === 'acl' && isListed(scene, scene.rules.documents, noun)
}

function usable(scene: Scene, index: number, from: number, last: number, sought: TimeSought): boolean {
  const date = scene.dates[index] as DateMention
  if (date.type === 'DURATION' || date.type === 'SET' || (date.interval === null && date.value === '')) return false
  if (opensOnEvent(scene, index, from, last) || coversHours(scene, date, from)) return false
  return sought.aggregate || isVerb(scene, sought.head) || !isSince(scene, from)
}

// "a curfew from 9 pm to 5 am": the hours that it covers, not that of its imposition.
function coversHours(scene: Scene, date: DateMention, from: number): boolean {
  if (!date.value.includes('T')) return false
  for (let token = from - 1; token >= Math.max(0, from - 7); token -= 1) {
    if (isListed(scene, scene.rules.timetabled, token)) return true
  }
  return false
}

// "Monday's attack", "the October 9 vote", "le scrutin du 9 octobre": before a noun, or its "of", a date is that of the noun.
function ownedBy(scene: Scene, from: number): number {
  const noun = scene.reading.heads[from] as number
  if (noun < 0 || !isNoun(scene, noun) || (scene.dateAt[noun] as number) >= 0) return -1
  if (from < noun)
    return PREMODIFIERS.has(plainRelation(scene, from)) && isDetermined(scene, from) ? wholeOf(scene, noun) : -1
  const word = childrenOf(scene, from).findLast((child) => child < from && plainRelation(scene, child) === 'case')
  return word !== undefined && scene.rules.slots.get(scene.words[word] as string) === 'of' ? noun : -1
}

// "the May 11 dawn raid"
function wholeOf(scene: Scene, noun: number): number {
  let whole = noun
  for (let step = 0; step < 3 && plainRelation(scene, whole) === 'compound'; step += 1)
    whole = scene.reading.heads[whole] as number
  return whole
}

const PREMODIFIERS = new Set(['nmod', 'compound', 'nummod', 'amod'])

// "Monday's", "the October 9", "a 2021"; not "Last week gunmen killed".
function isDetermined(scene: Scene, token: number): boolean {
  if (childrenOf(scene, token).some((child) => child > token && plainRelation(scene, child) === 'case')) return true
  let before = token - 1
  while (before > 0 && scene.dateAt[before] === scene.dateAt[token]) before -= 1
  return before >= 0 && scene.reading.pos(before) === 'DET'
}

// "said at Monday's summit", "Monday's raid led to the arrest": what happens at something dated, or comes of it, has its date.
function happensAt(scene: Scene, noun: number): boolean {
  const verb = scene.reading.heads[noun] as number
  if (plainRelation(scene, noun) === 'nsubj') return isListed(scene, scene.rules.causing, verb)
  if (plainRelation(scene, noun) !== 'obl') return false
  return childrenOf(scene, noun).some(
    (child) =>
      plainRelation(scene, child) === 'case' && SETTING.has(scene.rules.slots.get(scene.words[child] as string) ?? ''),
  )
}

function isOwned(scene: Scene, from: number): boolean {
  const owner = ownedBy(scene, from)
  return owner >= 0 && !happensAt(scene, owner)
}

const SETTING = new Set(['at', 'on', 'to'])

// Rules of dates that count from something: "lendemain", "the day before", "a week earlier".
const COUNTING = /\/(?:days|distances)$/u

// "a day after drone strikes", "au lendemain de l'attaque": such a date counts from the event named next, and is not its date.
function opensOnEvent(scene: Scene, index: number, from: number, last: number): boolean {
  if (!COUNTING.test((scene.dates[index] as DateMention).origin)) return false
  if (childrenOf(scene, from).some((child) => scene.kept.types.has(child) && plainRelation(scene, child) === 'nmod'))
    return true
  let token = last - 1
  while (token >= 0 && scene.dateAt[token] !== index) token -= 1
  const next = token + 1
  return token >= 0 && next < last && scene.reading.pos(token) === 'ADP' && scene.reading.pos(next) !== 'PUNCT'
}

// "the deadliest attack since 2019": not its date, but how far back one has to look.
function isSince(scene: Scene, from: number): boolean {
  return childrenOf(scene, from).some(
    (child) => plainRelation(scene, child) === 'case' && isListed(scene, scene.rules.since, child),
  )
}

function toTime(date: DateMention, index: number): TimeFound {
  const basis = date.basis === 'explicit' ? 'explicit' : 'anchored'
  const { edtf, interval } = date.range ?? date
  return { time: { date: index, value: date.value, edtf, interval, basis }, date: index }
}

// "those behind the attack on Monday were arrested": a date before a verb, right after another event, is that event's.
function belongsBefore(scene: Scene, from: number, { head, own, other }: TimeSought): boolean {
  if (from > head || own.has(ownedBy(scene, from))) return false
  for (let token = from - 1; token >= Math.max(0, from - 5); token -= 1) {
    if (own.has(token) || scene.words[token] === ',') return false
    if (other.has(token)) return head - from > from - token
  }
  return false
}

/**
 * The date that an event happened on: the nearest date that hangs on its trigger or on the verbs that tell it, never one that
 * hangs on a verb of saying.
 */
export function findTime(scene: Scene, sought: TimeSought): TimeFound {
  const { first, last } = sentenceRange(scene, sought.head)
  let best: TimeFound | null = null
  let nearest = Number.POSITIVE_INFINITY
  let previous = -1
  for (let token = first; token < last; token += 1) {
    const index = scene.dateAt[token] as number
    if (index < 0 || index === previous) continue
    previous = index
    const from = headOfDate(scene, index, first, last)
    if (!usable(scene, index, from, last, sought) || belongsBefore(scene, from, sought)) continue
    const steps = datedBy(scene, from, sought)
    if (steps === null || steps < 0) continue
    const distance = steps * 100 + Math.abs(from - sought.head)
    if (distance >= nearest) continue
    nearest = distance
    best = toTime(scene.dates[index] as DateMention, index)
  }
  return best ?? NONE
}

/** The date that stands nearest after a trigger with no other event, report or clause between: for where the tree hung it elsewhere. */
export function nearbyDate(scene: Scene, sought: TimeSought): TimeFound {
  const { head, other } = sought
  const { first, last } = sentenceRange(scene, head)
  for (let token = head + 1; token < Math.min(last, head + 14); token += 1) {
    if (other.has(token) || scene.reading.pos(token) === 'SCONJ' || isListed(scene, scene.rules.speech, token))
      return NONE
    if (isListed(scene, scene.rules.documents, token)) return NONE
    const index = scene.dateAt[token] as number
    if (index < 0) continue
    const from = headOfDate(scene, index, first, last)
    if (isOwned(scene, from) || ofAnother(scene, from, head)) return NONE
    if (usable(scene, index, from, last, sought)) return toTime(scene.dates[index] as DateMention, index)
  }
  return NONE
}

// "lifted the sanctions imposed after the 2023 coup": the date of a participle behind the verb.
function ofAnother(scene: Scene, from: number, head: number): boolean {
  let at = scene.reading.heads[from] as number
  for (let step = 0; step < 4 && at > head; step += 1) {
    if (scene.reading.verbForm(at) === 'Part' && scene.reading.relation(at) === 'acl') return true
    at = scene.reading.heads[at] as number
  }
  return false
}

const ADJUNCTS = new Set(['obj', 'obl', 'nsubj', 'xcomp', 'nmod', 'advcl', 'conj'])

// What is condemned or demanded has another time than the demand.
const SPEAKS_OF = new Set<string>(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT'])

/** The words above an event that share its time: the verb whose object, adjunct or infinitive it is. */
export function timeSharers(scene: Scene, head: number): number[] {
  const sharers: number[] = []
  let token = head
  for (let step = 0; step < 4; step += 1) {
    const up = scene.reading.heads[token] as number
    const relation = plainRelation(scene, token)
    if (up < 0 || (scene.dateAt[up] as number) >= 0) break
    if (relation !== 'conj' && SPEAKS_OF.has(scene.kept.types.get(up) ?? '')) break
    if (!ADJUNCTS.has(relation) || !mayShare(scene, token, relation)) break
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
  // "was killed Friday when gunmen ambushed a patrol"
  if (relation === 'advcl') return marks.every((child) => isListed(scene, scene.rules.relativeAdverbs, child))
  return marks.every((child) => SAME_TIME.has(scene.rules.slots.get(scene.words[child] as string) ?? ''))
}

const SAME_TIME = new Set(['of', 'at', 'with', 'by', 'on', 'to', 'for', 'against'])

// Acts that are done by saying so: to announce sanctions is to impose them.
const DONE_BY_SAYING = new Set<EventType>([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'SANCTION',
  'REJECT',
  'REQUEST',
  'ACCUSE',
  'THREATEN',
  'MOBILIZE',
])

/** Words of saying whose time is that of an act done by saying so: "announced sanctions", "a statement threatening …". */
export function sayingSharers(scene: Scene, { head, frame }: TimeSought): number[] {
  if (!DONE_BY_SAYING.has(frame.type) && !frame.modes.includes('restrict')) return []
  return isNoun(scene, head) ? saidObject(scene, head) : sayingDocument(scene, head)
}

// "announced the launch of an operation": through nouns down to the object.
function saidObject(scene: Scene, head: number): number[] {
  let token = head
  for (let step = 0; step < 3; step += 1) {
    const up = scene.reading.heads[token] as number
    const relation = plainRelation(scene, token)
    if (up < 0) return []
    const onDate = (scene.dateAt[up] as number) >= 0
    if ((relation === 'obj' || (scene.dateAt[token] as number) >= 0) && isListed(scene, scene.rules.speech, up))
      return [up]
    if (relation !== 'nmod' || !(onDate || isNoun(scene, up))) return []
    token = up
  }
  return []
}

// "issued a statement on Sunday threatening to strike".
function sayingDocument(scene: Scene, head: number): number[] {
  const up = scene.reading.heads[head] as number
  const relation = plainRelation(scene, head)
  if (up < 0 || !['acl', 'advcl', 'amod'].includes(relation)) return []
  if (isVerb(scene, up)) return holdsDocument(scene, up) ? [up] : []
  const verb = scene.reading.heads[up] as number
  return isListed(scene, scene.rules.documents, up) && verb >= 0 ? [up, verb] : []
}

function holdsDocument(scene: Scene, verb: number): boolean {
  return childrenOf(scene, verb).some(
    (child) => plainRelation(scene, child) === 'obj' && isListed(scene, scene.rules.documents, child),
  )
}

/** Whether a time lies after the day of the report. */
export function liesAhead(time: EventMention['time'], reference: string | null): boolean {
  if (time.value?.includes('T')) return false
  return reference !== null && time.interval !== null && time.interval.start.slice(0, 10) > reference.slice(0, 10)
}
