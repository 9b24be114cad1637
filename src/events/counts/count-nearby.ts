import type { Quantity } from '../../contract.js'
import { classesAt, mentionOf } from '../nouns/classify-noun.js'
import { countOf, numberAt } from '../nouns/count-phrase.js'
import { toParticipant } from '../nouns/to-participant.js'
import { childrenOf, isListed, isNoun, plainRelation, type Scene, sentenceRange } from '../scene.js'

const THINGS = ['weapon', 'munition', 'vehicle', 'building', 'property', 'ship', 'aircraft', 'drugs', 'money', 'place']

/** Whether a noun is a thing, which is neither killed nor arrested. */
export function isThing(scene: Scene, token: number): boolean {
  const classes = classesAt(scene, token)
  return !classes.includes('person') && THINGS.some((name) => classes.includes(name))
}

/** Whether the number of a noun counts nobody: years, distances, money, dates. */
export function isMeasure(scene: Scene, token: number): boolean {
  return isListed(scene, scene.rules.measures, token) || (scene.dateAt[token] as number) >= 0
}

function counts(scene: Scene, token: number): Quantity | null {
  if (isMeasure(scene, token) || isThing(scene, token)) return null
  const amount = numberAt(scene, token) !== null || isListed(scene, scene.rules.indefinite, token)
  const named = amount || isNoun(scene, token) || scene.reading.pos(token) === 'PRON'
  return named ? countOf(scene, token) : null
}

// "soldat", "militante": one; "soldiers" is no one.
/** Whether a noun stands in the singular. */
export function isSingular(scene: Scene, token: number): boolean {
  const word = scene.words[token] as string
  const lemma = scene.lemmas[token] as string
  return word === lemma || (word.endsWith('e') && word.startsWith(lemma.slice(0, -2)))
}

/** One named person, or one noun in the singular, is one. */
export function single(scene: Scene, token: number): Quantity | null {
  const mention = mentionOf(scene, token)
  const one = { span: null, min: 1, max: 1, approximate: false, of: toParticipant(scene, token) }
  if (mention) return mention.type === 'PERSON' ? one : null
  if (!isNoun(scene, token) || !classesAt(scene, token).includes('person')) return null
  return isSingular(scene, token) && !isListed(scene, scene.rules.collectives, token) ? one : null
}

/** Whether a phrase is a part of those counted already: "eight people, including five women", "six people, three of them teachers". */
export function isPart(scene: Scene, token: number): boolean {
  if ([1, 2, 3].some((back) => token >= back && isListed(scene, scene.rules.including, token - back))) return true
  const next = token + 1
  if (numberAt(scene, token) === null || scene.words[token - 1] !== ',' || next + 1 >= scene.reading.count) return false
  return scene.rules.slots.get(scene.words[next] as string) === 'of' && scene.reading.pos(next + 1) === 'PRON'
}

/** The number right before a participle of its own: "12 injured", "14 others wounded", "douze blessées". */
export function countRightBefore(scene: Scene, verb: number): Quantity | null {
  const { first } = sentenceRange(scene, verb)
  const before = verb - 1
  if (before < first || scene.reading.verbForm(verb) === 'Ger' || scene.reading.verbForm(verb) === 'Inf') return null
  if (
    childrenOf(scene, verb).some((child) => plainRelation(scene, child) === 'obj' && scene.reading.pos(child) !== 'ADV')
  )
    return null
  const bare = numberAt(scene, before) !== null || isListed(scene, scene.rules.indefinite, before)
  return bare || isListed(scene, scene.rules.others, before) ? counts(scene, before) : null
}

const SKIPPED = new Set(['AUX', 'ADV', 'PART'])

// "seven people, including two officers, were killed": past the auxiliaries and past what is only a part.
function subjectBefore(scene: Scene, verb: number): number {
  const { first } = sentenceRange(scene, verb)
  let token = verb - 1
  while (token > first && SKIPPED.has(scene.reading.pos(token))) token -= 1
  if (scene.words[token] !== ',') return token
  for (let open = token - 1; open > Math.max(first, token - 14); open -= 1) {
    if (scene.words[open] === ',' && isListed(scene, scene.rules.including, open + 1)) return open - 1
  }
  return -1
}

/** The number of whoever stands before a passive verb or participle that the tree left without a subject. */
export function countBefore(scene: Scene, verb: number): Quantity | null {
  const token = subjectBefore(scene, verb)
  if (token < 0) return null
  return counts(scene, token) ?? aboveComplements(scene, token) ?? describedBefore(scene, token)
}

