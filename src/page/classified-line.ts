import type { WrittenDate } from './read-dates.js'
import type { Line } from './to-lines.js'

/**
 * What a line looks like by itself.
 *
 * - `prose`: sentences. `caption`: words under a picture, by the credit in brackets at their end.
 *   `headline`: a run of words without a full stop at its end. `short`: three words or fewer.
 * - `date`: a date and little else but a byline, a time, a label. `clock`: a time of day. `byline`: names of who wrote.
 *   `age`: "2 hours ago".
 * - `closing`, `section`, `furniture`, `comments`, `profile`, `quote`, `credit`: page furniture by its words.
 * - `figure`: digits and signs. `file`: an image, an attachment, an address. `rule`: a line drawn with signs.
 */
export type LineKind =
  | 'prose'
  | 'headline'
  | 'caption'
  | 'short'
  | 'date'
  | 'clock'
  | 'age'
  | 'byline'
  | 'closing'
  | 'section'
  | 'furniture'
  | 'comments'
  | 'profile'
  | 'quote'
  | 'credit'
  | 'figure'
  | 'file'
  | 'rule'

/** A line of the page and what it is taken for. */
export interface ClassifiedLine extends Line {
  readonly kind: LineKind
  readonly words: number
  readonly folded: string
  readonly closed: boolean
  /** The date of a `date` line, offsets into the page; `null` where its figures can be read as two days. */
  readonly date: WrittenDate | null
  /** The line says that its date is the one of publication. */
  readonly labelled: boolean
  /** The line says that its date is the one of a later change. */
  readonly revised: boolean
  /** The line names who wrote at what time. */
  readonly signed: boolean
}
