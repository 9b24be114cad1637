import type { EventMention } from '../contract.js'
import { BIAS, WEIGHTS } from './data/confidence-weights.js'
import type { Candidate } from './find-triggers.js'
import { isVerb, plainRelation, type Scene } from './scene.js'

/** What speaks for an event, and against it. */
export interface Support {
  readonly scene: Scene
  readonly candidate: Candidate
  /** Words of the sentence that tell it. */
  readonly members: number
  readonly event: Omit<EventMention, 'confidence'>
}

function sideOf(name: string, people: EventMention['actors']): string {
  if (people.length === 0) return `no ${name}`
  return people.some((one) => one.id !== null) ? `named ${name}` : `described ${name}`
}

function formOf({ scene, candidate: { head } }: Support): string {
  if (!isVerb(scene, head)) return scene.reading.pos(head) === 'NOUN' ? 'noun' : 'other word'
  return `verb ${scene.reading.verbForm(head) ?? 'Fin'}`
}

// How many senses the lexicon holds for the word: one is sure, many are not.
function sensesOf({ scene, candidate }: Support): string {
  const senses = scene.rules.triggers.get(candidate.trigger.lemmas[0] as string)?.length ?? 1
  return senses === 1 ? 'one sense' : senses <= 3 ? 'few senses' : 'many senses'
}

const DEEP = 3

// How far below the main clause it stands, and whether another event stands above it.
function placeSigns({ scene, candidate: { head } }: Support): string[] {
  let depth = 0
  let under = false
  for (let at = scene.reading.heads[head] as number; at >= 0 && depth < DEEP; at = scene.reading.heads[at] as number) {
    depth += 1
    under ||= scene.kept.types.has(at)
  }
  return [`depth ${depth}`, ...(under ? ['under an event'] : [])]
}

/** The signs of an event that its confidence is worked out from, by name. */
export function signsOf(support: Support): string[] {
  const { scene, candidate, event, members } = support
  const { frame, trigger, head } = candidate
  const flags: readonly (readonly [string, boolean])[] = [
    ['several words', members > 1],
    ['phrase', trigger.lemmas.length > 1],
    ['conditions', trigger.conditions.length > 0],
    ['counted', Object.keys(event.counts).length > 0],
    ['dated', event.time.interval !== null],
    ['placed', event.locations.length > 0],
    ['attributed', event.attribution.length > 0],
    ['not asserted', event.modality !== 'asserted'],
    ['aggregate', event.aggregate],
    ['points back', event.anaphoric],
  ]
  return [
    frame.type,
    frame.grade,
    formOf(support),
    sensesOf(support),
    `as ${plainRelation(scene, head)}`,
    sideOf('actor', event.actors),
    sideOf('recipient', event.recipients),
    ...placeSigns(support),
    ...flags.filter(([, holds]) => holds).map(([name]) => name),
  ]
}

/** How sure an event is, 0 to 1: calibrated over sentences and pages of our own (`scripts/events/fit-confidence.ts`). */
export function confidenceOf(support: Support): number {
  const score = signsOf(support).reduce((sum, sign) => sum + (WEIGHTS[sign] ?? 0), BIAS)
  return Math.round((1 / (1 + Math.exp(-score))) * 1000) / 1000
}
