import type { EventMention } from '../contract.js'
import { classesAt, mentionOf } from './nouns/classify-noun.js'
import { childrenOf, isVerb, plainRelation, type Scene } from './scene.js'

type Place = EventMention['locations'][number]

const PLACES = new Set(['GPE', 'LOC', 'FAC'])
const LOCATIVE = new Set(['at', 'near', 'on', 'to', 'from'])
const MAX_PLACES = 6

function toPlace(scene: Scene, token: number): Place | null {
  const mention = mentionOf(scene, token)
  if (!mention || !PLACES.has(mention.type)) return null
  const entity = scene.entities.get(mention.id)
  const coordinates = mention.coordinates ?? entity?.coordinates
  const country = mention.country ?? entity?.country
  return {
    start: mention.start,
    end: mention.end,
    text: mention.text,
    id: mention.id,
    name: entity?.name ?? mention.name,
    ...(coordinates ? { coordinates } : {}),
    ...(country ? { country } : {}),
  }
}

// Every place named within an adjunct of place: "dans la province de Diyala", "in Basra, Iraq".
function placesBelow(scene: Scene, token: number, depth: number, found: Place[]): void {
  const place = toPlace(scene, token)
  if (place && !found.some((one) => one.start === place.start)) found.push(place)
  if (depth > 4 || found.length >= MAX_PLACES) return
  for (const child of childrenOf(scene, token)) {
    const relation = plainRelation(scene, child)
    if (!['nmod', 'conj', 'appos', 'flat', 'compound'].includes(relation) || isVerb(scene, child)) continue
    // "at U.S. troops" is not in the United States.
    if (relation === 'compound' && isCountry(scene, child)) continue
    placesBelow(scene, child, depth + 1, found)
  }
}

function isCountry(scene: Scene, token: number): boolean {
  return mentionOf(scene, token)?.id.startsWith('country:') ?? false
}

// "the port of Hodeidah", "une école de la ville de X": what belongs to a place stands there; an embassy does not.
function standsIn(scene: Scene, token: number, child: number): boolean {
  if (plainRelation(scene, child) !== 'nmod' || mentionOf(scene, token) !== null) return false
  const of = childrenOf(scene, child).some(
    (one) => plainRelation(scene, one) === 'case' && scene.rules.slots.get(scene.words[one] as string) === 'of',
  )
  const classes = classesAt(scene, token)
  const site = classes.includes('place') && !classes.includes('person') && !classes.includes('embassy')
  return of && site && !isCountry(scene, child)
}

// "un village près de Dohouk": the place hangs on the adverb.
function besides(scene: Scene, adverb: number): readonly number[] {
  if (plainRelation(scene, adverb) !== 'advmod') return []
  return childrenOf(scene, adverb).filter((child) => plainRelation(scene, child) === 'obl')
}

function isLocative(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some((child) => {
    if (plainRelation(scene, child) !== 'case') return false
    const slot = scene.rules.slots.get(scene.words[child] as string)
    return slot !== undefined && LOCATIVE.has(slot)
  })
}

/**
 * The places of an event: adjuncts of place on its tokens, and its own roles of place.
 *
 * @param parties tokens of those who act or are acted upon: a country among them is no place ("fired at Israel").
 */
export function findPlaces(
  scene: Scene,
  own: readonly number[],
  roles: readonly number[],
  parties: readonly number[],
): Place[] {
  const found: Place[] = []
  for (const token of roles) placesBelow(scene, token, 0, found)
  for (const token of own) {
    for (const child of childrenOf(scene, token)) {
      const relation = plainRelation(scene, child)
      const adjunct = (relation === 'obl' || relation === 'nmod') && isLocative(scene, child)
      if (parties.includes(child) && isCountry(scene, child)) continue
      if (adjunct || standsIn(scene, token, child)) placesBelow(scene, child, 0, found)
      for (const place of besides(scene, child)) placesBelow(scene, place, 0, found)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
