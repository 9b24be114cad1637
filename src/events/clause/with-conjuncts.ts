import { gather } from '../../text/gather.js'
import { mentionOf } from '../nouns/classify-noun.js'
import { childrenOf, isVerb, plainRelation, type Scene } from '../scene.js'

const MAX_DEPTH = 6

/** A noun and what is coordinated with it. */
export function withConjuncts(scene: Scene, token: number, depth = 0): number[] {
  if (depth > MAX_DEPTH) return [token]
  const more = childrenOf(scene, token).filter(
    (child) => plainRelation(scene, child) === 'conj' && !isVerb(scene, child),
  )
  return [token, ...gather(more, (child) => withConjuncts(scene, child, depth + 1)), ...besideName(scene, token)]
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
