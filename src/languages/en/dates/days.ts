import type { PhraseFamily } from '../../../dates/date-rules.js'

const time = '(<part>|,? (at|around|about|by)? {clock}|at <named-hour:hour>)'

/** "today", "yesterday morning", "the day after tomorrow". */
export const deicticDays: PhraseFamily = {
  name: 'days',
  reads: 'deictic-days',
  phrases: [
    { pattern: '(tdy|2day|todae)', gives: { days: 0 } },
    { pattern: `(tomo|tml) ${time}?`, gives: { days: 1 } },
    { pattern: `<period-edge:edge>? today ${time}?`, gives: { days: 0 }, notAfter: 'usa' },
    { pattern: `<period-edge:edge>? yesterday ${time}?`, gives: { days: -1 } },
    { pattern: `<period-edge:edge>? (tomorrow|tmrw|tmr) ${time}?`, gives: { days: 1 } },
    { pattern: 'the day before yesterday', gives: { days: -2 } },
    { pattern: 'the day after tomorrow', gives: { days: 2 } },
    { pattern: '{clock} ,? (today|this morning|this afternoon|this evening|tonight)', gives: { days: 0 } },
    {
      pattern: '(tonight|this evening|this afternoon) (at|around|about) <hour-12:hour>',
      gives: { days: 0, meridiem: 'PM' },
    },
    {
      pattern: '(this evening|this afternoon) (at|around|about) <hour-12:hour> : <minute>',
      gives: { days: 0, meridiem: 'PM' },
    },
    { pattern: '<hour-12:hour> tomorrow morning', gives: { days: 1, meridiem: 'AM' } },
    { pattern: '<hour-12:hour> tomorrow (afternoon|evening)', gives: { days: 1, meridiem: 'PM' } },
    { pattern: 'this morning (at|around|about) <hour-12:hour>', gives: { days: 0, meridiem: 'AM' } },
    {
      pattern: 'tomorrow (afternoon|evening|night) (at|around|about) <hour-12:hour>',
      gives: { days: 1, meridiem: 'PM' },
    },
    { pattern: 'yesterday (afternoon|evening) (at|around|about) <hour-12:hour>', gives: { days: -1, meridiem: 'PM' } },
    { pattern: '{clock} ,? yesterday', gives: { days: -1 } },
    { pattern: '{clock} ,? tomorrow', gives: { days: 1 } },
    { pattern: 'this (very)? day', gives: { days: 0 } },
    { pattern: '<period-edge:edge>? last (<part>|nite)', gives: { days: -1 } },
    { pattern: '<period-edge:edge>? (tonight|tonite)', gives: { days: 0, part: 'TNI' } },
    { pattern: '<period-edge:edge>? this <part>', gives: { days: 0 } },
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
    { pattern: '(a|one) day (later|after) (?!the)', gives: { days: 1 } },
    { pattern: '(a|one) day (earlier|before) (?!the)', gives: { days: -1 } },
    { pattern: '(the) day before (?=[.,;]|$)', gives: { days: -1 } },
    { pattern: '(the) day after (?=[.,;]|$)', gives: { days: 1 } },
  ],
}
