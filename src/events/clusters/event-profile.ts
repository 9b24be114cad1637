import type { CountKind, EventCluster, EventMention, Interval, Participant } from '../../contract.js'
import { dayNumber } from './day-number.js'
import { sharedStem } from './shared-stem.js'

/** One event with where it was told. */
export interface Told {
  readonly event: EventMention
  readonly document: number
  readonly url?: string
  readonly publishedAt?: string
  /** Day of publication of the article on the page, where it is known. */
  readonly published?: string | null
}

/** What the parties on one side of an event can be recognised by. */
export interface Side {
  /** Of those with a name; a people and its country are one. */
  readonly ids: Set<string>
  readonly countries: Set<string>
  /** The words that describe those without a name. */
  readonly words: Set<string>
}

/** What is known of a place beside its name. */
export interface PlaceKnown {
  readonly coordinates: readonly [number, number] | null
  readonly country: string | null
  /** A whole country. */
  readonly whole: boolean
}

/** A time that is told, also in days since 1970. */
export interface TimeKnown extends Interval {
  readonly from: number
  readonly to: number
}

type Bounds = readonly [min: number | null, max: number | null]

/** What is known of one event in the world from all that tells it: what two events are compared by. It grows as tellings are added. */
export interface Profile {
  readonly told: Told[]
  /** The latest telling of each article. */
  readonly latest: Map<number, Told>
  readonly type: EventMention['type']
  readonly aggregate: boolean
  /** Day of publication of the first article that has one, in days since 1970. */
  readonly published: number | null
  readonly modes: Set<string>
  readonly frames: Set<string>
  readonly modalities: Set<EventMention['modality']>
  readonly actors: Side
  readonly recipients: Side
  readonly places: Map<string, PlaceKnown>
  readonly intervals: TimeKnown[]
  readonly counts: Partial<Record<CountKind, Bounds[]>>
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

const WHOLE = 'country:'

function sideOf(people: readonly Participant[]): Side {
  const ids = new Set<string>()
  const countries = new Set<string>()
  const words = new Set<string>()
  for (const { id, type, name, country, span } of people) {
    if (country !== null) countries.add(country)
    // What is fired or flown is nobody.
    if (id !== null && type !== 'WEAPON') ids.add(id.replace(/^people:/u, WHOLE))
    else if (id === null && span !== null) for (const word of wordsOf(name)) words.add(word)
  }
  return { ids, countries, words }
}

function wordsOf(name: string): string[] {
  return sharedStem(name)
    .split(' ')
    .filter((word) => word.length > 2 && !/\d/u.test(word))
}

function placesOf(event: EventMention): [string, PlaceKnown][] {
  const named = event.locations.map(({ id, name, coordinates, country }): [string, PlaceKnown] => [
    id ?? sharedStem(name),
    { coordinates: coordinates ?? null, country: country ?? null, whole: id?.startsWith(WHOLE) ?? false },
  ])
  return event.type === 'ASSAULT' ? [...struckPlaces(event), ...named] : named
}

// "a drone hit Tel Aviv": a town that is struck is where it happened.
function struckPlaces(event: EventMention): [string, PlaceKnown][] {
  return event.recipients
    .filter(({ id, type }) => id !== null && (type === 'GPE' || type === 'FAC') && !id.startsWith(WHOLE))
    .map(({ id, country }) => [id as string, { coordinates: null, country, whole: false }])
}

function add<Value>(into: Set<Value>, more: ReadonlySet<Value>): void {
  for (const one of more) into.add(one)
}

function addSide(into: Side, more: Side): void {
  add(into.ids, more.ids)
  add(into.countries, more.countries)
  add(into.words, more.words)
}

function countsOf(event: EventMention): Profile['counts'] {
  const counts: Profile['counts'] = {}
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

function inDays({ start, end }: Interval): TimeKnown {
  return { start, end, from: dayNumber(start), to: dayNumber(end) }
}

/** The profile of a single mention. */
export function profileOf(told: Told): Profile {
  const { event, published } = told
  const { interval } = event.time
  return {
    told: [told],
    latest: new Map([[event.article, told]]),
    type: event.type,
    aggregate: event.aggregate,
    published: published ? dayNumber(published) : null,
    modes: new Set(event.modes),
    frames: new Set([event.frame]),
    modalities: new Set([event.modality]),
    actors: sideOf(event.actors),
    recipients: sideOf(event.recipients),
    places: new Map(placesOf(event)),
    intervals: interval ? [inDays(interval)] : [],
    counts: countsOf(event),
  }
}

/** Adds to a profile what another one tells of the same event. */
export function addProfile(into: Profile, more: Profile): void {
  for (const one of more.told) into.told.push(one)
  for (const [article, one] of more.latest) into.latest.set(article, one)
  add(into.modes, more.modes)
  add(into.frames, more.frames)
  add(into.modalities, more.modalities)
  addSide(into.actors, more.actors)
  addSide(into.recipients, more.recipients)
  for (const [id, place] of more.places) into.places.set(id, place)
  for (const one of more.intervals) {
    if (!into.intervals.some(({ start, end }) => start === one.start && end === one.end)) into.intervals.push(one)
  }
  for (const kind of KINDS) addCounts(into.counts, kind, more.counts[kind] ?? [])
}

function addCounts(into: Profile['counts'], kind: CountKind, more: readonly Bounds[]): void {
  if (more.length === 0) return
  const all = into[kind] ?? []
  for (const bounds of more) {
    if (!all.some(([min, max]) => min === bounds[0] && max === bounds[1])) all.push(bounds)
  }
  into[kind] = all
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
    interval: commonInterval(profile.told.flatMap(({ event }) => event.time.interval ?? [])),
    locations: [...locations.values()],
    actors: partiesOf(profile.told, 'actors'),
    recipients: partiesOf(profile.told, 'recipients'),
    counts: Object.fromEntries(Object.entries(profile.counts).map(([kind, values]) => [kind, bounds(values)])),
    conflicts: conflictsOf(profile),
  }
}
