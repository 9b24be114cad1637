import type { EventMention, Participant } from '../contract.js'

const REACH = 6

function implied(people: readonly Participant[]): Participant[] {
  return people.map((one) => ({ ...one, span: null, implicit: true }))
}

/** Gives an event without actor or recipient those of the same kind of event told shortly before, marked implicit. */
export function fillImplicit(events: readonly EventMention[]): EventMention[] {
  const filled: EventMention[] = []
  for (const event of events) {
    const before = filled
      .slice(-REACH)
      .reverse()
      .find((one) => one.frame === event.frame && sameStory(one, event))
    if (!before || !event.anaphoric) filled.push(event)
    else {
      filled.push({
        ...event,
        actors: event.actors.length > 0 ? event.actors : implied(before.actors),
        recipients: event.recipients.length > 0 ? event.recipients : implied(before.recipients),
      })
    }
  }
  return filled
}

// Nothing on either side says that it is another event.
function sameStory(before: EventMention, event: EventMention): boolean {
  if (before.aggregate !== event.aggregate) return false
  const days = [before, event].map((one) => one.time.interval?.start ?? null)
  if (days[0] !== null && days[1] !== null && days[0] !== days[1]) return false
  const clash = (a: readonly Participant[], b: readonly Participant[]): boolean =>
    a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => one.name === other.name))
  return !clash(before.actors, event.actors) && !clash(before.recipients, event.recipients)
}
