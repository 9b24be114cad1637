import type { DateMention, Interval } from '../contract.js'
import type { RangePattern } from './compile-rules.js'

/** A mention with the folded text right before it and up to the next one. */
export interface Surrounded {
  readonly mention: DateMention
  readonly before: string
  readonly after: string
}

function joinedInterval(first: DateMention, last: DateMention): Interval | null {
  if (first.interval === null || last.interval === null) return null
  const { start } = first.interval
  const { end } = last.interval
  return start < end ? { start, end } : null
}

function joinedEdtf(first: DateMention, last: DateMention): string | null {
  if (first.edtf === null || last.edtf === null || `${first.edtf}${last.edtf}`.includes('/')) return null
  return `${first.edtf}/${last.edtf}`
}

function isJoined({ before, after }: Surrounded, ranges: readonly RangePattern[]): boolean {
  return ranges.some((words) => words.between.test(after) && words.before.test(before))
}

/** The time from a date to the day of publication, where the words before it say that it goes on: "since 2019". */
function openRange({ mention, before }: Surrounded, open: RegExp, published: string | null): DateMention {
  const { interval, edtf, range, type } = mention
  const goesOn = range === undefined && type !== 'DURATION' && type !== 'SET' && open.test(before)
  if (!goesOn || interval === null || published === null || interval.start >= published) return mention
  const single = edtf !== null && !edtf.includes('/')
  return {
    ...mention,
    range: { edtf: single ? `${edtf}/..` : null, interval: { start: interval.start, end: published } },
  }
}

/** Gives a date that opens a time still going on that time, up to the end of the day of publication. */
export function openRanges(mentions: readonly Surrounded[], open: RegExp, published: string | null): DateMention[] {
  return mentions.map((one) => openRange(one, open, published))
}

/** Tells of two dates that bound a range the time from the first to the last. */
export function joinRanges(mentions: readonly Surrounded[], ranges: readonly RangePattern[]): DateMention[] {
  const joined = mentions.map(({ mention }) => mention)
  for (let index = 0; index + 1 < joined.length; index += 1) {
    const [first, last] = [joined[index] as DateMention, joined[index + 1] as DateMention]
    if (!isJoined(mentions[index] as Surrounded, ranges)) continue
    const interval = joinedInterval(first, last)
    if (interval === null) continue
    const range = { edtf: joinedEdtf(first, last), interval }
    joined[index] = { ...first, range }
    joined[index + 1] = { ...last, range }
  }
  return joined
}
