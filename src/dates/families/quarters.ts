import { type Anchors, baseOf } from '../anchors.js'
import { formatYear, toCivil } from '../calendar.js'
import { explicitYear } from './calendar-days.js'
import { type Family, modIn, numberIn, type Resolution } from './family.js'

interface Quarter {
  readonly year: number
  readonly quarter: number
}

function shiftQuarter({ year, quarter }: Quarter, by: number): Quarter {
  const index = year * 4 + quarter - 1 + by
  return { year: Math.floor(index / 4), quarter: index - Math.floor(index / 4) * 4 + 1 }
}

function quarterOf(day: number): Quarter {
  const { year, month } = toCivil(day)
  return { year, quarter: Math.floor((month - 1) / 3) + 1 }
}

function formatQuarter({ year, quarter }: Quarter): string {
  return `${formatYear(year)}-Q${quarter}`
}

/** "the first quarter", "deuxième semestre 2020"; a quarter yet to come in a sentence of the past is last year's. */
export const ordinalQuarters: Family = {
  read: (captured, anchors): Resolution => {
    const ordinal = numberIn(captured, 'ordinal') as number
    const parts = numberIn(captured, 'parts') as number
    const letter = parts === 4 ? 'Q' : parts === 3 ? 'T' : 'H'
    const mod = modIn(captured)
    const inYear = (year: number, basis: Resolution['basis']): Resolution => ({
      type: 'DATE',
      value: `${formatYear(year)}-${letter}${ordinal}`,
      mod,
      basis,
    })
    const explicit = explicitYear(captured)
    if (explicit !== null) return inYear(explicit, 'explicit')
    const base = baseOf(anchors)
    if (!base) return { type: 'DATE', value: `XXXX-${letter}${ordinal}`, mod, basis: 'unresolved' }
    const { year, month } = toCivil(base.day)
    const shift = numberIn(captured, 'year-shift')
    if (shift !== null) return inYear(year + shift, base.basis)
    const toCome = (ordinal - 1) * (12 / parts) + 1 > month
    return inYear(toCome && anchors.tense() !== 'future' ? year - 1 : year, base.basis)
  },
  accepts: (captured) => (numberIn(captured, 'ordinal') as number) <= (numberIn(captured, 'parts') as number),
}

function lastQuarter(anchors: Anchors, reference: number): Quarter {
  return anchors.memory.quarter?.value ?? shiftQuarter(quarterOf(reference), -1)
}

/** "the latest quarter", "the year-earlier quarter": counted from the last quarter mentioned. */
export const relativeQuarters: Family = {
  read: (captured, anchors): Resolution => {
    const base = baseOf(anchors)
    if (!base) return { type: 'DATE', value: 'XXXX-QX', basis: 'unresolved' }
    const fromMentioned = numberIn(captured, 'mentioned-shift')
    const shift = numberIn(captured, 'shift') ?? 0
    if (fromMentioned === null) {
      return { type: 'DATE', value: formatQuarter(shiftQuarter(quarterOf(base.day), shift)), basis: base.basis }
    }
    const value = formatQuarter(shiftQuarter(lastQuarter(anchors, base.day), fromMentioned))
    return { type: 'DATE', value, basis: anchors.memory.quarter ? 'preceding' : base.basis }
  },
}

/** "a year earlier": the same quarter of the year before, after a quarter; else the year before. */
export const yearEarlier: Family = {
  read: (captured, anchors): Resolution => {
    const { quarter, year, value } = anchors.memory
    if (quarter && /-Q\d$/u.test(value)) {
      return { type: 'DATE', value: formatQuarter(shiftQuarter(quarter.value, -4)), basis: 'preceding' }
    }
    if (captured.from === 'preceding' && year) {
      return { type: 'DATE', value: formatYear(year.value - 1), basis: 'preceding' }
    }
    const base = baseOf(anchors)
    if (!base) return { type: 'DATE', value: 'XXXX', basis: 'unresolved' }
    return { type: 'DATE', value: formatYear(toCivil(base.day).year - 1), basis: base.basis }
  },
}
