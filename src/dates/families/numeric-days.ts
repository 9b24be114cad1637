import { formatYear, isDayOfMonth, lengthOfMonth, pad } from '../calendar.js'
import type { Captured } from '../compile-pattern.js'
import { calendarDays, explicitYear } from './calendar-days.js'
import { isClock, timeOfDay, typeOf } from './clock.js'
import { type Family, numberIn, type Resolution } from './family.js'

/** "20210825" in its parts. */
function spread(captured: Captured): Captured {
  const compact = numberIn(captured, 'compact-day')
  if (compact === null) return captured
  return { year: Math.floor(compact / 10_000), month: Math.floor(compact / 100) % 100, day: compact % 100 }
}

function monthAndDay(captured: Captured): { readonly month: number; readonly day: number } | null {
  const month = numberIn(captured, 'month')
  const day = numberIn(captured, 'day')
  if (month !== null && day !== null) return isDayOfMonth(month, day) ? { month, day } : null
  const first = numberIn(captured, 'first') as number
  const second = numberIn(captured, 'second-number') as number
  const told = captured.order === 'day-first' ? { month: second, day: first } : { month: first, day: second }
  if (isDayOfMonth(told.month, told.day)) return told
  return isDayOfMonth(told.day, told.month) ? { month: told.day, day: told.month } : null
}

/** Days in digits: `2021-08-25T10:30Z`, `20210825`, `25/08/2021`, `8/25/21`; where the order of the language is impossible, the other. */
export const numericDays: Family = {
  accepts: (given) => {
    const captured = spread(given)
    const found = monthAndDay(captured)
    const year = explicitYear(captured)
    return found !== null && isClock(captured) && (year === null || found.day <= lengthOfMonth(year, found.month))
  },
  read: (given, anchors): Resolution | null => {
    const captured = spread(given)
    const found = monthAndDay(captured)
    if (!found) return null
    const time = timeOfDay(captured)
    const year = explicitYear(captured)
    if (year === null) return calendarDays.read({ ...captured, ...found }, anchors)
    return {
      type: typeOf(time),
      value: `${formatYear(year)}-${pad(found.month)}-${pad(found.day)}${time}`,
      basis: 'explicit',
    }
  },
}
