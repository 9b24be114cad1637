import type { Quantity } from '../../contract.js'
import { isPassive } from '../clause/passive.js'
import { prepositionOf } from '../clause/prepositions.js'
import { sidesOf } from '../clause/sides-of.js'
import { classesAt } from '../nouns/classify-noun.js'
import { countOf } from '../nouns/count-phrase.js'
import { childrenOf, isListed, isNoun, isVerb, phraseAt, plainRelation, type Scene, sentenceRange } from '../scene.js'
import { negatorOf } from '../telling/own-modality.js'
import { countAfter, countBefore, isMeasure, isPart, isSingular, single } from './count-nearby.js'

/** None at all: "no casualties". */
export const NOBODY: Quantity = { span: null, min: 0, max: 0, approximate: false, of: null }

// "three policemen died when …": the dead of an assault that another verb tells.
function countDead(scene: Scene, verb: number): Quantity | null {
  if (negatorOf(scene, verb) >= 0) return null
  const { subjects, objects } = sidesOf(scene, verb)
  const whole = [...subjects, ...objects].filter((token) => !isPart(scene, token))
  if (whole.length === 0) return countBefore(scene, verb)
  for (const token of whole) {
    const quantity = countOf(scene, token) ?? single(scene, token)
    if (quantity && !isMeasure(scene, token)) return quantity
  }
  return null
}

/** A word for victims, or for their dying, with how many it speaks of. */
export interface VictimCount {
  readonly token: number
  readonly kinds: readonly string[]
  readonly quantity: Quantity
  /** Whether it is the number of a toll, which counts all. */
  readonly toll: boolean
}

/** The victims that the words of a sentence count, whatever act they belong to. */
export function victimCounts(scene: Scene, first: number, last: number): VictimCount[] {
  const found: VictimCount[] = []
  let free = first
  for (let token = first; token < last; token += 1) {
    const dead = isVerb(scene, token) && isListed(scene, scene.rules.dying, token) ? countDead(scene, token) : null
    if (dead) found.push({ token, kinds: ['killed'], quantity: dead, toll: false })
    const kinds = phraseAt(scene, scene.rules.victims, token)
    if (dead || !kinds || token < free) continue
    free = token + kinds[1]
    if (isListed(scene, scene.rules.tolls, token)) {
      const toll = tollOf(scene, headWithin(scene, token, free - 1))
      if (toll) found.push({ token, kinds: kinds[0], quantity: toll, toll: true })
      continue
    }
    if (noneBefore(scene, token)) {
      found.push({ token, kinds: kinds[0], quantity: NOBODY, toll: false })
      continue
    }
    const quantity = isVerb(scene, token)
      ? (numberBefore(scene, token) ?? ofSubject(scene, token, kinds[0]) ?? amountAfter(scene, token))
      : ofNoun(scene, token, kinds[0])
    if (quantity) found.push({ token, kinds: kinds[0], quantity, toll: false })
  }
  return found.some(({ toll }) => toll) ? found.toSorted((a, b) => Number(b.toll) - Number(a.toll)) : found
}

// "no one hurt", "nobody was injured"
function noneBefore(scene: Scene, token: number): boolean {
  if (isNoun(scene, token)) return false
  let end = token
  while (end > 0 && ['AUX', 'ADV'].includes(scene.reading.pos(end - 1))) end -= 1
  return [end - 1, end - 2].some((at) => at >= 0 && phraseAt(scene, scene.rules.none, at)?.[1] === end - at)
}

function numberBefore(scene: Scene, token: number): Quantity | null {
  return token > 0 && scene.reading.pos(token - 1) === 'NUM' ? countOf(scene, token - 1) : null
}

function ofNoun(scene: Scene, token: number, kinds: readonly string[]): Quantity | null {
  return (
    none(scene, token) ??
    countOf(scene, token) ??
    besides(scene, token) ??
    ofSubject(scene, token, kinds) ??
    ofWhom(scene, token)
  )
}

// "more than 100 wounded", "27 people dead": the number stands before the word, or with the people before it.
function besides(scene: Scene, token: number): Quantity | null {
  const direct = numberBefore(scene, token)
  if (direct || token === 0) return direct
  // "kills 23, wounds 30"
  if (scene.reading.pos(token) === 'NOUN') return scene.words[token - 1] === ',' ? amountAfter(scene, token) : null
  const people = classesAt(scene, token - 1).includes('person') ? countOf(scene, token - 1) : null
  return people ?? amountAfter(scene, token)
}

// "killed two and wounded seven", "strikes wounded dozens", read as an adjective.
function amountAfter(scene: Scene, token: number): Quantity | null {
  const next = token + 1
  const amount =
    next < scene.reading.count && (scene.reading.pos(next) === 'NUM' || isListed(scene, scene.rules.indefinite, next))
  if (!amount || isMeasure(scene, next)) return null
  const described = token > 0 && ['DET', 'NUM', 'ADP'].includes(scene.reading.pos(token - 1))
  return described ? null : countAfter(scene, token)
}

