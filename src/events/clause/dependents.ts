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
  return childrenOf(scene, verb).flatMap((token) => {
    const relation = plainRelation(scene, token)
    if ((scene.dateAt[token] as number) < 0) return [{ token, relation }]
    return childrenOf(scene, token)
      .filter((child) => (scene.dateAt[child] as number) < 0 && isNoun(scene, child))
      .map((child) => ({ token: child, relation: relationPastDate(scene, child, relation) }))
  })
}

// "On 18 January, the army shelled the camp": in apposition to a date that was taken for the subject, the subject.
function relationPastDate(scene: Scene, token: number, ofDate: string): string {
  if (prepositionOf(scene, token) !== null) return 'obl'
  return ofDate === 'nsubj' && plainRelation(scene, token) === 'appos' ? 'nsubj' : 'obj'
}
