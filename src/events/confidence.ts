import type { EventMention } from '../contract.js'
import { BIAS, WEIGHTS } from './data/confidence-weights.js'
import { plainRelation, type Scene } from './scene.js'
import type { Amid } from './topics/amid-topic.js'
import type { Candidate } from './triggers/find-triggers.js'

/** What speaks for an event, and against it. */
export interface Support {
  readonly scene: Scene
  readonly candidate: Candidate
  /** Words of the sentence that tell it. */
  readonly members: number
  readonly event: Omit<EventMention, 'confidence'>
  readonly amid: Amid
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

// How far the text around pulls the event into another world than politics, where it does at all.
function worldSigns({ amid: { pull } }: Support): string[] {
  const depth = [0, 1].filter((bound) => pull >= bound).length
  return depth === 0 ? [] : [`world ${depth}`]
}

/** The signs of an event that its confidence is worked out from, by name. */
export function signsOf(support: Support): string[] {
  const { scene, candidate, event, members } = support
  const { frame, trigger, head } = candidate
  const signs = [
    frame.type,
    frame.grade,
    `as ${plainRelation(scene, head)}`,
    ...placeSigns(support),
    ...worldSigns(support),
  ]
  if (members > 1) signs.push('several words')
  if (trigger.lemmas.length > 1) signs.push('phrase')
  if (trigger.conditions.length > 0) signs.push('conditions')
  if (Object.keys(event.counts).length > 0) signs.push('counted')
  if (event.time.interval !== null) signs.push('dated')
  if (event.locations.length > 0) signs.push('placed')
  if (event.attribution.length > 0) signs.push('attributed')
  if (event.modality !== 'asserted') signs.push(event.modality)
  if (event.aggregate) signs.push('aggregate')
  if (event.anaphoric) signs.push('points back')
  return signs
}

/** How sure an event is, 0 to 1: calibrated over sentences and pages of our own (`scripts/events/fit-confidence.ts`). */
export function confidenceOf(support: Support): number {
  const score = signsOf(support).reduce((sum, sign) => sum + (WEIGHTS[sign] ?? 0), BIAS)
  return Math.round((1 / (1 + Math.exp(-score))) * 1000) / 1000
}
