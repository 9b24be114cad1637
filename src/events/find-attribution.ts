import type { EventMention, Span } from '../contract.js'
import { classesAt, mentionOf } from './classify-noun.js'
import { childrenOf, isListed, isNoun, isVerb, phraseAt, plainRelation, type Scene, sentenceRange } from './scene.js'
import { sidesOf } from './surroundings.js'
import { isParty, toParticipant } from './to-participant.js'

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

function canSpeak(scene: Scene, token: number): boolean {
  if (isParty(scene, token)) return true
  return isListed(scene, scene.rules.documents, token) || classesAt(scene, token).includes('media')
}

function kindOf(scene: Scene, verb: number, speaker: number): Attribution['kind'] {
  if (isListed(scene, scene.rules.claims, verb)) return 'claim'
  const media = classesAt(scene, speaker).includes('media') || mentionOf(scene, speaker)?.subtype === 'media'
  return media || isListed(scene, scene.rules.documents, speaker) ? 'report' : 'statement'
}

function spokenBy(scene: Scene, verb: number, inserted: boolean): Attribution | null {
  const { subjects } = sidesOf(scene, verb)
  const named = subjects.find((token) => canSpeak(scene, token)) ?? subjects[0]
  const own = named !== undefined && childrenOf(scene, verb).includes(named)
  const after = inserted && !own ? speakerAfter(scene, verb) : -1
  const speaker = after >= 0 ? after : (named ?? -1)
  if (speaker < 0) return null
  return { source: toParticipant(scene, speaker), cue: tokenSpan(scene, verb), kind: kindOf(scene, verb, speaker) }
}

// The tree may call the clause something else, but "said that …" is said.
function opensWithThat(scene: Scene, verb: number, clause: number): boolean {
  return (
    clause > verb &&
    childrenOf(scene, clause).some(
      (child) => child > verb && child < clause && isListed(scene, scene.rules.that, child),
    )
  )
}

// "accuse la Turquie d'avoir bombardé": the tree may hang what they are accused of on the accused.
function accusing(scene: Scene, accused: number): number {
  const verb = scene.reading.heads[accused] as number
  const object = verb >= 0 && plainRelation(scene, accused) === 'obj'
  return object && isListed(scene, scene.rules.claims, verb) ? verb : -1
}

/** Verbs of saying whose content holds the event. */
function speechAbove(scene: Scene, head: number): number[] {
  const verbs: number[] = []
  let token = head
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const up = scene.reading.heads[token] as number
    if (up < 0) break
    const relation = plainRelation(scene, token)
    const speech = isVerb(scene, up) && isListed(scene, scene.rules.speech, up)
    if (relation === 'acl') {
      const accuser = accusing(scene, up)
      if (accuser >= 0) verbs.push(accuser)
      break
    }
    if (relation === 'nmod' && isParty(scene, up)) break
    const claims = isVerb(scene, up) && isListed(scene, scene.rules.claims, up)
    if (
      speech &&
      (opensWithThat(scene, up, token) ||
        relation === 'ccomp' ||
        relation === 'parataxis' ||
        relation === 'obj' ||
        relation === 'xcomp')
    )
      verbs.push(up)
    else if (claims && (relation === 'xcomp' || relation === 'advcl' || relation === 'ccomp' || relation === 'obl'))
      verbs.push(up)
    token = up
  }
  return verbs
}

/** Verbs of saying that hang on the clause of the event: "…, officials said", "a indiqué X" in the middle. */
function speechBeside(scene: Scene, head: number): number[] {
  const verbs: number[] = []
  let token = head
  for (let step = 0; step < MAX_STEPS && token >= 0; step += 1) {
    for (const child of childrenOf(scene, token)) {
      if (isVerb(scene, child) && isListed(scene, scene.rules.speech, child) && standsBeside(scene, child))
        verbs.push(child)
    }
    token = scene.reading.heads[token] as number
  }
  return verbs
}

