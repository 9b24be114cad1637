import type {
  CountKind,
  EventMention,
  FrameEntry,
  KnownEntity,
  LexiconEntry,
  Participant,
  Quantity,
  Span,
} from '../contract.js'
import { sentenceSpan } from '../reading/reading.js'
import { distinct } from '../text/distinct.js'
import { gather } from '../text/gather.js'
import { isPassive } from './clause/passive.js'
import { fillImplicit } from './clusters/fill-implicit.js'
import { confidenceOf, type Support } from './confidence.js'
import { bindVictims, type Countable, countsOf } from './counts/find-counts.js'
import { eventId } from './event-id.js'
import { evidenceOf, triggerSpan } from './evidence-of.js'
import { findModes } from './find-modes.js'
import { findPlaces } from './find-places.js'
import {
  findTime,
  liesAhead,
  nearbyDate,
  sayingSharers,
  type TimeFound,
  type TimeSought,
  timeSharers,
} from './find-time.js'
import { type CodedEvent, codedEvent, type Setting, settingOf } from './incidents/acled-facts.js'
import { agreeOnIncidents } from './incidents/agree-on-incidents.js'
import { mentionOf } from './nouns/classify-noun.js'
import { isParty } from './nouns/is-party.js'
import { nounPhrase } from './nouns/noun-phrase.js'
import { hostOf, toParticipants } from './nouns/to-participant.js'
import { assignRoles } from './parties/assign-roles.js'
import { nearTargets } from './parties/likely-recipients.js'
import { asThreats, shareSides, spokenActs } from './parties/share-sides.js'
import type { Sides } from './parties/sides.js'
import { compileRules } from './rules/compiled-rules.js'
import type { EventRules } from './rules/event-rules.js'
import { codesOf, refineCameo } from './rules/ontology.js'
import { spokenCode } from './rules/spoken-code.js'
import { type EventInput, isListed, isNoun, openSentence, type Scene, toScene } from './scene.js'
import { findAttribution } from './telling/find-attribution.js'
import { findModality, type ModalityFound, toldInPast } from './telling/find-modality.js'
import { amidTopic, isOfOtherWorld, topicOf } from './topics/amid-topic.js'
import { readTopicCues, type TopicCues, type TopicFound, topicAround } from './topics/topic-cues.js'
import { isAggregate, isAnaphoric, isAnother } from './triggers/find-references.js'
import { type Candidate, findTriggers } from './triggers/find-triggers.js'
import { type Group, mergeTriggers } from './triggers/merge-triggers.js'
import { satellites } from './triggers/satellites.js'

export interface FindEventsOptions {
  readonly entities?: readonly KnownEntity[]
  readonly frames?: readonly FrameEntry[]
  readonly lexicon?: readonly LexiconEntry[]
  /** Sees what the confidence of an event rests on: for fitting it. */
  readonly observe?: Observe
}

type Observe = (event: EventMention, support: Support) => void

function textAt(scene: Scene, { start, end }: Span): Span & { text: string } {
  return { start, end, text: scene.reading.text.slice(start, end) }
}

/** The tokens that stand for a group: triggers and the verbs that carry them. */
function tokensOf(scene: Scene, group: Group): Set<number> {
  const own = new Set<number>()
  for (const { candidate } of group.members) {
    own.add(candidate.head)
    if (candidate.around.support >= 0) own.add(candidate.around.support)
    for (const token of satellites(scene, candidate.head)) own.add(token)
  }
  return own
}

function firstFilled(sides: readonly Sides[], side: 'actors' | 'recipients'): readonly number[] {
  return sides.find((one) => one[side].length > 0)?.[side] ?? []
}

// "arrived in Gitega on his first visit": whoever has a name before a pronoun.
function actorsOf(scene: Scene, sides: readonly Sides[]): readonly number[] {
  const named = sides.find((one) => one.actors.some((token) => scene.reading.pos(token) !== 'PRON'))
  return named?.actors ?? firstFilled(sides, 'actors')
}

