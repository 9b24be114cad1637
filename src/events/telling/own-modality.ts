import type { Modality } from '../../contract.js'
import { childrenOf, isListed, isNoun, isVerb, phraseAt, plainRelation, type Scene, sentenceRange } from '../scene.js'

/** The modality of an event, and the word that decided. */
export interface ModalityFound {
  readonly modality: Modality
  /** The token of the cue, or -1. */
  readonly cue: number
  /** Negation of the word itself, not by what governs it: two of these are one ("aucun … n'a"). */
  readonly direct: boolean
  /** An infinitive of purpose: gives way to whatever governs it. */
  readonly weak: boolean
  /** A plan that hangs on a condition: "would strike if …". */
  readonly hinges: boolean
  /** The conditional of hearsay: told, not vouched for. */
  readonly hearsay: boolean
}

/** A modality with its cue. */
export const found = (modality: Modality, cue: number): ModalityFound => ({
  modality,
  cue,
  direct: false,
  weak: false,
  hinges: false,
  hearsay: false,
})

/** A negation that stands on the word itself. */
export const deniedBy = (cue: number): ModalityFound => Object.assign(found('denied', cue), { direct: true })

const byHearsay = (cue: number): ModalityFound => Object.assign(found('asserted', cue), { hearsay: true })

const hinging = (cue: number): ModalityFound => Object.assign(found('hypothetical', cue), { hinges: true })

const NEGATED_BY = new Set(['advmod', 'det', 'aux', 'cc', 'obj'])

// "ne" alone is no negation ("craint qu'il ne tue", "n'a tué que deux soldats"): it takes a second word beside it.
function completed(scene: Scene, half: number, verb: number): boolean {
  const { last } = sentenceRange(scene, half)
  for (let token = half + 1; token < Math.min(last, Math.max(half, verb) + 6); token += 1) {
    if (scene.reading.pos(token) === 'PUNCT') break
    if (isListed(scene, scene.rules.restrictions, token)) return scene.reading.heads[token] === half
    if (isNegator(scene, token) || isListed(scene, scene.rules.secondHalves, token)) return true
  }
  return isListed(scene, scene.rules.halfNegated, verb) || subjectDenied(scene, verb) >= 0
}

// "rien qu'en 2022" denies nothing.
function isNegator(scene: Scene, token: number): boolean {
  if (!isListed(scene, scene.rules.negators, token)) return false
  const restricted = token + 1 < scene.reading.count && isListed(scene, scene.rules.restrictions, token + 1)
  return !restricted || plainRelation(scene, token) === 'advmod'
}

// "Nobody was killed", "none of the hostages", "neither Chile nor Peru", "aucun des otages".
function subjectDenied(scene: Scene, verb: number): number {
  for (const child of childrenOf(scene, verb)) {
    if (plainRelation(scene, child) !== 'nsubj') continue
    if (isNegator(scene, child)) return child
    const within = childrenOf(scene, child).find((one) => {
      const relation = plainRelation(scene, one)
      return (relation === 'det' || relation === 'cc') && one < child && isNegator(scene, one)
    })
    if (within !== undefined) return within
  }
  return -1
}

/** The negation that stands on a word itself, or -1. */
export function negatorOf(scene: Scene, token: number): number {
  for (const child of childrenOf(scene, token)) {
    const relation = plainRelation(scene, child)
    if ((relation === 'case' || relation === 'mark') && isListed(scene, scene.rules.without, child)) return child
    if (!NEGATED_BY.has(relation)) continue
    if (isListed(scene, scene.rules.halfNegators, child)) {
      if (completed(scene, child, token)) return child
    } else if (isNegator(scene, child)) return child
    const empty = child > token ? emptyObject(scene, child) : -1
    if (empty >= 0) return empty
  }
  return subjectDenied(scene, token)
}

// "made no arrests", "n'a signé aucun accord": what is done to nothing is not done.
function emptyObject(scene: Scene, object: number): number {
  if (plainRelation(scene, object) !== 'obj') return -1
  const empty = childrenOf(scene, object).find(
    (child) => plainRelation(scene, child) === 'det' && child < object && isNegator(scene, child),
  )
  return empty ?? -1
}

/** The modality that an auxiliary gives to its verb. */
export function auxiliaryOf(scene: Scene, verb: number): ModalityFound | null {
  for (const child of childrenOf(scene, verb)) {
    const relation = plainRelation(scene, child)
    if (relation !== 'aux' && relation !== 'cop') continue
    const modality = modalAt(scene, child)
    if (modality === null) continue
    if (modality !== 'planned') return found(modality, child)
    // "they would strike if attacked" hangs on something, "said they would strike" is a plan.
    if (underCondition(scene, verb)) return hinging(child)
    return found(isListed(scene, scene.rules.irreal, child) && !told(scene, verb) ? 'hypothetical' : 'planned', child)
  }
  return null
}

