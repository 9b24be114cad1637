import type { CountKind, Participant, Quantity } from '../../contract.js'
import { distinct } from '../../text/distinct.js'
import { gather } from '../../text/gather.js'
import { antecedent } from '../clause/antecedent.js'
import { isPassive } from '../clause/passive.js'
import { withConjuncts } from '../clause/with-conjuncts.js'
import { classesAt, mentionOf } from '../nouns/classify-noun.js'
import { countOf } from '../nouns/count-phrase.js'
import { toParticipant } from '../nouns/to-participant.js'
import type { Sides } from '../parties/sides.js'
import { childrenOf, isListed, isNoun, isVerb, phraseAt, plainRelation, type Scene, sentenceRange } from '../scene.js'
import type { Candidate } from '../triggers/find-triggers.js'
import type { Group } from '../triggers/merge-triggers.js'
import {
  countAfter,
  countBefore,
  countBeside,
  countRightBefore,
  countTrailing,
  isMeasure,
  isPart,
  isThing,
  single,
} from './count-nearby.js'
import { NOBODY, victimCounts } from './victim-counts.js'

type Counts = Partial<Record<CountKind, Quantity[]>>

function add(counts: Counts, kind: CountKind, quantity: Quantity): void {
  const list = counts[kind] ?? []
  if (list.some((one) => one.span?.start === quantity.span?.start)) return
  counts[kind] = [...list, quantity]
}

// "deux morts et six blessés": the wounded are no dead, though the tree puts them side by side.
function countsOther(scene: Scene, token: number, kind: CountKind): boolean {
  const amountOf = childrenOf(scene, token).filter((child) => child > token && plainRelation(scene, child) === 'nmod')
  return [token, ...amountOf].some((one) => {
    const kinds = phraseAt(scene, scene.rules.victims, one)
    return kinds !== null && !kinds[0].includes(kind)
  })
}

// "contre 4.800 en 2023", "kills 23, wounds 30": a number beside a preposition, or behind another word for victims.
function isAside(scene: Scene, number: number, kind: CountKind): boolean {
  const compared = childrenOf(scene, number).some(
    (child) => child === number - 1 && scene.rules.slots.get(scene.words[child] as string) === 'against',
  )
  const kinds = number > 0 && isNoun(scene, number - 1) ? phraseAt(scene, scene.rules.victims, number - 1) : null
  return compared || (kinds !== null && !kinds[0].includes(kind))
}

// "killed commander X and Y": who is named beside a name in apposition.
function withNames(scene: Scene, tokens: readonly number[]): readonly number[] {
  const names = gather(tokens, (token) => childrenOf(scene, token)).filter(
    (child) => plainRelation(scene, child) === 'appos' || plainRelation(scene, child) === 'flat',
  )
  if (names.length === 0) return distinct(tokens)
  const more = gather(names, (name) => withConjuncts(scene, name).slice(1))
  return distinct([...tokens, ...more.filter((token) => mentionOf(scene, token)?.type === 'PERSON')])
}

// Written out field by field: a spread here makes slow objects.
function quantityOf({ span, min, max, approximate }: Quantity, of: Participant): Quantity {
  return { span, min, max, approximate, of }
}

function countRecipients(scene: Scene, kind: CountKind, tokens: readonly number[], counts: Counts): void {
  const singles: Quantity[] = []
  for (const token of withNames(scene, tokens)) {
    if (isMeasure(scene, token) || isThing(scene, token) || countsOther(scene, token, kind) || isPart(scene, token))
      continue
    if (scene.reading.pos(token) === 'NUM' && isAside(scene, token, kind)) continue
    const quantity = countOf(scene, token)
    if (quantity) {
      add(counts, kind, quantityOf(quantity, toParticipant(scene, token)))
    } else {
      const one = single(scene, token)
      if (one) singles.push(one)
      else continue
    }
    const beside = countBeside(scene, token)
    if (beside && !tokens.includes(beside.token))
      add(counts, kind, quantityOf(beside.quantity, toParticipant(scene, beside.token)))
  }
  if (singles.length === 0) return
  const all = { span: null, min: singles.length, max: singles.length, approximate: false, of: singles[0]?.of ?? null }
  counts[kind] = [...(counts[kind] ?? []), all]
}

