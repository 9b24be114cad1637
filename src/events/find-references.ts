import type { Candidate } from './find-triggers.js'
import { childrenOf, isListed, isNoun, plainRelation, type Scene } from './scene.js'
import { outerNoun } from './surroundings.js'

const NUMBERLESS = new Set(['negotiate', 'meet', 'discuss', 'sanction', 'clash', 'search'])

function modifiersOf(scene: Scene, token: number): number[] {
  return childrenOf(scene, token).filter((child) =>
    ['det', 'amod', 'advmod', 'nummod', 'obl', 'nmod'].includes(plainRelation(scene, child)),
  )
}

/** Whether one mention tells several or recurring events: "a dozen raids", "frequently shelled", "les attaques". */
export function isAggregate(scene: Scene, { head, around, frame }: Candidate): boolean {
  const tokens = [head, ...(around.support >= 0 ? [around.support] : [])]
  if (tokens.some((token) => modifiersOf(scene, token).some((one) => isListed(scene, scene.rules.repeated, one))))
    return true
  if (tokens.some((token) => modifiersOf(scene, token).some((one) => datesSet(scene, one)))) return true
  if (!isNoun(scene, head)) return false
  if (outerNoun(scene, head) !== head && isListed(scene, scene.rules.repeated, outerNoun(scene, head))) return true
  return scene.words[head] !== scene.lemmas[head] && !NUMBERLESS.has(frame.id)
}

function datesSet(scene: Scene, token: number): boolean {
  const index = scene.dateAt[token] as number
  return index >= 0 && scene.dates[index]?.type === 'SET'
}

/** Whether a noun only points back: "these attacks", "ce raid". */
export function isAnaphoric(scene: Scene, { head }: Candidate): boolean {
  if (!isNoun(scene, head)) return false
  return childrenOf(scene, head).some(
    (child) => plainRelation(scene, child) === 'det' && isListed(scene, scene.rules.demonstratives, child),
  )
}
