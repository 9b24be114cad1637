import type { EventMention, Span } from '../../contract.js'
import { isPassive } from '../clause/passive.js'
import { prepositionOf } from '../clause/prepositions.js'
import { classesAt, mentionOf } from '../nouns/classify-noun.js'
import { isParty } from '../nouns/is-party.js'
import {
  childrenOf,
  isListed,
  isNoun,
  isVerb,
  phraseAt,
  plainRelation,
  type Scene,
  sentenceRange,
  type TokenRange,
} from '../scene.js'
import {
  BREAKS,
  canSpeak,
  insertedSpeaker,
  isNobody,
  stretchOf,
  subjectSpeaker,
  toNamedSource,
  toSource,
} from './find-speaker.js'
import { isInfinitive } from './own-modality.js'

export interface AttributionFound {
  readonly attribution: EventMention['attribution']
  readonly alleged: boolean
  /** Verbs of saying above the event: what dates them dates the report. */
  readonly reports: readonly number[]
}

type Attribution = EventMention['attribution'][number]

const MAX_STEPS = 14

function tokenSpan(scene: Scene, token: number): Span {
  return { start: scene.reading.starts[token] as number, end: scene.reading.ends[token] as number }
}

function isReport(scene: Scene, speaker: number): boolean {
  if (isListed(scene, scene.rules.documents, speaker)) return true
  return classesAt(scene, speaker).includes('media') || mentionOf(scene, speaker)?.subtype === 'media'
}

function toAttribution(scene: Scene, verb: number, speaker: number): Attribution | null {
  if (speaker < 0 || isNobody(scene, speaker, verb)) return null
  const claim = isListed(scene, scene.rules.claims, verb)
  const kind = claim ? 'claim' : isReport(scene, speaker) ? 'report' : 'statement'
  return { source: toSource(scene, speaker), cue: tokenSpan(scene, verb), kind }
}

const OWN_ACTS = new Set(['THREATEN', 'REQUEST', 'AGREE', 'REJECT'])

// "vowed to", "urged them to": an act of its own, no report of what it speaks of.
function reports(scene: Scene, token: number): boolean {
  if (!isVerb(scene, token)) return false
  if (!isListed(scene, scene.rules.speech, token) && !isListed(scene, scene.rules.claims, token)) return false
  return !(OWN_ACTS.has(scene.kept.types.get(token) ?? '') && isListed(scene, scene.rules.governors, token))
}

// The tree may call the clause something else, but "said on Monday that …" is said.
function opensWithThat(scene: Scene, verb: number, clause: number): boolean {
  for (let token = verb + 1; token < Math.min(clause, verb + 16); token += 1) {
    if (scene.reading.pos(token) === 'VERB') return false
    if (!isListed(scene, scene.rules.that, token) || scene.reading.relation(token) === 'fixed') continue
    return scene.reading.pos(token) !== 'PRON' && opens(scene, token, clause)
  }
  return false
}

// "a indiqué que le suspect avait fui, mais des habitants ont bloqué": the first clause is opened, not the second; nor "après que".
function opens(scene: Scene, mark: number, clause: number): boolean {
  const opened = scene.reading.heads[mark] as number
  return opened === clause || !isVerb(scene, opened) || plainRelation(scene, mark) !== 'mark' || opened < mark
}

// "The rebels, witnesses told Reuters, fired on": a clause between commas, whatever the tree puts beneath its verb.
function isEnclosed(scene: Scene, verb: number, content: number): boolean {
  const { first, last } = sentenceRange(scene, verb)
  const { from, to } = stretchOf(scene, verb)
  if (from === first || to >= last - 1 || content < to || scene.words[from - 1] !== ',') return false
  return isShort(scene, from, verb) && insertedSpeaker(scene, verb) >= 0
}

