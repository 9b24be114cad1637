import { outerNoun } from '../clause/carried-by.js'
import { classesAt } from '../nouns/classify-noun.js'
import { isParty } from '../nouns/is-party.js'
import type { Phrases } from '../rules/compiled-rules.js'
import { childrenOf, isListed, isNoun, plainRelation, type Scene } from '../scene.js'
import type { Candidate } from './find-triggers.js'

const NUMBERLESS = new Set(['negotiate', 'meet', 'discuss', 'sanction', 'clash', 'search'])

const MODIFIERS = new Set(['det', 'amod', 'advmod', 'nummod', 'obl', 'nmod'])

function recurs(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some(
    (child) =>
      MODIFIERS.has(plainRelation(scene, child)) &&
      (isListed(scene, scene.rules.repeated, child) || datesSet(scene, child)),
  )
}

/** Whether one mention tells several or recurring events: "a dozen raids", "frequently shelled", "les attaques". */
export function isAggregate(scene: Scene, { head, around, frame }: Candidate): boolean {
  if (recurs(scene, head) || (around.support >= 0 && recurs(scene, around.support))) return true
  if (!isNoun(scene, head)) return false
  const outer = outerNoun(scene, head)
  if (outer !== head && isListed(scene, scene.rules.repeated, outer)) return true
  // "drones struck a power station" is one strike, with many drones.
  if (classesAt(scene, head).some((name) => name === 'weapon' || name === 'vehicle')) return false
  return isPlural(scene, head) && !NUMBERLESS.has(frame.id)
}

// By its form, or, where the lemma is wrong, by its article.
function isPlural(scene: Scene, noun: number): boolean {
  if (scene.words[noun] !== scene.lemmas[noun]) return true
  return childrenOf(scene, noun).some(
    (child) => ['det', 'case'].includes(plainRelation(scene, child)) && isListed(scene, scene.rules.plurals, child),
  )
}

function datesSet(scene: Scene, token: number): boolean {
  const index = scene.dateAt[token] as number
  return index >= 0 && scene.dates[index]?.type === 'SET'
}

const TELLING = new Set(['amod', 'nmod', 'compound', 'acl', 'nummod', 'appos'])

/** Whether a noun only points back: "these attacks", "ce raid", or "the attack" with nothing that tells which. */
export function isAnaphoric(scene: Scene, candidate: Candidate): boolean {
  if (isNoun(scene, candidate.head)) return pointsBack(scene, candidate.head)
  // "the raid killed three people", "l'engin a blessé": by its subject.
  if (candidate.frame.grade !== 'result') return false
  return candidate.around.subjects.some(
    (token) => isNoun(scene, token) && !isParty(scene, token) && pointsBack(scene, token),
  )
}

function hasDeterminer(scene: Scene, children: readonly number[], list: Phrases<true>): boolean {
  return children.some((child) => plainRelation(scene, child) === 'det' && isListed(scene, list, child))
}

function pointsBack(scene: Scene, noun: number): boolean {
  const children = childrenOf(scene, noun)
  if (hasDeterminer(scene, children, scene.rules.demonstratives)) return true
  return (
    hasDeterminer(scene, children, scene.rules.definites) &&
    !children.some((child) => TELLING.has(plainRelation(scene, child)))
  )
}

/** Whether it is said to be another than one told before: "another attack", "un autre convoi a été visé". */
export function isAnother(scene: Scene, { head, around }: Candidate): boolean {
  const parties = [...around.subjects, ...around.objects]
  return [...(isNoun(scene, head) ? [head] : []), ...parties].some((token) => {
    const children = childrenOf(scene, token)
    // "six other people" adds to a number.
    if (children.some((child) => plainRelation(scene, child) === 'nummod')) return false
    return children.some(
      (child) => ['det', 'amod'].includes(plainRelation(scene, child)) && isListed(scene, scene.rules.others, child),
    )
  })
}
