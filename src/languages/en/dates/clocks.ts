import type { PhraseFamily } from '../../../dates/date-rules.js'

/** "16:30", "at noon", "that evening", "overnight". */
export const clocks: PhraseFamily = {
  name: 'clocks',
  reads: 'clocks',
  phrases: [
    { pattern: '{clock}', notAfter: '<currency>' },
    {
      pattern: '<named-hour:hour>',
      after: 'at|by|until|till|around|before|after|about|since|and|shortly|to|from|is|was|past',
    },
    {
      pattern: '<hour-word:hour> <meridiem-words:meridiem>',
      after: 'at|by|until|till|around|about|from|since|before|after',
    },
    { pattern: '<dawn:part> (?!of)', after: 'at|before|since|until|till|by|around|after|from|about|just after' },
    { pattern: '(the) (next|following) <part>', gives: { days: 1, reach: 1 } },
    { pattern: '(the) previous <part>', gives: { days: -1, reach: 1 } },
    { pattern: '((the) same|that (same)?) <part>', gives: { days: 0, reach: 1 } },
    { pattern: '(the) <part> (at|around) ({hour-of-part}|{clock})', after: 'in', gives: { days: 0, reach: 1 } },
    { pattern: '(the) <part>', after: 'in|during|throughout', gives: { days: 0, reach: 1 } },
    { pattern: '<part>', messages: true, gives: { from: 'reference' } },
    { pattern: '(midnight|noon) (?<=<named-hour:hour>)', messages: true },
    { pattern: 'overnight', messages: true, gives: { from: 'reference', part: 'TNI' } },
    { pattern: '<four-digit-clock:compact>', messages: true, after: 'at|till|by' },
    { pattern: '<hour> h', after: 'at' },
    { pattern: '<edge> -? <part>', gives: { reach: 1 } },
  ],
}
