import type { PhraseFamily } from '../../../dates/date-rules.js'

const time =
  '((in the|during the)? <part> (,? (at|around|about|from|by) {hour-of-part})?|,? (at|around|about|by)? {clock}|at? <named-hour:hour>)'

/** "Friday", "last Tuesday", "Monday morning at 9". */
export const weekdays: PhraseFamily = {
  name: 'weekdays',
  reads: 'weekdays',
  phrases: [
    { pattern: "<weekday> (<part>)? (?='s)", gives: { possessive: 1 } },
    { pattern: `{weekday} ${time}? (of|,)? (next|the following|the next) week`, gives: { week: 1 } },
    { pattern: `{weekday} ${time}? (of|,)? (last|the previous) week`, gives: { week: -1 } },
    { pattern: `{weekday} ${time}? (of|,)? this week`, gives: { week: 0 } },
    { pattern: `(<period-edge:edge> on?)? <weekday> ${time}? (?!'s)`, notAfter: 'good|black|ash|palm|bloody|super' },
    { pattern: '(the)? <edge>? <part> (hours)? of <weekday>' },
    { pattern: '<edge> -? <part> (on|,)? <weekday>' },
    { pattern: '<dawn:part> (on)? <weekday>', after: 'at|before|since|until|till|by|around|after|from' },
    { pattern: '<weekday> at <dawn:part>' },
    { pattern: '(the)? <early-hours:part> hours of (the)? <weekday> (morning)?', gives: { edge: 'START' } },
    { pattern: `<short-weekday:weekday> . ${time}?`, capital: true },
    { pattern: `(last|the previous|previous|this past) {weekday} ${time}?`, gives: { shift: -1 } },
    { pattern: `(next|the following|the next|this coming) {weekday} ${time}?`, gives: { shift: 1 } },
    { pattern: `(the same|that same) {weekday} ${time}?`, gives: { same: 1 } },
    { pattern: `this {weekday} ${time}?`, gives: { same: 1, nearest: 1 } },
    {
      pattern: '(mon|tue|tues|wed|weds|thu|thur|thurs|fri) (?<=<short-weekday:weekday>)',
      messages: true,
      notAfter: "c '|the",
    },
    {
      pattern: '(sat|sun) (?<=<short-weekday:weekday>)',
      messages: true,
      after: 'on|or|and|by|till|until|from|-|/|,|every|each',
    },
    {
      pattern: '(this|next|on|coming) (mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun) (?<=<short-weekday:weekday>)',
      gives: { shift: 1 },
      messages: true,
    },
    { pattern: '{clock} ,? (on)? {weekday}' },
    { pattern: '<named-hour:hour> (on)? <weekday>' },
  ],
}

/** "Thursday the 12th". */
export const weekdaysOfMonth: PhraseFamily = {
  name: 'weekdays',
  reads: 'weekdays-of-month',
  phrases: [
    { pattern: '{weekday} ,? (the)? <day> <suffix> (?!of|<month>|<short-month>) ((,|at|around)* {clock})?' },
    {
      pattern:
        '{weekday} the <day-ordinal:day> (?!of|to|by|in|on|and|or|<month>|<short-month>|<unknown>) ((,|at|around)* {clock})?',
    },
    { pattern: '<weekday> <day> (?=[.,;)!?]|$|\\n|at|in|and <weekday:other>)' },
  ],
}
