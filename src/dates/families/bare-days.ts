import type { Anchors } from '../anchors.js'
import { addMonths, formatDay, lengthOfMonth, toCivil, toDay } from '../calendar.js'
import { type Family, numberIn, type Resolution } from './family.js'

/** The given day of the month of a day, or of one so many months away; `null` where that month has no such day. */
function dayOfMonth(from: number, wanted: number, months: number): number | null {
  const { year, month } = toCivil(from)
  const first = addMonths(toDay(year, month, 1), months)
  const civil = toCivil(first)
  return wanted <= lengthOfMonth(civil.year, civil.month) ? first + wanted - 1 : null
}

function resolved(day: number | null, basis: Resolution['basis']): Resolution | null {
  return day === null ? null : { type: 'DATE', value: formatDay(day), basis }
}

/** "on the 15th": the last one or, in a sentence of the future, the next one. */
function nearPublication(wanted: number, anchors: Anchors): Resolution | null {
  if (anchors.reference === null) return null
  const today = toCivil(anchors.reference).day
  const months = anchors.tense() === 'future' ? Number(wanted < today) : -Number(wanted > today)
  return resolved(dayOfMonth(anchors.reference, wanted, months), 'reference')
}

/** A day without its month, behind a date of the same sentence: "débuté mardi 15 octobre et s'achève le 22", the next such day. */
export const bareDays: Family = {
  read: (captured, anchors) => {
    const wanted = numberIn(captured, 'day') as number
    const { day } = anchors.memory
    if (day !== null && day.sentence === anchors.sentence) {
      return resolved(dayOfMonth(day.value, wanted, Number(wanted <= toCivil(day.value).day)), 'preceding')
    }
    return captured.from === 'reference' ? nearPublication(wanted, anchors) : null
  },
}
