import { distinct } from '../../text/distinct.js'
import { gather } from '../../text/gather.js'
import { aroundNoun } from '../clause/around-noun.js'
import { aroundTrigger } from '../clause/around-trigger.js'
import { markedBy } from '../clause/obliques.js'
import type { Surroundings } from '../clause/surroundings.js'
import { classesAt, fitsOneOf, isOneOf, mentionOf } from '../nouns/classify-noun.js'
import type { Frame } from '../rules/frames.js'
import type { Trigger } from '../rules/lexicon.js'
import { TRIGGERS } from '../rules/openings.js'
import {
  childrenOf,
  isListed,
  isNoun,
  isVerb,
  isWord,
  opens,
  plainRelation,
  type Scene,
  type TokenRange,
} from '../scene.js'
import { meetsConditions } from './meets-conditions.js'

/** A word of the text that evokes a frame. */
export interface Candidate extends TokenRange {
  /** The token whose place in the tree is that of the event. */
  readonly head: number
  /** Last token of the words that the lexicon asked for. */
  readonly reach: number
  /** The tokens of these words: what stands between them may be a party. */
  readonly words: readonly number[]
  readonly frame: Frame
  readonly trigger: Trigger
  readonly around: Surroundings
  /** Event nouns that the sense of the trigger rests on: "hosted talks". */
  readonly taken: readonly number[]
}

interface Match extends TokenRange {
  readonly head: number
  /** Last token of the words that the lexicon asked for, where the trigger itself is shorter. */
  readonly reach: number
  readonly words: readonly number[]
}

const SMALL = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'PRON', 'PART', 'AUX'])
const MAX_GAP = 3

function fitsPos(scene: Scene, token: number, pos: Trigger['pos']): boolean {
  const found = scene.reading.pos(token)
  if (pos === 'VERB') return found === 'VERB' || (found === 'AUX' && plainRelation(scene, token) !== 'aux')
  if (pos === 'NOUN') return found === 'NOUN' || found === 'PROPN' || isVerbalNoun(scene, token)
  return found === 'ADJ' || (found === 'VERB' && scene.reading.verbForm(token) === 'Part')
}

const NOMINAL = new Set(['csubj', 'nsubj', 'obj', 'obl', 'nmod', 'conj', 'xcomp'])

// "fighting broke out", "fled fighting": an -ing form without an object in the place of a noun.
function isVerbalNoun(scene: Scene, token: number): boolean {
  if (scene.reading.verbForm(token) !== 'Ger' || !NOMINAL.has(plainRelation(scene, token))) return false
  return (
    scene.lemmas[token] !== scene.words[token] &&
    !childrenOf(scene, token).some((child) => ['obj', 'mark', 'aux', 'nsubj'].includes(plainRelation(scene, child)))
  )
}

/** The next token that is this word, past at most three small words and a date ("called on Thursday for"), or -1. */
function nextWord(scene: Scene, from: number, word: string, limit: number): number {
  for (let token = from, gap = 0; token < limit && gap <= MAX_GAP; token += 1, gap += 1) {
    if (isWord(scene, token, word)) return token
    if ((scene.dateAt[token] as number) >= 0) gap -= 1
    else if (!SMALL.has(scene.reading.pos(token)) && scene.words[token] !== '-') return -1
  }
  return -1
}

function inSequence(scene: Scene, lemmas: readonly string[], first: number, limit: number): number[] | null {
  const second = nextWord(scene, first + 1, lemmas[1] as string, limit)
  if (second < 0) return null
  const words = [first, second]
  for (let index = 2; index < lemmas.length; index += 1) {
    const at = nextWord(scene, (words[index - 1] as number) + 1, lemmas[index] as string, limit)
    if (at < 0) return null
    words.push(at)
  }
  return words
}

// "express deep and growing concern", "sanctions were imposed": the last word as a dependent of the first.
function inTree(scene: Scene, lemmas: readonly string[], first: number): number[] | null {
  const last = lemmas[lemmas.length - 1] as string
  const child =
    childrenOf(scene, first).find((one) => isWord(scene, one, last) && mayEndPhrase(scene, one, first)) ??
    particleBelow(scene, lemmas, first)
  if (child === undefined) return null
  const [low, high] = child > first ? [first + 1, child] : [child - 3, first]
  const words = [first, child]
  for (let index = 1; index < lemmas.length - 1; index += 1) {
    let token = Math.max(0, low)
    while (token < high && !isWord(scene, token, lemmas[index] as string)) token += 1
    if (token >= high) return null
    words.push(token)
  }
  return words
}

