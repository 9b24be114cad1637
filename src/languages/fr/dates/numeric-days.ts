import type { PhraseFamily } from '../../../dates/date-rules.js'

/** "25/08/2021", "2021-08-25", "25.08.21". */
export const numericDays: PhraseFamily = {
  name: 'numeric-days',
  reads: 'numeric-days',
  phrases: [
    {
      pattern:
        '<year> - <month-number:month> - <day> ((t|,|à)? <hour> (:|h) <minute> (: <minute:second>)? (. <digits>)? {zone}?)?',
    },
    { pattern: '<year> / <month-number:month> / <day>' },
    {
      pattern:
        '({weekday} ,?)? <day:first> / <day:second-number> / (<year>|<two-digit-year>) ((,|à|-)* {short-clock})?',
      gives: { order: 'day-first' },
    },
    { pattern: '<day:first> . <day:second-number> . (<year>|<two-digit-year>)', gives: { order: 'day-first' } },
    { pattern: '<day:first> - <day:second-number> - <year>', gives: { order: 'day-first' } },
  ],
}
