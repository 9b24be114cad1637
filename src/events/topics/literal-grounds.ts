import type { EventMention, Participant } from '../../contract.js'
import type { Surroundings } from '../clause/surroundings.js'
import { classesAt } from '../nouns/classify-noun.js'
import type { Topic } from '../rules/topic-lists.js'
import type { Scene } from '../scene.js'

const STATE = new Set(['MIL', 'COP', 'SPY', 'REB', 'UAF', 'PRM', 'GOV', 'LEG', 'JUD', 'PTY', 'OPP', 'IGO', 'IMG'])

/** What of an event its grounds are read from. */
export type Parties = Pick<EventMention, 'actors' | 'recipients' | 'counts' | 'time' | 'attribution'>

function groundOf(party: Participant, topic: Topic | null): number {
  if (party.implicit) return 0
  const country = party.type === 'GPE' || party.type === 'NORP' || party.country !== null
  // Countries and towns play, too.
  if (country && topic === 'sport') return 0.5
  if (party.sectors.some((sector) => STATE.has(sector))) return 6
  const known = party.sectors.length > 0 && !party.sectors.includes('BUS') ? 1.5 : 0
  return Math.max(country ? 2 : 0, known)
}

// A bomb explodes, a missile is fired: what bears the sense of the word stands beside it.
function isArmed(scene: Scene, { subjects, objects, obliques }: Surroundings): boolean {
  const beside = [...subjects, ...objects, ...obliques.map((one) => one.token)]
  return beside.some((token) => classesAt(scene, token).includes('weapon'))
}

/**
 * How much of an event speaks for its being meant literally: forces, states and courts among its parties, countries, weapons,
 * victims counted, a date of its own.
 */
export function literalGrounds(scene: Scene, around: Surroundings, event: Parties, topic: Topic | null): number {
  const parties = [...event.actors, ...event.recipients].map((party) => groundOf(party, topic))
  const best = Math.max(0, ...parties, isArmed(scene, around) ? 4 : 0)
  const counted = Object.keys(event.counts).length > 0 ? 4 : 0
  const dated = event.time.interval !== null && event.time.basis === 'explicit' ? 0.5 : 0
  const told = event.attribution.length > 0 ? 0.5 : 0
  const grounds = Math.max(best, counted) + (best > 0 && counted > 0 ? 1 : 0) + dated + told
  // Kings and soldiers fill the stories, too.
  return topic === 'fiction' ? grounds / 2 : grounds
}
