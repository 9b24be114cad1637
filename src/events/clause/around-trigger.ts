import { childrenOf, isVerb, plainRelation, type Scene } from '../scene.js'
import { aroundNoun } from './around-noun.js'
import { complementsOf } from './complements-of.js'
import { sidesOf } from './sides-of.js'
import type { Surroundings } from './surroundings.js'

/** What stands around a trigger of either kind. */
export function aroundTrigger(scene: Scene, token: number): Surroundings {
  const known = scene.kept.around.get(token) as Surroundings | undefined
  if (known) return known
  const around = isVerb(scene, token) ? aroundVerb(scene, token) : aroundNoun(scene, token)
  scene.kept.around.set(token, around)
  return around
}

/** What stands around a verb. */
export function aroundVerb(scene: Scene, verb: number): Surroundings {
  const sides = sidesOf(scene, verb)
  return {
    subjects: sides.subjects,
    objects: sides.objects,
    obliques: sides.obliques,
    modifiers: childrenOf(scene, verb).filter((child) => plainRelation(scene, child) === 'advmod'),
    complements: complementsOf(scene, verb),
    support: -1,
  }
}
