import { childrenOf, isListed, isVerb, plainRelation, type Scene } from '../scene.js'
import { toObliques } from './obliques.js'

const CLAUSES = new Set(['acl', 'advcl'])

/** The verb that sends the text which a participle or infinitive tells the words of ("sent a letter to the governor demanding"), or -1. */
export function senderOf(scene: Scene, participle: number): number {
  if (!CLAUSES.has(scene.reading.relation(participle))) return -1
  if (!isActive(scene, participle)) return -1
  let sender = scene.reading.heads[participle] as number
  for (let step = 0; step < 3 && sender >= 0 && !isVerb(scene, sender); step += 1) {
    sender = scene.reading.heads[sender] as number
  }
  return sender >= 0 && isVerb(scene, sender) && textOf(scene, sender, participle) >= 0 ? sender : -1
}

function isActive(scene: Scene, verb: number): boolean {
  if (scene.reading.verbForm(verb) === 'Inf') return true
  return (scene.words[verb] as string).endsWith(scene.rules.source.presentParticiple)
}

// The letter, memo or statement that a verb sends.
function textOf(scene: Scene, sender: number, before: number): number {
  const text = childrenOf(scene, sender).find((child) => plainRelation(scene, child) === 'obj' && child < before)
  return text !== undefined && isListed(scene, scene.rules.documents, text) ? text : -1
}

/** Whom the text is sent to that a participle tells the words of. */
export function addresseesOf(scene: Scene, participle: number): number[] {
  const sender = senderOf(scene, participle)
  if (sender < 0) return []
  const beside = [...childrenOf(scene, sender), ...childrenOf(scene, textOf(scene, sender, participle))]
  return beside
    .filter((child) => child < participle && ['obl', 'nmod'].includes(plainRelation(scene, child)))
    .flatMap((child) => toObliques(scene, child))
    .filter(({ slot }) => slot === 'to')
    .map(({ token }) => token)
}
