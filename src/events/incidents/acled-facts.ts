import type { EventMention, EventType, Participant } from '../../contract.js'
import { tokenAt } from '../../reading/reading.js'
import { prepositionOf } from '../clause/prepositions.js'
import { classesAt } from '../nouns/classify-noun.js'
import type { IncidentCue } from '../rules/incident-words.js'
import { childrenOf, isNoun, plainRelation, type Scene } from '../scene.js'
import type { Candidate } from '../triggers/find-triggers.js'
import { type CuesAt, cuesOfSentence } from './cues-of-sentence.js'

/** What the ACLED coding of an event looks at. */
export interface AcledFacts {
  readonly type: EventType
  readonly frame: string
  readonly modes: readonly string[]
  readonly denied: boolean
  /** It has not come about: planned, requested, open. */
  readonly ahead: boolean
  /** Sectors, noun classes and cues of each side. */
  readonly actors: ReadonlySet<string>
  readonly recipients: ReadonlySet<string>
  /** Somebody was killed or hurt. */
  readonly harmed: boolean
  /** The cues of the sentence. */
  readonly cues: ReadonlySet<IncidentCue>
  /** The sentence tells of a demonstration. */
  readonly demonstrated: boolean
  /** The classes of all nouns of the sentence, read when they are asked for. */
  readonly present: () => ReadonlySet<string>
  /** The same, of people who march or gather: riots alone do not count. */
  readonly marched: boolean
  /** Those who held the place had left it: "entered the town after the garrison pulled out". */
  readonly vacated: boolean
}

/** An event with what its ACLED code rests on. */
export interface CodedEvent {
  readonly event: EventMention
  readonly facts: AcledFacts
  /** Number of its sentence in the article. */
  readonly sentence: number
  /** What a demonstration is about: not part of it. */
  readonly grievance: boolean
}

/** What all events of a sentence share. */
export interface Setting {
  readonly cuesAt: CuesAt
  readonly cues: ReadonlySet<IncidentCue>
  readonly present: () => ReadonlySet<string>
  /** Heads of demonstrations, and of withdrawals. */
  readonly demonstrations: readonly number[]
  readonly marched: boolean
  readonly withdrawals: readonly number[]
}

/** The heads of both sides of an event. */
export interface SideTokens {
  readonly actors: readonly number[]
  readonly recipients: readonly number[]
}

const RIOTS = new Set(['riot', 'vandalize'])

/** What all events of a sentence share. */
export function settingOf(scene: Scene, sentence: number, candidates: readonly Candidate[]): Setting {
  const cuesAt = cuesOfSentence(scene, sentence)
  const cues = new Set<IncidentCue>()
  for (const names of cuesAt.values()) for (const name of names) cues.add(name)
  let present: ReadonlySet<string> | undefined
  return {
    cuesAt,
    cues,
    present: () => {
      present ??= presentIn(scene, sentence)
      return present
    },
    demonstrations: candidates.filter(({ frame }) => frame.type === 'PROTEST').map(({ head }) => head),
    marched: candidates.some(({ frame }) => frame.type === 'PROTEST' && !RIOTS.has(frame.id)),
    withdrawals: candidates.filter(({ frame }) => frame.id === 'withdraw').map(({ head }) => head),
  }
}

function presentIn(scene: Scene, sentence: number): Set<string> {
  const { sentences } = scene.reading
  const last = sentences[sentence + 1] as number
  const present = new Set<string>()
  for (let token = sentences[sentence] as number; token < last; token += 1) {
    if (isNoun(scene, token)) for (const name of classesAt(scene, token)) present.add(name)
  }
  return present
}

const DESCRIBES = new Set(['compound', 'amod', 'flat', 'appos', 'nummod'])

// "a group of locals", "members of the militia": the head says no more than how many.
function isMadeOf(scene: Scene, token: number, child: number): boolean {
  if (plainRelation(scene, child) !== 'nmod' || scene.rules.slots.get(prepositionOf(scene, child) ?? '') !== 'of')
    return false
  return classesAt(scene, token).every((name) => LOOSE.has(name))
}

