import type { EventCluster, Extraction } from '../../contract.js'
import { mergeEntities } from '../../entities/merge-entities.js'
import { profilesOf } from './cluster-events.js'
import { compareProfiles, ENOUGH } from './compare-profiles.js'
import { addProfile, type Profile, type Told, toCluster } from './event-profile.js'

const WINDOW = 200

function toldIn(extraction: Extraction, document: number): Told[] {
  const { articles, publishedAt } = extraction
  return extraction.events.map((event) => ({
    event,
    document,
    published: articles[event.article]?.published?.value ?? publishedAt ?? null,
    ...(extraction.url === undefined ? {} : { url: extraction.url }),
    ...(extraction.publishedAt === undefined ? {} : { publishedAt: extraction.publishedAt }),
  }))
}

/** What two tellings of one event are likely to have in common: who, where, when. Only profiles that share a key are compared. */
function keysOf(profile: Profile): string[] {
  const { actors, recipients, places } = profile
  const parties = [...actors.ids, ...recipients.ids, ...places.keys()]
  const days = profile.intervals.map((one) => one.start.slice(0, 7))
  return [...new Set([...parties, ...days])].map((key) => `${profile.type} ${key}`)
}

interface Index {
  readonly merged: Profile[]
  readonly byKey: Map<string, number[]>
}

function candidatesFor(profile: Profile, { byKey }: Index): number[] {
  const found = new Set<number>()
  for (const key of keysOf(profile)) for (const index of (byKey.get(key) ?? []).slice(-WINDOW)) found.add(index)
  return [...found].sort((a, b) => a - b)
}

function remember(index: Index, at: number, profile: Profile): void {
  for (const key of keysOf(profile)) {
    const list = index.byKey.get(key)
    if (!list) index.byKey.set(key, [at])
    else if (list[list.length - 1] !== at) list.push(at)
  }
}

// Two events that one document tells apart stay apart.
function fromOneDocument(a: Profile, b: Profile): boolean {
  const documents = new Set(a.told.map((one) => one.document))
  return b.told.some((one) => documents.has(one.document))
}

function place(index: Index, profile: Profile): void {
  let best = -1
  let most = ENOUGH.documents
  for (const at of candidatesFor(profile, index)) {
    const other = index.merged[at] as Profile
    if (other.aggregate !== profile.aggregate || fromOneDocument(other, profile)) continue
    const score = compareProfiles(other, profile, 'documents')
    if (score > most) [best, most] = [at, score]
  }
  const at = best < 0 ? index.merged.length : best
  if (best < 0) index.merged.push(profile)
  else addProfile(index.merged[at] as Profile, profile)
  remember(index, at, profile)
}

/**
 * The events of many documents, in any language: what several tell is one cluster that keeps all its sources, and `conflicts`
 * keeps what they tell differently. Entities are merged first. An aggregate never joins a single event.
 */
export function mergeEvents(extractions: readonly Extraction[]): EventCluster[] {
  const index: Index = { merged: [], byKey: new Map() }
  mergeEntities(extractions).forEach((extraction, document) => {
    for (const profile of profilesOf(toldIn(extraction, document))) place(index, profile)
  })
  return index.merged.map(toCluster)
}