// "accuse la Turquie d'avoir bombardé": the tree may hang what they are accused of on the accused.
function accusing(scene: Scene, accused: number): number {
  const verb = scene.reading.heads[accused] as number
  const object = verb >= 0 && plainRelation(scene, accused) === 'obj'
  return object && isListed(scene, scene.rules.claims, verb) ? verb : -1
}

// "ont révélé que deux missiles ont visé la base, tandis qu'un troisième …": what goes with a clause that is told is told too.
function tellsBefore(scene: Scene, verb: number, clause: number): boolean {
  return childrenOf(scene, verb).some(
    (child) => child > verb && child < clause && plainRelation(scene, child) === 'ccomp' && isVerb(scene, child),
  )
}

function isContent(scene: Scene, verb: number, token: number): boolean {
  const relation = plainRelation(scene, token)
  if (relation === 'ccomp' || relation === 'xcomp' || opensWithThat(scene, verb, token)) return true
  // ", an allegation the government denied": nothing that the accuser says.
  if (relation === 'parataxis') return token < verb || !isListed(scene, scene.rules.claims, verb)
  if (relation === 'obj') return isListed(scene, scene.rules.announcing, verb)
  if (relation === 'advcl' && tellsBefore(scene, verb, token)) return true
  return relation === 'advcl' && isListed(scene, scene.rules.claims, verb)
}

// "…, who seized Goma", "…, when the mayor banned rallies", "…, ce que le ministre conteste": what the writer adds.
function addsAside(scene: Scene, clause: number): boolean {
  const noun = scene.reading.heads[clause] as number
  if (noun < 0 || noun > clause || !isVerb(scene, clause) || isInfinitive(scene, clause)) return false
  if (scene.reading.relation(clause) !== 'acl:relcl' && !LOOSE.has(plainRelation(scene, clause))) return false
  const word = childrenOf(scene, clause).find((child) => child < clause && opensRelativeClause(scene, child))
  if (word === undefined) return false
  return scene.words[word - 1] === ',' || (scene.words[word - 2] === ',' && noun === word - 1)
}

function opensRelativeClause(scene: Scene, word: number): boolean {
  if (isListed(scene, scene.rules.relativeAdverbs, word)) return true
  return plainRelation(scene, word) !== 'mark' && isRelativeWord(scene, word)
}

const LOOSE = new Set(['advcl', 'parataxis', 'conj'])

// "accused Moscow of meddling, a charge Moscow rejects": no word of the accuser.
function rejects(scene: Scene, clause: number): boolean {
  return scene.reading.relation(clause) === 'acl:relcl' && scene.kept.types.get(clause) === 'REJECT'
}

// ", which holds contractors, while a third missile missed": the tree hung the second clause on the aside.
function opensAnew(scene: Scene, clause: number): boolean {
  const children = childrenOf(scene, clause)
  const subject = children.some((child) => plainRelation(scene, child) === 'nsubj' && isNoun(scene, child))
  return subject && children.some((child) => child < clause && plainRelation(scene, child) === 'mark')
}

/** The verbs of saying whose content holds the event, nearest first. */
function speechAbove(scene: Scene, head: number): number[] {
  const verbs: number[] = []
  let token = head
  let beside = false
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const up = scene.reading.heads[token] as number
    if (up < 0) break
    const relation = scene.reading.relation(token)
    if (!beside && (addsAside(scene, token) || rejects(scene, token))) break
    beside = relation === 'conj' && opensAnew(scene, token)
    if (relation.startsWith('acl') && relation !== 'acl:relcl') {
      const accuser = accusing(scene, up)
      if (accuser >= 0) verbs.push(accuser)
      if (accuser >= 0 || plainRelation(scene, token) === 'acl') break
    }
    if (reports(scene, up) && isContent(scene, up, token) && !isEnclosed(scene, up, token)) verbs.push(up)
    token = up
  }
  return verbs
}

const MAX_REACH = 120

