import type { Modality } from '../../contract.js'
import { prepositionOf } from '../clause/prepositions.js'
import { classesAt } from '../nouns/classify-noun.js'
import { childrenOf, isListed, isNoun, isVerb, isWord, phraseAt, plainRelation, type Scene } from '../scene.js'
import {
  conditionalMark,
  found,
  isInfinitive,
  isPast,
  isRelative,
  type ModalityFound,
  modalAt,
  negatorOf,
  purposeOf,
} from './own-modality.js'

const GOVERNED = new Set(['xcomp', 'ccomp', 'obj', 'iobj', 'csubj', 'advcl', 'acl', 'nmod', 'obl', 'nsubj', 'compound'])

/** The modality that a word gives to what depends on it through its relation; what is said of the word itself is heeded. */
export function governing(scene: Scene, token: number, up: number): ModalityFound | null {
  const relation = plainRelation(scene, token)
  const modal = modalVerb(scene, up, relation)
  if (modal) return modal
  // "managed to", "began to"; but "came close to", "stopped short of"
  const phrase = phraseAt(scene, scene.rules.governors, up)
  if (relation === 'xcomp' && isListed(scene, scene.rules.factive, up) && (phrase?.[1] ?? 1) === 1) return null
  if (asks(scene, token, phrase?.[0])) return null
  return governorOf(scene, up, token)
}

// "It is unclear who fired the rockets": that they were fired is taken for granted.
function asks(scene: Scene, clause: number, modality: Modality | undefined): boolean {
  if (modality !== 'hypothetical' || !isVerb(scene, clause)) return false
  return childrenOf(scene, clause).some(
    (child) =>
      child < clause && plainRelation(scene, child) !== 'mark' && isListed(scene, scene.rules.interrogatives, child),
  )
}

// Some auxiliaries are full verbs in the tree, "va déployer", "doit se rendre"; "le cessez-le-feu devait commencer".
function modalVerb(scene: Scene, up: number, relation: string): ModalityFound | null {
  const modal = isVerb(scene, up) ? modalAt(scene, up) : null
  if (modal === null) return null
  if (relation === 'xcomp') return found(modal, up)
  if (relation !== 'nsubj') return null
  const happens = childrenOf(scene, up).some(
    (child) => plainRelation(scene, child) === 'xcomp' && isListed(scene, scene.rules.happening, child),
  )
  return happens ? found(modal, up) : null
}

function governorOf(scene: Scene, head: number, token: number): ModalityFound | null {
  const relation = plainRelation(scene, token)
  if (!GOVERNED.has(relation)) return null
  const governor = governorAt(scene, head)
  if (!governor)
    return describedBefore(scene, head, token) ?? caseGovernor(scene, token) ?? visitFor(scene, head, token)
  if (!reaches(scene, head, token, relation, governor) || decides(scene, head, token)) return null
  return found(isWishOfOthers(scene, head, token) ? 'requested' : governor[0], head)
}

const DECIDED = new Set(['SANCTION', 'COERCE', 'SUPPORT', 'REJECT', 'ACCUSE', 'CONCEDE'])

// "voted to impeach the president": what a house votes is done; what miners vote, "to strike", is to come.
function decides(scene: Scene, head: number, token: number): boolean {
  if (plainRelation(scene, token) !== 'xcomp' || !isListed(scene, scene.rules.votes, head)) return false
  return DECIDED.has(scene.kept.types.get(token) ?? '')
}

// "wants Rwanda to send troops": somebody else is to do it.
function isWishOfOthers(scene: Scene, head: number, token: number): boolean {
  if (!isVerb(scene, token) || !isListed(scene, scene.rules.wishes, head) || passiveHead(scene, head)) return false
  const subject = childrenOf(scene, token).some((child) => plainRelation(scene, child) === 'nsubj' && child > head)
  return (
    subject ||
    childrenOf(scene, head).some((child) => child > head && child < token && plainRelation(scene, child) === 'obj')
  )
}

const PHASED = new Set(['xcomp', 'ccomp', 'advcl'])

