import type { Participant } from '../contract.js'
import type { Candidate } from './find-triggers.js'

/** What speaks for an event. */
export interface Support {
  readonly candidate: Candidate
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
  readonly members: number
}

/** How sure an event is: more words and conditions met, both sides named, several words telling it. 0 to 1. */
export function confidenceOf({ candidate, actors, recipients, members }: Support): number {
  const { trigger } = candidate
  let score = 0.2
  if (trigger.lemmas.length > 1) score += 0.6
  if (trigger.conditions.length > 0) score += 0.4
  if (actors.length > 0) score += 0.6
  if (recipients.length > 0) score += 0.6
  if (members > 1) score += 0.5
  if (trigger.pos === 'VERB') score += 0.1
  if (actors.some((one) => one.id !== null) || recipients.some((one) => one.id !== null)) score += 0.4
  return Math.round((1 / (1 + Math.exp(-score))) * 1000) / 1000
}
