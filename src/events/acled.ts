import type { EventMention, EventType } from '../contract.js'

type Acled = NonNullable<EventMention['codes']['acled']>

/** What the ACLED coding of an event looks at. */
export interface AcledFacts {
  readonly type: EventType
  readonly frame: string
  readonly modes: readonly string[]
  readonly cameo: string | null
  /** Sectors of each side; classes such as `protester` count as sectors here. */
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

const ARMED = ['MIL', 'REB', 'PRM', 'UAF', 'COP']
const REMOTE: readonly (readonly [string, string])[] = [
  ['unconventional', 'Chemical weapon'],
  ['suicide-attack', 'Suicide bomb'],
  ['drone', 'Air/drone strike'],
  ['aerial', 'Air/drone strike'],
  ['heavy-weapons', 'Shelling/artillery/missile attack'],
  ['explosives', 'Remote explosive/landmine/IED'],
]

const of = (eventType: string, subEventType: string | null = null): Acled => ({ eventType, subEventType })

function assault({ frame, modes, actors, recipients }: AcledFacts): Acled | null {
  if (modes.includes('sexual')) return of('Violence against civilians', 'Sexual violence')
  if (modes.includes('abduct') && frame !== 'capture-combatant') {
    return of('Violence against civilians', 'Abduction/forced disappearance')
  }
  if (recipients.includes('protester') || modes.includes('crowd-control')) {
    return of('Protests', 'Excessive force against protesters')
  }
  const remote = REMOTE.find(([mode]) => modes.includes(mode))
  if (remote) return of('Explosions/Remote violence', remote[1])
  if (frame === 'loot' || modes.includes('destroy')) {
    return of('Strategic developments', 'Looting/property destruction')
  }
  if (frame === 'recapture' && !actors.includes('REB')) return of('Battles', 'Government regains territory')
  const armed = (side: readonly string[]): boolean => side.some((sector) => ARMED.includes(sector))
  if (['clash', 'fight', 'gunfight', 'offensive', 'ambush', 'capture-combatant'].includes(frame)) {
    return of('Battles', 'Armed clash')
  }
  if (armed(recipients) && (armed(actors) || actors.length === 0)) return of('Battles', 'Armed clash')
  if (recipients.some((sector) => !ARMED.includes(sector)) || modes.includes('targeted')) {
    return of('Violence against civilians', 'Attack')
  }
  return null
}

function coerce({ frame, actors, recipients }: AcledFacts): Acled | null {
  if (frame === 'arrest') return of('Strategic developments', 'Arrests')
  if (frame === 'capture-territory' || frame === 'occupy') {
    const rebels = actors.includes('REB') || actors.includes('UAF')
    return of('Battles', rebels ? 'Non-state actor overtakes territory' : null)
  }
  if (frame === 'seize' && recipients.includes('weapon')) return of('Strategic developments', 'Disrupted weapons use')
  if (frame === 'coup') return of('Strategic developments', 'Other')
  return null
}

/** The ACLED event type and sub-type, or `null` where ACLED does not code such acts (diplomacy, statements). */
export function acledOf(facts: AcledFacts): Acled | null {
  if (facts.type === 'ASSAULT') return assault(facts)
  if (facts.type === 'COERCE') return coerce(facts)
  if (facts.type === 'PROTEST') {
    if (facts.modes.includes('riot')) return of('Riots', 'Violent demonstration')
    if (facts.modes.includes('vandalize')) return of('Riots', 'Mob violence')
    return facts.modes.includes('hunger') || facts.modes.includes('boycott') ? null : of('Protests', 'Peaceful protest')
  }
  if (facts.frame === 'ceasefire' || facts.frame === 'accept-settlement')
    return of('Strategic developments', 'Agreement')
  if (facts.frame === 'withdraw' || facts.frame === 'disarm') {
    return of('Strategic developments', 'Change to group/activity')
  }
  return null
}
