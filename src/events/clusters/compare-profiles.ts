import type { CountKind } from '../../contract.js'
import type { PlaceKnown, Profile, Side, TimeKnown } from './event-profile.js'

/** Where two profiles are compared: within one document, or across. */
export type Reach = 'document' | 'documents'

/** How much has to speak for one event: across documents, nearness in the text is no help. */
export const ENOUGH: Readonly<Record<Reach, number>> = { document: 0.7, documents: 2 }

const NEVER = Number.NEGATIVE_INFINITY

/** Days between two times; 0 when they meet. */
function gap(a: TimeKnown, b: TimeKnown): number {
  if (a.from < b.to && b.from < a.to) return 0
  return Math.max(0, a.from >= b.to ? a.from - b.to : b.from - a.to) + 1
}

// To share a day says more than to share a month.
function overlap(a: TimeKnown, b: TimeKnown): number {
  const width = Math.max(a.to - a.from, b.to - b.from)
  if (width <= 1.5) return 1.2
  if (width <= 8) return 0.7
  return width <= 32 ? 0.3 : 0
}

function datedEvidence(a: Profile, b: Profile, reach: Reach): number {
  let best = NEVER
  for (const one of a.intervals) {
    for (const other of b.intervals) {
      const days = gap(one, other)
      if (days === 0) best = Math.max(best, overlap(one, other))
      else if (days <= 1 && reach === 'documents') best = Math.max(best, -0.8)
    }
  }
  return best
}

// News tells what is fresh: without a date, an event is taken to lie in the days or weeks before it was told.
function undatedEvidence(a: Profile, b: Profile): number {
  if (a.published === null || b.published === null) return 0
  const dated = a.intervals[0] ?? b.intervals[0]
  const apart = dated
    ? (a.intervals.length > 0 ? b.published : a.published) - dated.from
    : Math.abs(a.published - b.published)
  if (apart < -2 || apart > 45) return NEVER
  return apart > 8 ? -1.5 : 0
}

function timeEvidence(a: Profile, b: Profile, reach: Reach): number {
  if (a.intervals.length > 0 && b.intervals.length > 0) return datedEvidence(a, b, reach)
  return reach === 'document' ? 0 : undatedEvidence(a, b)
}

const EARTH = 6371

function kilometres([lonA, latA]: readonly [number, number], [lonB, latB]: readonly [number, number]): number {
  const rad = Math.PI / 180
  const h =
    Math.sin(((latB - latA) * rad) / 2) ** 2 +
    Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(((lonB - lonA) * rad) / 2) ** 2
  return 2 * EARTH * Math.asin(Math.sqrt(h))
}

function shares(
  a: ReadonlyMap<string, unknown> | ReadonlySet<string>,
  b: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): boolean {
  for (const key of a.keys()) if (b.has(key)) return true
  return false
}

// A country holds its towns; two towns of one country lie apart, and so do places of two countries.
function placePair(a: PlaceKnown, b: PlaceKnown, reach: Reach): number {
  if (a.country !== null && b.country !== null && a.country !== b.country) return NEVER
  if (a.whole !== b.whole) return a.country !== null && a.country === b.country ? 0.4 : 0
  if (a.coordinates === null || b.coordinates === null) return reach === 'document' ? -1 : 0
  const apart = kilometres(a.coordinates, b.coordinates)
  if (apart > 250) return NEVER
  return apart < 15 ? 0.6 : apart < 60 ? 0 : -1
}

function placeEvidence(a: Profile, b: Profile, reach: Reach): number {
  if (a.places.size === 0 || b.places.size === 0) return 0
  const towns = [...a.places].filter(([id, place]) => !place.whole && b.places.has(id))
  if (towns.length > 0) return 1.2
  const mine = narrow(a)
  const theirs = narrow(b)
  let best = NEVER
  for (const one of mine) for (const other of theirs) best = Math.max(best, placePair(one, other, reach))
  return best === 0 && shares(a.places, b.places) ? 0.5 : best
}

// "Homs, Syria": where a town is named, its country says nothing more.
function narrow({ places }: Profile): PlaceKnown[] {
  const all = [...places.values()]
  const towns = all.filter((one) => !one.whole)
  return towns.length > 0 ? towns : all
}

const MEANS = [
  'aerial',
  'drone',
  'heavy-weapons',
  'explosives',
  'suicide-attack',
  'firearms',
  'primitive',
  'abduct',
  'sexual',
  'torture',
  'crowd-control',
]
const ALIKE: readonly (readonly [string, string])[] = [
  ['aerial', 'drone'],
  ['explosives', 'suicide-attack'],
  ['drone', 'explosives'],
  ['heavy-weapons', 'aerial'],
]

