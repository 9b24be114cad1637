import { addMonths, formatDay, formatMonth, formatWeek, formatYear, toCivil, toDay } from '../calendar.js'

/** Codes of the units of time in the lexicons: `s m h` below the day, `D W F M Q S Y E C L` days to millennia, `WE` weekends, `N` nights. */
export type Unit = 's' | 'm' | 'h' | 'D' | 'N' | 'W' | 'F' | 'WE' | 'M' | 'Q' | 'S' | 'Y' | 'E' | 'C' | 'L'

const MONTHS: Readonly<Partial<Record<Unit, number>>> = { Q: 3, S: 6 }
const YEARS: Readonly<Partial<Record<Unit, number>>> = { E: 10, C: 100, L: 1000 }

/** The TIMEX3 value of so many units; `X` where the number is not told: `PXD`. */
export function formatDuration(count: number | 'X', unit: Unit): string {
  if (unit === 's' || unit === 'm' || unit === 'h') {
    if (typeof count === 'number' && count % 1 === 0.5 && unit !== 's') {
      const whole = count > 1 ? `${Math.floor(count)}${unit.toUpperCase()}` : ''
      return `PT${whole}30${unit === 'h' ? 'M' : 'S'}`
    }
    return `PT${count}${unit.toUpperCase()}`
  }
  if (unit === 'N') return count === 1 ? 'P1D' : `P${count}D`
  if (unit === 'WE') return count === 1 ? 'P2D' : `P${count}WE`
  if (unit === 'F') return count === 'X' ? 'PXW' : `P${2 * count}W`
  const months = MONTHS[unit]
  if (months !== undefined) return count === 'X' ? `PX${unit === 'Q' ? 'Q' : 'M'}` : `P${months * count}M`
  const years = YEARS[unit]
  if (years !== undefined)
    return count === 'X' ? `PX${unit === 'E' ? 'DE' : unit === 'C' ? 'CE' : 'ML'}` : `P${years * count}Y`
  if (unit === 'Y' && typeof count === 'number' && count % 1 === 0.5) {
    return `P${count > 1 ? `${Math.floor(count)}Y` : ''}6M`
  }
  return `P${count}${unit}`
}

/** The value, at the grain of the unit, of the time so many units away from a day: `2021-W33`, `2020`. */
export function formatShifted(day: number, count: number, unit: Unit): string {
  const { year, month } = toCivil(day)
  if (unit === 'Y' || unit === 'L') return formatYear(year + count * (unit === 'L' ? 1000 : 1))
  if (unit === 'E') return formatYear(year + 10 * count).slice(0, -1)
  if (unit === 'C') return formatYear(year + 100 * count).slice(0, -2)
  if (unit === 'M') {
    const moved = toCivil(addMonths(toDay(year, month, 1), count))
    return formatMonth(moved.year, moved.month)
  }
  if (unit === 'Q' || unit === 'S') return formatPartOfYear(year, month, count, unit)
  if (unit === 'W' || unit === 'F') return formatWeek(day + (unit === 'W' ? 7 : 14) * count)
  if (unit === 'WE') return `${formatWeek(day + 7 * count)}-WE`
  return formatDay(day + count)
}

function formatPartOfYear(year: number, month: number, count: number, unit: 'Q' | 'S'): string {
  const parts = unit === 'Q' ? 4 : 2
  const index = year * parts + Math.floor(((month - 1) * parts) / 12) + count
  return `${formatYear(Math.floor(index / parts))}-${unit === 'Q' ? 'Q' : 'H'}${index - Math.floor(index / parts) * parts + 1}`
}

/** What stands for an unknown time of the unit: `XXXX-WXX`. */
export function unknownOf(unit: Unit): string {
  if (unit === 'M') return 'XXXX-XX'
  if (unit === 'W' || unit === 'F') return 'XXXX-WXX'
  if (unit === 'WE') return 'XXXX-WXX-WE'
  if (unit === 'Q') return 'XXXX-QX'
  if (unit === 'S') return 'XXXX-HX'
  if (unit === 'E') return 'XXX'
  if (unit === 'C') return 'XX'
  return unit === 'Y' || unit === 'L' ? 'XXXX' : 'XXXX-XX-XX'
}

/** Hours and minutes before or after a day's clock stay on a day: `2021-08-25TXX:XX` is left at the day. */
export function isBelowDay(unit: Unit): boolean {
  return unit === 's' || unit === 'm' || unit === 'h'
}