// "…, officials said", "comme l'a précisé X".
function standsBeside(scene: Scene, verb: number): boolean {
  const relation = plainRelation(scene, verb)
  if (relation === 'parataxis') return true
  return (
    relation === 'advcl' &&
    childrenOf(scene, verb).some((child) => scene.rules.slots.get(scene.words[child] as string) === 'about')
  )
}

const BREAKS = new Set([',', '"', '”', '»', "'", '’', '“', '«', '—', '–'])

/** A verb of saying that closes or breaks a sentence off, found by its comma or quotation mark: the tree often loses it. */
function insertedSpeech(scene: Scene, head: number): number[] {
  const { first, last } = sentenceRange(scene, head)
  for (let verb = Math.max(first + 1, head + 1); verb < last; verb += 1) {
    if (!isVerb(scene, verb) || !isListed(scene, scene.rules.speech, verb)) continue
    for (let token = verb - 1; token > Math.max(first, verb - 9); token -= 1) {
      if (BREAKS.has(scene.words[token] as string)) return [verb]
      if (scene.reading.pos(token) === 'VERB' || scene.reading.pos(token) === 'SCONJ') break
    }
  }
  return []
}

// Inverted: "a annoncé samedi le ministre", "said the mayor".
function speakerAfter(scene: Scene, verb: number): number {
  const { last } = sentenceRange(scene, verb)
  for (let token = verb + 1; token < Math.min(last, verb + 9); token += 1) {
    if (BREAKS.has(scene.words[token] as string)) return -1
    if ((scene.dateAt[token] as number) < 0 && isNoun(scene, token) && isParty(scene, token)) return token
  }
  return -1
}

// "according to X", "selon X": anywhere in the sentence, it speaks for all of it.
function accordingTo(scene: Scene, head: number): Attribution | null {
  const { first, last } = sentenceRange(scene, head)
  for (let token = first; token < last; token += 1) {
    const found = phraseAt(scene, scene.rules.according, token)
    if (!found) continue
    const speaker = complementOf(scene, token, token + found[1], last)
    if (speaker < 0) continue
    const cue = {
      start: scene.reading.starts[token] as number,
      end: scene.reading.ends[token + found[1] - 1] as number,
    }
    const report = isListed(scene, scene.rules.documents, speaker) || classesAt(scene, speaker).includes('media')
    return { source: toParticipant(scene, speaker), cue, kind: report ? 'report' : 'statement' }
  }
  return null
}

// The noun that a preposition belongs to: its head in the tree, else the next noun.
function complementOf(scene: Scene, preposition: number, from: number, last: number): number {
  const head = scene.reading.heads[preposition] as number
  if (head >= from && isNoun(scene, head)) return head
  for (let token = from; token < Math.min(last, from + 8); token += 1) {
    const up = scene.reading.heads[token] as number
    if (isNoun(scene, token) && (up < from || up > token + 6)) return token
  }
  return -1
}

function isHearsay(scene: Scene, head: number): number {
  let token = head
  for (let step = 0; step < 4 && token >= 0; step += 1) {
    for (const child of childrenOf(scene, token)) {
      const relation = plainRelation(scene, child)
      if ((relation === 'advmod' || relation === 'amod') && isListed(scene, scene.rules.hearsay, child)) return child
    }
    if (isVerb(scene, token)) return -1
    token = scene.reading.heads[token] as number
  }
  return -1
}

/** Who vouches for an event: verbs of saying above and beside it, "according to", hearsay. */
export function findAttribution(scene: Scene, head: number): AttributionFound {
  const above = speechAbove(scene, head)
  const beside = above.length > 0 ? above : speechBeside(scene, head)
  const verbs = beside.length > 0 ? beside : insertedSpeech(scene, head)
  const spoken = verbs
    .map((verb) => spokenBy(scene, verb, above.length === 0))
    .filter((one): one is Attribution => one !== null)
  const according = accordingTo(scene, head)
  const attribution =
    according && !spoken.some(({ source }) => source.span?.start === according.source.span?.start)
      ? [...spoken, according]
      : spoken
  const alleged = isHearsay(scene, head) >= 0 || attribution.some(({ kind }) => kind === 'claim')
  return { attribution, alleged, reports: verbs }
}
