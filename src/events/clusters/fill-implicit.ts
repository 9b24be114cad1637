import type { EventMention, Participant } from '../../contract.js'
import { profilesOf } from './cluster-events.js'

// Only names are carried: what a description means may change from sentence to sentence.
function isNamed(side: readonly Participant[]): boolean {
  return side.some(({ id, implicit }) => id !== null && !implicit)
}

function asImplicit(side: readonly Participant[]): Participant[] {
  return side.map((one) => ({ ...one, span: null, implicit: true }))
}

/**
 * Gives an event that only points back the actor and the recipient of the mentions before it that tell the same event, marked
 * implicit. Writes `actors` and `recipients` of the events given.
 */
export function fillImplicit(events: readonly EventMention[]): void {
  const open = events.filter((one) => one.anaphoric && (one.actors.length === 0 || one.recipients.length === 0))
  const types = new Set(open.map(({ type }) => type))
  const alike = events.filter(({ type }) => types.has(type))
  for (const { told } of profilesOf(alike.map((event) => ({ event, document: 0 })))) {
    let actors: readonly Participant[] = []
    let recipients: readonly Participant[] = []
    for (const { event } of told) {
      const own = { actors: event.actors, recipients: event.recipients }
      if (event.anaphoric && own.actors.length === 0) Object.assign(event, { actors: asImplicit(actors) })
      if (event.anaphoric && own.recipients.length === 0) Object.assign(event, { recipients: asImplicit(recipients) })
      if (isNamed(own.actors)) actors = own.actors
      if (isNamed(own.recipients)) recipients = own.recipients
    }
  }
}
