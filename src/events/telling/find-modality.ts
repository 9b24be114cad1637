import { isParty } from '../nouns/is-party.js'
import { childrenOf, isListed, isVerb, phraseAt, plainRelation, type Scene, sentenceRange } from '../scene.js'
import { caseGovernor, governing, heeded, isManner, isUnderWay } from './governing.js'
import {
  auxiliaryOf,
  conditionalMark,
  deniedBy,
  found,
  isInfinitive,
  isPast,
  isRelative,
  type ModalityFound,
  moodOf,
  negatorOf,
  ownModality,
  purposeOf,
} from './own-modality.js'

export type { ModalityFound } from './own-modality.js'

const ASSERTED = found('asserted', -1)
const MAX_STEPS = 12

/**
 * The modality of the event at a token: what it says of itself (condition, negation, auxiliary, mood, purpose, adverbs), then
 * what each word above it adds (the verb that carries it, what governs it, what it is coordinated with), up to the first
 * clause that stands for itself.
 */
export function findModality(scene: Scene, head: number, support: number): ModalityFound {
  let best = ownModality(scene, head)
  let hearsay = best?.hearsay ?? false
  let token = head
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const up = headOf(scene, token)
    if (up < 0) break
    if (isUnderWay(scene, token, up)) break
    const outer = marksTime(scene, token) || spoken(scene, head, token, up) ? null : above(scene, token, up, support)
    if (outer?.hearsay) hearsay = true
    best = combine(scene, best, outer)
    if (closes(scene, token, up)) break
    token = up
  }
  if (!best || best.modality === 'asserted') {
    const opened = underOpening(scene, head) ?? underThat(scene, head) ?? saidUntrue(scene, head)
    if (opened) return withHearsay(opened, hearsay)
  }
  return withHearsay(best ?? ASSERTED, hearsay)
}

function withHearsay(one: ModalityFound, hearsay: boolean): ModalityFound {
  if (one.hearsay === hearsay) return one
  const { modality, cue, direct, weak, hinges } = one
  return { modality, cue, direct, weak, hinges, hearsay }
}

// "will arrive within two days for talks": what the tree hangs on a date belongs to the word above it.
function headOf(scene: Scene, token: number): number {
  let up = scene.reading.heads[token] as number
  if ((scene.dateAt[token] as number) >= 0) return up
  for (let step = 0; step < 3 && up >= 0 && (scene.dateAt[up] as number) >= 0; step += 1) {
    // "dismissed his cabinet after weeks of protests"
    if (marksTime(scene, up)) return -1
    up = scene.reading.heads[up] as number
  }
  return up
}

const SPOKEN = new Set(['REQUEST', 'THREATEN', 'ACCUSE'])

// "rejected calls for …", "dismissed the threat": what is rejected has been said.
function spoken(scene: Scene, head: number, token: number, up: number): boolean {
  const { types } = scene.kept
  if (types.get(up) === 'REJECT' && SPOKEN.has(types.get(token) ?? '')) return !isVerb(scene, token)
  if (!SPOKEN.has(types.get(head) ?? '')) return false
  return types.get(up) === 'REQUEST' && plainRelation(scene, head) === 'acl'
}

// What the word above contributes: as governor; and, where it carries the event or is coordinated with it, its own modality.
function above(scene: Scene, token: number, up: number, support: number): ModalityFound | null {
  const relation = plainRelation(scene, token)
  if (relation === 'conj') return shared(scene, token, up)
  if (relation === 'acl') {
    const without = withoutOf(scene, token, up)
    if (without) return without
  }
  const governor =
    unconfirmed(scene, relation, up) ?? extraposed(scene, token, up) ?? heeded(scene, governing(scene, token, up), up)
  if (up === support) return combine(scene, carriedModality(scene, up, relation), governor)
  if (governor) return governor
  return relation === 'xcomp' || relation === 'obj' ? carriedDown(scene, token, up) : null
}

// "have not confirmed that the strike killed him"
function unconfirmed(scene: Scene, relation: string, up: number): ModalityFound | null {
  if ((relation !== 'ccomp' && relation !== 'obj') || !isListed(scene, scene.rules.confirming, up)) return null
  const negator = negatorOf(scene, up)
  return negator >= 0 ? found('hypothetical', negator) : null
}

// "Fears are growing that Chad will invade": the clause is that of the subject, wherever it stands.
function extraposed(scene: Scene, clause: number, verb: number): ModalityFound | null {
  if (!isVerb(scene, verb) || !isVerb(scene, clause) || isListed(scene, scene.rules.speech, verb)) return null
  if (!childrenOf(scene, clause).some((child) => child < clause && isListed(scene, scene.rules.that, child)))
    return null
  const subject = childrenOf(scene, verb).find((child) => child < verb && plainRelation(scene, child) === 'nsubj')
  const governor = subject === undefined ? null : phraseAt(scene, scene.rules.governors, subject)
  return governor && subject !== undefined && governor[0] === 'hypothetical' ? found(governor[0], subject) : null
}

