import type { Participant } from '../../contract.js'
import { antecedent } from '../clause/antecedent.js'
import { isPassive } from '../clause/passive.js'
import { prepositionOf } from '../clause/prepositions.js'
import { sidesOf } from '../clause/sides-of.js'
import { classesAt, mentionOf } from '../nouns/classify-noun.js'
import { isParty } from '../nouns/is-party.js'
import { toParticipant } from '../nouns/to-participant.js'
import { childrenOf, isListed, isNoun, plainRelation, type Scene, sentenceRange } from '../scene.js'
import { negatorOf } from './own-modality.js'

/** Whether a token can be the source of a statement: somebody, a body, a medium, a document. */
export function canSpeak(scene: Scene, token: number): boolean {
  if ((scene.dateAt[token] as number) >= 0) return false
  if (isListed(scene, scene.rules.documents, token) || classesAt(scene, token).includes('media')) return true
  return isParty(scene, token) && !isListed(scene, scene.rules.impersonal, token)
}

/** Marks that open and close what is inserted. */
export const BREAKS: ReadonlySet<string> = new Set([
  ',',
  "''",
  '``',
  '"',
  '”',
  '»',
  "'",
  '’',
  '“',
  '«',
  '—',
  '–',
  ';',
  ':',
  '(',
  ')',
])

const MAX_STRETCH = 40

/** Where the stretch between two breaks around a verb starts and ends, half-open. */
export function stretchOf(scene: Scene, verb: number): { readonly from: number; readonly to: number } {
  const range = sentenceRange(scene, verb)
  const first = Math.max(range.first, verb - MAX_STRETCH)
  const last = Math.min(range.last, verb + MAX_STRETCH)
  let from = verb
  while (from > first && !BREAKS.has(scene.words[from - 1] as string)) from -= 1
  let to = verb + 1
  while (to < last && !BREAKS.has(scene.words[to] as string)) to += 1
  return { from, to }
}

// Up from a name or apposition to the noun that heads the phrase.
function phraseHead(scene: Scene, token: number, from: number, to: number): number {
  let head = token
  for (let step = 0; step < 5; step += 1) {
    const up = scene.reading.heads[head] as number
    if (up < from || up >= to || !isNoun(scene, up) || (scene.dateAt[up] as number) >= 0) return head
    if (prepositionOf(scene, head) !== null) return head
    head = up
  }
  return head
}

function firstSpeaker(scene: Scene, from: number, to: number): number {
  for (let token = from; token < to; token += 1) {
    if (!isNoun(scene, token) && !isPersonal(scene, token)) continue
    const head = phraseHead(scene, token, from, to)
    if (prepositionOf(scene, head) === null && canSpeak(scene, head)) return head
  }
  return -1
}

function isPersonal(scene: Scene, token: number): boolean {
  if (scene.reading.pos(token) !== 'PRON' || !isParty(scene, token)) return false
  const relation = plainRelation(scene, token)
  return relation === 'nsubj' || (relation === 'expl' && (scene.words[token] as string).startsWith('-'))
}

// "a-t-on appris de source sécuritaire", "a appris l'AFP auprès de témoins": who is behind it stands in a complement.
function informant(scene: Scene, from: number, to: number): number {
  for (let token = from; token < to; token += 1) {
    if (!isNoun(scene, token)) continue
    if ([1, 2, 3].some((back) => isListed(scene, scene.rules.informants, token - back))) return token
    if (!canSpeak(scene, token)) continue
    const preposition = prepositionOf(scene, token)
    const slot = preposition === null ? null : scene.rules.slots.get(preposition.split(' ')[0] as string)
    const source = isListed(scene, scene.rules.documents, token)
    if (slot === 'from') return token
    if (slot === 'of' && source) return token
  }
  return -1
}

/** The speaker of a verb that breaks a sentence off: before it or, inverted, after it; -1 if none. */
export function insertedSpeaker(scene: Scene, verb: number): number {
  const { from, to } = stretchOf(scene, verb)
  const learned = isListed(scene, scene.rules.learning, verb) ? informant(scene, verb + 1, to) : -1
  if (learned >= 0) return learned
  const before = firstSpeaker(scene, from, verb)
  if (before >= 0) return before
  const after = firstSpeaker(scene, verb + 1, to)
  if (after >= 0) return after
  const behind = informant(scene, verb + 1, to)
  return behind < 0 && isBare(scene, from, verb, to) ? speakerBefore(scene, from) : behind
}

