import type { Slot } from '../rules/frames.js'
import { childrenOf, plainRelation, type Scene } from '../scene.js'

/** The preposition that a complement is marked with: the words of its `case`, joined (`auprès de`). */
export function prepositionOf(scene: Scene, token: number): string | null {
  for (const child of childrenOf(scene, token)) {
    if (plainRelation(scene, child) !== 'case') continue
    const word = scene.words[child] as string
    const fixed = childrenOf(scene, child).filter((one) => plainRelation(scene, one) === 'fixed')
    return fixed.length === 0 ? word : [word, ...fixed.map((one) => scene.words[one])].join(' ')
  }
  return null
}

/** The slot that a preposition opens, by its words as a whole, its first or its last. */
export function slotOf(scene: Scene, preposition: string): Slot | null {
  const slot = scene.rules.slots.get(preposition)
  if (slot) return slot
  if (!preposition.includes(' ')) return null
  const words = preposition.split(' ')
  return scene.rules.slots.get(words[0] as string) ?? scene.rules.slots.get(words[words.length - 1] as string) ?? null
}