// "stopped attacking", "cessé de tirer", but "stopped them from attacking".
function followsBare(scene: Scene, token: number, up: number): boolean {
  if (token <= up || token - up > 3 || !isInfinitive(scene, token)) return false
  return !childrenOf(scene, token).some((child) => scene.rules.slots.get(scene.words[child] as string) === 'from')
}

/** Whether a word is the object of a verb, or the complement of a noun, of ending or going on: it is there, whatever becomes of it. */
export function isUnderWay(scene: Scene, token: number, up: number): boolean {
  if (!isListed(scene, scene.rules.phases, up)) return false
  const relation = plainRelation(scene, token)
  if (isVerb(scene, token)) return isVerb(scene, up) && PHASED.has(relation) && followsBare(scene, token, up)
  if (relation === 'obj') return isVerb(scene, up) && !isListed(scene, scene.rules.governors, up)
  return relation === 'nmod' && isNoun(scene, up) && prepositionOf(scene, token) !== null
}

function reaches(
  scene: Scene,
  head: number,
  token: number,
  relation: string,
  [modality, words]: readonly [Modality, number],
): boolean {
  const verb = isVerb(scene, head)
  // The subject of a verb is not under it, except in the passive: "talks are planned".
  if (relation === 'nsubj') return !verb || scene.reading.relation(token) === 'nsubj:pass' || passiveHead(scene, head)
  // "blocked roads to demand bread": what one prevents is no purpose.
  if (relation === 'advcl')
    return isComplement(scene, token) && !(modality === 'denied' && purposeOf(scene, token) !== null)
  if (relation === 'acl') return !isRelative(scene, token)
  // "ordered the release": what those who can order is done.
  if (relation === 'obj' && words === 1 && isListed(scene, scene.rules.orders, head)) return false
  // An adjunct ("met on the plane after the strike") is not governed, a complement with the verb's own preposition is.
  if (relation === 'nmod' && !verb) return !standsAside(scene, token)
  if (relation !== 'obl' || !verb || words > 1) return true
  if ((scene.dateAt[token] as number) >= 0) return false
  return complementPreposition(scene, token, promisesAmount(scene, head))
}

// "prevented them from attacking"; in "blocked it, demanding more" the participle stands for itself.
function isComplement(scene: Scene, token: number): boolean {
  if (!isInfinitive(scene, token) || isManner(scene, token)) return false
  if (scene.reading.verbForm(token) === 'Inf' || !commaBetween(scene, scene.reading.heads[token] as number, token))
    return true
  return childrenOf(scene, token).some((child) => {
    const relation = plainRelation(scene, child)
    return child < token && (relation === 'mark' || relation === 'case')
  })
}

/** "foiled the plot by killing five", "en tuant cinq hommes": how it was done was done. */
export function isManner(scene: Scene, token: number): boolean {
  if (scene.reading.verbForm(token) !== 'Ger') return false
  return childrenOf(scene, token).some((child) => {
    const slot = child < token ? scene.rules.slots.get(scene.words[child] as string) : undefined
    return slot === 'by' || slot === 'at'
  })
}

function commaBetween(scene: Scene, head: number, token: number): boolean {
  for (let at = head + 1; at < token; at += 1) if (scene.words[at] === ',') return true
  return head > token
}

// The list says what a word does to what depends on it; where it is silent, the type of event that it evokes does.
function governorAt(scene: Scene, head: number): readonly [Modality, number] | null {
  const listed = reflexive(scene, head) ?? phraseAt(scene, scene.rules.governors, head)
  const type = scene.kept.types.get(head)
  if (type === 'THREATEN') return ['threatened', 1]
  if (type !== 'REQUEST' || isListed(scene, scene.rules.orders, head)) return listed
  if (listed !== null && isListed(scene, scene.rules.offers, head)) return listed
  return listed === null || listed[0] === 'planned' ? ['requested', 1] : listed
}