/** The modality of an auxiliary, by the word or its lemma. */
export function modalAt(scene: Scene, token: number): Modality | null {
  const { auxiliaries } = scene.rules
  return auxiliaries.get(scene.words[token] as string) ?? auxiliaries.get(scene.lemmas[token] as string) ?? null
}

// Somebody says so in the sentence: what would be, will be.
function told(scene: Scene, verb: number): boolean {
  const { first, last } = sentenceRange(scene, verb)
  for (let token = Math.max(first, verb - 60); token < Math.min(last, verb + 60); token += 1) {
    if (token !== verb && isVerb(scene, token) && isListed(scene, scene.rules.speech, token)) return true
  }
  return false
}

/** The conjunction that makes a clause a condition, or -1; "had the army fired" has its auxiliary for one. */
export function conditionalMark(scene: Scene, verb: number): number {
  const inverted = invertedAuxiliary(scene, verb)
  if (inverted >= 0) return inverted
  return (
    childrenOf(scene, verb).find((child) => {
      const relation = plainRelation(scene, child)
      if (relation !== 'mark' && relation !== 'advmod') return false
      if (isListed(scene, scene.rules.conditionals, child)) return true
      return isListed(scene, scene.rules.until, child) && !isPast(scene, verb)
    }) ?? -1
  )
}

const AUXILIARY = new Set(['aux', 'cop'])

function invertedAuxiliary(scene: Scene, verb: number): number {
  const auxiliary = childrenOf(scene, verb).find((child) => AUXILIARY.has(plainRelation(scene, child)))
  if (auxiliary === undefined || !isListed(scene, scene.rules.inverted, auxiliary)) return -1
  const { first } = sentenceRange(scene, verb)
  const opens = auxiliary === first || scene.words[auxiliary - 1] === ','
  const subject = childrenOf(scene, verb).find((child) => plainRelation(scene, child) === 'nsubj')
  return opens && subject !== undefined && subject > auxiliary ? auxiliary : -1
}

/** Whether "if …" hangs on a verb. */
function underCondition(scene: Scene, verb: number): boolean {
  return childrenOf(scene, verb).some(
    (child) =>
      (plainRelation(scene, child) === 'advcl' || plainRelation(scene, child) === 'ccomp') &&
      conditionalMark(scene, child) >= 0 &&
      !isListed(scene, scene.rules.until, conditionalMark(scene, child)),
  )
}

function finiteWords(scene: Scene, verb: number): number[] {
  const auxiliaries = childrenOf(scene, verb).filter((child) => AUXILIARY.has(plainRelation(scene, child)))
  return scene.reading.verbForm(verb) === 'Fin' ? [verb, ...auxiliaries] : auxiliaries
}

/** Whether a verb stands in a past tense: a past form, or a participle with an auxiliary that is no future and no conditional. */
export function isPast(scene: Scene, verb: number): boolean {
  if (!isVerb(scene, verb)) return false
  if (auxiliaryOf(scene, verb) !== null) return false
  const forms = finiteWords(scene, verb).map((token) =>
    scene.rules.source.mood(scene.words[token] as string, scene.lemmas[token] as string),
  )
  if (forms.includes('future') || forms.includes('conditional')) return false
  if (forms.includes('past')) return true
  return childrenOf(scene, verb).some(
    (child) =>
      scene.reading.relation(child) === 'aux:tense' ||
      (plainRelation(scene, child) === 'aux' && isListed(scene, scene.rules.perfect, child)),
  )
}

/** The modality that the mood of a verb gives. */
export function moodOf(scene: Scene, verb: number): ModalityFound | null {
  const { mood } = scene.rules.source
  for (const token of finiteWords(scene, verb)) {
    const form = mood(scene.words[token] as string, scene.lemmas[token] as string)
    if (form === 'future') return underCondition(scene, verb) ? hinging(token) : found('planned', token)
    if (form === 'conditional') return conditional(scene, verb, token)
  }
  return null
}

const SPEAKING = new Set(['THREATEN', 'REQUEST', 'ACCUSE'])

// French: under "si", or of "pouvoir", open; otherwise the conditional of the press, "aurait tué": told, not vouched for.
function conditional(scene: Scene, verb: number, token: number): ModalityFound {
  const auxiliary = scene.rules.auxiliaries.get(scene.lemmas[token] as string)
  if (auxiliary) return found(auxiliary, token)
  if (underCondition(scene, verb) || conditionalMark(scene, verb) >= 0) return hinging(token)
  // "elle menacerait de tuer": an act of speech is told as going on.
  if (token === verb && SPEAKING.has(scene.kept.types.get(verb) ?? '')) return byHearsay(token)
  // "sans l'intervention des gardes, la foule l'aurait lynché"
  if (token !== verb && withoutHelp(scene, verb)) return hinging(token)
  const ahead = token === verb || (isAuxiliaryOfPassive(scene, token) && plainRelation(scene, verb) === 'ccomp')
  if (ahead) return found(told(scene, verb) ? 'planned' : 'hypothetical', token)
  return byHearsay(token)
}

