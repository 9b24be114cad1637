import type { EntityMention } from '../../contract.js'
import { childrenOf, plainRelation, type Scene } from '../scene.js'
import { mentionOf } from './classify-noun.js'

/** "his widow, Sarah Jones", "its rival, Saudi Arabia": whatever the word, a person or a country is meant. */
export function namedBeside(scene: Scene, token: number, type = 'PERSON'): boolean {
  return childrenOf(scene, token).some(
    (child) => plainRelation(scene, child) === 'appos' && mentionOf(scene, child)?.type === type,
  )
}

/** "the militant group Hamas": the name of a body in apposition, or `null`. */
export function bodyBeside(scene: Scene, head: number): EntityMention | null {
  for (const child of childrenOf(scene, head)) {
    const mention = mentionOf(scene, child)
    if (mention?.type === 'ORG' && plainRelation(scene, child) === 'appos' && scene.words[child - 1] !== ',')
      return mention
  }
  return null
}
