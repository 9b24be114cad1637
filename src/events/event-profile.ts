import type { CountKind, EventCluster, EventMention, Interval, Participant } from '../contract.js'
import { sharedStem } from './shared-stem.js'

/** One event with where it was told. */
export interface Told {
  readonly event: EventMention
  readonly document: number
  readonly url?: string
  readonly publishedAt?: string
}

/** What is known of one event in the world from all that tells it: what two events are compared by. */
export interface Profile {
  readonly told: readonly Told[]
  readonly type: EventMention['type']
  readonly aggregate: boolean
  readonly modes: ReadonlySet<string>
  readonly frames: ReadonlySet<string>
  readonly modalities: ReadonlySet<EventMention['modality']>
  readonly actors: ReadonlySet<string>
  readonly recipients: ReadonlySet<string>
  readonly places: ReadonlyMap<string, readonly [number, number] | null>
  readonly intervals: readonly Interval[]
  readonly counts: Partial<Record<CountKind, readonly (readonly [number | null, number | null])[]>>
}

const KINDS: readonly CountKind[] = [
  'killed',
  'injured',
  'arrested',
  'released',
  'abducted',
  'missing',
  'displaced',
  'participants',
  'munitions',
]

/** Opens a key that may join two descriptions but never tells them apart. */
export const LOOSE = '~'

/** What a participant can be recognised by: its id; for nameless ones, loosely, the words, country and sector. */
export function keysOf(one: Participant): string[] {
  if (one.id !== null) return [one.id]
  const named = [LOOSE + sharedStem(one.name)]
  return one.country !== null ? [...named, `${LOOSE}${one.country} ${one.sectors[0] ?? ''}`] : named
}

function countsOf(event: EventMention): Profile['counts'] {
  const counts: Partial<Record<CountKind, (readonly [number | null, number | null])[]>> = {}
  for (const kind of KINDS) {
    const list = event.counts[kind]
    if (!list || list.length === 0) continue
    const known = list.filter((one) => one.min !== null || one.max !== null)
    if (known.length === 0) continue
    const min = known.reduce((sum, one) => sum + (one.min ?? 0), 0)
    const open = known.some((one) => one.max === null)
    counts[kind] = [[min, open ? null : known.reduce((sum, one) => sum + (one.max ?? 0), 0)]]
  }
  return counts
}

/** The profile of a single mention. */
export function profileOf(told: Told): Profile {
  const { event } = told
  return {
    told: [told],
    type: event.type,
    aggregate: event.aggregate,
    modes: new Set(event.modes),
    frames: new Set([event.frame]),
    modalities: new Set([event.modality]),
    actors: new Set(event.actors.flatMap(keysOf)),
    recipients: new Set(event.recipients.flatMap(keysOf)),
    places: new Map(event.locations.map((one) => [one.id ?? sharedStem(one.name), one.coordinates ?? null])),
    intervals: event.time.interval ? [event.time.interval] : [],
    counts: countsOf(event),
  }
}

/** Two profiles as one. */
export function joinProfiles(a: Profile, b: Profile): Profile {
  const counts: Partial<Record<CountKind, (readonly [number | null, number | null])[]>> = {}
  for (const kind of KINDS) {
    const both = [...(a.counts[kind] ?? []), ...(b.counts[kind] ?? [])]
    if (both.length > 0) counts[kind] = both
  }
  return {
    told: [...a.told, ...b.told],
    type: a.type,
    aggregate: a.aggregate,
    modes: new Set([...a.modes, ...b.modes]),
    frames: new Set([...a.frames, ...b.frames]),
    modalities: new Set([...a.modalities, ...b.modalities]),
    actors: new Set([...a.actors, ...b.actors]),
    recipients: new Set([...a.recipients, ...b.recipients]),
    places: new Map([...a.places, ...b.places]),
    intervals: [...a.intervals, ...b.intervals],
    counts,
  }
}

type Party = EventCluster['actors'][number]

function partiesOf(told: readonly Told[], side: 'actors' | 'recipients'): Party[] {
  const found = new Map<string, Party>()
  for (const { event } of told) {
    for (const one of event[side]) {
      const key = one.id ?? sharedStem(one.name)
      if (!found.has(key)) found.set(key, { id: one.id, name: one.name, country: one.country })
    }
  }
  return [...found.values()]
}

/** The span that all intervals share, else the one that most tell, else `null`. */
function commonInterval(intervals: readonly Interval[]): Interval | null {
  if (intervals.length === 0) return null
  const start = intervals.map((one) => one.start).sort()[intervals.length - 1] as string
  const end = intervals.map((one) => one.end).sort()[0] as string
  if (start < end) return { start, end }
  const votes = new Map<string, number>()
  for (const one of intervals) votes.set(one.start, (votes.get(one.start) ?? 0) + 1)
  return [...intervals].sort((a, b) => (votes.get(b.start) as number) - (votes.get(a.start) as number))[0] as Interval
}

const show = ([min, max]: readonly [number | null, number | null]): string =>
  min === max ? String(min) : max === null ? `≥ ${min}` : min === null ? `≤ ${max}` : `${min}–${max}`

function conflictsOf(profile: Profile): EventCluster['conflicts'][number][] {
  const conflicts: { field: string; values: string[] }[] = []
  for (const kind of KINDS) {
    const values = [...new Set((profile.counts[kind] ?? []).map(show))]
    if (values.length > 1) conflicts.push({ field: `counts.${kind}`, values })
  }
  const days = [...new Set(profile.intervals.map((one) => `${one.start}/${one.end}`))]
  const ends = profile.intervals.map(({ end }) => end).sort()
  const latestStart = profile.intervals
    .map(({ start }) => start)
    .sort()
    .at(-1)
  const disjoint = latestStart !== undefined && (ends[0] as string) <= latestStart
  if (disjoint) conflicts.push({ field: 'interval', values: days })
  return conflicts
}

function bounds(values: readonly (readonly [number | null, number | null])[]): {
  min: number | null
  max: number | null
} {
  const mins = values.map(([min]) => min).filter((one): one is number => one !== null)
  const open = values.every(([, max]) => max === null)
  const maxes = values.map(([min, max]) => max ?? min).filter((one): one is number => one !== null)
  return {
    min: mins.length > 0 ? mins.reduce((one, other) => Math.min(one, other)) : null,
    max: open || maxes.length === 0 ? null : maxes.reduce((one, other) => Math.max(one, other)),
  }
}

/** A profile as the cluster that callers get. */
export function toCluster(profile: Profile): EventCluster {
  const first = profile.told[0] as Told
  const locations = new Map<string, EventCluster['locations'][number]>()
  for (const { event } of profile.told) {
    for (const { id, name, coordinates } of event.locations) {
      locations.set(id ?? sharedStem(name), { id, name, ...(coordinates ? { coordinates } : {}) })
    }
  }
  return {
    id: `cluster:${first.event.id.slice('event:'.length)}`,
    type: profile.type,
    members: profile.told.map(({ event, document, url, publishedAt }) => ({
      document,
      event: event.id,
      ...(url === undefined ? {} : { url }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
    })),
    interval: commonInterval(profile.intervals),
    locations: [...locations.values()],
    actors: partiesOf(profile.told, 'actors'),
    recipients: partiesOf(profile.told, 'recipients'),
    counts: Object.fromEntries(Object.entries(profile.counts).map(([kind, values]) => [kind, bounds(values)])),
    conflicts: conflictsOf(profile),
  }
}
