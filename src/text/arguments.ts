import type { LanguageCode } from '../contract.js'
import { SitrepError } from '../errors.js'
import { isTimeZone } from './time-zone.js'

/** A value as it may stand in an error message: short, on one line. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** The text itself, or `SitrepError` `invalid-argument` when it is no string. */
export function requireText(text: unknown, what = 'text'): string {
  if (typeof text === 'string') return text
  throw new SitrepError('invalid-argument', `Invalid ${what} ${show(text)}: expected a string`)
}

// Year, month, day, time and offset are each optional after the one before: `2021`, `2021-08`, `2021-08-25T10:00Z`.
const ISO_DATE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]([01]\d|2[0-3])(?::?([0-5]\d)(?::?([0-5]\d|60)(?:[.,]\d+)?)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/u

/** Days of a month in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** An ISO 8601 date or date-time, `null` where none was given, or `SitrepError` `invalid-argument`. */
export function requireDate(value: unknown, what: string): string | null {
  if (value === undefined || value === null) return null
  const match = typeof value === 'string' ? ISO_DATE.exec(value) : null
  const month = Number(match?.[2] ?? 1)
  const day = Number(match?.[3] ?? 1)
  if (match && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match[1]), month)) return match[0]
  throw new SitrepError(
    'invalid-argument',
    `Invalid ${what} ${show(value)}: expected an ISO 8601 date such as 2024-03-14 or 2024-03-14T09:30:00Z`,
  )
}

/** An IANA time zone, `null` where none was given, or `SitrepError` `invalid-argument`. */
export function requireTimeZone(value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' && isTimeZone(value)) return value
  throw new SitrepError(
    'invalid-argument',
    `Invalid timeZone ${show(value)}: expected an IANA time zone such as Europe/Paris`,
  )
}

// A primary subtag and, after it, any number of further subtags (BCP 47, RFC 5646 §2.1).
const LANGUAGE_TAG = /^([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*$/u

/** The primary subtag in lower case (`fr-CA` → `fr`), `null` where none was given, or `SitrepError` `unknown-language`. */
export function requireLanguage(value: unknown, what = 'language'): LanguageCode | null {
  if (value === undefined || value === null) return null
  const match = typeof value === 'string' ? LANGUAGE_TAG.exec(value) : null
  if (match) return (match[1] as string).toLowerCase()
  throw new SitrepError('unknown-language', `Unknown ${what} ${show(value)}: expected a BCP 47 code such as fr or en`)
}

/** The list itself, an empty one where none was given, or `SitrepError` `invalid-argument`. */
export function requireList<Item>(value: readonly Item[] | null | undefined, what: string): readonly Item[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value
  throw new SitrepError('invalid-argument', `Invalid ${what} ${show(value)}: expected an array`)
}
