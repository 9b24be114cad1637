import type { CompiledRules } from './compile-rules.js'
import { readDates, type WrittenDate } from './read-dates.js'

/** The opening of a dispatch, such as `BAGHDAD, May 4 (AFP) —`. */
export interface Dateline {
  readonly end: number
  readonly date: WrittenDate | null
}

const OPENING = /^([^\n]{3,90}?)(?:\s*[—–]|\s+--?)\s/u
const AGENCY = /\([\p{L}\p{M}\s./&-]{2,40}\)/u
const CAPITALS = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u
const PLACE = /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|(?:de|la|le|of|al|el|and|et|du|des)|[\s,/;:.]))*$/u

/** The dateline with which a paragraph opens, offsets into the paragraph, or `null`. */
export function findDateline(paragraph: string, rules: CompiledRules): Dateline | null {
  const match = OPENING.exec(paragraph.slice(0, 110))
  if (!match) return null
  const head = match[1] as string
  const date = readDates(head, rules.dates)[0] ?? null
  const bare = (date ? head.slice(0, date.start) + head.slice(date.end) : head)
    .replace(AGENCY, '')
    .replace(/,?\s*\d{4}/u, '')
  if (!PLACE.test(bare)) return null
  const placed = date !== null && /\p{L}[^\p{L}]*,\s*(?:le\s)?$/u.test(head.slice(0, date.start))
  if (!placed && !AGENCY.test(head) && !CAPITALS.test(head)) return null
  return { end: match[0].length, date }
}
