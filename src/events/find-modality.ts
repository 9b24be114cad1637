import type { Modality } from '../contract.js'
import { childrenOf, isListed, isNoun, isVerb, phraseAt, plainRelation, type Scene, sentenceRange } from './scene.js'
import { isParty } from './to-participant.js'

/** The modality of an event, and the word that decided. */
export interface ModalityFound {
  readonly modality: Modality
  /** The token of the cue, or -1. */
  readonly cue: number
  /** Negation of the word itself, not by what governs it: two of these are one ("aucun … n'a"). */
  readonly direct?: boolean
  /** An infinitive of purpose: gives way to whatever governs it. */
  readonly weak?: boolean
  /** The conditional of hearsay: told, not vouched for. */
  readonly hearsay: boolean
}

const ASSERTED: ModalityFound = { modality: 'asserted', cue: -1, hearsay: false }
const found = (modality: Modality, cue: number): ModalityFound => ({ modality, cue, hearsay: false })

/** The negation that stands on a word itself, or -1. */
function negatorOf(scene: Scene, token: number): number {
  for (const child of childrenOf(scene, token)) {
    const relation = plainRelation(scene, child)
    if (
      relation === 'advmod' ||
      relation === 'det' ||
      relation === 'aux' ||
      relation === 'cc' ||
      relation === 'advcl'
    ) {
      if (relation !== 'advcl' && isListed(scene, scene.rules.negators, child)) return child
    }
    if ((relation === 'case' || relation === 'mark') && isListed(scene, scene.rules.without, child)) return child
    if (relation === 'nsubj' && isListed(scene, scene.rules.negators, child)) return child
    if (
      relation === 'nsubj' &&
      childrenOf(scene, child).some(
        (one) => plainRelation(scene, one) === 'det' && isListed(scene, scene.rules.negators, one),
      )
    )
      return child
  }
  return -1
}

function auxiliaryOf(scene: Scene, verb: number): ModalityFound | null {
  for (const child of childrenOf(scene, verb)) {
    const relation = plainRelation(scene, child)
    if (relation !== 'aux' && relation !== 'cop') continue
    const modality =
      scene.rules.auxiliaries.get(scene.words[child] as string) ??
      scene.rules.auxiliaries.get(scene.lemmas[child] as string)
    // "they would strike if attacked" hangs on something, "said they would strike" is a plan.
    if (modality === 'planned' && underCondition(scene, verb)) return found('hypothetical', child)
    if (modality) return found(modality, child)
  }
  return null
}

function conditionalMark(scene: Scene, verb: number): number {
  return (
    childrenOf(scene, verb).find((child) => {
      const relation = plainRelation(scene, child)
      return (relation === 'mark' || relation === 'advmod') && isListed(scene, scene.rules.conditionals, child)
    }) ?? -1
  )
}

/** Whether "if …" hangs on a verb. */
function underCondition(scene: Scene, verb: number): boolean {
  return childrenOf(scene, verb).some(
    (child) => plainRelation(scene, child) === 'advcl' && conditionalMark(scene, child) >= 0,
  )
}

function moodOf(scene: Scene, verb: number): ModalityFound | null {
  const { mood } = scene.rules.source
  const finite = [
    verb,
    ...childrenOf(scene, verb).filter((child) => /^(?:aux|cop)/u.test(scene.reading.relation(child))),
  ]
  for (const token of finite) {
    if (token === verb && scene.reading.verbForm(verb) !== 'Fin') continue
    const form = mood(scene.words[token] as string, scene.lemmas[token] as string)
    if (form === 'future') return found('planned', token)
    if (form === 'conditional') return conditional(scene, verb, token)
  }
  return null
}

// French: under "si", or of "pouvoir", open; otherwise the conditional of the press, "aurait tué": told, not vouched for.
function conditional(scene: Scene, verb: number, token: number): ModalityFound {
  const auxiliary = scene.rules.auxiliaries.get(scene.lemmas[token] as string)
  if (auxiliary) return found(auxiliary, token)
  if (underCondition(scene, verb) || conditionalMark(scene, verb) >= 0) return found('hypothetical', token)
  if (token === verb) return found('planned', token)
  return { modality: 'asserted', cue: token, hearsay: true }
}

// "to send", "pour soutenir": an infinitive of purpose, or, at the root, a headline's future.
function purposeOf(scene: Scene, verb: number): ModalityFound | null {
  if (scene.reading.verbForm(verb) !== 'Inf') return null
  const relation = plainRelation(scene, verb)
  const mark = childrenOf(scene, verb).find((child) => {
    const own = plainRelation(scene, child)
    return (own === 'mark' || own === 'case') && isListed(scene, scene.rules.purposes, child)
  })
  if (mark === undefined) return null
  const headline =
    relation === 'root' && childrenOf(scene, verb).some((child) => plainRelation(scene, child) === 'nsubj')
  if (headline) return found('planned', mark)
  return relation === 'advcl' || relation === 'acl' || relation === 'obl'
    ? { ...found('planned', mark), weak: true }
    : null
}

