import type { Interval } from '../contract.js'
import { LOOSE, type Profile } from './event-profile.js'

/** Where two profiles are compared: within one document, or across. */
export type Reach = 'document' | 'documents'

const DAY = 86_400

/** Seconds since 1970 of an ISO date or date-time, on the proleptic calendar, time zones left aside. */
function seconds(iso: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = (iso.match(/\d+/gu) ?? []).map(Number)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const inEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const days = era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + ofYear - 719_468
  return days * DAY + hour * 3600 + minute * 60
}

/** Days between two intervals; 0 when they meet. */
function gap(a: Interval, b: Interval): number {
  if (a.start < b.end && b.start < a.end) return 0
  const apart = a.start >= b.end ? seconds(a.start) - seconds(b.end) : seconds(b.start) - seconds(a.end)
  return Math.max(0, apart / DAY) + 1
}

function nearestGap(a: Profile, b: Profile): number | null {
  let least: number | null = null
  for (const one of a.intervals)
    for (const other of b.intervals) least = Math.min(least ?? Number.POSITIVE_INFINITY, gap(one, other))
  return least
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
  a: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  b: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): boolean {
  for (const key of a.keys()) if (b.has(key)) return true
  return false
}

function placesApart(a: Profile, b: Profile): boolean {
  if (a.places.size === 0 || b.places.size === 0 || shares(a.places, b.places)) return false
  let nearest = Number.POSITIVE_INFINITY
  for (const x of a.places.values())
    for (const y of b.places.values()) if (x && y) nearest = Math.min(nearest, kilometres(x, y))
  return nearest !== Number.POSITIVE_INFINITY && nearest > 400
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

// Acts of one type are of many kinds: an arrest is no curfew. Assaults are told by many words.
function kindsApart(a: Profile, b: Profile): boolean {
  if (a.type === 'ASSAULT') return meansApart(a, b)
  return !shares(a.frames, b.frames) && !shares(a.modes, b.modes)
}

function modalitiesApart(a: Profile, b: Profile): boolean {
  const open = (one: Profile): boolean =>
    [...one.modalities].every((m) => m === 'hypothetical' || m === 'threatened' || m === 'requested')
  return open(a) !== open(b)
}

function countEvidence(a: Profile, b: Profile): number {
  let evidence = 0
  for (const kind of ['killed', 'injured', 'arrested', 'released'] as const) {
    const mine = a.counts[kind]?.[0]?.[0]
    const theirs = b.counts[kind]?.[0]?.[0]
    if (mine === undefined || theirs === undefined || mine === null || theirs === null) continue
    const close = Math.abs(mine - theirs) <= Math.max(1, Math.max(mine, theirs) * 0.2)
    if (mine === theirs) evidence += mine > 1 ? 1.5 : 0.5
    else evidence += close ? 0.5 : -2
  }
  return evidence
}

function sideEvidence(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: number): number {
  if (a.size === 0 || b.size === 0) return 0
  if (shares(a, b)) return weight
  const firm = (side: ReadonlySet<string>): boolean => [...side].some((key) => !key.startsWith(LOOSE))
  return firm(a) && firm(b) ? -weight : 0
}

/** How much speaks for two profiles being one event; minus infinity where something forbids it. */
export function compareProfiles(a: Profile, b: Profile, reach: Reach): number {
  const never = Number.NEGATIVE_INFINITY
  if (a.type !== b.type || a.aggregate !== b.aggregate) return never
  if (kindsApart(a, b) || modalitiesApart(a, b) || placesApart(a, b)) return never
  const days = nearestGap(a, b)
  if (days !== null && days > (reach === 'document' ? 0 : 1)) return never
  const people = sideEvidence(a.actors, b.actors, 1.2) + sideEvidence(a.recipients, b.recipients, 1.5)
  const place = shares(a.places, b.places) ? 1.2 : 0
  const time = days === 0 ? 1.2 : days === null ? 0 : -1
  const means = MEANS.some((mode) => a.modes.has(mode) && b.modes.has(mode)) ? 0.6 : 0
  return people + place + time + means + countEvidence(a, b)
}
