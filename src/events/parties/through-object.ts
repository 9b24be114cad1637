import type { EventType } from '../../contract.js'
import { distinct } from '../../text/distinct.js'
import { gather } from '../../text/gather.js'
import { aroundNoun } from '../clause/around-noun.js'
import { classesAt, mentionOf } from '../nouns/classify-noun.js'
import { isParty } from '../nouns/is-party.js'
import type { Slot } from '../rules/frames.js'
import { childrenOf, isNoun, isVerb, plainRelation, type Scene } from '../scene.js'
import type { Candidate } from '../triggers/find-triggers.js'

import type { Building } from './sides.js'

/** "condemned the attack by rebels", "restored ties with Egypt": what is spoken of or dealt with leads to whom it concerns. */
export function throughObject(scene: Scene, candidate: Candidate, filled: Building): number[] {
  const blamed = candidate.frame.type === 'ACCUSE' || candidate.frame.type === 'REQUEST'
  // "met to discuss raids by rebels": what is talked about does not sit at the table.
  if (candidate.frame.id === 'discuss' && isVerb(scene, candidate.head)) return []
  const things = [...candidate.around.objects, ...filled.recipients].filter((token) => !isParty(scene, token))
  const found = gather(distinct(things), (token) => partiesWithin(scene, token, 0, blamed))
  const within = isVerb(scene, candidate.head) ? [] : partiesWithin(scene, candidate.head, 1, blamed)
  return [...found, ...within].filter((token) => !filled.actors.includes(token) && !filled.locations.includes(token))
}

const DOERS = new Set<Slot | null>(['by', 'from'])

const SHARERS = new Set<Slot | null>(['with', 'to', 'against', 'between', 'of', 'for', 'on'])

/** Parties within a thing that is done to: "ties with Egypt", "an attack by rebels", "Ethiopia's refusal"; doers come first. */
function partiesWithin(scene: Scene, thing: number, depth: number, blamed: boolean): number[] {
  const around = aroundNoun(scene, thing)
  const own =
    around.support >= 0
      ? {
          modifiers: around.modifiers,
          obliques: around.obliques.filter((one) => ownComplement(scene, one.token, thing)),
        }
      : around
  const byName = (token: number): boolean => isParty(scene, token) && scene.reading.pos(token) !== 'PRON'
  const owners = childrenOf(scene, thing).filter((child) => scene.reading.relation(child) === 'nmod:poss')
  const doers = [
    ...owners,
    ...own.obliques.filter((one) => DOERS.has(one.slot)).map((one) => one.token),
    ...own.modifiers.filter((token) => mentionOf(scene, token) !== null || isGroup(scene, token)),
  ].filter(byName)
  const acts = scene.rules.triggers.get(scene.lemmas[thing] as string)?.some((one) => one.pos === 'NOUN') ?? false
  if (acts && doers.length > 0) return doers
  const sharers = own.obliques
    .filter((one) => SHARERS.has(one.slot) || (one.slot === 'at' && !isParty(scene, one.token) && blamed))
    .map((one) => one.token)
  const named = sharers.filter(byName)
  if (named.length > 0 || depth > 1) return named
  return gather(sharers, (token) => partiesWithin(scene, token, depth + 1, blamed))
}

/** "ratified Sweden's bid", "sanctions on Venezuela's oil", "a proposal by Beijing": whose a thing is that is spoken of or dealt with. */
export function ownersOf(scene: Scene, { frame, around }: Candidate, filled: Building): number[] {
  if (GRABBING.has(frame.type)) return []
  const things = [...around.objects, ...filled.recipients].filter((token) => !isParty(scene, token))
  return gather(things, (thing) => childrenOf(scene, thing))
    .filter((child) => scene.reading.relation(child) === 'nmod:poss' || isMadeBy(scene, child))
    .filter((child) => ['GPE', 'ORG'].includes(mentionOf(scene, child)?.type ?? ''))
}

const GRABBING = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'CONSULT', 'AGREE', 'REQUEST'])

function isMadeBy(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some(
    (child) => plainRelation(scene, child) === 'case' && scene.rules.slots.get(scene.words[child] as string) === 'by',
  )
}

// "an opposition rally": a group that modifies a noun as a name would.
function isGroup(scene: Scene, token: number): boolean {
  const classes = classesAt(scene, token)
  return isNoun(scene, token) && ['opposition', 'government', 'worker', 'student'].some((one) => classes.includes(one))
}

function ownComplement(scene: Scene, token: number, thing: number): boolean {
  let at = token
  for (let step = 0; step < 4 && at >= 0; step += 1) {
    if (at === thing) return true
    at = scene.reading.heads[at] as number
  }
  return false
}
