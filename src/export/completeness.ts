import type { EventMention } from '../contract.js'
import { singleDay } from './interval-days.js'

/**
 * How much of who, whom, where, when and how many a mention tells; its confidence decides between equals. A bare
 * reference back ("these attacks") tells least.
 */
export function completeness(event: EventMention): number {
  const { actors, recipients, locations, time, counts, anaphoric, confidence } = event
  const told = [
    actors.length > 0,
    recipients.length > 0,
    locations.some(({ coordinates }) => coordinates !== undefined),
    singleDay(time.interval) !== null,
    Object.keys(counts).length > 0,
  ]
  return told.filter(Boolean).length + confidence - (anaphoric ? told.length : 0)
}
