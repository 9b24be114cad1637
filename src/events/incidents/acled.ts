import type { EventType } from '../../contract.js'
import type { SubEvent } from './acled-codes.js'
import type { AcledFacts } from './acled-facts.js'
import { anyOf, inFrame } from './incident-conditions.js'

type Rule = readonly [sub: SubEvent | null, holds: (facts: AcledFacts) => boolean]

const REBEL = ['REB', 'PRM', 'UAF', 'CRM', 'rebel', 'militia', 'gunman', 'fighter', 'terrorist', 'criminal']
const FORCE = ['MIL', 'COP', 'troops', 'police', 'peacekeeper']
const ARMED = [...FORCE, ...REBEL, 'armed', 'base']
const STATE = [...FORCE, 'GOV', 'government', 'GPE', 'court', 'official']
const PLACES = ['place', 'settlement', 'base', 'GPE']

const isNonState = (side: ReadonlySet<string>): boolean => anyOf(side, REBEL) && !side.has('loyal')
// Arrests are for those who hold power.
const isOutlaw = (side: ReadonlySet<string>): boolean => isNonState(side) && !isForce(side) && !side.has('GOV')
const isForce = (side: ReadonlySet<string>): boolean => anyOf(side, FORCE)
const isRabble = (side: ReadonlySet<string>): boolean =>
  anyOf(side, ['rabble', 'lynching', 'protester', 'demonstration']) &&
  !isForce(side) &&
  !anyOf(side, ['REB', 'terrorist', 'militia'])

const VIOLENT =
  'attack violence beat kill die injure murder stab burn loot destroy clash fight raid-armed shoot execute massacre target bomb'
const BATTLE = 'clash fight gunfight offensive ambush capture-combatant violate-ceasefire'
// Frames that leave the means open: the sentence may name it.
const OPEN = 'attack armed-attack bombard strike land-munition target violate-ceasefire'
const SEIZING = 'capture-territory occupy'

// A crowd that is no demonstration: lynching, fights between groups, looting bands.
function isMob(facts: AcledFacts): boolean {
  const { actors, cues } = facts
  if (!inFrame(facts, VIOLENT) || isForce(actors)) return false
  if (cues.has('lynching') && !anyOf(actors, ['REB', 'terrorist'])) return true
  if (isRabble(actors)) return true
  if (cues.has('cudgel') && inFrame(facts, 'attack beat') && !isNonState(actors)) return true
  const unarmed = cues.has('handmade') || cues.has('communal') || cues.has('rabble')
  return inFrame(facts, 'clash fight violence') && unarmed && !cues.has('firearms')
}

function isBrawlWithPolice({ frame, actors, recipients, cues, present }: AcledFacts): boolean {
  const struck = isForce(recipients) || (cues.has('riotous') && present().has('police'))
  if (!struck || isForce(actors) || isNonState(actors) || cues.has('firearms')) return false
  return (
    ['clash', 'fight', 'beat', 'attack'].includes(frame) &&
    (isRabble(actors) || actors.has('person') || cues.has('riotous'))
  )
}

// Both sides bear arms, or whoever struck at the armed is not told.
function isClash(facts: AcledFacts): boolean {
  const { actors, recipients, present } = facts
  if (facts.frame === 'ambush' && recipients.size > 0 && !anyOf(recipients, ARMED)) return false
  if (inFrame(facts, BATTLE)) return true
  if (facts.frame === 'shoot' && recipients.size === 0) return anyOf(present(), FORCE) && anyOf(present(), REBEL)
  if (facts.frame === 'repress' || !anyOf(recipients, ARMED)) return false
  if (recipients.has('unarmed') && !recipients.has('base')) return false
  return [...actors].every((name) => name === 'person') || anyOf(actors, ARMED) || anyOf(actors, STATE)
}

const isBareResult = (facts: AcledFacts): boolean =>
  inFrame(facts, 'kill injure die') && facts.modes.length === 0 && !anyOf(facts.actors, [...ARMED, 'person'])

const changesHands = ({ cues, vacated }: AcledFacts): boolean => vacated || cues.has('unopposed')

// Whoever drives out soldiers and is none of theirs is no state, named or not.
function takenFromState({ actors, recipients }: AcledFacts): boolean {
  if (isNonState(actors)) return true
  return actors.size === 0 && isForce(recipients) && !isNonState(recipients)
}

// "fell into rebel hands": who took it is told beside it.
const isTakenBy = (facts: AcledFacts, side: readonly string[]): boolean =>
  facts.frame === 'capture-territory' && facts.actors.size === 0 && anyOf(facts.present(), side)

