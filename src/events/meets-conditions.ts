import { fitsValue } from './classify-noun.js'
import type { Condition, Trigger } from './lexicon.js'
import { childrenOf, isVerb, plainRelation, type Scene, sentenceRange } from './scene.js'
import type { Surroundings } from './surroundings.js'

function tokensOfClause(scene: Scene, token: number): number[] {
  let head = token
  for (let step = 0; step < 8 && !isVerb(scene, head); step += 1) {
    const up = scene.reading.heads[head] as number
    if (up < 0) break
    head = up
  }
  const { first, last } = sentenceRange(scene, token)
  const within: number[] = []
  const lower = Math.max(first, Math.min(head, token) - 25)
  const upper = Math.min(last, Math.max(head, token) + 25)
  for (let one = lower; one < upper; one += 1) within.push(one)
  return within
}

function tokensOfSentence(scene: Scene, token: number): number[] {
  const { first, last } = sentenceRange(scene, token)
  const within: number[] = []
  for (let one = Math.max(first, token - 60); one < Math.min(last, token + 60); one += 1) within.push(one)
  return within
}

// "arrest of rebels" fills both places of the noun; "raid turc" names who raids.
function nounSides(scene: Scene, token: number, around: Surroundings): number[] {
  if (isVerb(scene, token)) return []
  return [...around.modifiers, ...around.obliques.filter((one) => one.slot === 'of').map((one) => one.token)]
}

function tokensAt(scene: Scene, place: string, token: number, around: Surroundings): readonly number[] {
  switch (place) {
    case 'subject':
      return [...around.subjects, ...nounSides(scene, token, around)]
    case 'object':
      return [...around.objects, ...nounSides(scene, token, around)]
    case 'modifier':
      return nounModifiers(scene, token, around)
    case 'case':
      return childrenOf(scene, token).filter((child) => plainRelation(scene, child) === 'case')
    case 'complement':
      return around.complements
    case 'head': {
      const head = scene.reading.heads[token] as number
      return head < 0 ? [] : [head]
    }
    case 'that':
      return around.complements.filter((one) => plainRelation(scene, one) === 'ccomp')
    case 'clause':
      return tokensOfClause(scene, token)
    case 'sentence':
      return tokensOfSentence(scene, token)
    default:
      return around.obliques.filter((one) => one.preposition === place).map((one) => one.token)
  }
}

function nounModifiers(scene: Scene, token: number, around: Surroundings): number[] {
  const direct = childrenOf(scene, token).filter((child) => plainRelation(scene, child) !== 'punct')
  return isVerb(scene, token) ? [...around.modifiers, ...direct] : [...direct, ...nounSides(scene, token, around)]
}

// "Iran's regional rival, Saudi Arabia": either name of a thing will do.
function appositions(scene: Scene, token: number): number[] {
  return childrenOf(scene, token).filter(
    (child) => plainRelation(scene, child) === 'appos' || plainRelation(scene, child) === 'flat',
  )
}

function meets(scene: Scene, condition: Condition, token: number, around: Surroundings): boolean {
  const tokens = condition.places.flatMap((place) => tokensAt(scene, place, token, around))
  const holds = (value: string): boolean =>
    tokens.some(
      (one) =>
        one !== token &&
        (fitsValue(scene, one, value) || appositions(scene, one).some((other) => fitsValue(scene, other, value))),
    )
  if (condition.absent) return condition.wanted.length === 0 ? tokens.length === 0 : !condition.wanted.some(holds)
  if (condition.unwanted.some(holds)) return false
  if (condition.wanted.length > 0) return condition.wanted.some(holds)
  return condition.unwanted.length > 0 || tokens.length > 0
}

/** Whether all conditions of a trigger hold at a token. */
export function meetsConditions(scene: Scene, trigger: Trigger, token: number, around: () => Surroundings): boolean {
  return trigger.conditions.length === 0 || trigger.conditions.every((one) => meets(scene, one, token, around()))
}
