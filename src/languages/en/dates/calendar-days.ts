import type { PhraseFamily } from '../../../dates/date-rules.js'

/** "Friday, August 20, 2021", "the 4th of July", "May 3 at 4 p.m.". */
export const calendarDays: PhraseFamily = {
  name: 'calendar-days',
  reads: 'calendar-days',
  phrases: [
    {
      pattern:
        '({weekday} <part>? ,? (the|on)?)? {month} the? <day> <suffix>? (?!{not-a-day}) (,? of? ({year-of-date}|<year-shift>))? ((,|at|around|about)* {clock})?',
      notAfter: '<digits>',
    },
    { pattern: '({weekday} <part>? ,? (the|on)?)? {month} the? <day-ordinal:day> (,? {year-of-date})?' },
    {
      pattern:
        '(the? {weekday} ,? (the|on)?|the)? <day> <suffix>? of? {month} (?!<day>) (,? of? ({year-of-date}|<year-shift>))? (, <weekday>)? ((,|at|around|about)* {clock})?',
    },
    { pattern: '(the)? <day-ordinal:day> (day)? of <month> (,? {year-of-date})?' },
    {
      pattern: '{clock} ,? (on)? ({weekday} ,?)? {month} <day> <suffix>? (?!{not-a-day}) (,? {year-of-date})?',
    },
    { pattern: '{clock} ,? (on)? ({weekday} ,?)? (the)? <day> <suffix>? of? {month} (,? {year-of-date})?' },
    // "from 16 to 17 August 2021": the first day has the month and year of the second.
    {
      pattern:
        '<day> <suffix>? (?=(,|-|to|and|or|through|until|till|to the|and the)+ <day:other-day> <suffix>? of? <month> (,? <year>)?)',
    },
    // "August 16-17, 2021", "Aug. 16 and 17": the second day has the month of the first.
    {
      pattern:
        '<day> <suffix>? (?<={month} <day:other-day> <suffix>? (,|-|to|and|or|through|until|till|, and) <day:same-day> <suffix>?) (?!{not-a-day}) (,? <year>)? (?!{month})',
    },
  ],
}