// "wounded the driver and two passengers": the tree may hang the second object on the verb.
function withBeside(scene: Scene, verb: number, tokens: readonly number[]): number[] {
  const more = childrenOf(scene, verb).filter(
    (child) => child > verb && plainRelation(scene, child) === 'conj' && isNoun(scene, child) && !isThing(scene, child),
  )
  return [...tokens, ...(isVerb(scene, verb) && tokens.some((token) => token > verb) ? more : [])]
}

// "leaving 16 people injured": a form with no party of its own, beneath the noun before it.
function describesAlone(scene: Scene, verb: number): boolean {
  if (scene.reading.relation(verb) !== 'acl') return false
  return childrenOf(scene, verb).every((child) => !['nsubj', 'aux', 'obj'].includes(plainRelation(scene, child)))
}

/** Whom a verb of result counts: those it befalls, in the tree, else those who stand right beside it. */
function countVictims(scene: Scene, kind: CountKind, verb: number, tokens: readonly number[], counts: Counts): void {
  const own: Counts = {}
  const close = isVerb(scene, verb) ? countRightBefore(scene, verb) : null
  if (close) add(own, kind, close)
  else countRecipients(scene, kind, withBeside(scene, verb, tokens), own)
  if (own[kind] === undefined && isVerb(scene, verb)) {
    const undergone = isPassive(scene, verb) || describesAlone(scene, verb)
    const near = (undergone ? countBefore(scene, verb) : null) ?? countAfter(scene, verb)
    if (near) add(own, kind, near)
  }
  const more = isVerb(scene, verb) ? countTrailing(scene, tokens) : null
  if (more && (own[kind]?.length ?? 0) > 0) add(own, kind, more)
  for (const quantity of withoutParts(own[kind] ?? [])) add(counts, kind, quantity)
}

// "six peacekeepers, four from Chad and two from Guinea": what adds up to the first is what the first is made of.
function withoutParts(list: readonly Quantity[]): readonly Quantity[] {
  const [whole, ...parts] = list
  if (whole === undefined || parts.length < 2 || whole.min === null) return list
  return parts.reduce((sum, { min }) => sum + (min ?? 0), 0) === whole.min ? [whole] : list
}

/** Steps up from a victim noun to a token of a group; where a causing verb stands between, its subject counts too. */
function distance(scene: Scene, token: number, own: ReadonlySet<number>): number {
  let at = token
  for (let step = 0; step < 10 && at >= 0; step += 1) {
    if (own.has(at)) return step
    for (const child of childrenOf(scene, at)) {
      const relation = plainRelation(scene, child)
      if (relation === 'nsubj' && (own.has(child) || own.has(antecedent(scene, child)))) return step
      if ((relation === 'obl' || relation === 'advcl') && own.has(child)) return step + 1
    }
    at = scene.reading.heads[at] as number
  }
  return Number.POSITIVE_INFINITY
}

export interface Countable {
  readonly group: Group
  readonly own: ReadonlySet<number>
  readonly counts: Counts
}

/**
 * Binds the victims of a sentence to the assault that each belongs to; where it tells no event of its own, that
 * there are none is said of the last assault of the sentence before.
 */
export function bindVictims(
  scene: Scene,
  first: number,
  last: number,
  all: readonly Countable[],
  before: readonly Countable[],
): void {
  const told = all.length === 0 ? before : all
  const assaults = told.filter(({ group }) => group.main.candidate.frame.type === 'ASSAULT')
  const violent = all.length === 0 ? assaults.slice(-1) : assaults
  if (violent.length === 0) return
  for (const { token, kinds, quantity } of victimCounts(scene, first, last)) {
    if (all.length === 0 && quantity.max !== 0) continue
    if (
      all.some((one) => !violent.includes(one) && one.group.members.some(({ candidate }) => candidate.head === token))
    )
      continue
    let best: Countable | null = null
    let least = Number.POSITIVE_INFINITY
    for (const one of violent) {
      const steps = distance(scene, token, one.own)
      if (steps < least) [best, least] = [one, steps]
    }
    best ??= violent.length === 1 ? (violent[0] as Countable) : null
    if (best)
      for (const kind of kinds)
        if (best.counts[kind as CountKind] === undefined) add(best.counts, kind as CountKind, quantity)
  }
}

