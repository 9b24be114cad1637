import type { DateMention } from '../../src/contract.js'
import { type GoldExpression, normalizeValue, sameValue } from './match-timex.js'

/** Where a phrase of another project's suite lies outside what this one reads, and why. */
export interface ScopeClass {
  readonly name: string
  readonly reason: string
  readonly matches: (text: string, expression: GoldExpression | null) => boolean
}

const has = (pattern: RegExp) => (text: string) => pattern.test(text)

/** Classes of suite phrases that are not counted, first match wins. */
export const OUT_OF_SCOPE: readonly ScopeClass[] = [
  {
    name: 'bare digits',
    reason: 'digits without a month name or separator are numbers in running text',
    matches: has(/^(?:le )?\d{1,2}[ .-]\d{1,2}(?:[ .-]\d{2,4})?$/u),
  },
  {
    name: 'day and month in digits',
    reason: '"17/2" is a fraction or a score in running text',
    matches: has(/^(?:le |on |since )?\d{1,2}[/-]\d{1,2}\b(?!\/)/u),
  },
  {
    name: 'day without a month',
    reason: '"le 2", "the 24th" alone names no date in the news',
    matches: has(
      /^(?:le|the|on|à partir du|jusqu'au|apr[eè]s le|du) ?(?:the )?\d{1,2}(?:st|nd|rd|th|e|er)?(?: |$)(?!\w*(?:janv|f[eé]v|mars|avr|mai|juin|juil|ao|sept|oct|nov|d[eé]c|jan|feb|mar|apr|may|jun|jul|aug|sep|of |heures|h))/iu,
    ),
  },
  {
    name: 'signs for minutes and seconds',
    reason: '2\' and 1" are feet, inches and quotes',
    matches: has(/\d+ ?['"]{1,2}/u),
  },
  {
    name: 'chat spelling',
    reason: 'abbreviations of messages, not of the news',
    matches: has(
      /\b(?:mat|apr[eè]m|aprem|tmr|tmrw|2nite|nite|ptit|p'tit|tonite|thx|wknd|w-e|we|eoy|eom|eod|bom|boy|fyi)\b/iu,
    ),
  },
]

/** A mention is right when its value is the gold one, or names at its own grain the time in which gold's instant lies. */
export function agrees(expression: GoldExpression, mention: DateMention, reference: string): boolean {
  const gold = expression.value
  if (gold === null) return false
  if (sameValue(gold, mention.value)) return true
  const instant = normalizeValue(gold)
  if (mention.value === 'PRESENT_REF')
    return instant.slice(0, 13) === reference.slice(0, 13) || instant === reference.slice(0, 10)
  if (instant.endsWith('T00:00')) {
    const midnight = `${mention.value.slice(0, 10)}T24:00`
    if (mention.value === midnight && mention.interval?.start === instant) return true
  }
  if (mention.interval === null || !/^\d{4}/u.test(instant) || mention.type === 'SET') return false
  const coarse =
    mention.granularity !== 'minute' && mention.granularity !== 'second' && mention.granularity !== 'part-of-day'
  const told = /^(?:second|minute|hour|day|month)$/u.test((expression.grain ?? '').toLowerCase())
  if (!coarse || !told || !isDistance(mention)) return false
  const start = instant.length === 7 ? `${instant}-01` : instant.slice(0, 10)
  return mention.interval.start <= start && start < mention.interval.end
}

/** "three weeks ago" is given at the grain of its unit, as TimeML does; suites of parsers give the day. */
function isDistance(mention: DateMention): boolean {
  return mention.origin.endsWith('/distances') || mention.origin.endsWith('/holidays')
}
