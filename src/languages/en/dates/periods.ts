import type { PhraseFamily } from '../../../dates/date-rules.js'

const kind = '(full|fiscal|calendar|school|working|work|financial|academic|entire)?'

/** "last week", "this year", "late next month", "the following year", "over the weekend". */
export const periods: PhraseFamily = {
  name: 'periods',
  reads: 'periods',
  phrases: [
    { pattern: `<period-edge:edge>? (last|this past|past|previous) ${kind} <period:unit>`, gives: { shift: -1 } },
    {
      pattern: `<period-edge:edge>? (this|the current|this current|current) ${kind} <period:unit>`,
      gives: { shift: 0 },
    },
    {
      pattern: `<period-edge:edge>? (next|this coming|the coming|coming|upcoming) ${kind} <period:unit>`,
      gives: { shift: 1 },
    },
    {
      pattern: `<period-edge:edge>? the (following|next) ${kind} <period:unit>`,
      gives: { shift: 1, from: 'preceding' },
    },
    {
      pattern: `<period-edge:edge>? the (previous|preceding|prior) ${kind} <period:unit>`,
      gives: { shift: -1, from: 'preceding' },
    },
    {
      pattern: `<period-edge:edge>? (that (same)?|the same) ${kind} <period:unit>`,
      gives: { shift: 0, from: 'preceding' },
    },
    { pattern: 'weekend', messages: true, gives: { shift: 0, unit: 'WE', nearest: 'here' } },
    { pattern: 'the week', messages: true, gives: { shift: 0, unit: 'W' } },
    { pattern: 'the weekend', gives: { shift: 0, unit: 'WE', nearest: 'past' } },
    { pattern: '<period-edge:edge> the? (<period:unit>)', gives: { shift: 0 } },
    { pattern: 'the (fiscal|full) year (?!ended|ending)', gives: { shift: 0, unit: 'Y' } },
    {
      pattern: 'the year (?!of|that|when|after|before|to|ended|ending)',
      after: 'for|of|in|during|throughout',
      gives: { shift: 0, unit: 'Y' },
    },
    { pattern: '(the)? year to date', gives: { shift: 0, unit: 'Y' } },
    { pattern: '(the)? year - end', gives: { shift: 0, unit: 'Y', edge: 'END' } },
    {
      pattern: "(year end|year 's end)",
      after: 'by|at|around|until|before|near',
      gives: { shift: 0, unit: 'Y', edge: 'END' },
    },
    { pattern: 'the new year', gives: { shift: 1, unit: 'Y' } },
  ],
}