// "mortally wounded", "hacked 17 farmers to death"
function kindOf(scene: Scene, { frame, head }: Candidate): CountKind | null {
  // "portés disparus"
  const phrase = head > 0 ? phraseAt(scene, scene.rules.victims, head - 1) : null
  if (phrase && phrase[1] > 1) return phrase[0][0] as CountKind
  if (frame.counts !== 'injured') return frame.counts ?? null
  const { last } = sentenceRange(scene, head)
  if (childrenOf(scene, head).some((child) => child < head && isListed(scene, scene.rules.fatal, child)))
    return 'killed'
  for (let token = head + 1; token < Math.min(last, head + 9); token += 1) {
    if (scene.reading.pos(token) === 'PUNCT' || scene.reading.pos(token) === 'CCONJ') break
    if (isListed(scene, scene.rules.fatal, token)) return 'killed'
  }
  return 'injured'
}

// "20,000 people have fled their homes": whoever flees is displaced.
function befallen(scene: Scene, kind: CountKind, { head }: Candidate, sides: Sides): readonly number[] {
  // "police arrest 33 spies", read as a noun.
  const objects = isVerb(scene, head)
    ? []
    : childrenOf(scene, head).filter((child) => plainRelation(scene, child) === 'obj')
  if (objects.length > 0) return objects
  const fled = kind === 'displaced' && isVerb(scene, head) && !isPassive(scene, head)
  const whom = sides.recipients.some((token) => classesAt(scene, token).includes('person'))
  return fled && !whom && sides.actors.some((token) => countOf(scene, token) !== null) ? sides.actors : sides.recipients
}

function countMember(scene: Scene, candidate: Candidate, sides: Sides, denied: boolean, counts: Counts): void {
  const kind = kindOf(scene, candidate)
  if (kind && denied) counts[kind] = [NOBODY]
  else if (kind && !countNoun(scene, kind, candidate.head, counts))
    countVictims(scene, kind, candidate.head, befallen(scene, kind, candidate, sides), counts)
  if (candidate.frame.type === 'PROTEST') {
    for (const token of sides.actors) {
      const quantity = countOf(scene, token)
      if (quantity) add(counts, 'participants', quantityOf(quantity, toParticipant(scene, token)))
    }
  }
  for (const token of sides.instruments) {
    const quantity = classesAt(scene, token).includes('munition') ? countOf(scene, token) : null
    if (quantity && (quantity.min ?? 0) > 1) add(counts, 'munitions', quantity)
  }
  if (!kind && !classesAt(scene, candidate.head).includes('munition'))
    countNoun(scene, 'events', candidate.head, counts)
}

// "37 arrests", "three killings": the noun of the act counts whom it befell; "12 attacks" counts itself.
function countNoun(scene: Scene, kind: CountKind, head: number, counts: Counts): boolean {
  if (!isNoun(scene, head) || isMeasure(scene, head)) return false
  const quantity = countOf(scene, head)
  if (!quantity || (quantity.min ?? quantity.max ?? 0) <= 1) return false
  add(counts, kind, quantity)
  return true
}

/** The counts that the members of a group give by themselves. */
export function countsOf(scene: Scene, group: Group, sides: ReadonlyMap<Candidate, Sides>): Counts {
  const counts: Counts = {}
  for (const { candidate, modality } of group.members) {
    const own = sides.get(candidate)
    const denied = modality.modality === 'denied' && modality.direct
    if (own) countMember(scene, candidate, own, denied, counts)
  }
  return counts
}