// "without the sides signing": the tree hangs the gerund on the noun.
function withoutOf(scene: Scene, token: number, up: number): ModalityFound | null {
  if (!isInfinitive(scene, token)) return null
  const mark = childrenOf(scene, up).find(
    (child) => plainRelation(scene, child) === 'case' && isListed(scene, scene.rules.without, child),
  )
  return mark === undefined ? null : deniedBy(mark)
}

// "may arrest and deport", "n'a ni tiré ni arraisonné": the auxiliaries of a verb reach those beside it that have no subject.
function shared(scene: Scene, token: number, up: number): ModalityFound | null {
  if (hasOwnSubject(scene, token)) return null
  if (opposed(scene, token)) return null
  const mark = conditionalMark(scene, up)
  if (mark >= 0) return found('hypothetical', mark)
  const negator = shares(scene, token) ? negatorOf(scene, up) : -1
  if (negator >= 0) return deniedBy(negator)
  const verbal = auxiliaryOf(scene, up) ?? moodOf(scene, up) ?? purposeOf(scene, up)
  return verbal?.modality === 'asserted' ? null : verbal
}

// "did not attack or loot"
function shares(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some(
    (child) => plainRelation(scene, child) === 'cc' && isListed(scene, scene.rules.alternatives, child),
  )
}

// "did not expel, but recalled": what follows stands for itself.
function opposed(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some(
    (child) => plainRelation(scene, child) === 'cc' && isListed(scene, scene.rules.adversatives, child),
  )
}

// "the attack did not kill anybody" happened all the same; so did what nobody claims.
function carriedModality(scene: Scene, verb: number, relation: string): ModalityFound | null {
  const own = ownModality(scene, verb)
  if (own?.modality !== 'denied') return own
  const outcome =
    relation === 'nsubj' && (isListed(scene, scene.rules.causing, verb) || scene.kept.types.get(verb) === 'ASSAULT')
  return outcome || presupposes(scene, verb) || relation === 'obl' ? null : own
}

function presupposes(scene: Scene, verb: number): boolean {
  return isListed(scene, scene.rules.speech, verb) || isListed(scene, scene.rules.claims, verb)
}

function hasOwnSubject(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some((child) => plainRelation(scene, child) === 'nsubj')
}

// "will continue to bomb", "did not manage to strike": the auxiliaries of a verb reach its infinitive.
function carriedDown(scene: Scene, token: number, up: number): ModalityFound | null {
  if (!isVerb(scene, up)) return null
  if (plainRelation(scene, token) === 'xcomp') return ownModality(scene, up)
  const negator = negatorOf(scene, up)
  return negator >= 0 && isListed(scene, scene.rules.doing, up) ? found('denied', negator) : null
}

// Statements end the reach of what stands above them, unless they are governors themselves.
function closes(scene: Scene, token: number, head: number): boolean {
  const relation = scene.reading.relation(token)
  if (isRelative(scene, token)) return true
  // A participle describes what is there: "demonstrators arrested in May".
  if (relation.startsWith('acl') && !isInfinitive(scene, token)) return true
  if (marksTime(scene, token)) return true
  if (relation === 'conj') return standsAlone(scene, token, head)
  // "asked for help with the investigation"
  if (relation.startsWith('nmod') && standsWith(scene, token)) return true
  // "those behind the attack were stopped": what becomes of people does not change what they did.
  if (relation.startsWith('nmod') && isParty(scene, head) && !scene.rules.numbers.has(scene.lemmas[head] as string))
    return true
  if (relation.startsWith('parataxis')) return true
  if (relation.startsWith('advcl'))
    return isManner(scene, token) || (!isInfinitive(scene, token) && conditionalMark(scene, token) < 0)
  return (
    relation.startsWith('ccomp') &&
    isListed(scene, scene.rules.speech, head) &&
    !phraseAt(scene, scene.rules.governors, head)
  )
}

function standsWith(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some(
    (child) => plainRelation(scene, child) === 'case' && scene.rules.slots.get(scene.words[child] as string) === 'with',
  )
}

// ", but threatened to attack"; a finite clause that the tree puts beside an infinitive or a noun.
function standsAlone(scene: Scene, token: number, head: number): boolean {
  if (!isVerb(scene, token) || isInfinitive(scene, token)) return false
  return opposed(scene, token) || (hasOwnSubject(scene, token) && (!isVerb(scene, head) || isInfinitive(scene, head)))
}