// "to protest" is no "protest to".
function mayEndPhrase(scene: Scene, child: number, verb: number): boolean {
  const relation = plainRelation(scene, child)
  return relation !== 'conj' && !(child < verb && (relation === 'mark' || relation === 'case'))
}

// "pulled its soldiers out of Congo": a particle read as a preposition of what follows.
function particleBelow(scene: Scene, lemmas: readonly string[], verb: number): number | undefined {
  const particle = lemmas[1] as string
  if (lemmas.length !== 2 || scene.rules.slots.has(particle)) return undefined
  for (const oblique of childrenOf(scene, verb)) {
    if (oblique < verb || plainRelation(scene, oblique) !== 'obl') continue
    const mark = childrenOf(scene, oblique).find(
      (child) => scene.words[child] === particle && plainRelation(scene, child) === 'case',
    )
    if (mark !== undefined) return mark
  }
  return undefined
}

function headWithin(scene: Scene, first: number, last: number): number {
  for (let token = first; token <= last; token += 1) {
    const head = scene.reading.heads[token] as number
    if (head < first || head > last) return token
  }
  return first
}

function matchAt(scene: Scene, trigger: Trigger, token: number, limit: number, alone: Match): Match | null {
  const { lemmas, pos } = trigger
  if (lemmas.length === 1) return fitsPos(scene, token, pos) ? alone : null
  const sequence = inSequence(scene, lemmas, token, limit)
  if (sequence) return phraseMatch(scene, trigger, sequence)
  if (pos !== 'VERB' || !fitsPos(scene, token, pos)) return null
  const words = inTree(scene, lemmas, token)
  return words && { first: token, last: token, head: token, reach: words[1] as number, words }
}

function phraseMatch(scene: Scene, trigger: Trigger, words: readonly number[]): Match | null {
  const first = words[0] as number
  const last = words[words.length - 1] as number
  if (trigger.pos === 'NOUN') {
    const head = headWithin(scene, first, last)
    // "a sit-in": parts of a hyphened noun may be read as anything.
    if (!trigger.lemmas.includes('-') && !fitsPos(scene, head, 'NOUN')) return null
    // "calls for his resignation": what is asked for is told for itself too.
    const asks = head === first && scene.rules.frames.get(trigger.frame)?.type === 'REQUEST'
    return { first, last: asks ? head : last, head, reach: last, words }
  }
  const verb = verbWithin(scene, trigger, first, last)
  if (verb < 0) return null
  // "threatened to attack", "called for talks": what is threatened or asked for is told for itself too.
  const governs = scene.rules.governors.byFirst.has(scene.lemmas[verb] as string)
  return { first, last: governs && last > verb ? verb : last, head: verb, reach: last, words }
}

function verbWithin(scene: Scene, trigger: Trigger, first: number, last: number): number {
  for (let token = first; token <= last; token += 1) if (fitsPos(scene, token, trigger.pos)) return token
  return -1
}

function without(tokens: readonly number[], others: readonly number[]): readonly number[] {
  return tokens.filter((token) => !others.includes(token))
}

// "imposed sanctions on officials": the complements of the noun in the phrase are the phrase's.
function withPhrase(scene: Scene, { head, reach, words }: Match, around: Surroundings): Surroundings {
  if (reach === head || !isVerb(scene, head)) return around
  const nouns = words.filter((token) => token !== head && isNoun(scene, token))
  const more = gather(nouns, (noun) => aroundNoun(scene, noun).obliques)
  const all = [...around.obliques, ...more].filter(
    (one, index, both) => !words.includes(one.token) && both.findIndex((other) => other.token === one.token) === index,
  )
  // "cut off gas deliveries": the particle of the phrase was taken for a preposition.
  const objects = all.filter((one) => markedBy(scene, one, words)).map((one) => one.token)
  const obliques = all.filter((one) => !objects.includes(one.token))
  const agents = around.subjects.length > 0 ? [] : more.filter(({ slot }) => slot === 'by').map(({ token }) => token)
  const { modifiers, complements, support } = around
  return {
    subjects: distinct([...without(around.subjects, words), ...agents]),
    objects: [...without(around.objects, words), ...objects],
    obliques,
    modifiers,
    complements,
    support,
  }
}

