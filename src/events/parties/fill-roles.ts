import type { Oblique } from '../clause/obliques.js'
import { isPassive } from '../clause/passive.js'
import { classesAt, mentionOf } from '../nouns/classify-noun.js'
import { isParty } from '../nouns/is-party.js'
import type { FrameRole } from '../rules/frames.js'
import { childrenOf, isListed, isVerb, plainRelation, type Scene } from '../scene.js'
import type { Candidate } from '../triggers/find-triggers.js'

import { roleOfComplement, roleOfModifier } from './role-of-place.js'
import type { Building } from './sides.js'

/** Who and what stands around a candidate, by frame and government. */
export function fill(scene: Scene, candidate: Candidate): Building {
  const { around, frame, trigger } = candidate
  const sides: Building = { actors: [], recipients: [], locations: [], instruments: [] }
  const verb = isVerb(scene, candidate.head)
  const subjectRole = trigger.government.get('subject') ?? frame.roles.subject
  const objectRole = trigger.government.get('object') ?? frame.roles.object
  const undergone = verb && bareParticiple(scene, candidate)
  for (const token of around.subjects) {
    put(sides, undergone ? objectRole : subjectRole, token)
  }
  const moves = frame.roles.to === 'location' && frame.roles.object === 'actor'
  // "3,000 people demonstrated", read as a participle: whoever gathers is no object.
  const gathers = objectRole === null && around.subjects.length === 0
  const movers = moves ? around.subjects.filter((token) => isParty(scene, token)) : []
  for (const token of around.objects) {
    const role = objectRole === 'none' ? null : moves ? roleOfMoved(scene, movers, token) : objectRole
    put(sides, gathers ? 'actor' : role, token)
  }
  const passive = verb && isPassive(scene, candidate.head)
  for (const oblique of around.obliques) {
    // In the passive, the agent already stands among the subjects.
    if (passive && oblique.slot === 'by') continue
    // "opened an investigation into killings by the police": where somebody else acts, they are meant.
    if (verb && oblique.slot === 'by' && around.subjects.length > 0 && frame.type === 'ACCUSE') {
      put(sides, 'recipient', oblique.token)
      continue
    }
    // "retook the town from the army": whoever held it.
    if (oblique.slot === 'from' && TAKING.has(frame.id) && isHolder(scene, oblique.token)) {
      put(sides, 'recipient', oblique.token)
      continue
    }
    const moved = moves && oblique.slot === 'of'
    const loose = adverbial(scene, oblique) || (verb && fronted(scene, candidate, oblique))
    // A verb acts of nobody: "demanded the release of the leader".
    const patient = verb && oblique.slot === 'of' && frame.roles.of === 'actor' && !moves
    const role = loose || patient ? null : roleOfComplement(scene, candidate, oblique)
    put(sides, moved && role === 'actor' ? roleOfMoved(scene, movers, oblique.token) : role, oblique.token)
  }
  if (!verb) for (const token of around.modifiers) put(sides, roleOfModifier(scene, frame, token), token)
  return sides
}

function put(sides: Building, role: FrameRole | 'none' | null, token: number): void {
  if (role === 'actor') sides.actors.push(token)
  else if (role === 'recipient') sides.recipients.push(token)
  else if (role === 'location') sides.locations.push(token)
  else if (role === 'instrument') sides.instruments.push(token)
}

// "à plusieurs reprises", "with ease": a noun of no known kind behind a loose preposition says how, not whom.
function adverbial(scene: Scene, { slot, token }: Oblique): boolean {
  return (slot === 'to' || slot === 'with') && !isParty(scene, token) && classesAt(scene, token).length === 0
}

// "En visite à Doha, le ministre a condamné": what opens the sentence before a comma sets the scene.
function fronted(scene: Scene, { head, around }: Candidate, { slot, token }: Oblique): boolean {
  if (slot === 'by' || slot === 'against' || token > head) return false
  const subject = around.subjects.find((one) => one > token && one < head)
  if (subject === undefined) return false
  for (let at = token + 1; at < subject; at += 1) if (scene.words[at] === ',') return true
  return false
}

// "left Iraq": where from; "withdrew its troops": whoever withdraws them; "the withdrawal of the troops": they.
function roleOfMoved(scene: Scene, movers: readonly number[], token: number): FrameRole | null {
  if (classesAt(scene, token).includes('place')) return 'location'
  return movers.length > 0 ? null : 'actor'
}

// "Dozens arrested in Cairo", "Three hurt": a headline drops the auxiliary, and the one form serves past and participle.
function bareParticiple(scene: Scene, { frame, head, around }: Candidate): boolean {
  if (frame.counts === null || frame.roles.object !== 'recipient' || around.objects.length > 0) return false
  if (isPassive(scene, head) || childrenOf(scene, head).some((child) => plainRelation(scene, child) === 'aux'))
    return false
  if (!scene.rules.source.participles.some((ending) => (scene.words[head] as string).endsWith(ending))) return false
  const agents = ['government', 'weapon', 'court', 'GPE', 'ORG']
  return around.subjects.every((token) => {
    const classes = classesAt(scene, token)
    return isCount(scene, token) || (classes.includes('person') && !agents.some((name) => classes.includes(name)))
  })
}

function isCount(scene: Scene, token: number): boolean {
  return scene.reading.pos(token) === 'NUM' || isListed(scene, scene.rules.indefinite, token)
}

const TAKING = new Set(['seize', 'capture-territory', 'occupy', 'recapture', 'loot'])

function isHolder(scene: Scene, token: number): boolean {
  return isParty(scene, token) && !['GPE', 'LOC'].includes(mentionOf(scene, token)?.type ?? '')
}
