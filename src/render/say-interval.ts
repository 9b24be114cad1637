import type { Interval } from '../contract.js'
import { weekdayOf } from '../dates/calendar.js'
import { dayBefore, dayNumber, intervalDays } from '../export/interval-days.js'
import type { Words } from './words.js'

/** An interval as a reader says it: `Tue 17 Aug 2021`, `17–19 Aug 2021`, `Aug 2021`, `2021`. */
export function sayInterval(interval: Interval, words: Words): string {
  const first = interval.start.slice(0, 10)
  const days = intervalDays(interval)
  if (days === null) return first
  if (days === 1) return `${weekday(first, words)} ${sayDay(first, words)}${clock(interval.start)}`
  const last = dayBefore(interval.end) ?? first
  const [year, month, day] = first.split('-')
  const [lastYear, lastMonth] = last.split('-')
  const monthEnds =
    dayBefore(interval.end.slice(0, 10))?.slice(0, 7) === `${lastYear}-${lastMonth}` &&
    interval.end.slice(8, 10) === '01'
  if (day === '01' && monthEnds && year === lastYear) {
    if (month === lastMonth) return `${words.months[Number(month) - 1]} ${year}`
    if (month === '01' && lastMonth === '12') return String(year)
    return `${words.months[Number(month) - 1]}–${words.months[Number(lastMonth) - 1]} ${year}`
  }
  if (day === '01' && monthEnds && month === '01' && lastMonth === '12') return `${year}–${lastYear}`
  if (year === lastYear && month === lastMonth) return `${Number(day)}–${sayDay(last, words)}`
  const open = year === lastYear ? sayDay(first, words).replace(/ \d{4}$/u, '') : sayDay(first, words)
  return `${open} – ${sayDay(last, words)}`
}

function sayDay(iso: string, words: Words): string {
  const [year, month, day] = iso.split('-')
  return `${Number(day)} ${words.months[Number(month) - 1]} ${year}`
}

function weekday(iso: string, words: Words): string {
  return words.weekdays[weekdayOf(dayNumber(iso) ?? 0) % 7] ?? ''
}

function clock(iso: string): string {
  const time = /T(\d{2}:\d{2})/u.exec(iso)
  return time && time[1] !== '00:00' ? `, ${time[1]}` : ''
}