// The sentence around a token; of one that has no end, as much as anybody reads in one breath.
function windowOf(scene: Scene, head: number): TokenRange {
  const { first, last } = sentenceRange(scene, head)
  return { first: Math.max(first, head - MAX_REACH), last: Math.min(last, head + MAX_REACH) }
}

const COMPLEMENTS = new Set(['ccomp', 'xcomp'])

function saysFurther(scene: Scene, verb: number, to: number): boolean {
  const { last } = sentenceRange(scene, verb)
  const end = verb + (phraseAt(scene, scene.rules.speech, verb)?.[1] ?? 1)
  for (let token = verb + 1; token < Math.min(last, to + 1); token += 1) {
    if (isListed(scene, scene.rules.that, token) && scene.reading.pos(token) !== 'PRON') return true
  }
  return childrenOf(scene, verb).some(
    (child) => child >= end && child < to && isVerb(scene, child) && COMPLEMENTS.has(plainRelation(scene, child)),
  )
}

/** A verb of saying that breaks a sentence off, by its commas or quotation marks: "…, officials said", ", a indiqué X, …". */
function insertedSpeech(scene: Scene, head: number): number {
  const { first, last } = windowOf(scene, head)
  let found = -1
  for (let verb = first + 1; verb < last; verb += 1) {
    const closing = closesAsNoun(scene, verb, last)
    if (!closing && !(isVerb(scene, verb) && isListed(scene, scene.rules.speech, verb))) continue
    if (scene.reading.verbForm(verb) === 'Ger' || scene.reading.verbForm(verb) === 'Inf') continue
    const { from, to } = stretchOf(scene, verb)
    const within = head >= from && head < to
    if (within || from === first || !isShort(scene, from, verb) || saysFurther(scene, verb, to)) continue
    if (ofNoun(scene, from, verb)) continue
    if (head >= to && standsApart(scene, head, from, to)) continue
    if (scene.kept.types.get(verb) === 'REJECT') continue
    if (found < 0 || head < verb) found = verb
    if (head < verb) break
  }
  return found
}

const ASIDE = new Set(['obl', 'nmod', 'punct'])

function opensRelative(scene: Scene, from: number): boolean {
  return ['PRON', 'ADV', 'SCONJ', 'ADP'].includes(scene.reading.pos(from)) || isRelativeWord(scene, from)
}

// "an allegation the government denied", "où il a reconnu": told of a noun.
function ofNoun(scene: Scene, from: number, verb: number): boolean {
  const relative = scene.reading.relation(verb) === 'acl:relcl' && opensRelative(scene, from)
  return relative || endsApposition(scene, from, verb)
}

function endsApposition(scene: Scene, from: number, verb: number): boolean {
  const subject = childrenOf(scene, verb).find((child) => plainRelation(scene, child) === 'nsubj')
  if (subject === undefined || subject > verb) return false
  for (let token = from; token < subject; token += 1) {
    if (scene.reading.pos(token) !== 'NOUN' || (scene.dateAt[token] as number) >= 0) continue
    if (scene.reading.heads[token] !== subject && prepositionOf(scene, token) === null) return true
  }
  return false
}

// "…, they said, but the army attacked", "…, her lawyer said, in a case that drew criticism": what follows is told by nobody but the writer.
function standsApart(scene: Scene, head: number, from: number, to: number): boolean {
  if (scene.reading.pos(to + 1) === 'CCONJ') return true
  if (isQuoted(scene, from)) return !quotesBetween(scene, to, head)
  if (belowAside(scene, head, to)) return true
  if (scene.words[to] !== ',' || scene.words[from - 1] !== ',') return false
  for (let token = to; token < head; token += 1) if (isListed(scene, scene.rules.that, token)) return false
  let token = head
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const up = scene.reading.heads[token] as number
    if (up < 0) return false
    if (up < to) return token >= to && ASIDE.has(plainRelation(scene, token))
    token = up
  }
  return false
}

