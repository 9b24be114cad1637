import { amountAbove } from '../clause/amounts.js'
import { aroundNoun } from '../clause/around-noun.js'
import { aroundTrigger } from '../clause/around-trigger.js'
import { markedBy } from '../clause/obliques.js'
import { isPassive } from '../clause/passive.js'
import { prepositionOf } from '../clause/prepositions.js'
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

/** Whether one of the tokens that stand in a place around a trigger has one of the values; without values, whether there is one. */
type Place = (spot: Spot, values: Values | null) => boolean

function passes({ scene, token }: Spot, one: number, values: Values | null): boolean {
  return values === null || (one !== token && fitsByName(scene, one, values))
}

function somePasses(spot: Spot, tokens: readonly number[], values: Values | null): boolean {
  for (const one of tokens) if (passes(spot, one, values)) return true
  return false
}

function somePassesBetween(spot: Spot, first: number, last: number, values: Values | null): boolean {
  for (let one = first; one < last; one += 1) if (passes(spot, one, values)) return true
  return false
}

const inClause: Place = (spot, values) => {
  const { scene, token } = spot
  let head = token
  for (let step = 0; step < 8 && !isVerb(scene, head); step += 1) {
    const up = scene.reading.heads[head] as number
    if (up < 0) break
    head = up
  }
  const { first, last } = sentenceRange(scene, token)
  const from = Math.max(first, Math.min(head, token) - 25)
  return somePassesBetween(spot, from, Math.min(last, Math.max(head, token) + 25), values)
}

const inSentence: Place = (spot, values) => {
  const { first, last } = sentenceRange(spot.scene, spot.token)
  return somePassesBetween(spot, Math.max(first, spot.token - 60), Math.min(last, spot.token + 60), values)
}

// "arrest of rebels" fills both places of the noun; "raid turc" names who raids.
const atNounSides: Place = (spot, values) =>
  somePasses(spot, spot.around.modifiers, values) ||
  spot.around.obliques.some(({ slot, token }) => slot === 'of' && passes(spot, token, values))

// "said that Turkey must withdraw", "a dit que Malte devait": the auxiliaries, or the verb of duty, of what is said.
const atDuty: Place = (spot, values) =>
  spot.around.complements.some((one) => {
    if (!SAID.has(plainRelation(spot.scene, one))) return false
    return passes(spot, one, values) || someChildPasses(spot, one, 'aux', values)
  })

function someChildPasses(spot: Spot, token: number, relation: string, values: Values | null): boolean {
  for (const child of childrenOf(spot.scene, token)) {
    if (plainRelation(spot.scene, child) === relation && passes(spot, child, values)) return true
  }
  return false
}

const SAID = new Set(['ccomp', 'parataxis'])

// "distribué du riz", "evacuated the wounded": a partitive, or an adjective used as a noun, is the object of a verb that has no other.
const atBareObject: Place = (spot, values) => {
  const { scene, token: verb } = spot
  if (isPassive(scene, verb)) return false
  return childrenOf(scene, verb).some((child) => isBareObject(scene, verb, child) && passes(spot, child, values))
}

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

const atParticleObject: Place = (spot, values) => {
  const { scene, around, words } = spot
  return (
    words.length > 1 && around.obliques.some((one) => passes(spot, one.token, values) && markedBy(scene, one, words))
  )
}

const atObject: Place = (spot, values) => {
  if (somePasses(spot, spot.around.objects, values)) return true
  if (!isVerb(spot.scene, spot.token)) return atNounSides(spot, values)
  return atParticleObject(spot, values) || (spot.around.objects.length === 0 && atBareObject(spot, values))
}

// "urge parties to stop", « appelle les partis à cesser »: the infinitive may hang on whoever is to do it.
const atComplement: Place = (spot, values) => {
  const { scene, token, around } = spot
  if (somePasses(spot, around.complements, values)) return true
  if (!isVerb(scene, token)) return false
  return around.objects.some((object) =>
    childrenOf(scene, object).some(
      (child) => child > object && isInfinitiveBelow(scene, child) && passes(spot, child, values),
    ),
  )
}

