import { gather } from '../../text/gather.js'
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
    'Agreement',
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
}

/** An event with the sub-type that it has by itself. */
type Own = readonly [one: CodedEvent, sub: SubEvent | null]

// How many events before and after one are looked at: keeps long pages linear.
const WINDOW = 6

// How far apart two sentences may tell one incident.
const REACH = 2

// A bare result ("Three were killed") is told of what stands before it; in one sentence any deed is.
function near([one, sub]: Own, [other]: Own): boolean {
  const apart = Math.abs(one.sentence - other.sentence)
  if (apart === 0) return true
  return apart <= REACH && one.event.actors.length === 0 && sub !== null && FORCE.includes(sub)
}

const SPOILS: readonly SubEvent[] = ['Looting/property destruction', 'Abduction/forced disappearance']

/** Whether one sub-type yields to the other where both are told of one incident. */
function yieldsTo([one, sub]: Own, [other, to]: Own): boolean {
  if (sub === null || to === null || sub === to) return false
  // Whoever seizes power arrests those who held it.
  if (other.facts.frame === 'coup' && other.event.actors.length > 0)
    return sub === 'Arrests' || sub === 'Change to group/activity'
  if (one.facts.frame === 'coup' && one.event.actors.length > 0)
    return to !== 'Arrests' && to !== 'Change to group/activity'
  // What is coded for want of better.
  if (sub === 'Other') return true
  // A raid without victims is told for what was taken or burnt, one with victims for them.
  if (SPOILS.includes(to)) return sub === 'Attack' && !one.facts.harmed && one.facts.frame !== 'shoot'
  if (sub === 'Looting/property destruction' && (to === 'Attack' || to === 'Armed clash')) return other.facts.harmed
  return SWALLOWS[to]?.includes(sub) ?? false
}

/** What an event is taken for beside the others of its incident. */
function settled(own: Own, all: readonly Own[]): SubEvent | null {
  const stronger = all.filter((other) => yieldsTo(own, other) && near(own, other))
  const [first, ...rest] = stronger
  return first ? rest.reduce((best, other) => (yieldsTo(best, other) ? other : best), first)[1] : own[1]
}

// A march that is still ahead ("arrested ahead of planned protests") was not met with force.
function cameAbout(group: readonly CodedEvent[]): boolean {
  const marches = group.filter(({ facts }) => facts.type === 'PROTEST')
  return group.length > 0 && (marches.length === 0 || marches.some(({ facts }) => !facts.ahead))
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
  return [...groups, group].filter(cameAbout)
}

/**
 * Codes the events of an article for ACLED so that those that tell one incident agree: a march and the tear gas that
 * ended it are both "Protest with intervention". Writes `codes.acled` of the events given.
 */
export function agreeOnIncidents(coded: readonly CodedEvent[]): void {
  const crowd = new Map(
    gather(crowds(coded), (group) => {
      const sub = crowdSubEvent(group)
      return group.map((one) => [one, sub] as const)
    }),
  )
  const own = coded.map((one): Own => [one, crowd.get(one) ?? subEventOf(one.facts)])
  own.forEach((one, index) => {
    const sub = crowd.get(one[0]) ?? settled(one, own.slice(Math.max(0, index - WINDOW), index + WINDOW + 1))
    if (sub) Object.assign(one[0].event.codes, { acled: toAcled(sub) })
  })
}
