import type { EventCluster, EventMention } from '../../contract.js'
import { compareProfiles, ENOUGH } from './compare-profiles.js'
import { addProfile, type Profile, profileOf, type Told, toCluster } from './event-profile.js'

// How many of the latest events of a type a mention is compared with: keeps long pages linear.
const WINDOW = 40

/** Nearness in the text, and pointing back, speak for one event; "another attack" says that it is not. */
function contextEvidence(last: EventMention, event: EventMention): number {
  const frame = last.frame !== event.frame ? 0 : event.type === 'ASSAULT' ? 0.3 : 0.1
  const apart = Math.abs(event.start - last.start)
  if (event.anaphoric) return frame + (apart < 250 && frame > 0 ? 1.6 : apart < 1500 ? 1.4 : 1.2)
  return frame + (apart < 250 ? 0.6 : apart < 700 ? 0.4 : apart < 1500 ? 0.2 : 0)
}

// What an article tells most of is what it points back at.
function salience(candidate: Profile, event: EventMention): number {
  return event.anaphoric ? Math.min(0.6, 0.2 * (candidate.told.length - 1)) : 0
}

// Many do not join one, but "the arrests" may point back at "arrested dozens".
function aggregatesApart(candidate: Profile, profile: Profile, event: EventMention): boolean {
  return candidate.aggregate !== profile.aggregate && !(event.anaphoric && profile.aggregate)
}

// Beyond what it takes; negative where it does not take it. Two articles of one page are compared as two documents.
function evidence(candidate: Profile, profile: Profile, event: EventMention): number {
  const last = candidate.latest.get(event.article)
  if (!last) {
    if (candidate.aggregate !== profile.aggregate) return Number.NEGATIVE_INFINITY
    return compareProfiles(candidate, profile, 'documents') - ENOUGH.documents
  }
  if (event.another || aggregatesApart(candidate, profile, event)) return Number.NEGATIVE_INFINITY
  const context = contextEvidence(last.event, event) + salience(candidate, event)
  return compareProfiles(candidate, profile, 'document') + context - ENOUGH.document
}

function bestFor(profile: Profile, candidates: readonly Profile[]): number {
  const { event } = profile.told[0] as Told
  let best = -1
  let most = 0
  for (let index = candidates.length - 1; index >= Math.max(0, candidates.length - WINDOW); index -= 1) {
    const score = evidence(candidates[index] as Profile, profile, event)
    // What an article opens with is what it points back at, all else being equal.
    if (score > most || (event.anaphoric && score === most && score > 0)) [best, most] = [index, score]
  }
  return best
}

/** The events of one document as profiles, mentions of one event joined. */
export function profilesOf(told: readonly Told[]): Profile[] {
  const byType = new Map<string, Profile[]>()
  for (const one of told) {
    const profile = profileOf(one)
    const list = byType.get(profile.type) ?? []
    byType.set(profile.type, list)
    const best = bestFor(profile, list)
    if (best < 0) list.push(profile)
    else addProfile(list[best] as Profile, profile)
  }
  const order = (profile: Profile): number => (profile.told[0] as Told).event.start
  return [...byType.values()].flat().sort((a, b) => order(a) - order(b))
}

/**
 * The events of one document, mentions of one event together; every event is in one cluster.
 *
 * @param published the day on which an article of the page was published, where it is known.
 */
export function clusterEvents(
  events: readonly EventMention[],
  published: (article: number) => string | null = () => null,
): EventCluster[] {
  return profilesOf(events.map((event) => ({ event, document: 0, published: published(event.article) }))).map(toCluster)
}
