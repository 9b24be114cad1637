import { childrenOf, isListed, isNoun, phraseAt, plainRelation, type Scene } from '../scene.js'
import { prepositionOf, slotOf } from './prepositions.js'

/** "plus de 60 fidèles" with the amount as head: the noun is what is meant. */
export function counted(scene: Scene, token: number): number {
  const bounded = isListed(scene, scene.rules.bounds, token)
  if (!bounded && !isAmount(scene, token)) return token
  return (
    childrenOf(scene, token).find(
      (child) =>
        child > token &&
        isNoun(scene, child) &&
        ['nmod', 'obl'].includes(plainRelation(scene, child)) &&
        (bounded || slotOf(scene, prepositionOf(scene, child) ?? '') === 'of'),
    ) ?? token
  )
}

/** The amount that a noun is counted by: "a package of sanctions", or -1. */
export function amountAbove(scene: Scene, token: number): number {
  const head = scene.reading.heads[token] as number
  return head >= 0 && plainRelation(scene, token) === 'nmod' && isAmount(scene, head) ? head : -1
}

// "hundreds of officers", "un millier de policiers", "tens of thousands of people".
function isAmount(scene: Scene, token: number): boolean {
  const { numbers, indefinite, portions, measures } = scene.rules
  if (numbers.has(scene.lemmas[token] as string) || isListed(scene, indefinite, token)) return true
  if (isListed(scene, portions, token)) return true
  const numbered = childrenOf(scene, token).some((child) => plainRelation(scene, child) === 'nummod')
  if (numbered && isListed(scene, measures, token)) return true
  const before = token > 0 ? phraseAt(scene, indefinite, token - 1) : null
  return before !== null && before[1] > 1
}
