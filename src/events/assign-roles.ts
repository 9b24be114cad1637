import type { EventType } from '../contract.js'
import { classesAt, mentionOf } from './classify-noun.js'
import type { Candidate } from './find-triggers.js'
import type { Frame, FrameRole, Slot } from './frames.js'
import { childrenOf, isVerb, plainRelation, type Scene } from './scene.js'
import { isPassive, type Oblique } from './surroundings.js'
import { isParty, isTarget } from './to-participant.js'

/** The head tokens of each side of an event. */
export interface Sides {
  readonly actors: readonly number[]
  readonly recipients: readonly number[]
  readonly locations: readonly number[]
  readonly instruments: readonly number[]
}

const MATERIAL_TYPES = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST', 'SANCTION', 'MOBILIZE'])
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

function roleOf(candidate: Candidate, slot: Slot | null, preposition: string): FrameRole | null {
  const own = candidate.trigger.government[preposition]
  if (own) return own === 'none' ? null : own
  return slot ? (candidate.frame.roles[slot] ?? null) : null
}

// "attaques des militants" against "attaque d'un convoi": of whom, or on what.
function roleOfComplement(scene: Scene, candidate: Candidate, oblique: Oblique): FrameRole | null {
  const role = roleOf(candidate, oblique.slot, oblique.preposition)
  if (oblique.slot !== 'of' || role !== 'recipient' || !candidate.frame.roles.against) return role
  if (isVerb(scene, candidate.head)) return role
  return agentLike(scene, candidate, oblique.token) ? 'actor' : 'recipient'
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

// Before or beside a noun: "U.S. strike", "raid turc" act; "embassy attack", "hostage release" undergo.
function roleOfModifier(scene: Scene, frame: Frame, token: number): FrameRole | null {
  const classes = classesAt(scene, token)
  const mention = mentionOf(scene, token)
  const agent = frame.roles.subject ?? null
  const patient = frame.roles.object ?? null
  if (mention?.type === 'NORP' || mention?.type === 'ORG' || mention?.type === 'PERSON')
    return takes(frame) ? patient : agent
  if (mention?.type === 'GPE') return atPlace(frame) ? 'location' : agent
  if (THINGS.some((name) => classes.includes(name))) return patient
  if (AGENTS.some((name) => classes.includes(name))) return takes(frame) ? patient : agent
  return null
}

// Frames that only name whom they befall: arrest, killing, release.
function takes(frame: Frame): boolean {
  return frame.roles.of === 'recipient' && !frame.roles.on
}

function atPlace(frame: Frame): boolean {
  return frame.type === 'PROTEST' || frame.id === 'summit' || frame.grade === 'result'
}

interface Building {
  readonly actors: number[]
  readonly recipients: number[]
  readonly locations: number[]
  readonly instruments: number[]
}

function put(sides: Building, role: FrameRole | null, token: number): void {
  if (role === 'actor') sides.actors.push(token)
  else if (role === 'recipient') sides.recipients.push(token)
  else if (role === 'location') sides.locations.push(token)
  else if (role === 'instrument') sides.instruments.push(token)
}

function fill(scene: Scene, candidate: Candidate): Building {
  const { around, frame, trigger } = candidate
  const sides: Building = { actors: [], recipients: [], locations: [], instruments: [] }
  const verb = isVerb(scene, candidate.head)
  const subjectRole = trigger.government.subject ?? frame.roles.subject ?? null
  const objectRole = trigger.government.object ?? frame.roles.object ?? null
  for (const token of around.subjects) put(sides, subjectRole === 'none' ? null : subjectRole, token)
  for (const token of around.objects) put(sides, objectRole === 'none' ? null : objectRole, token)
  const passive = verb && isPassive(scene, candidate.head)
  for (const oblique of around.obliques) {
    // In the passive, the agent already stands among the subjects.
    if (passive && oblique.slot === 'by') continue
    put(sides, roleOfComplement(scene, candidate, oblique), oblique.token)
  }
  if (!verb) for (const token of around.modifiers) put(sides, roleOfModifier(scene, frame, token), token)
  return sides
}

/** Whoever is behind a thing that stands in for them: the owner of "Israeli tanks", "the army's artillery". */
function behind(scene: Scene, token: number): number[] {
  if (isParty(scene, token)) return [token]
  const classes = classesAt(scene, token)
  if (!classes.includes('weapon') && !classes.includes('vehicle') && !classes.includes('information')) return []
  const owner = childrenOf(scene, token).find((child) => {
    const relation = plainRelation(scene, child)
    return (relation === 'amod' || relation === 'compound' || relation === 'nmod') && isParty(scene, child)
  })
  return owner === undefined ? [] : [token]
}

/** Actors, recipients and places of a candidate, by frame, government and place in the tree. */
export function assignRoles(scene: Scene, candidate: Candidate): Sides {
  const filled = fill(scene, candidate)
  const inTrigger = (token: number): boolean => token >= candidate.first && token <= candidate.last
  const material = MATERIAL_TYPES.has(candidate.frame.type)
  const actors = filled.actors.filter((token) => !inTrigger(token)).flatMap((token) => behind(scene, token))
  const recipients = filled.recipients.filter(
    (token) => !inTrigger(token) && (material ? isTarget(scene, token) : isParty(scene, token)),
  )
  const unique = (tokens: readonly number[]): number[] => [...new Set(tokens)]
  const weapons = [...filled.actors, ...filled.recipients].filter((token) => classesAt(scene, token).includes('weapon'))
  return {
    actors: unique(actors),
    recipients: unique(recipients).filter(
      (token) => !actors.includes(token) || candidate.frame.roles.object === 'actor',
    ),
    locations: unique(filled.locations),
    instruments: unique([...filled.instruments, ...weapons]),
  }
}
