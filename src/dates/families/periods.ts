import { type Anchors, type Base, baseOf, precedingBase } from '../anchors.js'
import { formatDay, toCivil, weekdayOf } from '../calendar.js'
import type { Captured } from '../compile-pattern.js'
import { type Family, modIn, numberIn, type Resolution } from './family.js'
import { formatShifted, type Unit, unknownOf } from './units.js'

function baseFor(captured: Captured, unit: Unit, anchors: Anchors): Base | null {
  if (captured.from !== 'preceding') return baseOf(anchors)
  const { day, year } = anchors.memory
  if (unit === 'Y' || unit === 'E' || unit === 'C') return year ? precedingBase(anchors) : baseOf(anchors)
  if (unit === 'M' || unit === 'Q' || unit === 'S')
    return anchors.memory.month ? precedingBase(anchors) : baseOf(anchors)
  return day ? { day: day.value, basis: 'preceding' } : baseOf(anchors)
}

/** A weekend without more words is the one that the tense speaks of: early in the week, the past one was last week's. */
function weekendShift(shift: number, base: number, captured: Captured, anchors: Anchors): number {
  if (captured.nearest === undefined) return shift
  const tense = anchors.tense()
  return weekdayOf(base) >= 6 || tense === 'future' || (tense !== 'past' && captured.nearest === 'here') ? 0 : -1
}

/** Weeks, months, quarters, years counted from publication or the last date: "la semaine dernière", "this year". */
export const periods: Family = {
  read: (captured, anchors): Resolution => {
    const unit = captured.unit as Unit
    const mod = modIn(captured)
    const base = baseFor(captured, unit, anchors)
    if (!base) return { type: 'DATE', value: unknownOf(unit), mod, basis: 'unresolved' }
    const told = numberIn(captured, 'shift') ?? 0
    const shift = unit === 'WE' ? weekendShift(told, base.day, captured, anchors) : told
    if (unit === 'N') return { type: 'TIME', value: `${formatDay(base.day + shift)}TNI`, mod, basis: base.basis }
    if (unit === 'Y' && base.basis === 'preceding' && anchors.memory.year) {
      const { year } = toCivil(base.day)
      return {
        type: 'DATE',
        value: formatShifted(base.day, anchors.memory.year.value - year + shift, 'Y'),
        mod,
        basis: base.basis,
      }
    }
    return { type: 'DATE', value: formatShifted(base.day, shift, unit), mod, basis: base.basis }
  },
}