/** The candidate at a token; the last token of a sense that is no event; or `null`. */
function candidateAt(scene: Scene, token: number, limit: number): Candidate | number | null {
  if (!opens(scene, token, TRIGGERS)) return null
  const { triggers } = scene.rules
  const lemma = scene.lemmas[token] as string
  const word = scene.words[token] as string
  const alone: Match = { first: token, last: token, head: token, reach: token, words: [token] }
  return (
    firstFitting(scene, triggers.get(lemma), limit, alone) ??
    (word === lemma ? null : firstFitting(scene, triggers.get(word), limit, alone))
  )
}

function firstFitting(
  scene: Scene,
  triggers: readonly Trigger[] | undefined,
  limit: number,
  alone: Match,
): Candidate | number | null {
  if (triggers === undefined) return null
  for (const trigger of triggers) {
    const match = matchAt(scene, trigger, alone.head, limit, alone)
    if (!match) continue
    const { first, last, head, reach, words } = match
    if (!meetsConditions(scene, trigger, head, words)) continue
    const frame = scene.rules.frames.get(trigger.frame)
    if (!frame) return last
    const around = withPhrase(scene, match, aroundTrigger(scene, head))
    return { first, last, head, reach, words, frame, trigger, around, taken: [] }
  }
  return null
}

// A word of a name is no event: "Amnesty International", "the Defence Committee".
function withinName(scene: Scene, head: number, first: number): boolean {
  const mention = mentionOf(scene, head)
  if (!mention || mention.type === 'EVENT' || mention.type === 'WEAPON' || mention.type === 'NORP') return false
  const around = [first - 1, head + 1].some((token) => token >= 0 && mentionOf(scene, token) === mention)
  return around || mention.type === 'PERSON'
}

// "forces armées", "voiture piégée": a participle that belongs to a term for somebody or something.
function withinTerm(scene: Scene, head: number): boolean {
  const relation = plainRelation(scene, head)
  if (relation !== 'amod' && relation !== 'acl') return false
  const entries =
    scene.rules.classes.get(scene.lemmas[head] as string) ?? scene.rules.classes.get(scene.words[head] as string) ?? []
  return entries.some(
    ({ words }) =>
      words.length > 1 && words.every((word, index) => isWord(scene, head - words.length + 1 + index, word)),
  )
}

const THINGS = new Set(['nature', 'disease', 'market', 'sport', 'culture', 'accident'])
const SPEECHLESS = new Set([...THINGS, 'vehicle', 'building', 'weapon', 'property', 'drugs', 'supplies', 'road'])
const SPORT = new Set(['sport'])
const SOMEBODY = new Set(['person', 'organization'])

/** Whether what acts is nobody: storms, viruses, teams and prices act in other worlds; vehicles and houses say nothing. */
function otherWorld(scene: Scene, { head, frame, around, trigger }: Candidate): boolean {
  if (trigger.pos !== 'VERB') return false
  if (
    frame.type === 'ASSAULT' &&
    trigger.lemmas.length === 1 &&
    around.objects.length === 0 &&
    around.complements.some((one) => plainRelation(scene, one) === 'xcomp')
  )
    return true
  const subjects = around.subjects.filter((token) => token !== head)
  if (subjects.length === 0) return false
  const nobody = VERBAL.has(frame.type) ? SPEECHLESS : THINGS
  return subjects.every(
    (token) =>
      describedAs(scene, token, SPORT) || (!describedAs(scene, token, SOMEBODY) && describedAs(scene, token, nobody)),
  )
}

// By the word itself, or by what stands beside it.
function describedAs(scene: Scene, token: number, classes: ReadonlySet<string>): boolean {
  return (
    isOneOf(scene, token, classes) ||
    childrenOf(scene, token).some(
      (child) => DESCRIBES.has(plainRelation(scene, child)) && isOneOf(scene, child, classes),
    )
  )
}

const DESCRIBES = new Set(['compound', 'amod', 'flat', 'appos'])
const VERBAL = new Set(['CONSULT', 'ACCUSE', 'REQUEST', 'AGREE', 'SUPPORT', 'THREATEN'])

