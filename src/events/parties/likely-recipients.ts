import { gather } from '../../text/gather.js'
import { aroundNoun } from '../clause/around-noun.js'
import { addresseesOf } from '../clause/letters.js'
import { isPassive } from '../clause/passive.js'
import { sidesOf } from '../clause/sides-of.js'
import { classesAt, mentionOf } from '../nouns/classify-noun.js'
import { isParty } from '../nouns/is-party.js'
import { ownerMeant } from '../nouns/owner-meant.js'
import { isTarget } from '../nouns/to-participant.js'
import type { Slot } from '../rules/frames.js'
import { childrenOf, isNoun, isVerb, plainRelation, type Scene, sentenceRange } from '../scene.js'
import type { Candidate } from '../triggers/find-triggers.js'

import { takes } from './role-of-place.js'

/** "tuant plus de 60 fidèles": where the tree lost the object, a numbered noun right after the verb is whom it befell. */
export function numberedVictims(scene: Scene, { frame, head, last }: Candidate): number[] {
  if (frame.counts === null || !isVerb(scene, head) || isPassive(scene, head)) return []
  const { last: end } = sentenceRange(scene, head)
  const limit = Math.min(end, last + 7)
  for (let token = last + 1; token < limit; token += 1) {
    if (scene.words[token] === ',' || scene.words[token] === '.') return []
    if (scene.reading.pos(token) !== 'NUM' || (scene.dateAt[token] as number) >= 0) continue
    for (let noun = token + 1; noun < Math.min(end, token + 4); noun += 1) if (isNoun(scene, noun)) return [noun]
    return [token]
  }
  return []
}

/** "demanded that Turkey withdraw", "said that Mali must": whoever is to do it. */
export function asked(scene: Scene, { frame, around }: Candidate, actors: readonly number[]): number[] {
  if (frame.type !== 'REQUEST') return []
  const said = around.complements.filter((one) => plainRelation(scene, one) === 'ccomp' && !isPassive(scene, one))
  return gather(said, (one) => sidesOf(scene, one).subjects).filter(
    (token) => isParty(scene, token) && !actors.includes(token),
  )
}

/** "sent a memo to Paris requesting talks" */
export function addressees(scene: Scene, { frame, head }: Candidate, actors: readonly number[]): number[] {
  if (frame.type !== 'REQUEST' || !isVerb(scene, head)) return []
  return addresseesOf(scene, head).filter((token) => isParty(scene, token) && !actors.includes(token))
}

/** "deployed troops along its border with Kosovo": whoever is on the other side. */
export function acrossBorder(scene: Scene, { frame, around }: Candidate): number[] {
  if (frame.type !== 'MOBILIZE') return []
  const places = [
    ...around.obliques.map((one) => one.token),
    ...gather(around.objects, (one) => childrenOf(scene, one)),
  ]
  const borders = places.filter((token) => classesAt(scene, token).includes('border'))
  return gather(borders, (token) => aroundNoun(scene, token).obliques)
    .filter(({ slot, token }) => slot === 'with' && mentionOf(scene, token)?.type === 'GPE')
    .map(({ token }) => token)
}

/** What was nearly hit: "fired shells near a patrol boat"; a town only says where. */
export function nearTargets(scene: Scene, { frame, around }: Candidate): number[] {
  if (frame.type !== 'ASSAULT' || frame.grade !== 'means') return []
  return around.obliques
    .filter(({ slot, token }) => slot === 'near' && isTarget(scene, token))
    .map(({ token }) => token)
    .filter((token) => !['GPE', 'LOC'].includes(mentionOf(scene, token)?.type ?? ''))
}

const ABROAD = new Set<Slot | null>(['to', 'from', 'at'])

/** "recalled its ambassador from Quito", "agreed to withdraw their forces": what is one's own meets the country where it is, if any. */
export function beyondOwn(scene: Scene, { frame, around }: Candidate, recipients: readonly number[]): number[] {
  if (takes(frame) || frame.roles.on === 'recipient') return [...recipients]
  const own = recipients.filter((token) => ownerMeant(scene, token) >= 0)
  if (own.length === 0) return [...recipients]
  const within = gather(own, (token) => aroundNoun(scene, token).obliques)
  const abroad = [...within, ...around.obliques]
    .filter(({ slot, token }) => ABROAD.has(slot) && mentionOf(scene, token)?.type === 'GPE')
    .map(({ token }) => token)
  return [...recipients.filter((token) => !own.includes(token)), ...abroad]
}
