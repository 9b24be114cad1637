import { childrenOf, isNoun, isVerb, plainRelation, type Scene } from '../scene.js'
import { prepositionOf, slotOf } from './prepositions.js'

/** Whether a verb stands in the passive, or is a past participle without an auxiliary. */
export function isPassive(scene: Scene, verb: number): boolean {
  const known = scene.kept.passive.get(verb)
  if (known !== undefined) return known
  const passive = readPassive(scene, verb)
  scene.kept.passive.set(verb, passive)
  return passive
}

function readPassive(scene: Scene, verb: number): boolean {
  let auxiliary = false
  for (const child of childrenOf(scene, verb)) {
    const relation = scene.reading.relation(child)
    if (relation === 'aux:pass') return true
    if (relation === 'nsubj:pass' || relation === 'csubj:pass') {
      // A verb with an object of its own is active, whatever the tree calls its subject.
      if (!hasObject(scene, verb)) return true
      auxiliary = true
    }
    if (relation.startsWith('aux') || relation === 'nsubj') auxiliary = true
  }
  if (auxiliary || scene.reading.verbForm(verb) !== 'Part') return false
  const relation = plainRelation(scene, verb)
  if (relation === 'conj' && isVerb(scene, scene.reading.heads[verb] as number)) {
    return isPassive(scene, scene.reading.heads[verb] as number)
  }
  if (endsApposition(scene, verb)) return false
  // "strikes killed 14 people", read as "strikes that were killed": the object of its own tells.
  if (hasObject(scene, verb)) return false
  return !(scene.words[verb] as string).endsWith(scene.rules.source.presentParticiple)
}

// "The coordinator, Ms. Ito, called on all sides": a participle of the noun at the root, past a name between commas, is its verb.
function endsApposition(scene: Scene, verb: number): boolean {
  const noun = scene.reading.heads[verb] as number
  if (noun < 0 || noun > verb || !isNoun(scene, noun) || (scene.reading.heads[noun] as number) >= 0) return false
  if (scene.words[verb - 1] !== ',' || (scene.words[verb] as string).endsWith(scene.rules.source.presentParticiple)) {
    return false
  }
  const named = childrenOf(scene, noun).some((child) => plainRelation(scene, child) === 'appos' && child < verb)
  return named && !childrenOf(scene, verb).some((child) => slotOf(scene, prepositionOf(scene, child) ?? '') === 'by')
}

/** Whether a verb has an object without a preposition. */
export function hasObject(scene: Scene, verb: number): boolean {
  return childrenOf(scene, verb).some(
    (child) => plainRelation(scene, child) === 'obj' && prepositionOf(scene, child) === null,
  )
}