const LOOSE = new Set(['person', 'organization', 'party', 'armed'])

// "army checkpoint", "separatist camp", "angry residents": what describes a party says whose it is.
function sideOf(
  scene: Scene,
  tokens: readonly number[],
  parties: readonly Participant[],
  cues: CuesAt,
): ReadonlySet<string> {
  if (tokens.length === 0 && parties.length === 0) return NOBODY
  const side = new Set<string>()
  for (const { sectors } of parties) for (const sector of sectors) side.add(sector)
  for (const token of tokens) {
    addWord(side, scene, token, cues)
    for (const child of childrenOf(scene, token)) {
      const describes = DESCRIBES.has(plainRelation(scene, child)) || isMadeOf(scene, token, child)
      if (describes) addWord(side, scene, child, cues)
    }
  }
  return side
}

const NOBODY: ReadonlySet<string> = new Set()

function addWord(side: Set<string>, scene: Scene, token: number, cues: CuesAt): void {
  for (const name of classesAt(scene, token)) side.add(name)
  for (const cue of cues.get(token) ?? []) side.add(cue)
}

const RESULTS = new Set(['kill', 'injure', 'die', 'murder', 'massacre', 'execute', 'assassinate'])

/** An event with the facts that its ACLED code rests on. */
export function codedEvent(
  scene: Scene,
  { head }: Candidate,
  tokens: SideTokens,
  event: EventMention,
  { cuesAt, cues, present, demonstrations, marched, withdrawals }: Setting,
): CodedEvent {
  const harm = [...(event.counts.killed ?? []), ...(event.counts.injured ?? [])]
  const victims = harm.map(({ of }) => of).filter((of): of is Participant => of !== null && of.span !== null)
  const victimTokens = victims.map(({ span }) => tokenAt(scene.reading, (span?.end ?? 1) - 1))
  const facts: AcledFacts = {
    type: event.type,
    frame: event.frame,
    modes: event.modes,
    denied: event.modality === 'denied',
    ahead: event.modality !== 'asserted' && event.modality !== 'denied',
    actors: sideOf(scene, tokens.actors, event.actors, cuesAt),
    recipients: sideOf(scene, [...tokens.recipients, ...victimTokens], [...event.recipients, ...victims], cuesAt),
    harmed: harm.length === 0 ? RESULTS.has(event.frame) : harm.some(({ min, max }) => (min ?? 0) > 0 || max === null),
    cues,
    demonstrated: cues.has('demonstration') || demonstrations.length > 0,
    marched,
    present,
    vacated: withdrawals.some((other) => marksUpTo(scene, other, [head]) !== null),
  }
  return {
    event,
    facts,
    sentence: scene.reading.sentenceOf(head),
    grievance: (marksUpTo(scene, head, demonstrations) ?? []).some((token) => isGrievance(scene, token)),
  }
}

const MAX_STEPS = 8

/** The words from a token up to one of the heads above it, with their prepositions and conjunctions; `null` where none is above. */
function marksUpTo(scene: Scene, from: number, heads: readonly number[]): number[] | null {
  if (heads.length === 0) return null
  const words: number[] = []
  for (let token = from, step = 0; step < MAX_STEPS && token >= 0; step += 1) {
    if (token !== from && heads.includes(token)) return words
    const marks = childrenOf(scene, token).filter((child) => ['case', 'mark'].includes(plainRelation(scene, child)))
    words.push(token, ...marks)
    token = scene.reading.heads[token] as number
  }
  return null
}

// "marched against the killing of a lawyer": what the demonstration is about.
function isGrievance(scene: Scene, token: number): boolean {
  const { byFirst } = scene.rules.grievances
  return byFirst.has(scene.words[token] as string) || byFirst.has(scene.lemmas[token] as string)
}
