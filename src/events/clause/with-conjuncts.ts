import { gather } from '../../text/gather.js'
import { mentionOf } from '../nouns/classify-noun.js'
import { childrenOf, isVerb, plainRelation, type Scene } from '../scene.js'

const MAX_DEPTH = 6

/** A noun and what is coordinated with it. */
export function withConjuncts(scene: Scene, token: number, depth = 0): number[] {
  if (depth > MAX_DEPTH) return [token]
  const children = childrenOf(scene, token)
  if (children.length === 0) return [token]
  const more = children.filter((child) => plainRelation(scene, child) === 'conj' && !isVerb(scene, child))
  const beside = besideName(scene, token)
  if (more.length === 0 && beside.length === 0) return [token]
  return [token, ...gather(more, (child) => withConjuncts(scene, child, depth + 1)), ...beside]
}

// "commander Qasem Soleimani and Abu Mahdi": joined to the name beside the title, the second is as much meant as the first.
function besideName(scene: Scene, token: number): number[] {
  if (mentionOf(scene, token) !== null) return []
  const isPerson = (one: number): boolean => mentionOf(scene, one)?.type === 'PERSON'
  const names = childrenOf(scene, token).filter((child) => plainRelation(scene, child) === 'appos' && isPerson(child))
  return gather(names, (name) => childrenOf(scene, name)).filter(
    (child) => plainRelation(scene, child) === 'conj' && isPerson(child),
  )
}