function meansApart(a: Profile, b: Profile): boolean {
  const mine = MEANS.filter((mode) => a.modes.has(mode))
  const theirs = MEANS.filter((mode) => b.modes.has(mode))
  if (mine.length === 0 || theirs.length === 0) return false
  return !mine.some((one) =>
    theirs.some((other) => one === other || ALIKE.some((pair) => pair.includes(one) && pair.includes(other))),
  )
}

// Acts of one type are of many kinds: an arrest is no curfew. Assaults are told by many words; a visit is its meetings,
// but no call by telephone.
function kindsApart(a: Profile, b: Profile): boolean {
  if (a.type === 'ASSAULT') return meansApart(a, b)
  if (a.type === 'CONSULT') return a.modes.has('phone') !== b.modes.has('phone')
  return !shares(a.frames, b.frames) && !shares(a.modes, b.modes)
}

const OPEN = new Set(['hypothetical', 'threatened', 'requested'])

function modalityEvidence(a: Profile, b: Profile, reach: Reach): number {
  const open = ({ modalities }: Profile): boolean => [...modalities].every((one) => OPEN.has(one))
  if (open(a) !== open(b)) return NEVER
  const plans = a.modalities.has('planned') !== b.modalities.has('planned')
  return plans && reach === 'document' ? -1.2 : 0
}

const COUNTED: readonly CountKind[] = ['killed', 'injured', 'arrested', 'released', 'abducted', 'munitions']

// One author counts one event once; two authors count as of two hours.
function countPair(mine: number, theirs: number, reach: Reach): number {
  if (mine === theirs) return mine > 1 ? 1.5 : mine === 1 ? 0.5 : 0
  if (mine === 0 || theirs === 0) return -2
  const close = Math.abs(mine - theirs) <= Math.max(1, Math.max(mine, theirs) * 0.2)
  if (!close) return -2
  return reach === 'documents' ? 0.5 : -0.5
}

function countEvidence(a: Profile, b: Profile, reach: Reach): number {
  let evidence = 0
  for (const kind of COUNTED) {
    let best: number | null = null
    for (const [mine] of a.counts[kind] ?? []) {
      for (const [theirs] of b.counts[kind] ?? []) {
        if (mine !== null && theirs !== null) best = Math.max(best ?? NEVER, countPair(mine, theirs, reach))
      }
    }
    evidence += best ?? 0
  }
  return evidence
}

// Named parties tell events apart; descriptions and countries only bring them nearer.
function sideEvidence(a: Side, b: Side, weight: number): number {
  if (shares(a.ids, b.ids)) return weight
  const sameCountry = shares(a.countries, b.countries)
  const words = wordEvidence(a.words, b.words) * weight
  if (a.ids.size > 0 && b.ids.size > 0) return sameCountry ? words : words - weight
  if (a.countries.size > 0 && b.countries.size > 0 && !sameCountry) return words - weight
  return words + (sameCountry ? 0.4 * weight : 0)
}

function wordEvidence(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let common = 0
  for (const word of a) if (b.has(word)) common += 1
  const contained = common / Math.min(a.size, b.size)
  if (contained < 0.6) return common === 0 ? -0.1 : 0
  return common === 1 ? 0.4 : 0.8
}

// One meets many: with whom else tells meetings apart.
function partnersEvidence(a: Profile, b: Profile): number {
  if (a.type !== 'CONSULT' || !shares(a.actors.ids, b.actors.ids)) return 0
  const only = (one: Side, other: Side): boolean => [...one.ids].some((id) => !other.ids.has(id))
  return only(a.actors, b.actors) && only(b.actors, a.actors) ? -1.2 : 0
}

/** How much speaks for two profiles being one event; minus infinity where something forbids it. */
export function compareProfiles(a: Profile, b: Profile, reach: Reach): number {
  if (a.type !== b.type || kindsApart(a, b)) return NEVER
  const means = MEANS.some((mode) => a.modes.has(mode) && b.modes.has(mode)) ? 0.6 : 0
  // Assaults of all kinds are told by the same few words; other acts are known by theirs.
  const kind = a.type !== 'ASSAULT' && shares(a.frames, b.frames) ? 0.3 : 0
  return (
    modalityEvidence(a, b, reach) +
    timeEvidence(a, b, reach) +
    placeEvidence(a, b, reach) +
    sideEvidence(a.actors, b.actors, 1.2) +
    sideEvidence(a.recipients, b.recipients, 1.5) +
    partnersEvidence(a, b) +
    countEvidence(a, b, reach) +
    means +
    kind
  )
}
