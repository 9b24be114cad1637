import { type Anchors, baseOf, lastYear, type Remembered, type YearAndMonth } from '../anchors.js'
import { formatYear, toCivil } from '../calendar.js'
import type { Captured } from '../compile-pattern.js'
import { explicitYear } from './calendar-days.js'
import { type Family, modIn, numberIn, type Resolution } from './family.js'

// Months in which the seasons of the northern hemisphere begin.
const FIRST_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** "the following spring", "that same summer", "the previous winter": counted from the last month mentioned. */
function followingSeason(season: string, captured: Captured, anchors: Anchors): Resolution {
  const { year, month } = (anchors.memory.month as Remembered<YearAndMonth>).value
  const first = FIRST_MONTH[season] as number
  const shift = numberIn(captured, 'shift') ?? 0
  const same = shift === 0 ? lastYear(anchors.memory) : null
  if (same !== null)
    return { type: 'DATE', value: `${formatYear(same)}-${season}`, mod: modIn(captured), basis: 'preceding' }
  const later = shift > 0 ? Number(month >= first) : shift < 0 ? -Number(month < first + 3) : 0
  return { type: 'DATE', value: `${formatYear(year + later)}-${season}`, mod: modIn(captured), basis: 'preceding' }
}

/** Seasons: "l'été 2021", "last winter", "this spring". */
export const seasons: Family = {
  read: (captured, anchors): Resolution => {
    const season = captured.season as string
    const mod = modIn(captured)
    const inYear = (year: number | null, basis: Resolution['basis']): Resolution => ({
      type: 'DATE',
      value: `${year === null ? 'XXXX' : formatYear(year)}-${season}`,
      mod,
      basis,
    })
    const explicit = explicitYear(captured)
    if (explicit !== null) return inYear(explicit, 'explicit')
    const base = baseOf(anchors)
    if (!base) return inYear(null, 'unresolved')
    const { year, month } = toCivil(base.day)
    if (captured.from === 'preceding' && anchors.memory.month) return followingSeason(season, captured, anchors)
    if (base.basis === 'preceding') {
      return inYear((anchors.memory.year?.value ?? year) + (numberIn(captured, 'shift') ?? 0), 'preceding')
    }
    const shift = numberIn(captured, 'shift')
    const yearShift = numberIn(captured, 'year-shift')
    const first = FIRST_MONTH[season] as number
    if (yearShift !== null) return inYear(year + yearShift, base.basis)
    if (shift !== null && shift < 0) return inYear(month > first + 2 ? year : year - 1, base.basis)
    if (shift !== null && shift > 0) return inYear(month < first ? year : year + 1, base.basis)
    return inYear(year, base.basis)
  },
}
