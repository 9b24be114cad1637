import { childrenOf, isListed, isNoun, plainRelation, type Scene } from '../scene.js'
import { mentionOf } from './classify-noun.js'
import { isParty } from './is-party.js'
import { bodyBeside, namedBeside } from './named-beside.js'
import { nounPhrase } from './noun-phrase.js'

/**
 * The noun that a pronoun of the third person stands for, or -1 where two or none could be meant: whoever says so in what is
 * said; else the only party before it that agrees, in its own sentence, then in the one before; of several there, the subject
 * that a subject takes up.
 */
export function referentOf(scene: Scene, pronoun: number): number {
  if (scene.reading.pos(pronoun) === 'NOUN' || !scene.rules.thirdPersons.has(scene.words[pronoun] as string)) return -1
  const speaker = speakerMeant(scene, pronoun)
  if (speaker >= 0) return speaker
  const sentence = scene.reading.sentenceOf(pronoun)
  const own = candidatesIn(scene, pronoun, scene.reading.sentences[sentence] as number, pronoun)
  if (own.length > 0) return own.length === 1 ? (own[0] as number) : -1
  return sentence === 0 ? -1 : takenUp(scene, pronoun, sentence - 1)
}

// "Chad said it deplored the raid", "le ministre a dit qu'il irait": the subject of what is said is whoever says it, unless another stands between.
function speakerMeant(scene: Scene, pronoun: number): number {
  if (scene.reading.pos(pronoun) !== 'PRON' || plainRelation(scene, pronoun) !== 'nsubj') return -1
  const verb = scene.reading.heads[pronoun] as number
  const above = verb >= 0 && plainRelation(scene, verb) === 'ccomp' ? (scene.reading.heads[verb] as number) : -1
  if (above < 0 || above > pronoun || !isListed(scene, scene.rules.speech, above)) return -1
  const subject = childrenOf(scene, above).find((child) => scene.reading.relation(child) === 'nsubj')
  if (subject === undefined || subject > pronoun || !isNoun(scene, subject) || !isParty(scene, subject)) return -1
  return agreesWith(scene, pronoun, subject) ? subject : -1
}

// "they" for several, "he" and "she" for a person, "it" for a body or a country.
function agreesWith(scene: Scene, pronoun: number, noun: number): boolean {
  const kind = scene.rules.thirdPersons.get(scene.words[pronoun] as string)
  const mention = mentionOf(scene, noun) ?? bodyBeside(scene, noun)
  const joined = childrenOf(scene, noun).some((child) => plainRelation(scene, child) === 'conj')
  const several = joined || (mention === null && scene.words[noun] !== scene.lemmas[noun])
  if (kind === 'several') return several || mention?.type === 'ORG'
  if (several) return false
  const person = mention === null ? namedBeside(scene, noun) : mention.type === 'PERSON'
  return kind === 'any' || (kind === 'body' ? !person && mention !== null : mention === null || person)
}

/** Tokens before a pronoun among which it is looked up. */
const REACH = 60
const LINKED = new Set(['flat', 'compound', 'fixed', 'appos', 'conj', 'amod', 'nmod'])

// Heads of noun phrases that can be meant; what belongs to the verb of the pronoun is somebody else.
function candidatesIn(scene: Scene, pronoun: number, first: number, last: number): number[] {
  const verb = scene.reading.heads[pronoun] as number
  const found: number[] = []
  for (let token = Math.max(first, last - REACH); token < last; token += 1) {
    if (!isNoun(scene, token) || LINKED.has(plainRelation(scene, token))) continue
    if (scene.reading.heads[token] === verb || !isParty(scene, token)) continue
    if (agreesWith(scene, pronoun, token) && !ofOtherGender(scene, pronoun, token)) found.push(token)
  }
  return found
}

// "la ministre … il", "Ms. Ito … he"
function ofOtherGender(scene: Scene, pronoun: number, noun: number): boolean {
  const clashing = scene.rules.genders.get(scene.words[pronoun] as string)
  if (clashing === undefined) return false
  const { first } = nounPhrase(scene, noun)
  for (let token = Math.max(0, first - 1); token <= noun; token += 1) {
    if (clashing.has(scene.words[token] as string)) return true
  }
  return false
}

const isSubject = (scene: Scene, token: number): boolean => plainRelation(scene, token) === 'nsubj'

// "Soldiers shelled the town on Monday. They also burned houses."
function takenUp(scene: Scene, pronoun: number, before: number): number {
  const [first, last] = [scene.reading.sentences[before] as number, scene.reading.sentences[before + 1] as number]
  const found = candidatesIn(scene, pronoun, first, last)
  if (found.length === 1) return found[0] as number
  const subjects = found.filter((token) => isSubject(scene, token))
  return isSubject(scene, pronoun) && subjects.length === 1 ? (subjects[0] as number) : -1
}
