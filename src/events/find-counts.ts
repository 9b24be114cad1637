import type { CountKind, Quantity } from '../contract.js'
import type { Sides } from './assign-roles.js'
import { classesAt, mentionOf } from './classify-noun.js'
import { countOf } from './count-phrase.js'
import type { Candidate } from './find-triggers.js'
import type { Group } from './merge-triggers.js'
import { childrenOf, isListed, isNoun, isVerb, phraseAt, plainRelation, type Scene } from './scene.js'
import { antecedent } from './surroundings.js'
import { toParticipant } from './to-participant.js'

type Counts = Partial<Record<CountKind, Quantity[]>>

// Words that name many at once: their singular is no "one".
const COLLECTIVE = [
  'troops',
  'police',
  'government',
  'organization',
  'legislature',
  'court',
  'party',
  'media',
  'militia',
  'rebel',
  'opposition',
]

function add(counts: Counts, kind: CountKind, quantity: Quantity): void {
  const list = counts[kind] ?? []
  if (list.some((one) => one.span?.start === quantity.span?.start)) return
  counts[kind] = [...list, quantity]
}

function isMeasure(scene: Scene, token: number): boolean {
  return isListed(scene, scene.rules.measures, token) || (scene.dateAt[token] as number) >= 0
}

// One named person, or one noun in the singular, is one.
function single(scene: Scene, token: number): Quantity | null {
  const mention = mentionOf(scene, token)
  const one = { span: null, min: 1, max: 1, approximate: false, of: toParticipant(scene, token) }
  if (mention) return mention.type === 'PERSON' ? one : null
  const classes = classesAt(scene, token)
  if (!classes.includes('person') || COLLECTIVE.some((name) => classes.includes(name))) return null
  return scene.words[token] === scene.lemmas[token] && scene.reading.pos(token) === 'NOUN' ? one : null
}

// "deux morts et six blessés": the wounded are no dead, though the tree puts them side by side.
function countsOther(scene: Scene, token: number, kind: CountKind): boolean {
  const kinds = phraseAt(scene, scene.rules.victims, token)
  return kinds !== null && !kinds[0].includes(kind)
}

// "eight people, including five women": a part of those counted already.
function isPart(scene: Scene, token: number): boolean {
  return [1, 2, 3].some((back) => token >= back && isListed(scene, scene.rules.including, token - back))
}

function countVictims(scene: Scene, kind: CountKind, tokens: readonly number[], denied: boolean, counts: Counts): void {
  const singles: Quantity[] = []
  for (const token of tokens) {
    if (isMeasure(scene, token) || countsOther(scene, token, kind) || isPart(scene, token)) continue
    const quantity = countOf(scene, token)
    if (quantity) add(counts, kind, { ...quantity, of: toParticipant(scene, token) })
    else {
      const one = single(scene, token)
      if (one) singles.push(one)
    }
  }
  if (denied) counts[kind] = [{ span: null, min: 0, max: 0, approximate: false, of: null }]
  else if (singles.length > 0 && counts[kind] === undefined) {
    counts[kind] = [
      { span: null, min: singles.length, max: singles.length, approximate: false, of: singles[0]?.of ?? null },
    ]
  }
}

function victimNouns(
  scene: Scene,
  first: number,
  last: number,
): { token: number; kinds: readonly string[]; quantity: Quantity }[] {
  const found = []
  for (let token = first; token < last; token += 1) {
    const kinds = phraseAt(scene, scene.rules.victims, token)
    if (!kinds || (isVerb(scene, token) && numberBefore(scene, token) === null)) continue
    const quantity = none(scene, token) ?? countOf(scene, token) ?? besides(scene, token)
    if (quantity) found.push({ token, kinds: kinds[0], quantity })
  }
  return found
}

function numberBefore(scene: Scene, token: number): Quantity | null {
  return token > 0 && scene.reading.pos(token - 1) === 'NUM' ? countOf(scene, token - 1) : null
}

// "more than 100 wounded", "27 people dead": the number stands before the word, or with the people before it.
function besides(scene: Scene, token: number): Quantity | null {
  const direct = numberBefore(scene, token)
  if (direct || token === 0 || scene.reading.pos(token) === 'NOUN') return direct
  return classesAt(scene, token - 1).includes('person') ? countOf(scene, token - 1) : null
}

// "sans faire de victimes", "without casualties", "no deaths", "aucun blessé".
function none(scene: Scene, token: number): Quantity | null {
  let at = token
  for (let step = 0; step < 3 && at >= 0; step += 1) {
    for (const child of childrenOf(scene, at)) {
      const relation = plainRelation(scene, child)
      if (!['case', 'mark', 'det', 'advmod', 'cc'].includes(relation)) continue
      const empty = isListed(scene, scene.rules.none, child) || isListed(scene, scene.rules.without, child)
      if (empty) return { span: null, min: 0, max: 0, approximate: false, of: null }
    }
    if (isVerb(scene, at) && !isListed(scene, scene.rules.causing, at)) return null
    const up = scene.reading.heads[at] as number
    if (up < 0 || !isListed(scene, scene.rules.causing, up)) return null
    at = up
  }
  return null
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

/** Binds the victim nouns of a sentence to the assault that each belongs to. */
export function bindVictims(scene: Scene, first: number, last: number, all: readonly Countable[]): void {
  const violent = all.filter(({ group }) => group.main.candidate.frame.type === 'ASSAULT')
  for (const { token, kinds, quantity } of victimNouns(scene, first, last)) {
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

function countMember(scene: Scene, candidate: Candidate, sides: Sides, denied: boolean, counts: Counts): void {
  const kind = candidate.frame.counts
  if (kind) countVictims(scene, kind, sides.recipients, denied, counts)
  if (candidate.frame.type === 'PROTEST') {
    for (const token of sides.actors) {
      const quantity = countOf(scene, token)
      if (quantity) add(counts, 'participants', { ...quantity, of: toParticipant(scene, token) })
    }
  }
  for (const token of sides.instruments) {
    const quantity = classesAt(scene, token).includes('munition') ? countOf(scene, token) : null
    if (quantity) add(counts, 'munitions', quantity)
  }
  if (!kind && isNoun(scene, candidate.head)) {
    const quantity = countOf(scene, candidate.head)
    if (quantity && (quantity.min ?? 0) > 1 && !isMeasure(scene, candidate.head)) add(counts, 'events', quantity)
  }
}

/** The counts that the members of a group give by themselves. */
export function countsOf(scene: Scene, group: Group, sides: ReadonlyMap<Candidate, Sides>): Counts {
  const counts: Counts = {}
  for (const { candidate, modality } of group.members) {
    const own = sides.get(candidate)
    const denied = modality.modality === 'denied' && (modality.direct === true || candidate !== group.main.candidate)
    if (own) countMember(scene, candidate, own, denied, counts)
  }
  return counts
}
