import type { EventType, Participant } from '../contract.js'
import type { Frame } from './frames.js'

/** What speaks for an event, and against it. */
export interface Support {
  readonly frame: Frame
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
  /** Words of the sentence that tell it. */
  readonly members: number
  readonly counted: boolean
  readonly attributed: boolean
}

// Logistic weights over right and wrong predictions on our own sentences, the seed pages (dev) and the PLOVER records (dev).
const BIAS = 2.6
const OF_TYPE: Readonly<Partial<Record<EventType, number>>> = {
  MOBILIZE: -0.9,
  AID: -0.7,
  COOPERATE: -0.7,
  REQUEST: -0.5,
  AGREE: -0.2,
  SUPPORT: -0.2,
}

/** How sure an event is, 0 to 1: both sides named and several words telling it speak for it, a bare noun against. */
export function confidenceOf({ frame, actors, recipients, members, counted, attributed }: Support): number {
  const bare = actors.length === 0 && recipients.length === 0 && !counted
  let score = BIAS + (OF_TYPE[frame.type] ?? 0)
  if (actors.length > 0) score += 0.8
  if (recipients.length > 0) score += 0.2
  if (members > 1) score += 0.8
  if (frame.grade === 'means') score += 0.5
  if (attributed) score -= 0.6
  if (bare) score -= 0.5
  return Math.round((1 / (1 + Math.exp(-score))) * 1000) / 1000
}
