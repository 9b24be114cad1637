import type { PhraseFamily } from '../../../dates/date-rules.js'

/** "August 2021", "early October", "last May". */
export const months: PhraseFamily = {
  name: 'months',
  reads: 'months',
  phrases: [
    // "2014-10", where it cannot be a range of years.
    { pattern: '<year> - <month-number:month> (?!-|/|:|<digits>)', gives: { digits: 1 } },
    { pattern: '<edge>? {month} ,? of? ({year-of-date}|<year-shift>|<that-year>)', notAfter: '<small-year>' },
    { pattern: '{month} nineteen (hundred (and)?)? <count:two-digit-year>', gives: { hundreds: 19 } },
    { pattern: '{month} ,? (of)? two thousand (and)? <count:two-digit-year>', gives: { hundreds: 20 } },
    { pattern: '{month} of <late-year:two-digit-year> (?=[.,;)!?]|$|\\n)' },
    { pattern: '<year> {month} (?=[.,;)!?]|$|\\n)' },
    { pattern: '{month} (-|/) <year>' },
    {
      pattern: '<month-number:month> (/|-) <year> (?!/|-)',
      after: '(published|updated|date|dated|issued|expires|since|until|from|in|by) :?',
    },
    { pattern: '(the)? (<day-ordinal:month>|<month-number:month> <suffix>) month of (<year>|<year-shift>)' },
    { pattern: '<edge>? {month} <any-year:year> {bc}', gives: { era: 'BC' } },
    { pattern: '<edge> <month> (?!<day>)' },
    { pattern: '(the)? month of <month> (,? of? ({year-of-date}|<year-shift>))?' },
    // "in April and June 1955": both are of that year.
    {
      pattern: '<edge>? <month> (?=(and|or|to|-|/|through|until) <edge:other-edge>? <month:other> ,? <year>)',
      capital: true,
    },
    { pattern: '<shift> <month> (,? {year-of-date})?' },
    { pattern: '<sure-month:month>', notAfter: '<small-year>', capital: true },
    { pattern: '<sure-month:month>', after: '<preposition>|late|early|last|this|next' },
    {
      pattern: '<unsure-month:month> (?!<name>)',
      after: '<preposition>|mid -|early -|late -|each|every',
      capital: true,
    },
    // "the March elections", "its August coup".
    { pattern: '<unsure-month:month> (?=<unknown>)', after: "the|its|their|his|her|a|an|'s", capital: true },
    { pattern: '(april|june|august) (?!<name>|<day>) (?<=<unsure-month:month>)', capital: true },
    {
      pattern: '<short-month:month> .? (?!<day>)',
      messages: true,
      after: 'in|for|till|until|since|by|and|,|this|next|last',
    },
    { pattern: '<short-month:month> .', after: 'in|since|by|until|through|of|from|last|to' },
  ],
}
