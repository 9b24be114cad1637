import type { PhraseFamily } from '../../../dates/date-rules.js'

/** "2021-08-25", "8/25/2021", "2021-08-25T10:30Z". */
export const numericDays: PhraseFamily = {
  name: 'numeric-days',
  reads: 'numeric-days',
  phrases: [
    {
      pattern:
        '<year> - <month-number:month> - <day> ((t|,|at)? <hour> : <minute> (: <minute:second>)? (. <digits>)? ({zone}|{offset})?)?',
    },
    { pattern: '<year> / <month-number:month> / <day>' },
    {
      pattern: '<compact-day> (?!<counted>|<units>|<unknown>)',
      notAfter: '<currency>|no .?|number|tel .?|phone|call|id',
    },
    { pattern: '<year> (-|/) {month} (-|/) <day>' },
    { pattern: '{month} (-|/) <day> (-|/) <year>' },
    { pattern: '{month} / <day> (?!/)' },
    { pattern: '<day> (-|/) {month} (-|/) (<year>|<two-digit-year>)' },
    {
      pattern: '<day:first> / <day:second-number> / (<year>|<two-digit-year>) ((,|at|@)* {clock})?',
      gives: { order: 'month-first' },
    },
    { pattern: '<day:first> - <day:second-number> - (<year>|<two-digit-year>)', gives: { order: 'month-first' } },
    { pattern: '<day:first> . <day:second-number> . <year>', gives: { order: 'day-first' } },
  ],
}
