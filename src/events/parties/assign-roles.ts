import type { EventType } from '../../contract.js'
import { distinct } from '../../text/distinct.js'
import { gather } from '../../text/gather.js'
import { prepositionOf } from '../clause/prepositions.js'
import { classesAt, mentionOf } from '../nouns/classify-noun.js'
import { isParty } from '../nouns/is-party.js'
import { nounPhrase } from '../nouns/noun-phrase.js'
import { isTarget } from '../nouns/to-participant.js'
import { childrenOf, isListed, plainRelation, type Scene } from '../scene.js'
import type { Candidate } from '../triggers/find-triggers.js'

import { fill } from './fill-roles.js'
import { acrossBorder, addressees, asked, beyondOwn, numberedVictims } from './likely-recipients.js'
import { meetingParty } from './meeting-party.js'
import type { Sides } from './sides.js'
import { ownersOf, throughObject } from './through-object.js'

const MATERIAL_TYPES = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST', 'SANCTION', 'MOBILIZE'])

// What is fired is no target, unless it is shot down, destroyed or seized.
function isMeans(scene: Scene, { frame }: Candidate, token: number): boolean {
  if (frame.type !== 'ASSAULT' || !frame.roles.on) return false
  return classesAt(scene, token).some((name) => name === 'munition' || name === 'gun' || name === 'explosive')
}

/** Whoever is behind a thing that stands in for them: the owner of "Israeli tanks", "the army's artillery". */
function behind(scene: Scene, token: number): number[] {
  if (isParty(scene, token)) return [token]
  const classes = classesAt(scene, token)
  if (!classes.includes('weapon') && !classes.includes('vehicle') && !classes.includes('information')) return []
  const owner = childrenOf(scene, token).find((child) => {
    const relation = plainRelation(scene, child)
    if (scene.reading.pos(child) === 'PRON' || scene.reading.pos(child) === 'DET') return false
    return (relation === 'amod' || relation === 'compound' || relation === 'nmod') && isParty(scene, child)
  })
  return owner === undefined ? [] : [token]
}

// "dozens of activists, including two journalists": a part of whom it befell is no party of its own.
function isPart(scene: Scene, token: number): boolean {
  const { first } = nounPhrase(scene, token)
  return [first, first - 1].some((at) => at >= 0 && at < token && isListed(scene, scene.rules.including, at))
}

const BEFALLING = new Set<EventType>(['ASSAULT', 'AID', 'AGREE'])

// "shelled the village", "aid to the villages" befalls whoever lives there; "seized the village" does not. "a Korean island",
// "the Syrian coast" stands for its country.
function inhabited(scene: Scene, { frame }: Candidate, token: number): boolean {
  if (!BEFALLING.has(frame.type)) return false
  const classes = classesAt(scene, token)
  return (
    classes.includes('settlement') ||
    (classes.includes('place') && mentionOf(scene, token) === null && ofNation(scene, token))
  )
}

function ofNation(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some(
    (child) =>
      child < token &&
      ['amod', 'compound', 'nmod'].includes(plainRelation(scene, child)) &&
      ['NORP', 'GPE'].includes(mentionOf(scene, child)?.type ?? ''),
  )
}

// "signed an agreement with Singapore": a partner acts as well.
function isPartner(scene: Scene, token: number): boolean {
  const slot = scene.rules.slots.get(prepositionOf(scene, token)?.split(' ')[0] ?? '')
  return slot === 'with' || slot === 'between'
}

// "ont attaqué les manifestants à Conakry": beside whom it befell, a town behind "à" says where.
function townsBeside(
  scene: Scene,
  { frame, around, trigger }: Candidate,
  recipients: readonly number[],
): readonly number[] {
  if (!MATERIAL_TYPES.has(frame.type)) return []
  const towns = around.obliques
    .filter(({ slot, preposition }) => slot === 'to' && !trigger.government.has(preposition))
    .filter(({ token }) => mentionOf(scene, token)?.type === 'GPE')
    .map(({ token }) => token)
  return recipients.some((token) => !towns.includes(token)) ? towns : []
}

/** Actors, recipients and places of a candidate, by frame, government and place in the tree. */
export function assignRoles(scene: Scene, candidate: Candidate): Sides {
  const filled = fill(scene, candidate)
  if (filled.actors.every((token) => scene.reading.pos(token) === 'PRON' || candidate.frame.cameo !== '042')) {
    filled.actors.push(...meetingParty(scene, candidate))
  }
  const inTrigger = (token: number): boolean => token === candidate.head || candidate.words.includes(token)
  // One protests against somebody, or against what is no party at all.
  const gathers = candidate.frame.type === 'PROTEST' && candidate.frame.roles.object === null
  const material = MATERIAL_TYPES.has(candidate.frame.type) && !gathers
  const actors = gather(
    filled.actors.filter((token) => !inTrigger(token)),
    (token) => behind(scene, token),
  )
  const fit = filled.recipients.filter(
    (token) =>
      !inTrigger(token) &&
      !isMeans(scene, candidate, token) &&
      !isPart(scene, token) &&
      ((material ? isTarget(scene, token) : isParty(scene, token)) || inhabited(scene, candidate, token)),
  )
  const recipients = beyondOwn(scene, candidate, fit)
  if (recipients.length === 0) recipients.push(...numberedVictims(scene, candidate))
  if (recipients.length === 0) recipients.push(...asked(scene, candidate, actors))
  if (recipients.length === 0) recipients.push(...addressees(scene, candidate, actors))
  if (recipients.length === 0) recipients.push(...acrossBorder(scene, candidate))
  const meets = candidate.frame.roles.object === 'actor'
  if (recipients.length === 0) {
    const through = throughObject(scene, candidate, filled).filter((token) => !inTrigger(token))
    const signs = candidate.frame.roles.with === 'actor'
    for (const token of through) (meets || (signs && isPartner(scene, token)) ? actors : recipients).push(token)
    if (through.length === 0) recipients.push(...ownersOf(scene, candidate, filled))
  }
  const towns = townsBeside(scene, candidate, recipients)
  const weapons = [...filled.actors, ...filled.recipients].filter((token) => classesAt(scene, token).includes('weapon'))
  return {
    actors: distinct(actors),
    recipients: distinct(recipients).filter(
      (token) => (!actors.includes(token) || candidate.frame.roles.object === 'actor') && !towns.includes(token),
    ),
    locations: distinct([...filled.locations, ...towns]),
    instruments: distinct([...filled.instruments, ...weapons]),
  }
}
