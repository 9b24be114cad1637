import type { Slot } from '../rules/frames.js'
import { childrenOf, phraseAt, plainRelation, type Scene } from '../scene.js'
import { counted } from './amounts.js'
import { prepositionOf, slotOf } from './prepositions.js'
import { withConjuncts } from './with-conjuncts.js'

/** A complement with its preposition. */
export interface Oblique {
  readonly preposition: string
  readonly slot: Slot | null
  readonly token: number
}

/** A complement and what is coordinated with it; none where it has no preposition, or names who says so. */
export function toObliques(scene: Scene, token: number): Oblique[] {
  const preposition = prepositionOf(scene, token)
  if (preposition === null || isSource(scene, token)) return []
  const slot = slotOf(scene, preposition)
  return withConjuncts(scene, token).map((one) => ({ preposition, slot, token: counted(scene, one) }))
}

// "selon l'ONG", "d'après des habitants": who says so is no party to the act.
function isSource(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some((child) => plainRelation(scene, child) === 'case' && endsSource(scene, child))
}

function endsSource(scene: Scene, mark: number): boolean {
  for (let at = mark; at >= Math.max(0, mark - 2); at -= 1) {
    const phrase = phraseAt(scene, scene.rules.according, at)
    if (phrase !== null && at + phrase[1] >= mark) return true
  }
  return false
}

/** Whether the preposition of a complement is one of these tokens: the particle of "cut off supplies", "fired on the crowd". */
export function markedBy(scene: Scene, { preposition, token }: Oblique, words: readonly number[]): boolean {
  return childrenOf(scene, token).some(
    (child) => plainRelation(scene, child) === 'case' && words.includes(child) && scene.words[child] === preposition,
  )
}
