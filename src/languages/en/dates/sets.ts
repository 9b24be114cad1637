import type { PhraseFamily } from '../../../dates/date-rules.js'

/** "every Monday", "daily", "twice a week", "Sundays". */
export const sets: PhraseFamily = {
  name: 'sets',
  reads: 'sets',
  phrases: [
    { pattern: '(every|each) <weekday> <part>?' },
    { pattern: '<weekdays:weekday> (<part>|<parts:part>)?' },
    { pattern: '<weekday> <parts:part>' },
    { pattern: '(every|each) (other|second) (<unit>|<units:unit>)', gives: { count: 2 } },
    { pattern: '(every|each) <count>? (<unit>|<units:unit>)' },
    { pattern: '(every|each) <part>' },
    { pattern: '(every|each) <season>' },
    { pattern: '(every|each) {month}' },
    {
      pattern: '(an|a|per|each|every) <unit>',
      after:
        '<digits>|times|twice|once|share|tons|barrels|cents|million|billion|thousand|percent|dollars|<currency> <digits>',
      gives: { count: 1 },
    },
    { pattern: 'per <unit>', gives: { count: 1 } },
    { pattern: 'hourly', gives: { value: 'PT1H' } },
    { pattern: 'daily', gives: { value: 'P1D' }, capital: false },
    { pattern: 'nightly', gives: { value: 'XXXX-XX-XXTNI' }, capital: false },
    { pattern: 'weekly', gives: { value: 'P1W' }, capital: false },
    { pattern: '(biweekly|fortnightly)', gives: { value: 'P2W' }, capital: false },
    { pattern: 'monthly', gives: { value: 'P1M' }, capital: false },
    { pattern: '(yearly|annually)', gives: { value: 'P1Y' }, capital: false },
  ],
}