// "Iran-backed", "state-sanctioned"; "protest movement", "combat forces".
function onlyDescribes(scene: Scene, { first, head, trigger, frame }: Candidate): boolean {
  if (scene.words[first - 1] === '-' && scene.rules.compoundEndings.has(scene.words[first] as string)) return true
  // "war-torn", "strike-hit", "protest-related"
  if (trigger.pos === 'NOUN' && scene.words[head + 1] === '-' && endsCompound(scene, head + 2)) return true
  if (withinName(scene, head, first) || withinTerm(scene, head)) return true
  // "suspected militants", "long-threatened strikes", "the proposed talks": said of the noun, told of nobody.
  if (trigger.pos !== 'NOUN' && TOLD_OF_NOBODY.has(frame.type) && describesNext(scene, head)) return true
  // "displaced people": a state, no event.
  if (
    trigger.pos === 'VERB' &&
    frame.grade === 'result' &&
    plainRelation(scene, head) === 'amod' &&
    (scene.reading.heads[head] as number) > head
  )
    return true
  if (trigger.pos !== 'NOUN' || plainRelation(scene, head) !== 'compound') return false
  const noun = scene.reading.heads[head] as number
  if (noun < 0 || scene.rules.triggers.get(scene.lemmas[noun] as string)?.some((one) => one.pos === 'NOUN'))
    return false
  const classes = classesAt(scene, noun)
  if (isListed(scene, scene.rules.tolls, noun)) return false
  return !classes.includes('suspect') && !classes.includes('victim') && !isListed(scene, scene.rules.repeated, noun)
}

function endsCompound(scene: Scene, token: number): boolean {
  const pos = scene.reading.pos(token)
  return pos === 'ADJ' || (pos === 'VERB' && scene.reading.verbForm(token) === 'Part')
}

const TOLD_OF_NOBODY = new Set(['ACCUSE', 'THREATEN', 'REQUEST', 'AGREE', 'CONCEDE', 'SUPPORT'])

function describesNext(scene: Scene, head: number): boolean {
  const noun = scene.reading.heads[head] as number
  return plainRelation(scene, head) === 'amod' && noun > head
}

/** The triggers of a sentence, left to right. A phrase keeps its later words from evoking the same type again. */
export function findTriggers(scene: Scene, sentence: number): Candidate[] {
  const { sentences } = scene.reading
  const limit = sentences[sentence + 1] as number
  const found: Candidate[] = []
  let free = sentences[sentence] as number
  for (let token = free; token < limit; token += 1) {
    const candidate = token < free ? null : candidateAt(scene, token, limit)
    if (candidate === null) continue
    if (typeof candidate !== 'number' && (onlyDescribes(scene, candidate) || otherWorld(scene, candidate))) continue
    if (typeof candidate !== 'number') found.push(candidate)
    free = (typeof candidate === 'number' ? candidate : candidate.last) + 1
  }
  const closing = found.filter(({ frame, head }) => CLOSING.has(frame.type) && isVerb(scene, head))
  const taken = found.filter((one) => closing.some((other) => takesIn(scene, other, one)))
  if (taken.length === 0) return found
  return found.filter((one) => !taken.includes(one)).map((one) => withTaken(scene, one, taken))
}

function withTaken(scene: Scene, candidate: Candidate, all: readonly Candidate[]): Candidate {
  const { first, last, head, reach, words, frame, trigger, around } = candidate
  const taken = all.filter((other) => takesIn(scene, candidate, other)).map((other) => other.head)
  return { first, last, head, reach, words, frame, trigger, around, taken }
}

const CLOSING = new Set(['SANCTION', 'RETREAT', 'CONCEDE', 'CONSULT', 'AGREE', 'SUPPORT'])

// "suspended talks", "lifted the curfew": the object that makes the sense of the verb is no event beside it. A plain "condemned the attack" is two.
function takesIn(scene: Scene, verb: Candidate, noun: Candidate): boolean {
  if (isVerb(scene, noun.head) || !CLOSING.has(verb.frame.type) || !isVerb(scene, verb.head)) return false
  if (noun.head > verb.last && noun.head <= verb.reach) return true
  if (!noun.words.some((word) => verb.around.objects.includes(word))) return false
  return verb.trigger.conditions.some(
    ({ places, absent, wanted }) =>
      !absent &&
      wanted !== null &&
      places.includes('object') &&
      noun.words.some((word) => fitsOneOf(scene, word, wanted)),
  )
}
