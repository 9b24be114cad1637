import { outerNoun } from '../clause/carried-by.js'
import { childrenOf, isListed, isNoun, isVerb, plainRelation, type Scene } from '../scene.js'

function tells(scene: Scene, verb: number): boolean {
  const { doing, happening, causing, undergoing } = scene.rules
  return [doing, happening, causing, undergoing].some((list) => isListed(scene, list, verb))
}

/** Verbs that tell no more than that an event noun came about: "raid mené mardi", "l'attentat a fait huit morts". */
export function satellites(scene: Scene, head: number): number[] {
  if (!isNoun(scene, head)) return []
  const outer = outerNoun(scene, head)
  const below = childrenOf(scene, head).filter(
    (child) =>
      plainRelation(scene, child) === 'acl' &&
      isVerb(scene, child) &&
      (tells(scene, child) || isListed(scene, scene.rules.scheduling, child)),
  )
  const up = scene.reading.heads[outer] as number
  const relation = plainRelation(scene, outer)
  const above = up >= 0 && isVerb(scene, up) && ['nsubj', 'obj'].includes(relation) && tells(scene, up) ? [up] : []
  return [...below, ...above, ...(outer === head ? [] : [outer])]
}
