import type { DateMention } from '../../src/contract.js'
import { normalizeValue } from './match-timex.js'

/** A gold value of a suite and a mention that may name the same time in other words. */
export interface Compared {
  readonly gold: string
  readonly mention: DateMention
}

const ZONE = /(?:Z|[+-]\d\d:?\d\d)$/u
const SECONDS = /(T\d\d:\d\d):\d\d(?:\.\d+)?$/u

function minuteOf(value: string): string {
  return value.includes('T') ? value.replace(ZONE, '').replace(SECONDS, '$1') : value
}

/** The suites keep no seconds and no offsets: `1994-11-05T08:15` for `1994-11-05T08:15:30-05:30`. */
function sameMinute({ gold, mention }: Compared): boolean {
  return minuteOf(gold) === minuteOf(mention.value)
}

/** `-234-08-10` is BC0234-08-10. */
function sameEra({ gold, mention }: Compared): boolean {
  const match = /^-(\d+)(.*)$/u.exec(gold)
  return match !== null && mention.value === `BC${(match[1] as string).padStart(4, '0')}${match[2]}`
}

/** `T15` is every day at three: `XXXX-XX-XXT15:00`; `P1WE` is every weekend. */
function sameSet({ gold, mention }: Compared): boolean {
  if (mention.type !== 'SET') return false
  const full = gold.replace(/^T/u, 'XXXX-XX-XXT').replace(/(T\d\d)$/u, '$1:00')
  return mention.value === full || (gold === 'P1WE' && mention.value === 'XXXX-WXX-WE')
}

const MONTHS: Readonly<Record<string, number>> = { Y: 12, M: 1, Q: 3 }
const SECONDS_IN: Readonly<Record<string, number>> = { W: 604_800, D: 86_400, TH: 3600, TM: 60, TS: 1 }

/** Months and seconds of a duration, `null` where it tells no number. */
function lengthOf(duration: string): readonly [number, number] | null {
  if (!/^P(?:[\d.]+[YMQWD])*(?:T(?:[\d.]+[HMS])+)?$/u.test(duration)) return null
  const [days, times] = duration.slice(1).split('T')
  const pieces = [...(days ?? '').matchAll(/([\d.]+)([YMQWD])/gu)].map(([, count, unit]) => [Number(count), unit])
  const clocks = [...(times ?? '').matchAll(/([\d.]+)([HMS])/gu)].map(([, count, unit]) => [Number(count), `T${unit}`])
  const sum = (units: Readonly<Record<string, number>>): number =>
    [...pieces, ...clocks].reduce((total, [count, unit]) => total + Number(count) * (units[unit as string] ?? 0), 0)
  return [sum(MONTHS), sum(SECONDS_IN)]
}

/** `PT1.5H` is PT1H30M, `P0.5Y` is P6M. */
function sameLength({ gold, mention }: Compared): boolean {
  const [a, b] = [lengthOf(gold), lengthOf(mention.value)]
  return a !== null && b !== null && a[0] === b[0] && a[1] === b[1]
}

/** Where a suite of instants fills in what the words leave open: the first of the month, noon, the first hour. */
function sameButForFilling({ gold, mention }: Compared): boolean {
  const { value } = mention
  if (/^\d{4}-\d\d$/u.test(value)) return gold === `${value}-01`
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return gold === `${value}T12:00` || gold === `${value}T00:00`
  return false
}

const HOURS: Readonly<Record<string, readonly [number, number]>> = {
  TMO: [6, 12],
  TAF: [12, 18],
  TEV: [18, 24],
  TNI: [20, 24],
}

/** Where a suite of instants puts an hour for a part of the day. */
function sameHourOfPart({ gold, mention }: Compared): boolean {
  const part = HOURS[mention.value.slice(10)]
  const hour = Number(/^\d{4}-\d\d-\d\dT(\d\d):00$/u.exec(gold)?.[1] ?? -1)
  if (!part || gold.slice(0, 10) !== mention.value.slice(0, 10)) return false
  return (part[0] <= hour && hour < part[1]) || (hour === 0 && mention.value.endsWith('TNI'))
}

/** Where the suite takes the day and the clock time apart, or leaves the time out. */
function sameDay({ gold, mention }: Compared): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(gold) && mention.type === 'TIME' && mention.value.slice(0, 10) === gold
}

/** A bare midnight begins or ends the day. */
function sameMidnight({ gold, mention }: Compared): boolean {
  return gold.endsWith('T00:00') && mention.value === `${gold.slice(0, 10)}T24:00`
}

const READINGS = [
  sameMinute,
  sameEra,
  sameSet,
  sameLength,
  sameButForFilling,
  sameHourOfPart,
  sameDay,
  sameMidnight,
] as const

/** Whether a value of a suite is that of a mention, written by other conventions. */
export function isSameTime(gold: string, mention: DateMention): boolean {
  return gold.split('|').some((accepted) => {
    const compared = { gold: normalizeValue(accepted), mention }
    return READINGS.some((same) => same(compared))
  })
}
