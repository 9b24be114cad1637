import type { PhraseFamily } from '../../../dates/date-rules.js'

/** "25/08/2021", "2021-08-25", "25.08.21". */
export const numericDays: PhraseFamily = {
  name: 'numeric-days',
  reads: 'numeric-days',
  phrases: [
    {
      pattern:
        '<year> - <month-number:month> - <day> ((t|,|à)? <hour> (:|h) <minute> (: <minute:second>)? (. <digits>)? ({zone}|{offset})?)?',
    },
    { pattern: '<year> / <month-number:month> / <day>' },
    {
      pattern: '<compact-day> (?!<counted>|<units>|<unknown>)',
      notAfter: '<currency>|no .?|n °|numéro|tél .?|téléphone',
    },
    { pattern: '<year> (-|/) {month} (-|/) <day>' },
    { pattern: '{month} (-|/) <day> (-|/) <year>' },
    { pattern: '<day> (-|/) {month} (-|/) (<year>|<two-digit-year>)' },
    { pattern: '(le)? <day> / <short-month:month> .?' },
    {
      pattern:
        '({weekday} ,?)? <day:first> / <day:second-number> / (<year>|<two-digit-year>) ((,|à|-)* {short-clock})?',
      gives: { order: 'day-first' },
    },
    // Without a year, beside a weekday.
    { pattern: '(le)? {weekday} ,? <day:day> / <month-number:month> (?!/) ((,|à|-)* {short-clock})?' },
    { pattern: '<day:first> . <day:second-number> . (<year>|<two-digit-year>)', gives: { order: 'day-first' } },
    { pattern: '<day:first> - <day:second-number> - <year>', gives: { order: 'day-first' } },
  ],
}
