import type { EventType } from '../../contract.js'
import { distinct } from '../../text/distinct.js'
import { prepositionOf } from '../clause/prepositions.js'
import type { Frame } from '../rules/frames.js'
import { isListed, isNoun, isVerb, phraseAt, plainRelation, type Scene } from '../scene.js'
import { negatorOf } from '../telling/own-modality.js'
import type { Candidate } from '../triggers/find-triggers.js'
import type { Sides } from './sides.js'

const SPEAKING = new Set<EventType>(['REQUEST', 'AGREE', 'THREATEN', 'REJECT', 'SUPPORT'])
// Whoever praises or defends what others do does not do it.
const PRAISING = new Set(['praise', 'condole', 'defend-verbally'])
const HOSTILE = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'MOBILIZE'])
// Denials and warnings are told to whoever listens, not to whom the act would befall.
const TELLING = new Set(['deny', 'warn'])
const LINKS = new Set(['xcomp', 'ccomp', 'obj', 'obl', 'nmod', 'conj', 'appos'])
const MAX_STEPS = 5

// "called for a boycott", "agreed to hold talks"; not "agreed that it should be settled through talks".
function fills(scene: Scene, said: Candidate, token: number): boolean {
  const relation = plainRelation(scene, token)
  if (relation !== 'obl' && relation !== 'nmod') return true
  const up = scene.reading.heads[token] as number
  if (up === said.head || said.words.includes(up) || isListed(scene, scene.rules.doing, up)) return true
  const slot = scene.rules.slots.get(prepositionOf(scene, token) ?? '')
  return isNoun(scene, up) && (slot === 'of' || slot === 'to')
}

// An infinitive tells what is meant ("a plan to strike"); participles and finite clauses beside it tell of something else.
function links(scene: Scene, token: number): boolean {
  const relation = plainRelation(scene, token)
  if (scene.reading.relation(token) === 'acl:relcl') return false
  return (
    LINKS.has(relation) || ((relation === 'advcl' || relation === 'acl') && scene.reading.verbForm(token) === 'Inf')
  )
}

// Whether one event is what another asks for, promises, threatens or refuses: "called for a boycott", "agreed to supply".
function isSpokenOf(scene: Scene, said: Candidate, act: Candidate, heads: ReadonlySet<number>): boolean {
  let token = act.head
  for (let step = 0; step < MAX_STEPS; step += 1) {
    if (!links(scene, token) || !fills(scene, said, token)) return false
    token = scene.reading.heads[token] as number
    if (token < 0) return false
    if (token === said.head || said.words.includes(token)) return true
    // Whatever an event between them governs is that event's.
    if (heads.has(token) && plainRelation(scene, token) !== 'conj' && !isVerb(scene, token)) return false
  }
  return false
}

const without = (tokens: readonly number[], others: readonly number[]): number[] =>
  tokens.filter((token) => !others.includes(token))

// Whom a demand is made of acts in what is demanded; threats, promises and refusals meet whom the act itself would meet.
function recipientsFrom(said: Candidate, own: Sides, act: Candidate, sides: Sides): readonly number[] {
  if (said.frame.type !== 'REQUEST') return without(sides.recipients, own.actors)
  const asked = without(sides.actors, own.actors)
  return asked.length > 0 || !HOSTILE.has(act.frame.type) ? asked : without(sides.recipients, own.actors)
}

function actorsFrom(scene: Scene, said: Candidate, own: Sides, act: Candidate, sides: Sides): readonly number[] {
  const speakers = said.frame.type === 'REQUEST' ? own.recipients : own.actors
  const meets = act.frame.roles.object === 'actor' && act.frame.type === 'CONSULT' && !isVerb(scene, act.head)
  if (meets && sides.actors.length < 2) {
    const asked = said.frame.type === 'REQUEST' && own.recipients.length > 0
    return distinct([...(asked ? [] : own.actors), ...own.recipients, ...sides.actors])
  }
  return sides.actors.length > 0 ? sides.actors : without(speakers, sides.recipients)
}

/** The acts that each act of speech among the candidates of a sentence speaks of. */
export function spokenActs(scene: Scene, candidates: readonly Candidate[]): Map<Candidate, readonly Candidate[]> {
  const heads = new Set(candidates.map((one) => one.head))
  const speaking = candidates.filter(({ frame }) => SPEAKING.has(frame.type) && !PRAISING.has(frame.id))
  return new Map(
    speaking.map((said) => [said, candidates.filter((act) => act !== said && isSpokenOf(scene, said, act, heads))]),
  )
}

/** Hands parties between an act of speech and the act it speaks of, where either side has none of its own. */
export function shareSides(
  scene: Scene,
  spoken: ReadonlyMap<Candidate, readonly Candidate[]>,
  sides: ReadonlyMap<Candidate, Sides>,
): Map<Candidate, Sides> {
  const shared = new Map(sides)
  for (const [said, acts] of spoken) {
    const own = shared.get(said) as Sides
    for (const act of acts) {
      const theirs = shared.get(act) as Sides
      const { recipients, locations, instruments } = theirs
      shared.set(act, { actors: actorsFrom(scene, said, own, act, theirs), recipients, locations, instruments })
    }
    const first = acts[0]
    if (!first || own.recipients.length > 0 || TELLING.has(said.frame.id)) continue
    const recipients = recipientsFrom(said, own, first, sides.get(first) as Sides)
    const { actors, locations, instruments } = own
    if (recipients.length > 0) shared.set(said, { actors, recipients, locations, instruments })
  }
  return withMeans(scene, shared)
}

// "retaliated by bombing two camps", "a riposté en bombardant deux camps": how it was done tells whom it met.
function withMeans(scene: Scene, shared: Map<Candidate, Sides>): Map<Candidate, Sides> {
  const open = new Map<number, Candidate>()
  for (const [one, { recipients }] of shared) {
    if (recipients.length === 0 && HOSTILE.has(one.frame.type) && isVerb(scene, one.head)) open.set(one.head, one)
  }
  if (open.size === 0) return shared
  for (const [means, { recipients }] of [...shared]) {
    const done = open.get(scene.reading.heads[means.head] as number)
    if (done === undefined || recipients.length === 0 || !isMeansOf(scene, means)) continue
    const { actors, locations, instruments } = shared.get(done) as Sides
    shared.set(done, { actors, recipients, locations, instruments })
  }
  return shared
}

function isMeansOf(scene: Scene, { head, frame }: Candidate): boolean {
  if (!HOSTILE.has(frame.type) || plainRelation(scene, head) !== 'advcl') return false
  return (scene.words[head] as string).endsWith(scene.rules.source.presentParticiple)
}

const FORCE = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST'])

function inFrame(candidate: Candidate, frame: Frame): Candidate {
  const { first, last, head, reach, words, trigger, around, taken } = candidate
  return { first, last, head, reach, words, frame, trigger, around, taken }
}

/** "vowed to crush the revolt", "promised to attack": a promise of force is a threat. */
export function asThreats(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  const threat = scene.rules.frames.get('threaten')
  if (!threat || !candidates.some(({ frame }) => frame.id === 'promise')) return candidates
  const spoken = spokenActs(scene, candidates)
  return candidates.map((said) => {
    const promised = said.frame.id === 'promise' ? spoken.get(said)?.[0] : undefined
    if (promised === undefined || negatorOf(scene, promised.head) >= 0) return said
    const act = promised.frame.type
    const sworn = phraseAt(scene, scene.rules.governors, said.head)?.[0] === 'threatened'
    return act === 'ASSAULT' || (sworn && FORCE.has(act)) ? inFrame(said, threat) : said
  })
}
