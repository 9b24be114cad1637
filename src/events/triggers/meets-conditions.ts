import { amountAbove } from '../clause/amounts.js'
import { aroundNoun } from '../clause/around-noun.js'
import { aroundTrigger } from '../clause/around-trigger.js'
import { markedBy } from '../clause/obliques.js'
import { isPassive } from '../clause/passive.js'
import type { Surroundings } from '../clause/surroundings.js'
import { fitsOneOf } from '../nouns/classify-noun.js'
import type { Condition, Trigger } from '../rules/lexicon.js'
import type { Values } from '../rules/values.js'
import { childrenOf, isListed, isNoun, isVerb, plainRelation, type Scene, sentenceRange } from '../scene.js'

/** A trigger in its place: what its conditions are held against. */
interface Spot {
  readonly scene: Scene
  readonly token: number
  readonly around: Surroundings
  /** The tokens of its phrase. */
  readonly words: readonly number[]
}

type Test = (token: number) => boolean

/** Whether one of the tokens that stand in a place around a trigger passes a test. */
type Place = (spot: Spot, test: Test) => boolean

function someBetween(first: number, last: number, test: Test): boolean {
  for (let token = first; token < last; token += 1) if (test(token)) return true
  return false
}

const inClause: Place = ({ scene, token }, test) => {
  let head = token
  for (let step = 0; step < 8 && !isVerb(scene, head); step += 1) {
    const up = scene.reading.heads[head] as number
    if (up < 0) break
    head = up
  }
  const { first, last } = sentenceRange(scene, token)
  return someBetween(Math.max(first, Math.min(head, token) - 25), Math.min(last, Math.max(head, token) + 25), test)
}

const inSentence: Place = ({ scene, token }, test) => {
  const { first, last } = sentenceRange(scene, token)
  return someBetween(Math.max(first, token - 60), Math.min(last, token + 60), test)
}

// "arrest of rebels" fills both places of the noun; "raid turc" names who raids.
const atNounSides: Place = ({ around }, test) =>
  around.modifiers.some(test) || around.obliques.some(({ slot, token }) => slot === 'of' && test(token))

// "said that Turkey must withdraw", "a dit que Malte devait": the auxiliaries, or the verb of duty, of what is said.
const atDuty: Place = ({ scene, around }, test) =>
  around.complements.some((one) => {
    if (!SAID.has(plainRelation(scene, one))) return false
    return test(one) || childrenOf(scene, one).some((child) => plainRelation(scene, child) === 'aux' && test(child))
  })

const SAID = new Set(['ccomp', 'parataxis'])

// "distribué du riz", "evacuated the wounded": a partitive, or an adjective used as a noun, is the object of a verb that has no other.
const atBareObject: Place = ({ scene, token: verb }, test) =>
  !isPassive(scene, verb) && childrenOf(scene, verb).some((child) => isBareObject(scene, verb, child) && test(child))

function isBareObject(scene: Scene, verb: number, child: number): boolean {
  if (child <= verb || plainRelation(scene, child) !== 'obl' || (scene.dateAt[child] as number) >= 0) return false
  const mark = childrenOf(scene, child).find((one) => one < child && plainRelation(scene, one) === 'case')
  if (mark === undefined) return scene.reading.pos(child) === 'ADJ'
  return mark === verb + 1 && isPartitive(scene, mark)
}

// « du », « des », « de la »: with its article, not « d'un nombre restreint de ».
function isPartitive(scene: Scene, mark: number): boolean {
  if (scene.rules.slots.get(scene.words[mark] as string) !== 'of') return false
  return scene.words[mark] !== scene.lemmas[mark] || isListed(scene, scene.rules.definites, mark + 1)
}

const atParticleObject: Place = ({ scene, around, words }, test) =>
  words.length > 1 && around.obliques.some((one) => test(one.token) && markedBy(scene, one, words))

const atObject: Place = (spot, test) => {
  if (spot.around.objects.some(test)) return true
  if (!isVerb(spot.scene, spot.token)) return atNounSides(spot, test)
  return atParticleObject(spot, test) || (spot.around.objects.length === 0 && atBareObject(spot, test))
}

