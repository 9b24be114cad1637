import { pad } from '../calendar.js'
import type { Captured } from '../compile-pattern.js'
import { codeIn, numberIn } from './family.js'

const NOON = 12

function hourOfDay(hour: number, meridiem: string | null): number {
  if (meridiem === 'PM') return hour < NOON ? hour + NOON : hour
  return meridiem === 'AM' && hour === NOON ? 0 : hour
}

/** The hour that the words give: "1430" is written in one piece. */
function hourIn(captured: Captured): number | null {
  const compact = numberIn(captured, 'compact')
  return compact === null ? numberIn(captured, 'hour') : Math.floor(compact / 100)
}

function minuteIn(captured: Captured): number {
  const compact = numberIn(captured, 'compact')
  return compact === null ? (numberIn(captured, 'minute') ?? 0) : compact % 100
}

/** Whether the captured clock time exists; a few minutes past midnight are of the day that begins. */
export function isClock(captured: Captured): boolean {
  const hour = hourIn(captured)
  const minute = minuteIn(captured)
  return hour === null || (hour <= 24 && Number.isInteger(minute) && minute < 60)
}

// "Friday night at 8", "this morning at 9:30": the part of day tells which half of the day is meant.
const HALVES: Readonly<Record<string, string>> = { TMO: 'AM', TAF: 'PM', TEV: 'PM', TNI: 'PM' }

/** The time of day that the words give, as TIMEX3: `T16:30`, `T16:30Z`, `TEV`; empty when they give none. */
export function timeOfDay(captured: Captured): string {
  const hour = hourIn(captured)
  const part = codeIn(captured, 'part')
  if (hour === null) return part === null ? '' : part
  const minute = minuteIn(captured) + (numberIn(captured, 'added') ?? 0)
  const midnight = hour === 24 && minute > 0 ? 0 : hour
  const half = codeIn(captured, 'meridiem') ?? HALVES[part ?? ''] ?? null
  const total = hourOfDay(midnight, half) * 60 + minute
  const second = numberIn(captured, 'second')
  const clock = `T${pad(Math.floor(total / 60))}:${pad(total % 60)}`
  return clock + (second === null ? '' : `:${pad(second)}`) + zoneOf(captured)
}

function zoneOf(captured: Captured): string {
  const zone = codeIn(captured, 'zone') ?? ''
  const shift = numberIn(captured, 'zone-shift')
  if (shift === null || (zone !== 'Z' && zone !== '')) return zone
  return `${codeIn(captured, 'sign') ?? '+'}${pad(shift)}:${pad(numberIn(captured, 'zone-minute') ?? 0)}`
}

/** `TIME` when the words give a time of day, else `DATE`. */
export function typeOf(time: string): 'DATE' | 'TIME' {
  return time === '' ? 'DATE' : 'TIME'
}