// "eight were hurt", "14 are missing", "dozens feared dead": the number stands before the verb that says so of them.
function ofSubject(scene: Scene, token: number, kinds: readonly string[]): Quantity | null {
  const pos = scene.reading.pos(token)
  if (pos === 'NOUN' || pos === 'PROPN' || token === 0) return null
  if (isVerb(scene, token)) {
    const state = isPassive(scene, token) || (kinds.includes('missing') && scene.reading.verbForm(token) === 'Ger')
    return state ? countBefore(scene, token) : null
  }
  // "remain missing"
  const verb = scene.reading.heads[token] as number
  if (verb >= 0 && verb < token && plainRelation(scene, token) === 'xcomp' && isVerb(scene, verb)) {
    const object = childrenOf(scene, verb).some((child) => plainRelation(scene, child) === 'obj')
    return object ? null : countBefore(scene, verb)
  }
  const said = isVerb(scene, token - 1) && isListed(scene, scene.rules.speech, token - 1)
  const linked = said || scene.reading.pos(token - 1) === 'AUX'
  return linked || scene.reading.pos(token - 1) === 'ADV' ? countBefore(scene, said ? token - 1 : token) : null
}

// "the death of three soldiers", "la mort d'un policier"
function ofWhom(scene: Scene, token: number): Quantity | null {
  if (!isNoun(scene, token) || !isSingular(scene, token)) return null
  for (const child of childrenOf(scene, token)) {
    if (plainRelation(scene, child) !== 'nmod' || !classesAt(scene, child).includes('person')) continue
    const slot = scene.rules.slots.get(prepositionOf(scene, child) ?? '')
    if (slot === 'of') return countOf(scene, child) ?? single(scene, child)
  }
  return null
}

// "the toll rose to 52", "le bilan est de 52 morts", "a toll of 31": the number is what the verb takes, or the noun.
function tollOf(scene: Scene, toll: number): Quantity | null {
  const verb = scene.reading.heads[toll] as number
  const own = numberAmong(scene, toll)
  const number =
    own ?? (verb >= 0 && isVerb(scene, verb) ? (numberAmong(scene, verb) ?? numberBehind(scene, toll)) : undefined)
  return number === undefined || isMeasure(scene, number) ? null : countOf(scene, number)
}

function numberAmong(scene: Scene, head: number): number | undefined {
  return childrenOf(scene, head).find((child) => child > head && scene.reading.pos(child) === 'NUM')
}

// "bringing the toll from the air strike to 19", "porte à 19 le nombre de morts": the tree may hang the number elsewhere.
function numberBehind(scene: Scene, toll: number): number | undefined {
  const { first, last } = sentenceRange(scene, toll)
  const number = (token: number): boolean =>
    scene.reading.pos(token) === 'NUM' && scene.rules.slots.get(scene.words[token - 1] as string) === 'to'
  for (let token = toll + 1; token < Math.min(last, toll + 10); token += 1) if (number(token)) return token
  for (let token = toll - 1; token > Math.max(first, toll - 5); token -= 1) if (number(token)) return token
  return undefined
}

// The token of a phrase that hangs on a word outside of it.
function headWithin(scene: Scene, first: number, last: number): number {
  for (let token = first; token <= last; token += 1) {
    const head = scene.reading.heads[token] as number
    if (head < first || head > last) return token
  }
  return first
}

// "il n'y a pas eu de blessés", "did not report any casualties"; "did not name the victims" is another matter.
function deniedObject(scene: Scene, token: number, verb: number): boolean {
  if (verb < 0 || !isVerb(scene, verb) || plainRelation(scene, token) !== 'obj' || negatorOf(scene, verb) < 0)
    return false
  const determiner = childrenOf(scene, token).find((child) => plainRelation(scene, child) === 'det')
  const definite = determiner !== undefined && isListed(scene, scene.rules.definites, determiner)
  return !definite && countOf(scene, token) === null
}

// "sans faire de victimes", "without casualties", "no deaths", "aucun blessé".
function none(scene: Scene, token: number): Quantity | null {
  let at = token
  for (let step = 0; step < 3 && at >= 0; step += 1) {
    for (const child of childrenOf(scene, at)) {
      const relation = plainRelation(scene, child)
      if (!['case', 'mark', 'det', 'advmod', 'cc'].includes(relation)) continue
      const empty = isListed(scene, scene.rules.none, child) || isListed(scene, scene.rules.without, child)
      if (empty) return NOBODY
    }
    if (isVerb(scene, at) && !isListed(scene, scene.rules.causing, at)) return null
    const up = scene.reading.heads[at] as number
    if (at === token && deniedObject(scene, token, up)) return NOBODY
    if (up < 0 || !isListed(scene, scene.rules.causing, up)) return null
    at = up
  }
  return null
}
