import { pad } from '../calendar.js'
import type { Captured } from '../compile-pattern.js'
import { codeIn, numberIn } from './family.js'

const NOON = 12

function hourOfDay(hour: number, meridiem: string | null): number {
  if (meridiem === 'PM') return hour < NOON ? hour + NOON : hour
  return meridiem === 'AM' && hour === NOON ? 0 : hour
}

/** Whether the captured clock time exists; a few minutes past midnight are of the day that begins. */
export function isClock(captured: Captured): boolean {
  const hour = numberIn(captured, 'hour')
  return hour === null || hour <= 24
}

/** The time of day that the words give, as TIMEX3: `T16:30`, `T16:30Z`, `TEV`; empty when they give none. */
export function timeOfDay(captured: Captured): string {
  const hour = numberIn(captured, 'hour')
  if (hour === null) {
    const part = codeIn(captured, 'part')
    return part === null ? '' : part
  }
  const minute = (numberIn(captured, 'minute') ?? 0) + (numberIn(captured, 'added') ?? 0)
  const midnight = hour === 24 && minute > 0 ? 0 : hour
  const total = hourOfDay(midnight, codeIn(captured, 'meridiem')) * 60 + minute
  const second = numberIn(captured, 'second')
  const clock = `T${pad(Math.floor(total / 60))}:${pad(total % 60)}`
  return clock + (second === null ? '' : `:${pad(second)}`) + zoneOf(captured)
}

function zoneOf(captured: Captured): string {
  const zone = codeIn(captured, 'zone') ?? ''
  const shift = numberIn(captured, 'zone-shift')
  if (shift === null || zone !== 'Z') return zone
  return `${codeIn(captured, 'sign') ?? '+'}${pad(shift)}:00`
}

/** `TIME` when the words give a time of day, else `DATE`. */
export function typeOf(time: string): 'DATE' | 'TIME' {
  return time === '' ? 'DATE' : 'TIME'
}