// "nine members of the opposition arrested": the number stands with the noun that the last one belongs to.
function aboveComplements(scene: Scene, token: number): Quantity | null {
  let noun = token
  for (let step = 0; step < 3; step += 1) {
    const up = scene.reading.heads[noun] as number
    if (up < 0 || up >= noun || plainRelation(scene, noun) !== 'nmod' || !isNoun(scene, up)) return null
    const quantity = counts(scene, up)
    if (quantity) return quantity
    noun = up
  }
  return null
}

// "thirty sailors held in Iran were pardoned": past the participle that describes them.
function describedBefore(scene: Scene, token: number): Quantity | null {
  const { first } = sentenceRange(scene, token)
  for (let at = token; at > Math.max(first, token - 6); at -= 1) {
    if (scene.reading.pos(at) === 'PUNCT') return null
    if (scene.reading.pos(at) !== 'VERB') continue
    return scene.reading.verbForm(at) === 'Part' && isNoun(scene, at - 1) ? counts(scene, at - 1) : null
  }
  return null
}

/** The number after an active verb that the tree left without an object: "killing 11", "en blessant plusieurs autres". */
export function countAfter(scene: Scene, verb: number): Quantity | null {
  const { last } = sentenceRange(scene, verb)
  for (let token = verb + 1; token < Math.min(last, verb + 8); token += 1) {
    const pos = scene.reading.pos(token)
    const described = pos === 'VERB' && plainRelation(scene, token) === 'amod'
    if (pos === 'PUNCT' || (pos === 'VERB' && !described) || pos === 'SCONJ') return null
    if (isNoun(scene, token)) return counts(scene, token)
    const number = numberAt(scene, token) !== null || isListed(scene, scene.rules.indefinite, token)
    if (number && standsAlone(scene, token, last)) return counts(scene, token)
  }
  return null
}

// "killed two in Mogadishu"; not "two of the guards", "two guards".
function standsAlone(scene: Scene, number: number, last: number): boolean {
  const next = number + 1
  if (next >= last) return true
  if (scene.reading.pos(next) === 'ADP') return scene.rules.slots.get(scene.words[next] as string) !== 'of'
  return !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(scene.reading.pos(next))
}

const LEADING = new Set(['ADJ', 'DET', 'PRON'])

/** Whoever is coordinated with a counted subject where the tree lost it: "four nurses of the clinic and four guards were killed". */
export function countBeside(
  scene: Scene,
  noun: number,
): { readonly token: number; readonly quantity: Quantity } | null {
  const { first } = sentenceRange(scene, noun)
  let token = noun - 1
  while (token > first && (numberAt(scene, token) !== null || LEADING.has(scene.reading.pos(token)))) token -= 1
  if (token === noun - 1 || scene.reading.pos(token) !== 'CCONJ') return null
  for (let other = token - 1; other >= Math.max(first, token - 8); other -= 1) {
    const pos = scene.reading.pos(other)
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'SCONJ') return null
    if (!isNoun(scene, other) || other === first || numberAt(scene, other - 1) === null) continue
    const quantity = counts(scene, other)
    if (quantity) return { token: other, quantity }
  }
  return null
}

const PAST = new Set(['ADP', 'DET', 'PRON', 'PROPN'])

/** A number of more such that the tree lost behind "and": "five protesters on Monday and another three on Tuesday", "a teacher and five of her pupils". */
export function countTrailing(scene: Scene, tokens: readonly number[]): Quantity | null {
  const from = Math.max(-1, ...tokens)
  if (from < 0) return null
  const { last } = sentenceRange(scene, from)
  let token = from + 1
  while (token < Math.min(last, from + 6) && isBetween(scene, token)) token += 1
  if (token + 1 >= last || scene.reading.pos(token) !== 'CCONJ') return null
  const number = scene.reading.pos(token + 1) === 'DET' && numberAt(scene, token + 1) === null ? token + 2 : token + 1
  if (number >= last || numberAt(scene, number) === null || isMeasure(scene, number)) return null
  return closesPhrase(scene, number, last) ? countOf(scene, number) : null
}

function isBetween(scene: Scene, token: number): boolean {
  return (scene.dateAt[token] as number) >= 0 || PAST.has(scene.reading.pos(token))
}

// Behind the number, "others" at most, a place or a time; no noun, no verb of its own.
function closesPhrase(scene: Scene, number: number, last: number): boolean {
  let next = number + 1
  if (next < last && isListed(scene, scene.rules.others, next)) next += 1
  if (next >= last || (scene.dateAt[next] as number) >= 0) return true
  return scene.reading.pos(next) === 'ADP' || scene.words[next] === '.'
}
