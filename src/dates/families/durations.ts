import type { Captured } from '../compile-pattern.js'
import { countIn, type Family, modIn, numberIn, type Resolution } from './family.js'
import { formatDuration, type Unit } from './units.js'

// How many of a unit make the one before it: "six years and nine months", "two hours and 15 minutes".
const SMALLER: readonly (readonly [Unit, number])[] = [
  ['Y', Number.POSITIVE_INFINITY],
  ['M', 12],
  ['W', 5],
  ['D', 31],
  ['h', 24],
  ['m', 60],
  ['s', 60],
]

interface Part {
  readonly count: number
  readonly unit: Unit
}

/** The parts of a length of time told in several units. */
function partsOf(captured: Captured): Part[] {
  const first: Part = { count: countIn(captured) ?? 1, unit: captured.unit as Unit }
  const more = numberIn(captured, 'more')
  if (more === null) return [first]
  const third = numberIn(captured, 'third')
  const last: Part[] = third === null ? [] : [{ count: third, unit: captured.smallest as Unit }]
  return [first, { count: more, unit: captured.smaller as Unit }, ...last]
}

/** Each part is of a smaller unit than the one before it, and less than one of that. */
function fallsInUnits(parts: readonly Part[]): boolean {
  const ranks = parts.map(({ unit }) => SMALLER.findIndex(([known]) => known === unit))
  return parts.every(({ count }, index) => {
    const rank = ranks[index] as number
    if (index === 0) return rank >= 0
    return rank > (ranks[index - 1] as number) && count < (SMALLER[rank]?.[1] ?? 0)
  })
}

function joinParts(parts: readonly Part[]): string {
  const values = parts.map(({ count, unit }) => formatDuration(count, unit))
  const days = values.filter((value) => !value.startsWith('PT')).map((value) => value.slice(1))
  const times = values.filter((value) => value.startsWith('PT')).map((value) => value.slice(2))
  return `P${days.join('')}${times.length > 0 ? `T${times.join('')}` : ''}`
}

/** Lengths of time: "depuis trois mois", "two and a half years", "for decades", "24 hours", "six years and nine months". */
export const durations: Family = {
  accepts: (captured) => {
    const parts = partsOf(captured)
    return (countIn(captured) ?? 1) > 0 && (parts.length === 1 || fallsInUnits(parts))
  },
  read: (captured): Resolution => {
    const value = captured.value
    const mod = modIn(captured)
    if (typeof value === 'string') return { type: 'DURATION', value, mod, basis: 'explicit' }
    const parts = partsOf(captured)
    if (parts.length > 1) return { type: 'DURATION', value: joinParts(parts), mod, basis: 'explicit' }
    const count = countIn(captured)
    const total = count === null ? 'X' : count + (numberIn(captured, 'half') ?? 0)
    return { type: 'DURATION', value: formatDuration(total, captured.unit as Unit), mod, basis: 'explicit' }
  },
}
