import { isTimeZone } from '../text/time-zone.js'
import { toDay } from './calendar.js'

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d)(?::?(\d\d))?[^Z+-]*(Z|[+-]\d\d(?::?\d\d)?)$/u

/** Minutes from UTC of `Z`, `+02`, `+0530` or `-03:30`. */
function minutesOfOffset(offset: string): number {
  if (offset === 'Z') return 0
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
  return offset.startsWith('-') ? -minutes : minutes
}

/**
 * An instant as the clocks of a zone show it, without an offset: what is 2024-10-17T23:30Z is 2024-10-18T08:30 in Tokyo.
 * A date, or a time without an offset, is of that place already, and so is anything where no zone is known.
 */
export function toLocalTime(reference: string | null, timeZone: string | null): string | null {
  const match = reference === null || timeZone === null ? null : INSTANT.exec(reference)
  if (!match || timeZone === null || !isTimeZone(timeZone)) return reference
  const [, year, month, day, hour, minute, offset] = match
  const days = toDay(Number(year), Number(month), Number(day))
  const minutes = days * 1440 + Number(hour) * 60 + Number(minute ?? 0) - minutesOfOffset(offset as string)
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(minutes * 60_000)
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? ''
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`
}
