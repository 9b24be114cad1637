import { type Anchors, baseOf, lastYear, precedingBase } from '../anchors.js'
import { formatMonth, pad, toCivil } from '../calendar.js'
import { explicitYear, narrativeYear } from './calendar-days.js'
import { type Family, modIn, numberIn, type Resolution } from './family.js'

// How many months farther a month in the direction that the tense speaks against must count. Set on development texts.
const AGAINST_PAST = 9
const AGAINST_PAST_AHEAD = 1
const AGAINST_FUTURE = 5
// A verb of the past right beside it leaves no choice.
const NEVER = 1000
const AGAINST_NOTHING = 0.5

function nearestYear(month: number, reference: number, anchors: Anchors): number {
  const today = toCivil(reference)
  const tense = anchors.tense()
  const costs = [today.year, today.year - 1, today.year + 1].map((candidate) => {
    const months = (candidate - today.year) * 12 + month - today.month
    const cost = Math.abs(months)
    if (months > 0 && tense === 'past') {
      return { candidate, cost: cost + (anchors.ahead() ? AGAINST_PAST_AHEAD : anchors.sure() ? NEVER : AGAINST_PAST) }
    }
    if (months < 0 && tense === 'future') return { candidate, cost: cost + AGAINST_FUTURE }
    return { candidate, cost: months > 0 && tense === null ? cost + AGAINST_NOTHING : cost }
  })
  return costs.reduce((best, next) => (next.cost < best.cost ? next : best)).candidate
}

/** "last May" is the one before this month, "next May" the one after it, "this May" the one of this year. */
function shiftedYear(month: number, shift: number, reference: number): number {
  const today = toCivil(reference)
  if (shift < 0) return month < today.month ? today.year : today.year - 1
  if (shift > 0) return month > today.month ? today.year : today.year + 1
  return today.year
}

/** Months: "août 2021", "early October", "last May". */
export const months: Family = {
  accepts: (captured) =>
    captured.digits === undefined ||
    (numberIn(captured, 'month') as number) <= (numberIn(captured, 'year') as number) % 100,
  read: (captured, anchors): Resolution => {
    const month = numberIn(captured, 'month') as number
    const mod = modIn(captured)
    const explicit = explicitYear(captured)
    if (explicit !== null) return { type: 'DATE', value: formatMonth(explicit, month), mod, basis: 'explicit' }
    const inYear = (year: number, basis: Resolution['basis']): Resolution => ({
      type: 'DATE',
      value: formatMonth(year, month),
      mod,
      basis,
    })
    if (anchors.imposedYear !== null) return inYear(anchors.imposedYear, 'preceding')
    const same = captured['that-year'] === undefined ? null : lastYear(anchors.memory)
    if (same !== null) return inYear(same, 'preceding')
    const base = baseOf(anchors)
    if (!base) return { type: 'DATE', value: `XXXX-${pad(month)}`, mod, basis: 'unresolved' }
    const yearShift = numberIn(captured, 'year-shift')
    if (yearShift !== null) return inYear(toCivil(base.day).year + yearShift, base.basis)
    const shift = numberIn(captured, 'shift')
    if (shift !== null) return inYear(shiftedYear(month, shift, base.day), base.basis)
    if (anchors.narrative || anchors.reference === null) {
      return inYear(narrativeYear(month, anchors) ?? toCivil((precedingBase(anchors) ?? base).day).year, 'preceding')
    }
    return inYear(nearestYear(month, base.day, anchors), 'reference')
  },
}
