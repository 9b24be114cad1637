import type { PhraseFamily } from '../../../dates/date-rules.js'

/** "the Sunday Times", "the September 11 attacks": names in which a day of the calendar is no date of the text. */
export const names: PhraseFamily = {
  name: 'names',
  reads: 'names',
  phrases: [
    { pattern: '<weekday> -? <paper>', capital: 'every' },
    { pattern: '<weekday> night (live|lights|football)', capital: true },
    { pattern: '(60 minutes|48 hours)', capital: 'every' },
    { pattern: "(september|sept .?) 11 (th)? ('s)? (<digits>)? (terror|terrorist)? <event-of-day>" },
    { pattern: '{month} <day> (th|st|nd|rd)? <named-after-day>' },
    { pattern: '<day> (th|st|nd|rd)? (of)? {month} <named-after-day>' },
  ],
}