function withoutHelp(scene: Scene, verb: number): boolean {
  return childrenOf(scene, verb).some(
    (child) =>
      child < verb &&
      isNoun(scene, child) &&
      childrenOf(scene, child).some((one) => isListed(scene, scene.rules.without, one)),
  )
}

function isAuxiliaryOfPassive(scene: Scene, token: number): boolean {
  return scene.reading.relation(token) === 'aux:pass'
}

/** Whether a verb is an infinitive or a gerund, be it by its auxiliary: "avoir tué", "being killed". */
export function isInfinitive(scene: Scene, token: number): boolean {
  const form = scene.reading.verbForm(token)
  if (form === 'Inf' || form === 'Ger') return true
  return form === 'Part' && auxiliaryInfinitive(scene, token) >= 0
}

/** Whether a verb heads a relative clause; an infinitive never does, whatever the tree says. */
export function isRelative(scene: Scene, token: number): boolean {
  return scene.reading.relation(token) === 'acl:relcl' && !isInfinitive(scene, token)
}

function auxiliaryInfinitive(scene: Scene, token: number): number {
  return (
    childrenOf(scene, token).find((child) => {
      const form = scene.reading.verbForm(child)
      return plainRelation(scene, child) === 'aux' && (form === 'Inf' || form === 'Ger')
    }) ?? -1
  )
}

/** "to send", "pour soutenir": an infinitive of purpose, or, at the root, a headline's future. */
export function purposeOf(scene: Scene, verb: number): ModalityFound | null {
  if (!isInfinitive(scene, verb) || scene.reading.verbForm(verb) === 'Ger') return null
  const auxiliary = auxiliaryInfinitive(scene, verb)
  // "jailed for having killed", "pour avoir tué": a reason.
  if (auxiliary >= 0 && !isAuxiliaryOfPassive(scene, auxiliary)) return null
  const mark = childrenOf(scene, verb).find((child) => {
    const own = plainRelation(scene, child)
    return (own === 'mark' || own === 'case') && isListed(scene, scene.rules.purposes, child)
  })
  if (mark === undefined) return null
  if (isVoiced(scene, verb)) return null
  const relation = plainRelation(scene, verb)
  const subject = childrenOf(scene, verb).some((child) => plainRelation(scene, child) === 'nsubj')
  if (relation === 'root' && subject) return found('planned', mark)
  return relation === 'advcl' || relation === 'acl' || relation === 'obl'
    ? Object.assign(found('planned', mark), { weak: true })
    : null
}

const VOICED = new Set(['REQUEST', 'ACCUSE'])

// "marched to demand bread", "ont manifesté pour dénoncer": whoever protests for it voices it.
function isVoiced({ kept, reading }: Scene, verb: number): boolean {
  return VOICED.has(kept.types.get(verb) ?? '') && kept.types.get(reading.heads[verb] as number) === 'PROTEST'
}

// "possible war", "upcoming talks", "la visite prévue", "an attack foiled by police".
function adverbOf(scene: Scene, token: number): ModalityFound | null {
  const noun = isNoun(scene, token)
  for (const child of childrenOf(scene, token)) {
    const relation = plainRelation(scene, child)
    const participle = noun && relation === 'acl' && isDescription(scene, child)
    if (relation !== 'advmod' && relation !== 'amod' && relation !== 'compound' && !participle) continue
    if (isListed(scene, scene.rules.open, child)) return found('hypothetical', child)
    if (noun && isListed(scene, scene.rules.ahead, child)) return found('planned', child)
    const governor = noun ? phraseAt(scene, scene.rules.governors, child) : null
    if (governor && governor[0] !== 'requested') return found(governor[0], child)
  }
  return null
}

function isDescription(scene: Scene, token: number): boolean {
  return (
    scene.reading.relation(token) !== 'acl:relcl' &&
    scene.reading.verbForm(token) === 'Part' &&
    !isInfinitive(scene, token)
  )
}

// "ce sera la guerre"
function hasCopula(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some((child) => plainRelation(scene, child) === 'cop')
}

/** What a word says of its own reality, in this order: condition, negation, auxiliary, mood, purpose, adverbs. */
export function ownModality(scene: Scene, token: number): ModalityFound | null {
  const mark = conditionalMark(scene, token)
  if (mark >= 0) return found('hypothetical', mark)
  const negator = negatorOf(scene, token)
  if (negator >= 0) return deniedBy(negator)
  if (isVerb(scene, token) || hasCopula(scene, token)) {
    const verbal = auxiliaryOf(scene, token) ?? moodOf(scene, token) ?? purposeOf(scene, token)
    if (verbal) return verbal
  }
  return adverbOf(scene, token)
}