function adverbOf(scene: Scene, token: number): ModalityFound | null {
  for (const child of childrenOf(scene, token)) {
    const relation = plainRelation(scene, child)
    if (relation !== 'advmod' && relation !== 'amod' && relation !== 'compound') continue
    if (isListed(scene, scene.rules.open, child)) return found('hypothetical', child)
    if (isNoun(scene, token) && isListed(scene, scene.rules.ahead, child)) return found('planned', child)
    const governor = isNoun(scene, token) ? phraseAt(scene, scene.rules.governors, child) : null
    if (governor && governor[0] !== 'requested') return found(governor[0], child)
  }
  return null
}

/** What a word says of its own reality: negation, mood, auxiliary, condition, purpose, adverbs. */
function ownModality(scene: Scene, token: number): ModalityFound | null {
  const negator = negatorOf(scene, token)
  if (negator >= 0) return { ...found('denied', negator), direct: true }
  const mark = conditionalMark(scene, token)
  if (mark >= 0) return found('hypothetical', mark)
  if (isVerb(scene, token)) {
    const verbal = auxiliaryOf(scene, token) ?? moodOf(scene, token) ?? purposeOf(scene, token)
    if (verbal) return verbal
  }
  return adverbOf(scene, token)
}

const GOVERNED = new Set([
  'xcomp',
  'ccomp',
  'obj',
  'csubj',
  'advcl',
  'acl',
  'nmod',
  'obl',
  'nsubj',
  'compound',
  'parataxis',
])

/** The modality that a word gives to what depends on it through a relation. */
function governorOf(scene: Scene, head: number, token: number): ModalityFound | null {
  const relation = plainRelation(scene, token)
  if (!GOVERNED.has(relation)) return null
  const listed = phraseAt(scene, scene.rules.governors, head)
  const governor = byTrigger(scene, head, listed)
  if (!governor) return caseGovernor(scene, token) ?? visitFor(scene, head, token)
  const verb = isVerb(scene, head)
  // The subject of a verb is not under it, except in the passive: "talks are planned".
  if (relation === 'nsubj' && verb && scene.reading.relation(token) !== 'nsubj:pass' && !passiveHead(scene, head))
    return null
  if (relation === 'advcl' && !isInfinitive(scene, token)) return null
  // "blocked roads to demand bread": what one prevents is no purpose.
  if (relation === 'advcl' && governor[0] === 'denied' && purposeOf(scene, token) !== null) return null
  if (relation === 'parataxis') return null
  if (relation === 'acl' && scene.reading.relation(token) === 'acl:relcl') return null
  // An adjunct ("met on the plane after the strike") is not governed, a complement with the verb's own preposition is.
  if (relation === 'obl' && verb && governor[1] === 1 && !complementPreposition(scene, token)) return null
  return found(governor[0], head)
}

// What a trigger of threat or demand governs is threatened or demanded, whatever else the verb may mean: "promised to avenge".
function byTrigger(
  scene: Scene,
  head: number,
  listed: readonly [Modality, number] | null,
): readonly [Modality, number] | null {
  const type = scene.kept.types.get(head)
  if (type === 'THREATEN') return ['threatened', 1]
  if (type === 'REQUEST' && (listed === null || listed[0] === 'planned')) return ['requested', 1]
  return listed
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

function isInfinitive(scene: Scene, token: number): boolean {
  const form = scene.reading.verbForm(token)
  return form === 'Inf' || form === 'Ger'
}

function complementPreposition(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some((child) => {
    if (plainRelation(scene, child) !== 'case') return false
    const slot = scene.rules.slots.get(scene.words[child] as string)
    return slot === 'for' || slot === 'to' || slot === 'of' || slot === 'from'
  })
}

// "ahead of talks", "en vue de pourparlers".
function caseGovernor(scene: Scene, token: number): ModalityFound | null {
  for (const child of childrenOf(scene, token)) {
    if (plainRelation(scene, child) !== 'case' && plainRelation(scene, child) !== 'mark') continue
    const governor = phraseAt(scene, scene.rules.governors, child)
    if (governor && governor[1] > 1) return found(governor[0], child)
  }
  return null
}

// Statements end the reach of what stands above them, unless they are governors themselves.
function closes(scene: Scene, token: number, head: number): boolean {
  const relation = scene.reading.relation(token)
  if (relation === 'acl:relcl') return true
  // A participle describes what is there: "demonstrators arrested in May".
  if (relation.startsWith('acl') && !isInfinitive(scene, token)) return true
  if (marksTime(scene, token)) return true
  // "those behind the attack were stopped": what becomes of people does not change what they did.
  if (relation.startsWith('nmod') && isParty(scene, head)) return true
  if (relation.startsWith('parataxis')) return true
  if (relation.startsWith('advcl')) return !isInfinitive(scene, token) && conditionalMark(scene, token) < 0
  return (
    relation.startsWith('ccomp') &&
    isListed(scene, scene.rules.speech, head) &&
    !phraseAt(scene, scene.rules.governors, head)
  )
}

// "since the strike", "après l'attaque": what time is told by has happened.
function marksTime(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some((child) => {
    if (plainRelation(scene, child) !== 'case') return false
    return !scene.rules.slots.has(scene.words[child] as string) && caseGovernor(scene, token) === null
  })
}

const MAX_STEPS = 12

/** The modality of the event at a token, from itself and from all that governs it. */
export function findModality(scene: Scene, head: number, support: number): ModalityFound {
  let best = ownModality(scene, head)
  let hearsay = best?.hearsay ?? false
  let token = head
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const up = scene.reading.heads[token] as number
    if (up < 0) break
    const inner = best
    const outer: ModalityFound | null = marksTime(scene, token) ? null : above(scene, token, up, support)
    if (outer?.hearsay) hearsay = true
    best = combine(inner, outer)
    if (closes(scene, token, up)) break
    token = up
  }
  if (!best || best.modality === 'asserted') {
    const opened = underOpening(scene, head)
    if (opened) return { ...opened, hearsay }
  }
  return best ? { ...best, hearsay } : { ...ASSERTED, hearsay }
}

