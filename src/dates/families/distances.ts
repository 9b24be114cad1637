import { baseOf, precedingBase } from '../anchors.js'
import { formatDay, formatYear, pad } from '../calendar.js'
import type { Captured } from '../compile-pattern.js'
import { countIn, type Family, modIn, numberIn, type Resolution } from './family.js'
import { formatDuration, formatShifted, isBelowDay, type Unit, unknownOf } from './units.js'

const DAYS_PER: Readonly<Record<string, number>> = { h: 24, m: 1440, s: 86_400 }
const HALVES: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = {
  Y: [12, 'M'],
  E: [10, 'Y'],
  C: [100, 'Y'],
  D: [1, 'D'],
  M: [30, 'D'],
  W: [7, 'D'],
}

/** A count that is no integer, in the next smaller unit: a year and a half is 18 months. */
function inWholeUnits(count: number, unit: Unit): readonly [number, Unit] {
  if (Number.isInteger(count)) return [count, unit]
  const [factor, smaller] = HALVES[unit] ?? [1, unit]
  return [Math.round(count * factor), smaller]
}

const YEAR_ALONE = /^\d{4}$/u

function minutesOf(count: number, unit: Unit): number {
  return unit === 'h' ? Math.round(count * 60) : unit === 'm' ? Math.round(count) : Math.round(count / 60)
}

function exactly(day: number, minutes: number): string {
  const rest = ((minutes % 1440) + 1440) % 1440
  return `${formatDay(day + Math.floor(minutes / 1440))}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`
}

/** "two years and three months" in months, "a week and two days" in days. */
function inSmaller(count: number, unit: Unit, captured: Captured): readonly [number, Unit] | null {
  const more = numberIn(captured, 'more')
  if (more === null) return null
  const factor = unit === 'Y' && captured.smaller === 'M' ? 12 : unit === 'W' && captured.smaller === 'D' ? 7 : null
  return factor === null ? null : [count * factor + more, captured.smaller as Unit]
}

/** Times so far away: "il y a trois mois", "two days ago", "dans un an", "a week earlier". */
export const distances: Family = {
  accepts: (captured) =>
    numberIn(captured, 'more') === null || inSmaller(countIn(captured) ?? 1, captured.unit as Unit, captured) !== null,
  read: (captured, anchors): Resolution => {
    const unit = captured.unit as Unit
    const direction = numberIn(captured, 'direction') as number
    const mod = modIn(captured)
    const told = countIn(captured)
    const count = told === null ? null : told + (numberIn(captured, 'half') ?? 0)
    const fromPreceding = captured.from === 'preceding'
    // "in two weeks" is a date in a sentence of the future and a length of time in one of the past.
    if (captured.when === 'future' && anchors.tense() !== 'future') {
      return { type: 'DURATION', value: formatDuration(count ?? 'X', unit), mod, basis: 'explicit' }
    }
    if (count === null) {
      if (fromPreceding && !anchors.narrative) {
        return { type: 'DURATION', value: formatDuration('X', unit), mod, basis: 'explicit' }
      }
      return { type: 'DATE', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', mod, basis: 'reference' }
    }
    const base = fromPreceding ? precedingBase(anchors) : baseOf(anchors)
    if (isBelowDay(unit)) {
      if (fromPreceding || !base)
        return { type: 'DURATION', value: formatDuration(count, unit), mod, basis: 'explicit' }
      if (anchors.referenceMinutes !== null && base.basis === 'reference') {
        return {
          type: 'TIME',
          value: exactly(base.day, anchors.referenceMinutes + direction * minutesOf(count, unit)),
          mod,
          basis: 'reference',
        }
      }
      const days = Math.round(count / (DAYS_PER[unit] as number))
      return { type: 'TIME', value: `${formatDay(base.day + direction * days)}TXX`, mod, basis: base.basis }
    }
    if (!base && fromPreceding) return { type: 'DURATION', value: formatDuration(count, unit), mod, basis: 'explicit' }
    if (!base) return { type: 'DATE', value: unknownOf(unit), mod, basis: 'unresolved' }
    const [whole, grain] = inSmaller(count, unit, captured) ?? inWholeUnits(count, unit)
    const year = anchors.memory.year?.value
    if (fromPreceding && grain === 'Y' && year !== undefined) {
      return { type: 'DATE', value: formatYear(year + direction * whole), mod, basis: 'preceding' }
    }
    const value = formatShifted(base.day, direction * whole, grain)
    // Months from a year of which no month is known lead to a year.
    const vague = fromPreceding && grain === 'M' && YEAR_ALONE.test(anchors.memory.value)
    return { type: 'DATE', value: vague ? value.slice(0, 4) : value, mod, basis: base.basis }
  },
}