/** Acts of force, most telling first. */
const ASSAULTS: readonly Rule[] = [
  ['Sexual violence', ({ modes }) => modes.includes('sexual')],
  ['Disrupted weapons use', ({ frame, cues }) => frame === 'shoot-down' && (cues.has('air') || cues.has('artillery'))],
  ['Chemical weapon', ({ modes, cues }) => modes.includes('unconventional') || cues.has('chemical')],
  ['Suicide bomb', ({ modes, cues }) => modes.includes('suicide-attack') || cues.has('suicide')],
  ['Grenade', ({ cues, frame }) => cues.has('grenade') && frame !== 'shell'],
  ['Disrupted weapons use', ({ modes, denied }) => denied && modes.includes('explosives')],
  ['Air/drone strike', ({ modes, actors }) => modes.includes('drone') || modes.includes('aerial') || actors.has('air')],
  ['Shelling/artillery/missile attack', ({ modes }) => modes.includes('heavy-weapons')],
  ['Air/drone strike', (facts) => inFrame(facts, OPEN) && facts.cues.has('air')],
  ['Shelling/artillery/missile attack', (facts) => inFrame(facts, OPEN) && facts.cues.has('artillery')],
  ['Remote explosive/landmine/IED', ({ modes }) => modes.includes('explosives')],
  ['Abduction/forced disappearance', ({ modes, frame }) => modes.includes('abduct') && frame !== 'capture-combatant'],
  ['Abduction/forced disappearance', (facts) => facts.frame === 'capture-combatant' && facts.recipients.has('unarmed')],
  ['Arrests', (facts) => facts.frame === 'capture-combatant' && !isNonState(facts.actors) && !facts.harmed],
  ['Remote explosive/landmine/IED', (facts) => inFrame(facts, OPEN) && facts.cues.has('bomb')],
  // Armies strike from the air unless told otherwise.
  ['Air/drone strike', ({ frame, modes, actors }) => frame === 'strike' && modes.length === 0 && anyOf(actors, STATE)],
  ['Non-violent transfer of territory', (facts) => facts.frame === 'recapture' && changesHands(facts)],
  ['Non-state actor overtakes territory', (facts) => facts.frame === 'recapture' && takenFromState(facts)],
  ['Government regains territory', ({ frame }) => frame === 'recapture'],
  [
    'Non-state actor overtakes territory',
    ({ cues, actors, recipients }) => cues.has('taking-hold') && isNonState(actors) && anyOf(recipients, PLACES),
  ],
  // "a bomb, which wounded seven": the sentence names the means.
  ['Air/drone strike', (facts) => isBareResult(facts) && facts.cues.has('air') && facts.cues.has('bomb')],
  ['Remote explosive/landmine/IED', (facts) => isBareResult(facts) && facts.cues.has('bomb')],
  ['Shelling/artillery/missile attack', (facts) => isBareResult(facts) && facts.cues.has('artillery')],
  ['Violent demonstration', isBrawlWithPolice],
  ['Mob violence', isMob],
  ['Protest with intervention', ({ frame }) => frame === 'disperse'],
  ['Looting/property destruction', (facts) => inFrame(facts, 'loot burn destroy') && !facts.harmed],
  ['Other', (facts) => facts.frame === 'mutiny' && isForce(facts.actors)],
  ['Armed clash', isClash],
  [
    'Attack',
    ({ recipients, modes, cues, harmed }) =>
      recipients.size > 0 || modes.includes('targeted') || cues.has('unarmed') || harmed,
  ],
]

/** Acts of coercion. */
const COERCIONS: readonly Rule[] = [
  ['Disrupted weapons use', ({ frame }) => frame === 'defuse'],
  [
    'Disrupted weapons use',
    (facts) =>
      inFrame(facts, 'seize intercept search') &&
      anyOf(facts.present(), ['weapon', 'explosive']) &&
      !isNonState(facts.actors),
  ],
  [
    'Abduction/forced disappearance',
    (facts) => facts.frame === 'arrest' && (facts.cues.has('missing') || isOutlaw(facts.actors)),
  ],
  ['Arrests', (facts) => inFrame(facts, 'arrest imprison')],
  ['Non-violent transfer of territory', (facts) => inFrame(facts, SEIZING) && changesHands(facts)],
  ['Non-state actor overtakes territory', (facts) => inFrame(facts, SEIZING) && isNonState(facts.actors)],
  ['Government regains territory', (facts) => facts.frame === 'capture-territory' && anyOf(facts.actors, STATE)],
  ['Non-state actor overtakes territory', (facts) => isTakenBy(facts, REBEL)],
  ['Government regains territory', (facts) => isTakenBy(facts, STATE)],
  // A name that nobody knows for a state.
  ['Non-state actor overtakes territory', ({ frame, actors }) => frame === 'capture-territory' && actors.size > 0],
  ['Looting/property destruction', (facts) => facts.frame === 'seize' && isOutlaw(facts.actors)],
  ['Other', (facts) => inFrame(facts, 'coup curfew emergency close-border displace dissolve censor ban-party')],
  ['Other', (facts) => inFrame(facts, 'deport block-access') && facts.recipients.size > 0],
]

