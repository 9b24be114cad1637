import { amountAbove } from '../clause/amounts.js'
import { aroundTrigger } from '../clause/around-trigger.js'
import { markedBy } from '../clause/obliques.js'
import { isPassive } from '../clause/passive.js'
import type { Surroundings } from '../clause/surroundings.js'
import { fitsValue } from '../nouns/classify-noun.js'
import type { Condition, Trigger } from '../rules/lexicon.js'
import { childrenOf, isListed, isVerb, plainRelation, type Scene, sentenceRange } from '../scene.js'

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
function nounSides(around: Surroundings): number[] {
  return [...around.modifiers, ...around.obliques.filter((one) => one.slot === 'of').map((one) => one.token)]
}

// "said that Turkey must withdraw", "a dit que Malte devait": the auxiliaries, or the verb of duty, of what is said.
function dutiesOf(scene: Scene, around: Surroundings): number[] {
  return around.complements
    .filter((one) => ['ccomp', 'parataxis'].includes(plainRelation(scene, one)))
    .flatMap((one) => [one, ...childrenOf(scene, one).filter((child) => plainRelation(scene, child) === 'aux')])
}

// "distribué du riz", "evacuated the wounded": a partitive, or an adjective used as a noun, is the object of a verb that has no other.
function bareObjects(scene: Scene, verb: number): number[] {
  if (isPassive(scene, verb)) return []
  return childrenOf(scene, verb).filter((child) => {
    if (child <= verb || plainRelation(scene, child) !== 'obl' || (scene.dateAt[child] as number) >= 0) return false
    const marks = childrenOf(scene, child).filter((one) => one < child && plainRelation(scene, one) === 'case')
    if (marks.length === 0) return scene.reading.pos(child) === 'ADJ'
    return marks[0] === verb + 1 && isPartitive(scene, verb + 1)
  })
}

// « du », « des », « de la »: with its article, not « d'un nombre restreint de ».
function isPartitive(scene: Scene, mark: number): boolean {
  if (scene.rules.slots.get(scene.words[mark] as string) !== 'of') return false
  return scene.words[mark] !== scene.lemmas[mark] || isListed(scene, scene.rules.definites, mark + 1)
}

function objectsOf(scene: Scene, token: number, around: Surroundings, words: readonly number[]): readonly number[] {
  if (!isVerb(scene, token)) return [...around.objects, ...nounSides(around)]
  if (around.objects.length === 0) return [...particleObjects(scene, around, words), ...bareObjects(scene, token)]
  return [...around.objects, ...particleObjects(scene, around, words)]
}

function particleObjects(scene: Scene, around: Surroundings, words: readonly number[]): number[] {
  return words.length === 1 ? [] : around.obliques.filter((one) => markedBy(scene, one, words)).map((one) => one.token)
}

// "urge parties to stop", « appelle les partis à cesser »: the infinitive may hang on whoever is to do it.
function complementsOf(scene: Scene, token: number, around: Surroundings): readonly number[] {
  if (!isVerb(scene, token)) return around.complements
  const asked = around.objects.flatMap((object) =>
    childrenOf(scene, object).filter(
      (child) => child > object && plainRelation(scene, child) === 'acl' && scene.reading.verbForm(child) === 'Inf',
    ),
  )
  return asked.length === 0 ? around.complements : [...around.complements, ...asked]
}

function tokensAt(
  scene: Scene,
  place: string,
  token: number,
  around: Surroundings,
  words: readonly number[],
): readonly number[] {
  switch (place) {
    case 'duty':
      return dutiesOf(scene, around)
    case 'subject':
      return isVerb(scene, token) ? around.subjects : [...around.subjects, ...nounSides(around)]
    case 'object':
      return objectsOf(scene, token, around, words)
    case 'modifier':
      return nounModifiers(scene, token, around)
    case 'case':
      return childrenOf(scene, token).filter((child) => plainRelation(scene, child) === 'case')
    case 'complement':
      return complementsOf(scene, token, around)
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
  return isVerb(scene, token) ? [...around.modifiers, ...direct] : [...direct, ...nounSides(around)]
}

// "Iran's regional rival, Saudi Arabia", "a package of sanctions": either name of a thing will do.
function appositions(scene: Scene, token: number): number[] {
  const beside = childrenOf(scene, token).filter(
    (child) => plainRelation(scene, child) === 'appos' || plainRelation(scene, child) === 'flat',
  )
  const amount = amountAbove(scene, token)
  return amount < 0 ? beside : [...beside, amount]
}

function fits(scene: Scene, token: number, values: readonly string[]): boolean {
  return values.some((value) => fitsValue(scene, token, value))
}

/** Whether one of the tokens, other than the trigger itself, has one of the values. */
function anyFits(scene: Scene, tokens: readonly number[], token: number, values: readonly string[]): boolean {
  if (values.length === 0) return false
  return tokens.some(
    (one) =>
      one !== token &&
      (fits(scene, one, values) || appositions(scene, one).some((other) => fits(scene, other, values))),
  )
}

function meets(
  scene: Scene,
  condition: Condition,
  token: number,
  around: Surroundings,
  words: readonly number[],
): boolean {
  const { places, absent, wanted, unwanted } = condition
  const tokens =
    places.length === 1
      ? tokensAt(scene, places[0] as string, token, around, words)
      : places.flatMap((place) => tokensAt(scene, place, token, around, words))
  if (absent) return wanted.length === 0 ? tokens.length === 0 : !anyFits(scene, tokens, token, wanted)
  if (anyFits(scene, tokens, token, unwanted)) return false
  if (wanted.length > 0) return anyFits(scene, tokens, token, wanted)
  return unwanted.length > 0 || tokens.length > 0
}

/** Whether all conditions of a trigger hold at a token; `words` are the tokens of its phrase. */
export function meetsConditions(scene: Scene, trigger: Trigger, token: number, words: readonly number[]): boolean {
  if (trigger.conditions.length === 0) return true
  const around = aroundTrigger(scene, token)
  return trigger.conditions.every((one) => meets(scene, one, token, around, words))
}
