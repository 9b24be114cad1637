import type { EventMention } from '../../contract.js'

type Acled = NonNullable<EventMention['codes']['acled']>

// ACLED codebook (2019–2021): the 25 sub-types under their six types.
const TYPES = {
  Battles: ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  Protests: ['Peaceful protest', 'Protest with intervention', 'Excessive force against protesters'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
} as const

export type SubEvent = (typeof TYPES)[keyof typeof TYPES][number]

/** The sub-types by the type that they stand under. */
const TYPE_OF = new Map<string, string>(
  Object.entries(TYPES).flatMap(([type, subs]) => subs.map((sub) => [sub, type] as const)),
)

/** A sub-type under its type. */
export function toAcled(subEventType: SubEvent): Acled {
  return { eventType: TYPE_OF.get(subEventType) as string, subEventType }
}