const QUOTES = new Set(['"', "''", '``', '”', '“', '»', '«'])

// "…", said X: what stands before ends with a quotation.
function isQuoted(scene: Scene, from: number): boolean {
  return [1, 2].some((back) => from >= back && QUOTES.has(scene.words[from - back] as string))
}

function quotesBetween(scene: Scene, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if (QUOTES.has(scene.words[token] as string)) return true
  return false
}

function belowAside(scene: Scene, head: number, from: number): boolean {
  let token = head
  for (let step = 0; step < MAX_STEPS && token >= from; step += 1) {
    if (addsAside(scene, token)) return true
    token = scene.reading.heads[token] as number
  }
  return false
}

// ", Politico reports.": read as a noun at the end of its sentence, right after a name.
function closesAsNoun(scene: Scene, token: number, last: number): boolean {
  if (scene.reading.pos(token) !== 'NOUN' || token < last - 2 || !isListed(scene, scene.rules.speech, token))
    return false
  return scene.reading.pos(token - 1) === 'PROPN' && scene.words[token] !== scene.lemmas[token]
}

// Between the break and the verb stand its subject and auxiliaries, no other verb and no conjunction.
function isShort(scene: Scene, from: number, verb: number): boolean {
  if (verb - from > 12 || !BREAKS.has(scene.words[from - 1] as string)) return false
  for (let token = from; token < verb; token += 1) {
    const pos = scene.reading.pos(token)
    if (pos === 'VERB' || pos === 'SCONJ' || (token === from && scene.reading.relation(token) === 'cc')) return false
    if (isListed(scene, scene.rules.including, token) || isRelativeWord(scene, token)) return false
  }
  return true
}

function isRelativeWord(scene: Scene, token: number): boolean {
  const { relatives } = scene.rules
  return relatives.has(scene.words[token] as string) || relatives.has(scene.lemmas[token] as string)
}

// "according to X", "selon X": anywhere in the sentence, it speaks for all of it.
function accordingTo(scene: Scene, head: number): Attribution | null {
  const { first, last } = windowOf(scene, head)
  for (let token = first; token < last; token += 1) {
    const found = phraseAt(scene, scene.rules.according, token)
    if (!found) continue
    const from = token + found[1]
    const speaker = sourceAfter(scene, token, from, last, isListed(scene, scene.rules.citing, token))
    if (speaker < 0) continue
    const cue = { start: scene.reading.starts[token] as number, end: scene.reading.ends[from - 1] as number }
    const kind = isReport(scene, speaker) ? 'report' : 'statement'
    return { source: toSource(scene, speaker), cue, kind }
  }
  return null
}

// The head of the phrase after a preposition. "Selon leurs termes", "citing concerns" name nobody.
function sourceAfter(scene: Scene, preposition: number, from: number, last: number, strict: boolean): number {
  const head = scene.reading.heads[preposition] as number
  if (head >= from && isNoun(scene, head) && head - from < 9) return isSource(scene, head, strict) ? head : -1
  for (let token = from; token < Math.min(last, from + 8); token += 1) {
    if (scene.reading.pos(token) === 'PUNCT') return -1
    const up = scene.reading.heads[token] as number
    if (isNoun(scene, token) && (up < from || up > token + 1 || !isNoun(scene, up)))
      return isSource(scene, token, strict) ? token : -1
  }
  return -1
}

function isSource(scene: Scene, token: number, strict: boolean): boolean {
  if (canSpeak(scene, token)) return true
  if (strict || classesAt(scene, token).length > 0 || (scene.dateAt[token] as number) >= 0) return false
  return !childrenOf(scene, token).some((child) => isListed(scene, scene.rules.pronouns, child) && child < token)
}