/** Moves and settlements of armed groups and states. */
const DEVELOPMENTS: readonly Rule[] = [
  ['Agreement', (facts) => inFrame(facts, 'ceasefire accept-settlement') && !facts.cues.has('breach')],
  ['Agreement', (facts) => inFrame(facts, 'sign-agreement agree') && facts.cues.has('peace')],
  ['Agreement', (facts) => facts.frame === 'release' && anyOf(facts.actors, REBEL)],
  ['Headquarters or base established', ({ frame }) => frame === 'establish-base'],
  ['Non-violent transfer of territory', ({ frame }) => frame === 'cede-territory'],
  [
    'Disrupted weapons use',
    ({ frame, cues, recipients }) => frame === 'disarm' && (cues.has('bomb') || recipients.has('explosive')),
  ],
  ['Non-violent transfer of territory', ({ frame, cues }) => frame === 'withdraw' && cues.has('entering')],
  [
    'Change to group/activity',
    (facts) =>
      inFrame(
        facts,
        'peacekeep withdraw disarm surrender deploy deploy-police reinforce regroup announce-withdrawal mobilize recruit',
      ),
  ],
]

// What those who fight each other, or those between them, talk over and settle.
const SETTLEMENTS: readonly Rule[] = [
  [
    'Agreement',
    (facts) =>
      inFrame(facts, 'mediate negotiate') &&
      anyOf(facts.present(), ['agreement', 'ceasefire']) &&
      facts.cues.has('peace'),
  ],
  ['Agreement', (facts) => inFrame(facts, 'mediate negotiate meet') && isNonState(facts.actors)],
]

// Riots against police, by rioters or by nobody named: a demonstration that got out of hand; others fight each other.
function isAgainstState({ actors, recipients, present, cues }: AcledFacts): boolean {
  if (cues.has('lynching') || isForce(actors)) return false
  if (isForce(recipients) || present().has('police')) return true
  return anyOf(actors, ['protester', 'demonstration']) && !anyOf(actors, ['lynching'])
}

const DEMONSTRATIONS: readonly Rule[] = [
  [null, ({ modes }) => modes.includes('boycott')],
  [
    'Looting/property destruction',
    ({ frame, actors }) => frame === 'vandalize' && isNonState(actors) && !isRabble(actors),
  ],
  ['Violent demonstration', (facts) => inFrame(facts, 'riot vandalize') && isAgainstState(facts)],
  ['Mob violence', (facts) => inFrame(facts, 'riot vandalize')],
  ['Peaceful protest', () => true],
]

const INQUIRIES: readonly Rule[] = [['Other', ({ frame, cues }) => frame === 'investigate-crime' && cues.has('grave')]]

const TABLES: Readonly<Partial<Record<EventType, readonly Rule[]>>> = {
  ASSAULT: ASSAULTS,
  COERCE: COERCIONS,
  PROTEST: DEMONSTRATIONS,
  MOBILIZE: DEVELOPMENTS,
  RETREAT: DEVELOPMENTS,
  SUPPORT: DEVELOPMENTS,
  AGREE: DEVELOPMENTS,
  CONCEDE: DEVELOPMENTS,
  AID: DEVELOPMENTS,
  CONSULT: SETTLEMENTS,
  ACCUSE: INQUIRIES,
}

/**
 * The ACLED sub-type of an event by itself, by the definitions of the codebook of 2019–2021: the first condition that
 * holds in the table of its type; `null` where ACLED does not code such acts (diplomacy, statements).
 */
export function subEventOf(facts: AcledFacts): SubEvent | null {
  return TABLES[facts.type]?.find(([, holds]) => holds(facts))?.[0] ?? null
}