// "killed 30 Boko Haram fighters in a raid on a camp": those who have a name or a country before a thing without either.
function recipientsOf(scene: Scene, sides: readonly Sides[]): readonly number[] {
  const first = firstFilled(sides, 'recipients')
  if (sides.length < 2 || first.some((token) => isKnown(scene, token) || isParty(scene, token))) return first
  return sides.find((one) => one.recipients.some((token) => isKnown(scene, token)))?.recipients ?? first
}

function isKnown(scene: Scene, token: number): boolean {
  const { first, last } = nounPhrase(scene, token)
  for (let at = first; at < last; at += 1) if (mentionOf(scene, at) !== null) return true
  return false
}

interface Assembly {
  readonly scene: Scene
  readonly sentence: Span
  readonly topic: TopicFound
  readonly group: Group
  /** The tokens that stand for the event. */
  readonly own: ReadonlySet<number>
  readonly sides: readonly Sides[]
  readonly counts: Partial<Record<CountKind, Quantity[]>>
  /** Tokens of the other events of the sentence. */
  readonly others: ReadonlySet<number>
  readonly observe: Observe | undefined
  /** CAMEO code of what an act of speech asks for, promises, refuses or threatens. */
  readonly act: string | null
  readonly setting: Setting
}

function participants(scene: Scene, tokens: readonly number[], alleged: boolean): Participant[] {
  const found = new Map<string, Participant>()
  for (const token of tokens) {
    for (const one of toParticipants(scene, token)) {
      const key = one.id ?? `${one.span?.start} ${one.role}`
      if (!found.has(key)) found.set(key, alleged ? { ...one, alleged } : one)
    }
  }
  return [...found.values()].slice(0, 12)
}

function contextsOf({ members }: Group): string[] {
  const contexts = new Set<string>()
  for (const { candidate } of members) for (const context of candidate.frame.contexts) contexts.add(context)
  return [...contexts]
}

function timeOf(scene: Scene, sought: TimeSought): TimeFound {
  const direct = findTime(scene, sought)
  if (direct.date !== null) return direct
  const said = sayingSharers(scene, sought)
  const { head, frame, aggregate } = sought
  const spoken =
    said.length === 0 ? direct : findTime(scene, { head, frame, aggregate, own: new Set(said), other: new Set() })
  if (spoken.date !== null) return spoken
  const { speech } = scene.rules
  const shared = timeSharers(scene, head).filter((token) => !isListed(scene, speech, token))
  if (shared.length === 0) return nearbyDate(scene, sought)
  const reports = new Set([...sought.other].filter((token) => isListed(scene, speech, token)))
  const above = findTime(scene, { head, frame, aggregate, own: new Set(shared), other: reports })
  return above.date === null ? nearbyDate(scene, sought) : above
}

