import type { CountKind, EventMention, Quantity, Span } from '../contract.js'
import type { Scene } from './scene.js'
import type { AttributionFound } from './telling/find-attribution.js'
import type { Candidate } from './triggers/find-triggers.js'
import type { Group } from './triggers/merge-triggers.js'

type Evidence = EventMention['evidence'][number]

/** What an event was read from beside its triggers. */
export interface Read {
  readonly attribution: AttributionFound
  /** The token that decided on the modality, or -1. */
  readonly cue: number
  /** Index of its date, or `null`. */
  readonly date: number | null
  readonly counts: Partial<Record<CountKind, Quantity[]>>
}

function evidenceAt(scene: Scene, { start, end }: Span, role: Evidence['role']): Evidence {
  return { start, end, text: scene.reading.text.slice(start, end), role }
}

function tokenSpan(scene: Scene, token: number): Span {
  return { start: scene.reading.starts[token] as number, end: scene.reading.ends[token] as number }
}

/** The characters of the words that evoke an event. */
export function triggerSpan(scene: Scene, { first, last }: Candidate): Span {
  return { start: scene.reading.starts[first] as number, end: scene.reading.ends[last] as number }
}

/** The words that an event was read from, in the order of the text. */
export function evidenceOf(scene: Scene, { members }: Group, { attribution, cue, date, counts }: Read): Evidence[] {
  const evidence = members.map(({ candidate }) => evidenceAt(scene, triggerSpan(scene, candidate), 'trigger'))
  for (const { candidate } of members) {
    for (const token of candidate.taken) evidence.push(evidenceAt(scene, tokenSpan(scene, token), 'trigger'))
  }
  if (cue >= 0) evidence.push(evidenceAt(scene, tokenSpan(scene, cue), 'modality'))
  for (const { cue: span } of attribution.attribution) if (span) evidence.push(evidenceAt(scene, span, 'attribution'))
  if (date !== null) evidence.push(evidenceAt(scene, scene.dates[date] as Span, 'time'))
  for (const list of Object.values(counts)) {
    for (const { span } of list) if (span) evidence.push(evidenceAt(scene, span, 'count'))
  }
  return evidence.sort((a, b) => a.start - b.start || a.end - b.end)
}
