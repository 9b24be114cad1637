import type { SubEvent } from './acled-codes.js'
import type { AcledFacts, CodedEvent } from './acled-facts.js'
import { anyOf, inFrame } from './incident-conditions.js'

const HARM = 'shoot strike kill injure die repress massacre attack raid-armed violence execute murder beat gunfight'
const RIOT = 'riot vandalize burn loot destroy raid-armed attack beat clash fight violence target'
// What police do short of blows.
const CHECKS = 'disperse arrest coerce blockade block-access deploy-police restrict ban'
const DEEDS = `${HARM} ${RIOT} ${CHECKS}`
const INTERVENTIONS = `${HARM} ${CHECKS} obstruct`
const FORCE = ['MIL', 'COP', 'troops', 'police']
const OUTLAWS = ['REB', 'PRM', 'UAF', 'terrorist', 'militia', 'gunman', 'criminal']
const BLASTS = ['explosives', 'suicide-attack', 'aerial', 'drone', 'heavy-weapons', 'unconventional', 'abduct']

const byForce = ({ actors }: AcledFacts): boolean => anyOf(actors, FORCE)

// Petrol bombs in the hands of demonstrators are what makes a riot.
const isFirebomb = ({ frame, cues, actors }: AcledFacts): boolean =>
  frame === 'bomb' && cues.has('riotous') && anyOf(actors, ['protester', 'demonstration', 'rabble'])

const isBlast = ({ modes, cues }: AcledFacts): boolean =>
  modes.some((mode) => BLASTS.includes(mode)) || cues.has('suicide') || (cues.has('grenade') && !cues.has('no-grenade'))

const isCrowdFrame = (facts: AcledFacts): boolean =>
  (!isBlast(facts) || isFirebomb(facts)) &&
  !(facts.frame === 'arrest' && anyOf(facts.recipients, OUTLAWS)) &&
  (facts.type === 'PROTEST' || isFirebomb(facts) || inFrame(facts, DEEDS))

// Soldiers who fire on a crowd: it had come to protest.
const isShotAtThrong = (facts: AcledFacts): boolean =>
  facts.frame === 'shoot' && facts.recipients.has('throng') && byForce(facts)

/** Whether an event tells of a demonstration by itself. */
export function opensCrowd(facts: AcledFacts): boolean {
  if (inFrame(facts, 'riot vandalize')) return facts.cues.has('demonstration') || facts.marched
  if (isShotAtThrong(facts)) return true
  if (facts.type === 'PROTEST' || facts.frame === 'disperse') return !isBlast(facts)
  return facts.demonstrated && isCrowdFrame(facts)
}

/** Whether an event may be what came of the demonstration in the sentence before. */
export function joinsCrowd(facts: AcledFacts): boolean {
  return isCrowdFrame(facts) && !anyOf(facts.actors, OUTLAWS)
}

function isRiot(facts: AcledFacts): boolean {
  if (inFrame(facts, 'riot vandalize')) return !byForce(facts)
  if (facts.cues.has('riotous') && !(byForce(facts) && inFrame(facts, HARM) && !facts.cues.has('handmade'))) return true
  if (inFrame(facts, 'clash fight'))
    return !facts.cues.has('firearms') || anyOf(facts.actors, ['protester', 'demonstration'])
  return inFrame(facts, RIOT) && !byForce(facts) && anyOf(facts.actors, ['protester', 'demonstration', 'rabble'])
}

// Shots at somebody are force enough, whatever became of them; shots in the air are not.
const isShot = (facts: AcledFacts): boolean =>
  facts.frame === 'shoot' &&
  facts.recipients.size > 0 &&
  (byForce(facts) ||
    facts.recipients.has('demonstration') ||
    (facts.actors.size === 0 && anyOf(facts.present(), FORCE)))

function isExcessive(group: readonly AcledFacts[]): boolean {
  const harmed = group.some((facts) => (facts.harmed && inFrame(facts, HARM)) || isShot(facts))
  return harmed && group.some((facts) => byForce(facts) || anyOf(facts.present(), FORCE) || facts.cues.has('live-fire'))
}

function isIntervention(facts: AcledFacts): boolean {
  const force = anyOf(facts.present(), FORCE)
  if (inFrame(facts, 'disperse arrest')) return true
  if (facts.cues.has('dispersal') && force) return true
  if (facts.type === 'PROTEST' && facts.denied && force) return true
  return byForce(facts) && inFrame(facts, INTERVENTIONS)
}

/** The sub-type of a demonstration and of what came of it. */
export function crowdSubEvent(group: readonly CodedEvent[]): SubEvent {
  const facts = group.filter((one) => !one.grievance).map((one) => one.facts)
  if (facts.some(isRiot)) return 'Violent demonstration'
  if (isExcessive(facts)) return 'Excessive force against protesters'
  return facts.some(isIntervention) ? 'Protest with intervention' : 'Peaceful protest'
}