/** The event of a group of triggers, or `null` where the text around tells that its words are meant otherwise. */
function assemble(assembly: Assembly): CodedEvent | null {
  const { scene, group, sides, counts } = assembly
  const { candidate, modality: found } = group.main
  const { frame, trigger } = candidate
  const { own } = assembly
  const attribution = findAttribution(scene, candidate.head)
  const other = new Set(assembly.others)
  for (const report of attribution.reports) other.add(report)
  const aggregate = group.members.some((one) => isAggregate(scene, one.candidate))
  const { time, date } = timeOf(scene, { head: candidate.head, frame, aggregate, own, other })
  const said = spokenCode(frame.cameo ?? null, assembly.act)
  const modes = said?.mode && frame.modes?.length === 0 ? [said.mode] : findModes(scene, group, sides)
  const actorTokens = actorsOf(scene, sides)
  const told = recipientsOf(scene, sides)
  const recipientTokens = (told.length > 0 ? told : nearTargets(scene, candidate)).filter(
    (token) => !actorTokens.includes(token),
  )
  const actors = participants(scene, actorTokens, attribution.alleged)
  // "huit morts" is a count, not a party.
  const recipients = participants(
    scene,
    recipientTokens.filter((token) => !isListed(scene, scene.rules.victims, token) || mentionOf(scene, token) !== null),
    false,
  )
  const met = frame.cameo === '042' ? recipients.map((one) => hostOf(scene, one)) : recipients
  const modality =
    found.modality === 'asserted' && liesAhead(time, scene.reference) && !toldInPast(scene, candidate)
      ? 'planned'
      : found.modality
  const cameo = said?.cameo ?? refineCameo(frame.cameo ?? null, modes)
  const span = textAt(scene, triggerSpan(scene, candidate))
  // Written out field by field: a spread here makes slow objects.
  const event: Omit<EventMention, 'confidence'> = {
    start: span.start,
    end: span.end,
    text: span.text,
    id: eventId(scene, frame.type, span),
    type: frame.type,
    modes,
    contexts: contextsOf(group),
    codes: codesOf(frame.type, cameo, modality, null, modes),
    sentence: assembly.sentence,
    actors,
    recipients: met,
    locations: findPlaces(
      scene,
      distinct([...own, ...recipientTokens, ...gather(group.members, ({ candidate }) => candidate.around.objects)]),
      gather(sides, (one) => one.locations),
      gather(sides, (one) => [...one.actors, ...one.recipients]),
    ),
    time,
    counts,
    modality,
    attribution: attribution.attribution,
    frame: frame.id,
    evidence: evidenceOf(scene, group, { attribution, cue: found.cue, date, counts }),
    aggregate,
    anaphoric: isAnaphoric(scene, candidate),
    origin: `${scene.rules.source.language}/events/${frame.id}/${trigger.lemmas.join(' ')}`,
    article: scene.article,
  }
  const amid = amidTopic(scene, assembly.topic, candidate, event)
  if (isOfOtherWorld(amid)) return null
  const world = topicOf(amid)
  const support: Support = { scene, candidate, members: group.members.length, event, amid }
  const mention = Object.assign(
    event,
    { confidence: confidenceOf(support) },
    isAnother(scene, candidate) ? { another: true } : null,
    world === null ? null : { amid: world },
  )
  assembly.observe?.(mention, support)
  return codedEvent(scene, candidate, { actors: actorTokens, recipients: recipientTokens }, mention, assembly.setting)
}

const FORCE = new Set(['COERCE', 'ASSAULT', 'MOBILIZE'])

// "detained 14 men during a raid": whoever acts in the clause acted in the raid.
function sharedActors(
  scene: Scene,
  group: Group,
  countable: readonly Countable[],
  sides: ReadonlyMap<Candidate, Sides>,
): readonly number[] {
  const { head, frame } = group.main.candidate
  if (!FORCE.has(frame.type) || !isNoun(scene, head)) return []
  const verb = scene.reading.heads[head] as number
  if (verb < 0 || !scene.reading.relation(head).startsWith('obl') || isPassive(scene, verb)) return []
  const other = gather(countable, (one) => one.group.members).find((one) => one.candidate.head === verb)
  return other && FORCE.has(other.candidate.frame.type) ? (sides.get(other.candidate)?.actors ?? []) : []
}

function withActors(own: Sides[], actors: readonly number[]): Sides[] {
  const [first, ...rest] = own
  if (!first || actors.length === 0 || own.some((one) => one.actors.length > 0)) return own
  const { recipients, locations, instruments } = first
  return [{ actors, recipients, locations, instruments }, ...rest]
}

/** The side of a group, main trigger first, then the others by their order. */
function sidesOfGroup(group: Group, sides: ReadonlyMap<Candidate, Sides>): Sides[] {
  const rest = group.members.filter((one) => one !== group.main)
  return [group.main, ...rest].map((one) => sides.get(one.candidate) as Sides)
}

function withoutEvents(sides: Sides, heads: ReadonlySet<number>): Sides {
  if (heads.size === 0) return sides
  return {
    actors: sides.actors.filter((token) => !heads.has(token)),
    recipients: sides.recipients.filter((token) => !heads.has(token)),
    locations: sides.locations,
    instruments: sides.instruments,
  }
}