/** "Border closed: minister", "UN: 300 dead in floods": the source of a headline stands before or after its colon. */
function headlineSource(scene: Scene, head: number): Attribution | null {
  const { first, last } = windowOf(scene, head)
  for (let colon = first + 1; colon < last - 1; colon += 1) {
    if (scene.words[colon] !== ':') continue
    const [from, to] = head < colon ? [colon + 1, last] : [first, colon]
    return nameAlone(scene, from, to, head < colon)
  }
  return null
}

function nameAlone(scene: Scene, from: number, to: number, closing: boolean): Attribution | null {
  if (to - from > 7) return null
  for (let token = from; token < to; token += 1) {
    const pos = scene.reading.pos(token)
    // "Affaire Diallo:" is a topic.
    if (!closing && pos === 'NOUN' && mentionOf(scene, token) === null && !canSpeak(scene, token)) return null
    if (pos === 'VERB' || pos === 'AUX' || BREAKS.has(scene.words[token] as string)) return null
    if (closing && (pos === 'NUM' || isListed(scene, scene.rules.victims, token))) return null
  }
  for (let token = from; token < to; token += 1) {
    const type = mentionOf(scene, token)?.type
    const party = closing
      ? isParty(scene, token)
      : canSpeak(scene, token) && !isListed(scene, scene.rules.victims, token)
    const named = type === undefined ? party : type === 'PERSON' || type === 'ORG'
    if (isNoun(scene, token) && (named || isListed(scene, scene.rules.documents, token)))
      return { source: toNamedSource(scene, token), cue: null, kind: isReport(scene, token) ? 'report' : 'statement' }
  }
  return null
}

function isHearsay(scene: Scene, head: number): boolean {
  let token = head
  for (let step = 0; step < 4 && token >= 0; step += 1) {
    for (const child of childrenOf(scene, token)) {
      const relation = plainRelation(scene, child)
      if ((relation === 'advmod' || relation === 'amod') && isListed(scene, scene.rules.hearsay, child)) return true
    }
    if (isVerb(scene, token)) return false
    token = scene.reading.heads[token] as number
  }
  return false
}

// "those behind the attack": known already, told by nobody here.
function isKnown(scene: Scene, head: number): boolean {
  const up = scene.reading.heads[head] as number
  return up >= 0 && plainRelation(scene, head) === 'nmod' && isNoun(scene, head) && isPerson(scene, up)
}

function isPerson(scene: Scene, token: number): boolean {
  const { repeated, indefinite, victims } = scene.rules
  if ([repeated, indefinite, victims].some((list) => isListed(scene, list, token))) return false
  return isParty(scene, token) && classesAt(scene, token).includes('person')
}

// "is suspected of having killed": alleged, though nobody is named who says so.
function isSuspected(scene: Scene, verbs: readonly number[]): boolean {
  return verbs.some((verb) => isListed(scene, scene.rules.claims, verb) && isPassive(scene, verb))
}

/** Who vouches for an event: the verb of saying above it, else one that breaks the sentence off, else "according to", else a headline's colon. */
export function findAttribution(scene: Scene, head: number): AttributionFound {
  if (isKnown(scene, head))
    return { attribution: [], alleged: isHearsay(scene, head), reports: speechAbove(scene, head) }
  const above = speechAbove(scene, head)
  const told = above
    .map((verb) => toAttribution(scene, verb, subjectSpeaker(scene, verb)))
    .filter((one): one is Attribution => one !== null)
    .slice(0, 1)
  const inserted = told.length > 0 ? -1 : insertedSpeech(scene, head)
  const beside = inserted < 0 ? null : toAttribution(scene, inserted, insertedSpeaker(scene, inserted))
  const spoken = beside ? [beside] : told
  const other = spoken.length > 0 ? null : (accordingTo(scene, head) ?? headlineSource(scene, head))
  const attribution = other ? [other] : spoken
  const alleged =
    isHearsay(scene, head) || isSuspected(scene, above) || attribution.some(({ kind }) => kind === 'claim')
  return { attribution, alleged, reports: inserted < 0 ? above : [...above, inserted] }
}
