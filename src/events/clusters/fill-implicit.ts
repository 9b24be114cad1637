import type { EventMention, Participant } from '../../contract.js'
import { profilesOf } from './cluster-events.js'

type Side = 'actors' | 'recipients'

// Only names are carried: what a description means may change from sentence to sentence.
function carried(event: EventMention, before: readonly EventMention[], side: Side): readonly Participant[] {
  if (event[side].length > 0) return event[side]
  const source = before.find((one) => one[side].some(({ id, implicit }) => id !== null && !implicit))
  return (source?.[side] ?? []).map((one) => ({ ...one, span: null, implicit: true }))
}

/** Gives an event that only points back the actor and the recipient of the mentions before it that tell the same event, marked implicit. */
export function fillImplicit(events: readonly EventMention[]): EventMention[] {
  const open = events.filter((one) => one.anaphoric && (one.actors.length === 0 || one.recipients.length === 0))
  const types = new Set(open.map(({ type }) => type))
  const alike = events.filter(({ type }) => types.has(type))
  const filled = new Map<string, EventMention>()
  for (const { told } of profilesOf(alike.map((event) => ({ event, document: 0 })))) {
    const members = told.map((one) => one.event)
    members.forEach((event, index) => {
      if (!event.anaphoric) return
      const before = members.slice(0, index).reverse()
      const actors = carried(event, before, 'actors')
      filled.set(event.id, { ...event, actors, recipients: carried(event, before, 'recipients') })
    })
  }
  return events.map((event) => filled.get(event.id) ?? event)
}
