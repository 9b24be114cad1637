import type { EventCluster, EventMention } from '../contract.js'
import { compareProfiles } from './compare-profiles.js'
import { joinProfiles, type Profile, profileOf, type Told, toCluster } from './event-profile.js'

const ENOUGH = 0.7
// How many of the latest events of a type a mention is compared with: keeps long pages linear.
const WINDOW = 40

/** Nearness in the text, and pointing back, speak for one event. */
function contextEvidence(last: EventMention, event: EventMention): number {
  if (last.article !== event.article) return 0
  const apart = Math.abs(event.start - last.start)
  const near = apart < 250 ? 0.6 : apart < 700 ? 0.4 : apart < 1500 ? 0.2 : 0
  const back = event.anaphoric ? 1.2 : 0
  const frame = last.frame === event.frame ? 0.4 : 0
  return near + back + frame
}

function bestFor(profile: Profile, candidates: readonly Profile[]): number {
  const event = (profile.told[0] as Told).event
  let best = -1
  let most = ENOUGH
  for (let index = candidates.length - 1; index >= Math.max(0, candidates.length - WINDOW); index -= 1) {
    const candidate = candidates[index] as Profile
    const last = (candidate.told[candidate.told.length - 1] as Told).event
    const score = compareProfiles(candidate, profile, 'document') + contextEvidence(last, event)
    if (score > most) [best, most] = [index, score]
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
    else list[best] = joinProfiles(list[best] as Profile, profile)
  }
  const order = (profile: Profile): number => (profile.told[0] as Told).event.start
  return [...byType.values()].flat().sort((a, b) => order(a) - order(b))
}

/** The events of one document, mentions of one event together; every event is in one cluster. */
export function clusterEvents(events: readonly EventMention[]): EventCluster[] {
  return profilesOf(events.map((event) => ({ event, document: 0 }))).map(toCluster)
}
