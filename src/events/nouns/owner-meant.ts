import { childrenOf, isListed, isNoun, isVerb, plainRelation, type Scene } from '../scene.js'
import { mentionOf } from './classify-noun.js'
import { isParty } from './is-party.js'

/**
 * The party that a possessive before a noun stands for, the subject of its clause: "Chad withdrew its troops", "le Tchad a rappelé
 * son ambassadeur"; -1 where there is none, and for those who are of another: "his counterpart".
 */
export function ownerMeant(scene: Scene, noun: number): number {
  const { possessives, foreign } = scene.rules
  const owner = childrenOf(scene, noun).find((child) => child < noun && possessives.has(scene.words[child] as string))
  if (owner === undefined || isListed(scene, foreign, noun)) return -1
  let verb = scene.reading.heads[noun] as number
  for (let step = 0; step < 5 && verb >= 0; step += 1) {
    const subject = isVerb(scene, verb) ? subjectOf(scene, verb) : -1
    if (subject >= 0 && subject < owner) return isNoun(scene, subject) && isParty(scene, subject) ? subject : -1
    verb = scene.reading.heads[verb] as number
  }
  return -1
}

function subjectOf(scene: Scene, verb: number): number {
  return childrenOf(scene, verb).find((child) => plainRelation(scene, child) === 'nsubj') ?? -1
}

/** Whether a noun is joined to another: two countries have no country. */
export function isJoined(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some((child) => plainRelation(scene, child) === 'conj' || isJoined(scene, child))
}

/** Whether a noun has a nation of its own before it or as its adjective: "his Iranian guests". */
export function hasNation(scene: Scene, noun: number): boolean {
  return childrenOf(scene, noun).some(
    (child) =>
      ['amod', 'compound'].includes(plainRelation(scene, child)) &&
      ['NORP', 'GPE'].includes(mentionOf(scene, child)?.type ?? ''),
  )
}
