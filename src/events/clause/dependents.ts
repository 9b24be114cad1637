import { childrenOf, isNoun, plainRelation, type Scene } from '../scene.js'
import { prepositionOf } from './prepositions.js'

interface Dependent {
  readonly token: number
  readonly relation: string
}

/**
 * "will visit Kenya next week", "a convoqué jeudi l'ambassadeur": a date is no party, and a noun that the tree hung on it
 * belongs to the verb.
 */
export function dependentsOf(scene: Scene, verb: number): Dependent[] {
  const dependents: Dependent[] = []
  for (const token of childrenOf(scene, verb)) {
    const relation = plainRelation(scene, token)
    if ((scene.dateAt[token] as number) < 0) dependents.push({ token, relation })
    else dependents.push(...nounsPastDate(scene, token, relation))
  }
  return dependents
}

function nounsPastDate(scene: Scene, date: number, relation: string): Dependent[] {
  return childrenOf(scene, date)
    .filter((child) => (scene.dateAt[child] as number) < 0 && isNoun(scene, child))
    .map((token) => ({ token, relation: relationPastDate(scene, token, relation) }))
}

// "On 18 January, the army shelled the camp": in apposition to a date that was taken for the subject, the subject.
function relationPastDate(scene: Scene, token: number, ofDate: string): string {
  if (prepositionOf(scene, token) !== null) return 'obl'
  return ofDate === 'nsubj' && plainRelation(scene, token) === 'appos' ? 'nsubj' : 'obj'
}
