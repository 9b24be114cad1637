import type { PhraseFamily } from '../../../dates/date-rules.js'

const anyUnit = '(<unit>|<units:unit>)'
const kind =
  '((more|full|straight|consecutive|additional|long|short|other|whole|extra|business|trading|calendar|solid|difficult|work|working|entire|successive|crucial|final|first|light) (-)?){0,2}'
const vagueUnits = '<units:unit>'

/** "three years", "for decades", "the last two weeks", "a 24-hour period". */
export const durations: PhraseFamily = {
  name: 'durations',
  reads: 'durations',
  phrases: [
    {
      pattern:
        `(<approx>|only|just|another)? <count> ${kind} <units:unit> (and a half <half>)? (?!ago|old|of age|'s? old)`
          .replace('(and a half <half>)? ', '')
          .replace("|'s? old", ''),
      notAfter: '<currency>',
    },
    { pattern: `(<approx>|only|just|another)? <count> ${kind} <units:unit> <and-a-half:half> (?!ago|old)` },
    { pattern: `(<approx>|only|just|another)? <count> <and-a-half:half> <units:unit> (?!ago|old)` },
    {
      pattern: `(<approx>|only|just|another)? one ${kind} <unit> (?!ago|old)`,
      gives: { count: 1 },
      notAfter: '<ordinal>|no',
    },
    { pattern: `(<approx>|only|just|another)? (a|an|one) ${kind} <unit> <and-a-half:half>`, gives: { count: 1 } },
    {
      pattern: `(<approx>|only|just)? (a|an) ((full|whole|entire) )? <unit> (or (so|two|more))? (?!ago|earlier|later|before|when|that|old)`,
      gives: { count: 1 },
      after:
        'for|in|within|than|after|about|over|nearly|almost|under|takes|take|took|least|most|lasted|lasts|last|during|up to|spent|spend|only|just|half|every|through|of',
      notAfter: '(times|percent|%|million|billion|cents|share|<digits>) (for|of)?',
    },
    { pattern: `(<approx>) (a|an) <unit> (?!ago|earlier|later|before|old)`, gives: { count: 1 } },
    { pattern: 'half (a|an) dozen <units:unit>', gives: { count: 6 } },
    { pattern: '(a)? dozen <units:unit>', gives: { count: 12 } },
    { pattern: '(a)? couple (of)? <units:unit> (?!ago|earlier|later)', gives: { count: 2 } },
    {
      pattern: `(a half|half (a|an)?|a half -|half - (a|an)?) ${anyUnit} (?!ago|earlier|later)`,
      gives: { count: 0.5 },
    },
    { pattern: '(a)? quarter (of)? (a|an)? century', gives: { value: 'P25Y' } },
    { pattern: `(<count>) - (<unit>) (- long)? (?! - old|- olds|old)`, notAfter: '<currency>' },
    { pattern: `<units:unit> - long` },
    {
      pattern: `(day|week|month|year|hour) - long`.replace('(day|week|month|year|hour)', '<unit>'),
      gives: { count: 1 },
    },
    {
      pattern: `(the|these|this|those)? (last|past|next|first|coming|final|previous|preceding|following|latest) (<count>|<article-count:count>|few|several|couple of|couple) ${anyUnit}`,
    },
    { pattern: `(the|these|those) (last|past|next|first|coming|final|previous|preceding|following) <units:unit>` },
    { pattern: `(the|these) (last|past) (<unit>)`, gives: { count: 1 } },
    { pattern: 'the <count> <units:unit>' },
    {
      pattern: `(several|a few|few|many|some|numerous|countless|a number of|recent|tens of|dozens of|hundreds of|thousands of|millions of) (more)? ${vagueUnits} (?!ago|earlier|later|old)`,
    },
    {
      pattern: `${vagueUnits} (?!ago|earlier|later|old|after|before)`,
      after: 'for|within|took|taken|over|of|in|last|lasted|lasting|spent|after',
    },
    { pattern: '(a while|some time|a long time)', after: 'for|in|after|quite', gives: { value: 'PXX' } },
    { pattern: 'the (fiscal)? year (?=ended|ending)', gives: { count: 1, unit: 'Y' } },
  ],
}
