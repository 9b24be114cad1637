import type { PhraseFamily } from '../../../dates/date-rules.js'

const ofYear = '(,? of? (fiscal|the fiscal year|fiscal year)? (<year>|<year-shift>))?'
// "Q2" is a quarter behind a preposition or before what companies report, else a car or a street.
const codeCue = 'in|for|during|since|from|to|and|or|versus|vs|by'
const before = "(<possessive-year-shift:year-shift>|(the)? <year> ('s)?|the)? (fiscal -?)?"

/** "the first quarter", "second half of 2020". */
export const ordinalQuarters: PhraseFamily = {
  name: 'quarters',
  reads: 'ordinal-quarters',
  phrases: [
    { pattern: `${before} <ordinal> fiscal? quarter ${ofYear}`, gives: { parts: 4 } },
    { pattern: `<ordinal> - quarter ${ofYear}`, gives: { parts: 4 } },
    { pattern: '(the)? (year - (earlier|ago)) <ordinal> -? quarter', gives: { parts: 4, 'year-shift': -1 } },
    { pattern: '<quarter-code:ordinal> (-|/|of|,)? (fy)? (<year>|<year-shift>)', gives: { parts: 4 } },
    { pattern: '<year> (-|/)? <quarter-code:ordinal>', gives: { parts: 4 } },
    { pattern: '<quarter-code:ordinal>', after: `${codeCue}`, gives: { parts: 4 } },
    { pattern: `<quarter-code:ordinal> (?=<reported>)`, gives: { parts: 4 }, notAfter: 'audi' },
    { pattern: '(the)? <half-ordinal:ordinal> half (of)? (<year>|<year-shift>)', gives: { parts: 2 } },
    { pattern: '(the) <half-ordinal:ordinal> half of the year', gives: { parts: 2 } },
    { pattern: '<half-code:ordinal> (-|/|of|,)? (fy)? (<year>|<year-shift>)', gives: { parts: 2 } },
    { pattern: '<half-code:ordinal>', after: `${codeCue}`, gives: { parts: 2 } },
  ],
}

/** "the latest quarter", "the year-earlier quarter", "this quarter". */
export const relativeQuarters: PhraseFamily = {
  name: 'quarters',
  reads: 'relative-quarters',
  phrases: [
    { pattern: '(the)? (latest|most recent) (quarter|period)', gives: { 'mentioned-shift': 0 } },
    { pattern: 'the quarter (?!of|century|million)', gives: { 'mentioned-shift': 0 } },
    {
      pattern:
        '(the)? (comparable|corresponding)? (year - (earlier|ago)|same) (quarter|period|three months) (last year|a year (ago|earlier)|of <year-shift>)?',
      gives: { 'mentioned-shift': -4 },
    },
    { pattern: '(the)? (quarter|period) (a year (ago|earlier)|last year)', gives: { 'mentioned-shift': -4 } },
    { pattern: '(the)? (last|previous) quarter', gives: { shift: -1 } },
    { pattern: '(the)? next quarter', gives: { shift: 1 } },
    { pattern: '((the)? current|this) quarter', gives: { shift: 0 } },
  ],
}

/** "a year earlier", "year-ago". */
export const yearEarlier: PhraseFamily = {
  name: 'quarters',
  reads: 'year-earlier',
  phrases: [
    { pattern: '(a year (ago|earlier)|year - (earlier|ago))' },
    { pattern: 'a year before (?!<other>|the)', gives: { from: 'preceding' } },
  ],
}
