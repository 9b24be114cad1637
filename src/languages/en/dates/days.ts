import type { PhraseFamily } from '../../../dates/date-rules.js'

const at = '(at|around|about|from|by)'
const time =
  '(<part> (,? (at|around|about|from|by) {hour-of-part})?|,? (at|around|about|by)? {clock}|at <named-hour:hour>)'

/** "today", "yesterday morning", "the day after tomorrow". */
export const deicticDays: PhraseFamily = {
  name: 'days',
  reads: 'deictic-days',
  phrases: [
    { pattern: `<period-edge:edge>? <today:days> ${time}?`, notAfter: 'usa' },
    { pattern: `<period-edge:edge>? yesterday ${time}?`, gives: { days: -1 } },
    { pattern: `<period-edge:edge>? <tomorrow:days> ${time}?` },
    { pattern: 'the day before yesterday', gives: { days: -2 } },
    { pattern: 'the day after tomorrow', gives: { days: 2 } },
    {
      pattern: '{clock} ,? (<today>|<tonight:part>|this morning|this afternoon|this evening)',
      gives: { days: 0 },
    },
    { pattern: '(<hour-12:hour>|{clock}) <tomorrow:days> <part>' },
    { pattern: `${at} {hour-of-part} ,? (this <part>|tonight)`, gives: { days: 0, part: 'TNI' } },
    { pattern: `{clock} ,? <tomorrow:days>` },
    { pattern: '{clock} ,? yesterday', gives: { days: -1 } },
    { pattern: 'this (very)? day', gives: { days: 0 } },
    // The night before publication; that of publication where it lies ahead.
    {
      pattern: 'overnight (?=[.,;)]|$|\\n|in|across|near|after|as|when|by|and|from|on)',
      gives: { days: -1, ahead: 0, part: 'TNI' },
    },
    { pattern: 'overnight (?!<reported>)', gives: { days: -1, ahead: 0, part: 'TNI' }, capital: true },
    { pattern: `<period-edge:edge>? last <part> (,? ${at} {hour-of-part})?`, gives: { days: -1 } },
    { pattern: `<period-edge:edge>? <tonight:part> (,? ${at}? ({clock}|{hour-of-part}))?`, gives: { days: 0 } },
    { pattern: `<period-edge:edge>? this <part> (,? ${at}? ({clock}|{hour-of-part}))?`, gives: { days: 0 } },
  ],
}

/** "the next day", "the same day", "a day earlier". */
export const followingDays: PhraseFamily = {
  name: 'days',
  reads: 'following-days',
  phrases: [
    { pattern: '(the)? (very)? (next|following) day', gives: { days: 1 } },
    { pattern: '(the)? (previous|preceding) day', gives: { days: -1 } },
    { pattern: '(the)? same day|that (same|very)? day', gives: { days: 0 } },
    { pattern: '(earlier|later) (in|on in) the day (?!before|after|of)', gives: { days: 0 } },
    { pattern: '(a|one) day (later (?!the)|after (?=[.,;]|$))', gives: { days: 1 } },
    { pattern: '(a|one) day (earlier|before) (?!the)', gives: { days: -1 } },
    { pattern: '(the) day before (?=[.,;]|$)', gives: { days: -1 } },
    { pattern: '(the) day after (?=[.,;]|$)', gives: { days: 1 } },
  ],
}
