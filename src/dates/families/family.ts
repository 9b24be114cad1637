import type { DateMention } from '../../contract.js'
import type { Anchors } from '../anchors.js'
import type { Captured } from '../compile-pattern.js'

/** The TIMEX3 of a mention, and what its value rests on. */
export interface Resolution {
  readonly type: DateMention['type']
  readonly value: string
  readonly mod?: DateMention['mod'] | undefined
  readonly basis: DateMention['basis']
}

/** How phrases of one kind are understood. */
export interface Family {
  /** Whether the captured values can be a date at all: the thirty-first of February cannot. */
  readonly accepts?: (captured: Captured) => boolean
  /** `null` when the phrase means nothing here. */
  readonly read: (captured: Captured, anchors: Anchors) => Resolution | null
}

/** A captured number, `null` when there is none. */
export function numberIn(captured: Captured, name: string): number | null {
  const value = captured[name]
  return typeof value === 'number' ? value : null
}

/** A captured code, `null` when there is none. */
export function codeIn(captured: Captured, name: string): string | null {
  const value = captured[name]
  return typeof value === 'string' ? value : null
}

/** How many there are: "three", or a round number ("une dizaine"). */
export function countIn(captured: Captured): number | null {
  return numberIn(captured, 'count') ?? numberIn(captured, 'round-count')
}

/** The TIMEX3 mod that the words gave; a round number is one that is about right. */
export function modIn(captured: Captured): Resolution['mod'] {
  const told = codeIn(captured, 'edge') ?? codeIn(captured, 'approx')
  return (told ?? (captured['round-count'] === undefined ? undefined : 'APPROX')) as Resolution['mod']
}