// "urge parties to stop", « appelle les partis à cesser »: the infinitive may hang on whoever is to do it.
const atComplement: Place = ({ scene, token, around }, test) =>
  around.complements.some(test) ||
  (isVerb(scene, token) &&
    around.objects.some((object) =>
      childrenOf(scene, object).some((child) => child > object && isInfinitiveBelow(scene, child) && test(child)),
    ))

function isInfinitiveBelow(scene: Scene, token: number): boolean {
  return plainRelation(scene, token) === 'acl' && scene.reading.verbForm(token) === 'Inf'
}

const atModifier: Place = (spot, test) => {
  const { scene, token, around } = spot
  if (childrenOf(scene, token).some((child) => plainRelation(scene, child) !== 'punct' && test(child))) return true
  return isVerb(scene, token) ? around.modifiers.some(test) : atNounSides(spot, test)
}

const PLACES: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['duty', atDuty],
  [
    'subject',
    (spot, test) => spot.around.subjects.some(test) || (!isVerb(spot.scene, spot.token) && atNounSides(spot, test)),
  ],
  ['object', atObject],
  ['modifier', atModifier],
  [
    'case',
    ({ scene, token }, test) =>
      childrenOf(scene, token).some((child) => plainRelation(scene, child) === 'case' && test(child)),
  ],
  ['complement', atComplement],
  [
    'head',
    ({ scene, token }, test) => {
      const head = scene.reading.heads[token] as number
      return head >= 0 && test(head)
    },
  ],
  [
    'that',
    ({ scene, around }, test) => around.complements.some((one) => plainRelation(scene, one) === 'ccomp' && test(one)),
  ],
  ['clause', inClause],
  ['sentence', inSentence],
])

/** Whether a token passes in one of the places; what is no known place is a preposition. */
function someAt(spot: Spot, places: readonly string[], test: Test): boolean {
  return places.some((name) => {
    const place = PLACES.get(name)
    if (place) return place(spot, test)
    return (
      spot.around.obliques.some(({ preposition, token }) => preposition === name && test(token)) ||
      belowPhrase(spot, name, test)
    )
  })
}

// "took possession of the town": the complement of the noun in the phrase is the phrase's.
function belowPhrase({ scene, token, words }: Spot, name: string, test: Test): boolean {
  if (words.length === 1) return false
  return words.some(
    (word) =>
      word !== token &&
      isNoun(scene, word) &&
      aroundNoun(scene, word).obliques.some((one) => one.preposition === name && test(one.token)),
  )
}

// "Iran's regional rival, Saudi Arabia", "a package of sanctions": either name of a thing will do.
function fitsByName(scene: Scene, token: number, values: Values): boolean {
  if (fitsOneOf(scene, token, values)) return true
  if (
    childrenOf(scene, token).some((child) => NAMING.has(plainRelation(scene, child)) && fitsOneOf(scene, child, values))
  )
    return true
  const amount = amountAbove(scene, token)
  return amount >= 0 && fitsOneOf(scene, amount, values)
}

const NAMING = new Set(['appos', 'flat'])

const ANY: Test = () => true

function meets(spot: Spot, { places, absent, wanted, unwanted }: Condition): boolean {
  const { scene, token } = spot
  const holds = (values: Values): boolean =>
    someAt(spot, places, (one) => one !== token && fitsByName(scene, one, values))
  if (absent) return !(wanted === null ? someAt(spot, places, ANY) : holds(wanted))
  if (unwanted !== null && holds(unwanted)) return false
  if (wanted !== null) return holds(wanted)
  return unwanted !== null || someAt(spot, places, ANY)
}

/** Whether all conditions of a trigger hold at a token; `words` are the tokens of its phrase. */
export function meetsConditions(scene: Scene, trigger: Trigger, token: number, words: readonly number[]): boolean {
  if (trigger.conditions.length === 0) return true
  const spot: Spot = { scene, token, around: aroundTrigger(scene, token), words }
  return trigger.conditions.every((one) => meets(spot, one))
}