// "If the army attacks the town, …": a condition that opens the sentence or clause, where the tree hung it elsewhere.
function underOpening(scene: Scene, head: number): ModalityFound | null {
  const { first } = sentenceRange(scene, head)
  for (let token = head - 1; token >= Math.max(first, head - 7); token -= 1) {
    if (scene.words[token] === ',') return null
    const opens = token === first || scene.words[token - 1] === ','
    if (opens && scene.reading.pos(token) === 'SCONJ' && isListed(scene, scene.rules.conditionals, token))
      return found('hypothetical', token)
  }
  return null
}

// What the word above contributes: as governor; and, where it carries the event or is coordinated with it, its own modality.
function above(scene: Scene, token: number, up: number, support: number): ModalityFound | null {
  const relation = plainRelation(scene, token)
  const governor = governing(scene, token, up, relation)
  if (relation === 'conj')
    return hasOwnSubject(scene, token) ? null : (auxiliaryOf(scene, up) ?? moodOf(scene, up) ?? purposeOf(scene, up))
  if (up === support) return combine(carriedModality(scene, up, relation), governor)
  if (governor?.modality === 'denied') return negated(scene, up) ? found('hypothetical', governor.cue) : governor
  if (governor) return combine(governor, negated(scene, up))
  if (relation === 'xcomp' || relation === 'obj' || relation === 'ccomp') return carriedDown(scene, token, up)
  return null
}

// "the attack did not kill anybody" happened all the same.
function carriedModality(scene: Scene, verb: number, relation: string): ModalityFound | null {
  const own = ownModality(scene, verb)
  const outcome = relation === 'nsubj' && isListed(scene, scene.rules.causing, verb)
  return outcome && own?.modality === 'denied' ? null : own
}

function governing(scene: Scene, token: number, up: number, relation: string): ModalityFound | null {
  if (relation === 'xcomp') {
    // Some auxiliaries are full verbs in the tree: "va déployer", "doit se rendre".
    const modal = scene.rules.auxiliaries.get(scene.lemmas[up] as string)
    if (modal) return found(modal, up)
    if (isListed(scene, scene.rules.factive, up)) return null
  }
  return governorOf(scene, up, token)
}

function hasOwnSubject(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some((child) => plainRelation(scene, child) === 'nsubj')
}

// "will continue to bomb", "did not manage to strike": the auxiliaries of a verb reach its infinitive.
function carriedDown(scene: Scene, token: number, up: number): ModalityFound | null {
  if (!isVerb(scene, up) || plainRelation(scene, token) === 'ccomp') return null
  if (plainRelation(scene, token) === 'xcomp') return ownModality(scene, up)
  const negator = negatorOf(scene, up)
  return negator >= 0 && isListed(scene, scene.rules.doing, up) ? found('denied', negator) : null
}

// "did not plan to attack" is no plan.
function negated(scene: Scene, token: number): ModalityFound | null {
  const negator = negatorOf(scene, token)
  return negator >= 0 ? found('denied', negator) : null
}

/** Two cues on one event: denial from outside wins over intention inside, and two denials leave it open whether it was. */
function combine(inner: ModalityFound | null, outer: ModalityFound | null): ModalityFound | null {
  if (!outer || outer.modality === 'asserted') return inner ?? outer
  if (!inner || inner.modality === 'asserted') return outer
  if (inner.weak) return outer
  if (outer.modality === 'hypothetical' && inner.modality === 'planned') return outer
  if (inner.direct && outer.direct) return inner
  if (inner.modality === 'denied' && outer.modality === 'denied') return found('asserted', outer.cue)
  if (outer.modality === 'denied') return outer
  return inner
}