// "s'est engagé à": the pronoun, which opens the phrase in the list, may stand apart from its verb.
function reflexive(scene: Scene, verb: number): readonly [Modality, number] | null {
  if (!isVerb(scene, verb)) return null
  for (const child of childrenOf(scene, verb)) {
    if (child >= verb || scene.reading.pos(child) !== 'PRON') continue
    const found = scene.rules.governors.byFirst.get(scene.lemmas[child] as string)
    const fitting = found?.find(([words]) => words.length === 2 && isWord(scene, verb, words[1] as string))
    if (fitting) return [fitting[1], 1]
  }
  return null
}

// "le Ghana prêt à envoyer", "a man able to kill": the tree hangs the infinitive on the noun, not on its adjective.
function describedBefore(scene: Scene, head: number, token: number): ModalityFound | null {
  if (plainRelation(scene, token) !== 'acl' || !isInfinitive(scene, token)) return null
  for (const child of childrenOf(scene, head)) {
    if (child <= head || child >= token || plainRelation(scene, child) !== 'amod') continue
    const governor = phraseAt(scene, scene.rules.governors, child)
    if (governor) return found(governor[0], child)
  }
  return null
}

// "arrived in Tripoli for talks".
function visitFor(scene: Scene, head: number, token: number): ModalityFound | null {
  if (scene.kept.types.get(head) !== 'CONSULT' || !isNoun(scene, token)) return null
  const mark = childrenOf(scene, token).find(
    (child) => plainRelation(scene, child) === 'case' && isListed(scene, scene.rules.purposes, child),
  )
  return mark === undefined ? null : found('planned', mark)
}

function passiveHead(scene: Scene, head: number): boolean {
  return childrenOf(scene, head).some((child) => scene.reading.relation(child) === 'aux:pass')
}

const ASIDE = new Set(['at', 'with', 'by'])

// "his objective in the meeting": where, with whom, by whom is no complement.
function standsAside(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some(
    (child) =>
      plainRelation(scene, child) === 'case' && ASIDE.has(scene.rules.slots.get(scene.words[child] as string) ?? ''),
  )
}

// "pledged 20 million in aid": what is promised may stand in an amount of it.
function complementPreposition(scene: Scene, token: number, promised: boolean): boolean {
  return childrenOf(scene, token).some((child) => {
    if (plainRelation(scene, child) !== 'case') return false
    const slot = scene.rules.slots.get(scene.words[child] as string)
    return slot === 'for' || slot === 'to' || slot === 'of' || slot === 'from' || (promised && slot === 'at')
  })
}

function promisesAmount(scene: Scene, verb: number): boolean {
  if (scene.kept.types.get(verb) !== 'AGREE') return false
  return childrenOf(scene, verb).some(
    (child) => plainRelation(scene, child) === 'obj' && classesAt(scene, child).includes('money'),
  )
}

// "was besieged for a month before it fell": what the past came before is past.
function hasFollowed(scene: Scene, token: number, mark: number): boolean {
  const verb = scene.reading.heads[token] as number
  return plainRelation(scene, token) === 'advcl' && isListed(scene, scene.rules.sequence, mark) && isPast(scene, verb)
}

/** "ahead of talks", "en vue de pourparlers". */
export function caseGovernor(scene: Scene, token: number): ModalityFound | null {
  for (const child of childrenOf(scene, token)) {
    if (plainRelation(scene, child) !== 'case' && plainRelation(scene, child) !== 'mark') continue
    const governor = phraseAt(scene, scene.rules.governors, child)
    if (governor && governor[1] > 1 && !hasFollowed(scene, token, child)) return found(governor[0], child)
  }
  return null
}

/** "did not plan to attack" is no plan; "unless the strike is called off" leaves it open. */
export function heeded(scene: Scene, governor: ModalityFound | null, up: number): ModalityFound | null {
  if (governor === null) return null
  const mark = conditionalMark(scene, up)
  if (governor.modality === 'denied') {
    if (mark >= 0) return found('hypothetical', mark)
    if (negatorOf(scene, up) < 0) return governor
    return found(isListed(scene, scene.rules.failing, up) ? 'asserted' : 'hypothetical', governor.cue)
  }
  const negator = negatorOf(scene, up)
  return negator >= 0 ? found('denied', negator) : governor
}
