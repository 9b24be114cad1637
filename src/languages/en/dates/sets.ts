import type { PhraseFamily } from '../../../dates/date-rules.js'

const clock = '(,? (at|around|from)? {clock})'
const time = `(<part>|<parts:part>|${clock}|at {hour-of-part})`

/** "every Monday at 9 a.m.", "daily", "twice a week", "Sundays". */
export const sets: PhraseFamily = {
  name: 'sets',
  reads: 'sets',
  phrases: [
    { pattern: `(every|each) {weekday} ${time}?` },
    { pattern: '(every|each) other {weekday}' },
    { pattern: '(every|each) weekend', gives: { value: 'XXXX-WXX-WE' } },
    { pattern: 'everyday', gives: { value: 'P1D' }, messages: true },
    { pattern: `<weekdays:weekday> ${time}?` },
    { pattern: '<weekday> <parts:part>' },
    { pattern: `(every|each) (single)? day ${clock}` },
    { pattern: `daily ${clock}`, capital: false },
    { pattern: '{clock} ,? (every day|each day|daily|nightly)' },
    { pattern: '(every|each) single (<unit>)', gives: { count: 1 } },
    { pattern: '(every|each) (other|second) (<unit>|<units:unit>)', gives: { count: 2 } },
    { pattern: '(every|each) <count>? (<unit>|<units:unit>)' },
    { pattern: `(every|each) (single)? <part> (${clock}|at {hour-of-part})?` },
    { pattern: '(every|each) <season>' },
    { pattern: '(every|each) {month}' },
    {
      pattern: '(an|a|per|each|every) <unit>',
      after:
        '<digits>|times|twice|once|share|tons|barrels|cents|million|billion|thousand|percent|dollars|<currency> <digits>',
      gives: { count: 1 },
    },
    { pattern: 'per <unit>', gives: { count: 1 } },
    { pattern: 'daily', messages: true, gives: { value: 'P1D' } },
    { pattern: 'weekly', messages: true, gives: { value: 'P1W' } },
    { pattern: 'weekends', messages: true, gives: { value: 'XXXX-WXX-WE' } },
    { pattern: 'weekends', after: 'at|on|during|only|at the', gives: { value: 'XXXX-WXX-WE' } },
    { pattern: '(semi-annually|semi-annual|semiannually|semiannual|biannual|biannually)', gives: { value: 'P6M' } },
    { pattern: '(bi-monthly|bimonthly)', gives: { value: 'P2M' } },
    { pattern: '(bi-weekly)', gives: { value: 'P2W' } },
    { pattern: 'hourly', gives: { value: 'PT1H' } },
    { pattern: 'daily', gives: { value: 'P1D' }, capital: false },
    { pattern: 'nightly', gives: { value: 'XXXX-XX-XXTNI' }, capital: false },
    { pattern: 'weekly', gives: { value: 'P1W' }, capital: false },
    { pattern: '(biweekly|fortnightly)', gives: { value: 'P2W' }, capital: false },
    { pattern: 'monthly', gives: { value: 'P1M' }, capital: false },
    { pattern: '(yearly|annually)', gives: { value: 'P1Y' }, capital: false },
  ],
}
