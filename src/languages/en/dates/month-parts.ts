import type { PhraseFamily } from '../../../dates/date-rules.js'

const part = '(the)? <nth> (full)? (<part-unit:unit>|<weekday>)'

/** "the first Monday of May", "the last week of October 2014", "the last day of the month". */
export const monthParts: PhraseFamily = {
  name: 'month-parts',
  reads: 'month-parts',
  phrases: [
    { pattern: `${part} (of|in) {month} (,? (of)? ({year-of-date}|<year-shift>))?` },
    { pattern: `${part} (of|in) (the)? <shift:month-shift> month` },
    {
      pattern: '(the)? (<day:nth> <suffix>?|<day-ordinal:nth>) (day)? of (the)? <shift:month-shift> month',
      gives: { unit: 'D' },
    },
    {
      pattern: '(the)? (<day:nth> <suffix>?|<day-ordinal:nth>) (day)? of (that|the same|that same) month',
      gives: { unit: 'D', 'month-shift': 0, from: 'preceding' },
    },
    { pattern: '(the)? <nth> (full)? <part-unit:unit> of (the year)? <year>' },
    { pattern: '(the)? <nth> (full)? <part-unit:unit> of <year-shift>' },
    { pattern: '(the)? week <digits:nth> of (<year>|<year-shift>)', gives: { unit: 'W' } },
    { pattern: `${part} (of|in) the month`, gives: { 'month-shift': 0 } },
  ],
}

/** "the week of March 6", "the week beginning 4 October". */
export const weeksOfDays: PhraseFamily = {
  name: 'month-parts',
  reads: 'weeks-of-days',
  phrases: [
    { pattern: 'the week (of|beginning|starting) (the|on)? {month} (the)? <day> <suffix>? (,? {year-of-date})?' },
    { pattern: 'the week (of|beginning|starting) (the|on)? <day> <suffix>? (of)? {month} (,? {year-of-date})?' },
  ],
}
