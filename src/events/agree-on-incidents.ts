import { subEventOf } from './acled.js'
import { type SubEvent, toAcled } from './acled-codes.js'
import type { CodedEvent } from './acled-facts.js'
import { crowdSubEvent, joinsCrowd, opensCrowd } from './crowd-incidents.js'

const FORCE: readonly SubEvent[] = ['Armed clash', 'Attack', 'Looting/property destruction', 'Mob violence']

// What a sub-type swallows when both are told of one incident: the means over the deed, the whole over its parts.
const SWALLOWS: Readonly<Partial<Record<SubEvent, readonly SubEvent[]>>> = {
  'Chemical weapon': [
    'Air/drone strike',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    ...FORCE,
  ],
  'Suicide bomb': ['Remote explosive/landmine/IED', 'Grenade', ...FORCE],
  Grenade: ['Remote explosive/landmine/IED', ...FORCE],
  'Air/drone strike': ['Shelling/artillery/missile attack', 'Remote explosive/landmine/IED', ...FORCE],
  'Shelling/artillery/missile attack': ['Remote explosive/landmine/IED', ...FORCE],
  'Remote explosive/landmine/IED': FORCE,
  'Government regains territory': ['Armed clash', 'Attack'],
  'Non-state actor overtakes territory': ['Armed clash', 'Attack', 'Change to group/activity'],
  'Non-violent transfer of territory': [
    'Armed clash',
    'Government regains territory',
    'Non-state actor overtakes territory',
    'Change to group/activity',
  ],
  'Sexual violence': ['Attack', 'Armed clash', 'Looting/property destruction'],
  'Mob violence': ['Attack', 'Armed clash', 'Looting/property destruction'],
  'Disrupted weapons use': [
    'Remote explosive/landmine/IED',
    'Shelling/artillery/missile attack',
    'Air/drone strike',
    'Grenade',
  ],
  Agreement: ['Change to group/activity'],
  Attack: ['Looting/property destruction'],
  'Armed clash': ['Looting/property destruction'],
}

// How far apart two sentences may tell one incident.
const REACH = 2

// A bare result ("Three were killed") is told of what stands before it; in one sentence any deed is.
function near(one: CodedEvent, other: CodedEvent): boolean {
  const apart = Math.abs(one.sentence - other.sentence)
  return apart === 0 || (apart <= REACH && one.event.actors.length === 0)
}

// What is coded for want of better yields to anything else that is told with it.
const yields = (sub: SubEvent, to: SubEvent): boolean =>
  (sub === 'Other' && to !== 'Other') || (SWALLOWS[to]?.includes(sub) ?? false)

function swallowed(
  one: CodedEvent,
  sub: SubEvent | null,
  all: readonly (readonly [CodedEvent, SubEvent | null])[],
): SubEvent | null {
  if (sub === null) return null
  const by = all.filter(([other, theirs]) => theirs !== null && yields(sub, theirs) && near(one, other))
  return by.reduce<SubEvent | null>((best, [, theirs]) => {
    if (best === null || (theirs !== null && yields(best, theirs))) return theirs
    return best
  }, null)
}

/** Sentences that tell one demonstration: those that name it, and those after them that tell what came of it. */
function crowds(coded: readonly CodedEvent[]): CodedEvent[][] {
  const groups: CodedEvent[][] = []
  let group: CodedEvent[] = []
  for (const one of coded) {
    const last = group[group.length - 1]
    const joined = last && one.sentence - last.sentence <= 1
    if (!joined && group.length > 0) {
      groups.push(group)
      group = []
    }
    if (opensCrowd(one.facts) || (joined && joinsCrowd(one.facts))) group.push(one)
  }
  return [...groups, group].filter((members) => members.length > 0)
}

/**
 * Codes the events of an article for ACLED so that those that tell one incident agree: a march and the tear gas that
 * ended it are both "Protest with intervention". Writes `codes.acled` of the events given.
 */
export function agreeOnIncidents(coded: readonly CodedEvent[]): void {
  const own = coded.map((one) => [one, subEventOf(one.facts)] as const)
  const subs = new Map<CodedEvent, SubEvent | null>(
    own.map(([one, sub], index) => {
      const window = own.slice(Math.max(0, index - 6), index + 7)
      return [one, swallowed(one, sub, window) ?? sub]
    }),
  )
  for (const group of crowds(coded)) {
    const sub = crowdSubEvent(group)
    for (const one of group) subs.set(one, sub)
  }
  for (const [{ event }, sub] of subs) {
    if (sub) Object.assign(event.codes, { acled: toAcled(sub) })
  }
}
