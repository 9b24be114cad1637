import type { CountKind, EventMention, Quantity } from '../contract.js'

/**
 * The least number of people that an event counts under a kind ("three civilians and two soldiers killed" is 5);
 * `null` where it gives no number.
 */
export function countTotal(event: EventMention, kind: CountKind): number | null {
  const known = (event.counts[kind] ?? []).map(least).filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}

function least({ min, max }: Quantity): number | null {
  return min ?? (max === 0 ? 0 : null)
}