function isInfinitiveBelow(scene: Scene, token: number): boolean {
  return plainRelation(scene, token) === 'acl' && scene.reading.verbForm(token) === 'Inf'
}

const atModifier: Place = (spot, values) => {
  const { scene, token, around } = spot
  for (const child of childrenOf(scene, token)) {
    if (plainRelation(scene, child) !== 'punct' && passes(spot, child, values)) return true
  }
  return isVerb(scene, token) ? somePasses(spot, around.modifiers, values) : atNounSides(spot, values)
}

const atSubject: Place = (spot, values) =>
  somePasses(spot, spot.around.subjects, values) || (!isVerb(spot.scene, spot.token) && atNounSides(spot, values))

const atHead: Place = (spot, values) => {
  const head = spot.scene.reading.heads[spot.token] as number
  return head >= 0 && passes(spot, head, values)
}

const atThat: Place = (spot, values) =>
  spot.around.complements.some((one) => plainRelation(spot.scene, one) === 'ccomp' && passes(spot, one, values))

const PLACES: ReadonlyMap<string, Place> = new Map([
  ['duty', atDuty],
  ['subject', atSubject],
  ['object', atObject],
  ['modifier', atModifier],
  ['case', (spot, values) => someChildPasses(spot, spot.token, 'case', values)],
  ['complement', atComplement],
  ['head', atHead],
  ['that', atThat],
  ['clause', inClause],
  ['sentence', inSentence],
])

/** Whether a token passes in one of the places; what is no known place is a preposition. */
function someAt(spot: Spot, places: readonly string[], values: Values | null): boolean {
  for (const name of places) {
    const place = PLACES.get(name)
    if (place ? place(spot, values) : afterPreposition(spot, name, values)) return true
  }
  return false
}

function afterPreposition(spot: Spot, name: string, values: Values | null): boolean {
  for (const { preposition, token } of spot.around.obliques) {
    if (preposition === name && passes(spot, token, values)) return true
  }
  return onObject(spot, name, values) || belowPhrase(spot, name, values)
}

// « extrait trois enfants des décombres », « qualifié le chef de menteur »: whether a complement hangs on the verb or on its object is chance.
function onObject(spot: Spot, name: string, values: Values | null): boolean {
  const { scene, token: verb, around } = spot
  if (values === null || !isVerb(scene, verb)) return false
  for (const object of around.objects) {
    if (object < verb || scene.reading.heads[object] !== verb) continue
    for (const child of childrenOf(scene, object)) {
      if (plainRelation(scene, child) !== 'nmod' || prepositionOf(scene, child) !== name) continue
      if (passes(spot, child, values)) return true
    }
  }
  return false
}

// "took possession of the town": the complement of the noun in the phrase is the phrase's.
function belowPhrase(spot: Spot, name: string, values: Values | null): boolean {
  const { scene, token, words } = spot
  if (words.length === 1) return false
  return words.some(
    (word) =>
      word !== token &&
      isNoun(scene, word) &&
      aroundNoun(scene, word).obliques.some((one) => one.preposition === name && passes(spot, one.token, values)),
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

function meets(spot: Spot, { places, absent, wanted, unwanted }: Condition): boolean {
  if (absent) return !someAt(spot, places, wanted)
  if (unwanted !== null && someAt(spot, places, unwanted)) return false
  if (wanted !== null) return someAt(spot, places, wanted)
  return unwanted !== null || someAt(spot, places, null)
}

/** Whether all conditions of a trigger hold at a token; `words` are the tokens of its phrase. */
export function meetsConditions(scene: Scene, trigger: Trigger, token: number, words: readonly number[]): boolean {
  if (trigger.conditions.length === 0) return true
  const spot: Spot = { scene, token, around: aroundTrigger(scene, token), words }
  return trigger.conditions.every((one) => meets(spot, one))
}
