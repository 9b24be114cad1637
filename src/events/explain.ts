import type { EventMention, Participant, Quantity } from '../contract.js'
import { cameoCodes } from './rules/ontology.js'

function quote(event: EventMention, role: string): string {
  return event.evidence
    .filter((one) => one.role === role)
    .map((one) => `“${one.text}”`)
    .join(', ')
}

function who(people: readonly Participant[]): string {
  return people
    .map((one) => `${one.name}${one.implicit ? ' (from an earlier sentence)' : ''}${one.alleged ? ' (alleged)' : ''}`)
    .join(', ')
}

function howMany({ min, max, approximate }: Quantity): string {
  const about = approximate ? 'about ' : ''
  if (min !== null && max === min) return `${about}${min}`
  if (min !== null && max === null) return `at least ${min}`
  return min === null ? `at most ${max}` : `${min} to ${max}`
}

function codeLine({ codes, type, modes, frame, origin }: EventMention): string {
  const label =
    codes.cameo === null ? '' : ` and CAMEO ${codes.cameo} (${cameoCodes().get(codes.cameo)?.label ?? 'no label'})`
  const mode = modes.length > 0 ? ` with ${modes.join(', ')}` : ''
  return `Frame “${frame}” gives ${type}${mode}${label}; rule ${origin}.`
}

/** In words, for the person who doubts a code: the frame, the rule, and the words of the text that led there. */
export function explain(event: EventMention): string {
  const lines = [`${quote(event, 'trigger')} evoked the event.`, codeLine(event)]
  if (event.actors.length > 0) lines.push(`Done by: ${who(event.actors)}.`)
  if (event.recipients.length > 0) lines.push(`To: ${who(event.recipients)}.`)
  for (const [kind, list] of Object.entries(event.counts))
    lines.push(`Counted as ${kind}: ${list.map(howMany).join(', ')}.`)
  const cue = quote(event, 'modality')
  lines.push(`Modality: ${event.modality}${cue === '' ? '' : `, because of ${cue}`}.`)
  const time = quote(event, 'time')
  if (time !== '') lines.push(`Dated by ${time}: ${event.time.value}.`)
  if (event.attribution.length > 0) lines.push(`According to: ${who(event.attribution.map((one) => one.source))}.`)
  if (event.amid) lines.push(`Less sure, for the text around speaks of another world: ${event.amid}.`)
  if (event.aggregate) lines.push('Several or recurring events told as one.')
  return lines.join(' ')
}