// "since the strike", "après l'attaque": what time is told by has happened.
function marksTime(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some((child) => {
    const relation = plainRelation(scene, child)
    if (relation === 'mark' && isInfinitive(scene, token)) return isListed(scene, scene.rules.afterwards, child)
    if (relation !== 'case') return false
    return !scene.rules.slots.has(scene.words[child] as string) && caseGovernor(scene, token) === null
  })
}

// "Reports that rebels had shot down a jet were false", "Il est faux que l'armée ait tiré".
function saidUntrue(scene: Scene, head: number): ModalityFound | null {
  const relation = plainRelation(scene, head)
  const up = scene.reading.heads[head] as number
  if (up < 0 || !isVerb(scene, head)) return null
  if (relation === 'ccomp' || relation === 'csubj' || relation === 'advcl')
    return isListed(scene, scene.rules.untrue, up) ? found('denied', up) : null
  if (relation !== 'acl') return null
  const above = scene.reading.heads[up] as number
  const predicate = above >= 0 && plainRelation(scene, up) === 'nsubj' && isListed(scene, scene.rules.untrue, above)
  const word = childrenOf(scene, up).find(
    (child) => plainRelation(scene, child) === 'amod' && isListed(scene, scene.rules.untrue, child),
  )
  return predicate ? found('denied', above) : word === undefined ? null : found('denied', word)
}

// "denied that police had killed protesters, saying …": a that-clause is under the verb before it, wherever the tree hung it.
function underThat(scene: Scene, head: number): ModalityFound | null {
  const mark = childrenOf(scene, head).find(
    (child) => child < head && plainRelation(scene, child) === 'mark' && isListed(scene, scene.rules.that, child),
  )
  if (mark === undefined || mark === sentenceRange(scene, head).first) return null
  const governor = phraseAt(scene, scene.rules.governors, mark - 1)
  return governor && governor[1] === 1 ? heeded(scene, found(governor[0], mark - 1), mark - 1) : null
}

// "If the army attacks the town, …": a condition that opens the sentence or clause, where the tree hung it elsewhere.
function underOpening(scene: Scene, head: number): ModalityFound | null {
  const { first } = sentenceRange(scene, head)
  for (let token = head - 1; token >= Math.max(first, head - 7); token -= 1) {
    if (scene.words[token] === ',') return null
    const opens = token === first || scene.words[token - 1] === ','
    const words = opens ? (phraseAt(scene, scene.rules.conditionals, token)?.[1] ?? 0) : 0
    if (words > 1 || (words === 1 && scene.reading.pos(token) === 'SCONJ')) return found('hypothetical', token)
  }
  return null
}

/**
 * Two cues on one event. Denial from outside wins, and two denials leave it as it was ("failed to prevent the attack"); what is
 * only possible takes plans and denials with it; otherwise the inner word, which says what kind of act it is, wins.
 */
function combine(scene: Scene, inner: ModalityFound | null, outer: ModalityFound | null): ModalityFound | null {
  if (!outer || outer.modality === 'asserted') return inner ?? outer
  if (!inner || inner.modality === 'asserted' || inner.weak) return outer
  if (outer.modality === 'hypothetical')
    return inner.modality === 'planned' || inner.modality === 'denied' ? outer : inner
  // "warned it would strike", "urged them to stop the strikes"
  if (outer.modality === 'threatened' || outer.modality === 'requested') return yields(inner) ? outer : inner
  if (outer.modality !== 'denied') return inner
  // "has no plans to visit": one word denies once, wherever it is met.
  if (inner.direct && outer.direct) return inner
  if (inner.modality === 'denied' && inner.cue === outer.cue) return inner
  if (inner.modality !== 'denied') return outer
  // "refused to rule out sanctions" leaves them open.
  return found(
    inner.cue >= 0 && isListed(scene, scene.rules.excluding, inner.cue) ? 'hypothetical' : 'asserted',
    outer.cue,
  )
}

/** Whether the verb that tells an event stands in the past: no date makes a plan of it then. */
export function toldInPast(
  scene: Scene,
  { head, around }: { readonly head: number; readonly around: { readonly support: number } },
): boolean {
  if (isVerb(scene, head)) return isPast(scene, head)
  const verb = around.support
  if (verb < 0 || presupposes(scene, verb) || isListed(scene, scene.rules.orders, verb)) return false
  return isPast(scene, verb)
}

function yields({ modality, direct, hinges }: ModalityFound): boolean {
  return modality === 'planned' || hinges || (modality === 'denied' && !direct)
}
