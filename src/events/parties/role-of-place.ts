import type { Oblique } from '../clause/obliques.js'
import { classesAt, mentionOf } from '../nouns/classify-noun.js'
import { isParty } from '../nouns/is-party.js'
import type { Frame, FrameRole, Slot } from '../rules/frames.js'
import { isVerb, type Scene } from '../scene.js'
import type { Candidate } from '../triggers/find-triggers.js'

const AGENTS = ['armed', 'person', 'government', 'GPE', 'NORP', 'organization', 'PERSON', 'ORG']

const THINGS = [
  'building',
  'vehicle',
  'base',
  'place',
  'property',
  'embassy',
  'FAC',
  'LOC',
  'civilian',
  'victim',
  'prisoner',
  'hostage',
]

/** "attaques des militants" against "attaque d'un convoi": of whom, or on what. */
export function roleOfComplement(scene: Scene, candidate: Candidate, oblique: Oblique): FrameRole | null {
  const role = roleOf(candidate, oblique.slot, oblique.preposition)
  if (oblique.slot !== 'of' || role !== 'recipient' || isVerb(scene, candidate.head)) return role
  if (NAMED_AFTER_TOWN.has(candidate.frame.id) && isTown(scene, oblique.token)) return 'location'
  if (befalls(candidate.frame) || hasDoer(scene, candidate)) return role
  return agentLike(scene, candidate, oblique.token) ? 'actor' : 'recipient'
}

function roleOf(candidate: Candidate, slot: Slot | null, preposition: string): FrameRole | null {
  const own = candidate.trigger.government.get(preposition)
  if (own) return own === 'none' ? null : own
  return slot ? candidate.frame.roles[slot] : null
}

// "l'attentat de Bagdad", "the massacre of Bentiu": known by where it happened; a bombing or a siege of a town is aimed at it.
const NAMED_AFTER_TOWN = new Set([
  'attack',
  'violence',
  'armed-attack',
  'terror-attack',
  'suicide-bombing',
  'car-bombing',
  'shoot',
  'gunfight',
  'clash',
  'fight',
  'massacre',
  'murder',
])

function isTown(scene: Scene, token: number): boolean {
  const mention = mentionOf(scene, token)
  return mention?.type === 'GPE' && !mention.id.startsWith('country:')
}

function agentLike(scene: Scene, candidate: Candidate, token: number): boolean {
  const classes = classesAt(scene, token)
  if (THINGS.some((name) => classes.includes(name))) return classes.includes('GPE') && facesAnother(candidate)
  return ['armed', 'government', 'NORP', 'ORG', 'organization', 'legislature'].some((name) => classes.includes(name))
}

// The frame names its target elsewhere, so that `of` is free for whoever acts.
function facesAnother({ around }: Candidate): boolean {
  return around.obliques.some((one) => one.slot === 'against' || one.slot === 'on')
}

// "the bombing of a base by rebels": whoever acts is told, and `of` tells whom it befell.
function hasDoer(scene: Scene, { around }: Candidate): boolean {
  return around.obliques.some((one) => one.slot === 'by' && isParty(scene, one.token))
}

/** Before or beside a noun: "U.S. strike", "raid turc" act; "embassy attack", "hostage release" undergo. */
export function roleOfModifier(scene: Scene, frame: Frame, token: number): FrameRole | null {
  const classes = classesAt(scene, token)
  const mention = mentionOf(scene, token)
  const agent = frame.roles.subject
  const patient = frame.roles.object
  if (mention?.type === 'NORP' || mention?.type === 'ORG' || mention?.type === 'PERSON')
    return takes(frame) ? patient : agent
  if (mention?.type === 'GPE') return atPlace(frame) ? 'location' : agent
  if (THINGS.some((name) => classes.includes(name))) return patient
  if (AGENTS.some((name) => classes.includes(name))) return takes(frame) ? patient : agent
  return null
}

/** Frames that only name whom they befall: arrest, killing, release. */
export function takes(frame: Frame): boolean {
  return frame.roles.of === 'recipient' && !frame.roles.on
}

// An arrest, a killing, a release of somebody is never what they do; criticism of somebody may be.
function befalls(frame: Frame): boolean {
  return takes(frame) && !frame.roles.to
}

function atPlace(frame: Frame): boolean {
  return frame.type === 'PROTEST' || frame.id === 'summit' || frame.grade === 'result'
}