/** The events of one sentence before they are put together: who stands where, and how many. */
interface Draft {
  readonly sentence: number
  readonly countable: readonly Countable[]
  readonly sides: ReadonlyMap<Candidate, Sides>
  readonly spoken: ReturnType<typeof spokenActs>
}

// "dit non": the negation that makes the trigger denies nothing.
function modalityOf(scene: Scene, { head, words, around }: Candidate): ModalityFound {
  const found = findModality(scene, head, around.support)
  if (!found.direct || !words.includes(found.cue)) return found
  const { cue, direct, weak, hinges, hearsay } = found
  return { modality: 'asserted', cue, direct, weak, hinges, hearsay }
}

function draftSentence(scene: Scene, sentence: number): Draft | null {
  const candidates = asThreats(scene, findTriggers(scene, sentence))
  if (candidates.length === 0) return null
  for (const { head, frame } of candidates) scene.kept.types.set(head, frame.type)
  const told = candidates.map((candidate) => ({
    candidate,
    modality: modalityOf(scene, candidate),
  }))
  const groups = mergeTriggers(scene, told)
  // What is an event itself is nobody's actor or victim.
  const heads = new Set(candidates.filter((one) => isNoun(scene, one.head)).map((one) => one.head))
  const assigned = candidates.map((one) => [one, withoutEvents(assignRoles(scene, one), heads)] as const)
  const spoken = spokenActs(scene, candidates)
  const sides = shareSides(scene, spoken, new Map(assigned))
  const countable: Countable[] = groups.map((group) => ({
    group,
    own: tokensOf(scene, group),
    counts: countsOf(scene, group, sides),
  }))
  return { sentence, countable, sides, spoken }
}

function eventsOfDraft(scene: Scene, draft: Draft, cues: TopicCues, observe?: Observe): CodedEvent[] {
  const { sentence, countable, sides, spoken } = draft
  const span = sentenceSpan(scene.reading, sentence)
  const setting = settingOf(scene, sentence, [...sides.keys()])
  const topic = topicAround(cues, sentence)
  const coded = countable.map(({ group, own, counts }) => {
    const others = new Set<number>()
    for (const one of countable) if (one.group !== group) for (const token of one.own) others.add(token)
    for (const token of own) others.delete(token)
    return assemble({
      scene,
      sentence: span,
      topic,
      group,
      own,
      sides: withActors(sidesOfGroup(group, sides), sharedActors(scene, group, countable, sides)),
      counts,
      others,
      observe,
      act: spoken.get(group.main.candidate)?.[0]?.frame.cameo ?? null,
      setting,
    })
  })
  return coded.filter((one) => one !== null)
}

/** The events of all sentences, each victim bound to its assault, be it that of the sentence before: "There were no casualties." */
function eventsOfArticle(scene: Scene, observe?: Observe): CodedEvent[] {
  const { sentences } = scene.reading
  const events: CodedEvent[] = []
  const cues = readTopicCues(scene)
  let before: readonly Countable[] = []
  for (let sentence = 0; sentence + 1 < sentences.length; sentence += 1) {
    openSentence(scene, sentence)
    const draft = draftSentence(scene, sentence)
    const own = draft?.countable ?? []
    bindVictims(scene, sentences[sentence] as number, sentences[sentence + 1] as number, own, before)
    if (draft) events.push(...eventsOfDraft(scene, draft, cues, observe))
    before = own
  }
  return events
}

/** The events that an article tells, in the order of their triggers. Linear in the text. */
export function findEvents(input: EventInput, rules: EventRules, options: FindEventsOptions = {}): EventMention[] {
  if (input.reading.count === 0) return []
  const compiled = compileRules(rules, options.frames ?? [], options.lexicon ?? [])
  const scene = toScene(input, compiled, options.entities ?? [])
  const coded = eventsOfArticle(scene, options.observe)
  agreeOnIncidents(coded)
  const events = coded.map(({ event }) => event)
  events.sort((a, b) => a.start - b.start || a.end - b.end)
  fillImplicit(events)
  return events
}
