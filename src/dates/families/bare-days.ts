import { addMonths, formatDay, lengthOfMonth, toCivil, toDay } from '../calendar.js'
import { type Family, numberIn } from './family.js'

/** A day without its month, behind a date of the same sentence: "débuté mardi 15 octobre et s'achève le 22", the next such day. */
export const bareDays: Family = {
  read: (captured, { memory, sentence }) => {
    const wanted = numberIn(captured, 'day') as number
    const { day } = memory
    if (day === null || day.sentence !== sentence) return null
    const from = toCivil(day.value)
    const first = toDay(from.year, from.month, 1)
    const month = wanted > from.day ? first : addMonths(first, 1)
    const { year, month: ofYear } = toCivil(month)
    if (wanted > lengthOfMonth(year, ofYear)) return null
    return { type: 'DATE', value: formatDay(month + wanted - 1), basis: 'preceding' }
  },
}
