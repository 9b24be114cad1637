import type { PhraseFamily } from '../../../dates/date-rules.js'

/** "Christmas Eve", "last Thanksgiving", "Good Friday 2019". */
export const holidays: PhraseFamily = {
  name: 'holidays',
  reads: 'holidays',
  phrases: [
    {
      pattern:
        '(last|this past) <holiday> <part>? (?!tree|gift|gifts|card|cards|present|presents|shopping|island|carol|carols|agreement|accord|accords|market|markets|party|offensive)',
      gives: { shift: -1 },
    },
    {
      pattern: '(next|this coming) <holiday> <part>? (?!tree|gift|gifts|card|cards|present|presents|shopping)',
      gives: { shift: 1 },
    },
    {
      pattern:
        '<holiday> <part>? (,? (of)? (<year>|<year-shift>))? ((,|at|around)+ {clock})? (?!tree|gift|gifts|card|cards|present|presents|shopping|island|carol|carols|agreement|accord|accords|market|markets|party|offensive)',
    },
    { pattern: '<holiday>', messages: true },
  ],
}