function isBare(scene: Scene, from: number, verb: number, to: number): boolean {
  for (let token = from; token < to; token += 1) {
    if (token !== verb && !['AUX', 'ADV', 'PUNCT'].includes(scene.reading.pos(token))) return false
  }
  return true
}

// ", the secretary of the council, John Smith, says": the name stands between commas before the verb.
function speakerBefore(scene: Scene, from: number): number {
  const { first } = sentenceRange(scene, from)
  if (from - 2 <= first) return -1
  const before = stretchOf(scene, from - 2)
  for (let token = before.from; token < before.to; token += 1) if (scene.reading.pos(token) === 'VERB') return -1
  return firstSpeaker(scene, before.from, before.to)
}

/** The head of a name as a source of its own: no more than the name itself. */
export function toNamedSource(scene: Scene, token: number): Participant {
  const source = toSource(scene, token)
  const mention = mentionOf(scene, token)
  if (!mention) return source
  const { start, end } = mention
  return { ...source, span: { start, end, text: scene.reading.text.slice(start, end) } }
}

// "ce dernier", "riverains": a subject of saying that no list knows.
function isUnknown(scene: Scene, token: number): boolean {
  const pos = scene.reading.pos(token)
  if ((pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') || (scene.dateAt[token] as number) >= 0) return false
  return classesAt(scene, token).length === 0 && !isListed(scene, scene.rules.impersonal, token)
}

// "quoted a diplomat as saying": not the one who quotes.
function quotedSpeaker(scene: Scene, verb: number): number {
  if (plainRelation(scene, verb) !== 'advcl' || scene.reading.verbForm(verb) !== 'Ger') return -1
  const role = childrenOf(scene, verb).some(
    (child) => child < verb && scene.rules.slots.get(scene.words[child] as string) === 'about',
  )
  const above = scene.reading.heads[verb] as number
  const object = childrenOf(scene, above).find((child) => child < verb && plainRelation(scene, child) === 'obj')
  return role && object !== undefined && canSpeak(scene, object) ? object : -1
}

/** The speaker of a verb with what it says beneath it: its subject, in the passive its agent; -1 if none. */
export function subjectSpeaker(scene: Scene, verb: number): number {
  const quoted = quotedSpeaker(scene, verb)
  if (quoted >= 0) return quoted
  const passive = isPassive(scene, verb)
  const own = childrenOf(scene, verb).find((child) => plainRelation(scene, child) === 'nsubj')
  const subject = own === undefined || passive ? -1 : antecedent(scene, own)
  if (subject >= 0) return canSpeak(scene, subject) || isUnknown(scene, subject) ? subject : -1
  return sidesOf(scene, verb).subjects.find((token) => canSpeak(scene, token)) ?? -1
}

/** "No group has claimed …", "nobody said": no source. */
export function isNobody(scene: Scene, speaker: number, verb: number): boolean {
  return negatorOf(scene, speaker) >= 0 || isListed(scene, scene.rules.negators, speaker) || negatorOf(scene, verb) >= 0
}

/** The source at a token; a pronoun stands for whoever spoke, or was spoken of, last. */
export function toSource(scene: Scene, speaker: number): Participant {
  const own = toParticipant(scene, speaker)
  if (scene.reading.pos(speaker) !== 'PRON') return own
  const named = spokenOf(scene, speaker)
  return named < 0 ? trimmed(own) : { ...toParticipant(scene, named), span: trimmed(own).span }
}

// "-t-il" is written with its verb.
function trimmed(source: Participant): Participant {
  if (!source.span) return source
  const cut = /^(?:-t)?-/u.exec(source.span.text)?.[0].length ?? 0
  const span = { ...source.span, start: source.span.start + cut, text: source.span.text.slice(cut) }
  return { ...source, span, name: source.name === source.span.text ? span.text : source.name }
}

const LOOK_BACK = 90

// The last person or body before a pronoun that is the subject of something.
function spokenOf(scene: Scene, pronoun: number): number {
  for (let token = pronoun - 1; token >= Math.max(0, pronoun - LOOK_BACK); token -= 1) {
    const type = mentionOf(scene, token)?.type
    if (type !== 'PERSON' && type !== 'ORG') continue
    const head = phraseHead(scene, token, Math.max(0, token - 12), token + 1)
    if (plainRelation(scene, head) === 'nsubj') return head
  }
  return -1
}
