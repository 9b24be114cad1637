import type { PhraseFamily } from '../../../dates/date-rules.js'

const time = '((,|at|around|about)* {clock})?'
const year = '(,? of? ({year-of-date}|<year-shift>)|,? <that-year>)?'
const monthFirst = `({weekday} <part>? ,? (the|on)?)? {month} the? <day> <suffix>? (?!{not-a-day}) ${year}`
const dayFirst = `(the? {weekday} ,? (the|on)?)? (the <day> <suffix>|<day> <suffix>?) of? {month} (?!<day> (?!: <minute>)) ${year} (, <weekday>)?`
// In the order of computers: "2018 March 18".
const yearFirst = '<year> {month} <day> <suffix>? (?!{not-a-day})'
const inShort = '<late-year:two-digit-year> (?=[.;)!?]|$|\\n)'
const christian = '(ad|ce|a . d .?|c . e .?)'
const partOf = '(the)? <edge>? <part> (hours)? of'

/** "the 24th", where the sentence has named a day before. */
export const bareDays: PhraseFamily = {
  name: 'calendar-days',
  reads: 'bare-days',
  phrases: [
    {
      pattern: 'the <day> <suffix> (?=[.,;)]|$|\\n|and|but|to|at|in|for|when|after|with)',
      after: 'on|by|until|since|from',
      gives: { from: 'reference' },
    },
    { pattern: 'the <day> <suffix> (?=[.,;)]|$|\\n|and (the <day:other>|was|were))' },
  ],
}

/** "Friday, August 20, 2021", "the 4th of July", "May 3 at 4 p.m.". */
export const calendarDays: PhraseFamily = {
  name: 'calendar-days',
  reads: 'calendar-days',
  phrases: [
    // "from July 24 to August 5, 2006": the first day has the year of the second.
    {
      pattern:
        '{month} <day> <suffix>? (?=(to|-|and|through|until) <month:later-month> <day:other-day> <suffix>? ,? <year>)',
    },
    {
      pattern:
        '<day> <suffix>? of? {month} (?=(to|-|and|through|until) (the)? <day:other-day> <suffix>? of? <month:later-month> ,? <year>)',
    },
    { pattern: `${monthFirst} ${time}`, notAfter: '<digits>' },
    { pattern: `(last|this past) ${monthFirst}`, gives: { shift: -1 } },
    { pattern: `(next|this coming) ${monthFirst}`, gives: { shift: 1 } },
    { pattern: `${dayFirst} ${time}` },
    { pattern: '<day> <suffix>? {month} <two-digit-year> (?=[.,;)]|$|\\n)' },
    { pattern: `${yearFirst} ${time}` },
    { pattern: `({weekday} ,?)? {month} <day> <suffix>? ,? ${inShort}` },
    { pattern: `(the)? <day> <suffix>? of? {month} (of|,)? ${inShort}` },
    // "October, 1st", "Sunday, March, 6th 2016".
    { pattern: '({weekday} ,?)? {month} , <day> <suffix> (,? {year-of-date}|(?=[.,;)!?]|$|\\n))' },
    { pattern: `(the)? <day> <suffix>? (of)? {month} (<any-year:year>|<small-year:year>) ${christian}` },
    { pattern: `{month} <day> <suffix>? ,? (<any-year:year>|<small-year:year>) ${christian}` },
    { pattern: '(the)? <day> <suffix>? (of)? {month} <any-year:year> {bc}', gives: { era: 'BC' } },
    { pattern: '{month} <day> <suffix>? ,? <any-year:year> {bc}', gives: { era: 'BC' } },
    { pattern: `${partOf} (${monthFirst}|${dayFirst})` },
    { pattern: `(the)? <early-hours:part> hours of (${monthFirst}|${dayFirst})`, gives: { edge: 'START' } },
    { pattern: '(the)? <day> <suffix>? of? {month} ,? <early-year:year> (?=[.;)]|, <other>|$|\\n)' },
    { pattern: '(the)? <day-ordinal:day> (day)? of {month} (,? {year-of-date})?' },
    { pattern: '(the)? <day-ordinal:day> {month} ,? {year-of-date}' },
    {
      pattern:
        '(the)? <day-ordinal:day> (?=(to|-|and|or|through|until) (the)? <day-ordinal:other> of? <month> (,? <year>)?)',
    },
    {
      pattern:
        '{month} (the)? <day-ordinal:day> (?=(to|-|and|or|through|until) (the)? <day-ordinal:other> (,? <year>)?)',
    },
    {
      pattern:
        '(the)? <day-ordinal:day> (?<={month} (the)? <day-ordinal:other> (to|-|and|or|through|until) (the)? <day-ordinal:same>) (,? <year>)?',
    },
    { pattern: '({weekday} <part>? ,? (the|on)?)? {month} the? <day-ordinal:day> (,? {year-of-date})?' },
    { pattern: `{clock} ,? (on)? ({weekday} ,?)? {month} <day> <suffix>? (?!{not-a-day}) ${year}` },
    { pattern: `{clock} ,? (on)? ({weekday} ,?)? (the)? <day> <suffix>? of? {month} ${year}` },
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
