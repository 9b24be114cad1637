import type { PhraseFamily } from '../../../dates/date-rules.js'

const anyUnit = '(<unit>|<units:unit>)'
const kind =
  '((more|full|straight|consecutive|additional|long|short|other|whole|extra|business|trading|calendar|solid|difficult|work|working|entire|successive|crucial|final|first|light|bloody|complete) -?){0,2}'
const about = '(<approx>|another)?'
const noAge = '(?!ago|earlier|later|old|of age)'

/** "three years", "for decades", "the last two weeks", "a 24-hour period". */
export const durations: PhraseFamily = {
  name: 'durations',
  reads: 'durations',
  phrases: [
    {
      pattern: `${about} <count> ${kind} <units:unit> (or so)? (?!ago|old|of age|of (?<=(quarters|quarter) <any>))`,
      notAfter: '<currency>|aged|age|ages',
    },
    { pattern: `${about} <count> ${kind} <units:unit> <and-a-half:half> (?!ago|old)` },
    { pattern: `${about} <count> <and-a-half:half> (<units:unit>|<unit>) (?!ago|old)` },
    // "two hours and 15 minutes", "six years, nine months".
    {
      pattern: `(<approx>|(the|these)? (last|past|next|first))? (<count>|an|a) ${anyUnit} (,|and|, and)? <count:more> (<units:smaller>|<unit:smaller>) ((,|and|, and)? <count:third> (<units:smallest>|<unit:smallest>))? (?!ago|old|later|earlier)`,
      notAfter: '<currency>|aged|age|ages',
    },
    { pattern: `${about} one ${kind} <unit> ${noAge}`, gives: { count: 1 }, notAfter: '<ordinal>|no' },
    {
      pattern: `${about} 1 <unit> ${noAge}`,
      gives: { count: 1 },
      notAfter:
        '<ordinal>|<month>|<unit>|no .?|formula|group|tier|level|phase|stage|division|league|radio|channel|figure|article|section|-',
    },
    { pattern: `${about} (a|an|one) ${kind} <unit> <and-a-half:half>`, gives: { count: 1 } },
    {
      pattern: '<approx>? <digits:count> (more)? <short-units:unit> (?!ago|old|later|earlier)',
      notAfter: '<currency>',
    },
    // "a three hour meeting", "a five year low".
    {
      pattern: `(<number-word:count>|<digits:count>) <short-unit:unit> (?=<other>)`,
      after: 'a|the|his|her|its|their|this',
    },
    {
      pattern: `(a|an) (full|whole|entire|additional|extra)? <unit> (or (so|two|more))? (?!ago|earlier|later|before|when|that|old|of (bitter|the)|point|percentage|mile|final|finals)`,
      gives: { count: 1 },
      after:
        'for|in|within|than|after|about|over|nearly|almost|under|takes|take|took|least|most|lasted|lasts|last|during|up to|spent|spend|only|just|barely|half|every|through|of|as long as|by',
      notAfter: '(times|percent|%|million|billion|cents|share|<digits>) (for|of)?',
    },
    { pattern: `<approx> (a|an) <unit> ${noAge} (?!before|of|in)`, gives: { count: 1 } },
    {
      pattern: `(a|an|another) <unit> (?=after|(or two)|(from|of) now)`,
      gives: { count: 1 },
      notAfter: 'once|twice|times|<digits>',
    },
    { pattern: '<digits:count> h (?!<digits>)', after: 'for|within|after', gives: { unit: 'h' } },
    { pattern: 'all <unit> long', gives: { count: 1 }, notAfter: 'at|of' },
    // "ten or fifteen years".
    { pattern: '<count> (?=or <count:other> <units:unit>)', notAfter: '<currency>|no|-' },
    { pattern: 'half (a|an) dozen <units:unit>', gives: { count: 6 } },
    { pattern: '(a)? dozen <units:unit>', gives: { count: 12 } },
    { pattern: `(a)? couple (of)? <units:unit> ${noAge}`, gives: { count: 2 } },
    { pattern: `(a half|half (a|an)?|a half -|half - (a|an)?) ${anyUnit} ${noAge}`, gives: { count: 0.5 } },
    { pattern: '(a)? quarter (of)? (a|an)? century', gives: { value: 'P25Y' } },
    { pattern: '<count> - <unit> (- long)? (?!- (old|olds)|old)', notAfter: '<currency>' },
    { pattern: '<units:unit> - long' },
    { pattern: '<unit> - long', gives: { count: 1 } },
    { pattern: '(several) - <unit>' },
    {
      // "should last six weeks".
      notAfter: 'will|should|might|could|would|can|must|to|not|did|does|do|shall|usually|often',
      pattern: `(the|these|this|those)? (last|past|next|first|coming|final|previous|preceding|following|latest) (<count>|<article-count:count>|few|several|<couple:count>) ${anyUnit}`,
    },
    {
      pattern: '(the|these|those) (last|past|next|first|coming|final|previous|preceding|following|recent) <units:unit>',
    },
    { pattern: '(the|these) (last|past) <unit>', gives: { count: 1 } },
    { pattern: 'the <count> <units:unit>' },
    { pattern: `many (more)? <units:unit> ${noAge}`, notAfter: 'as' },
    {
      pattern: `(several|a few|few|some|numerous|countless|a number of|recent|tens of|dozens of|hundreds of|thousands of|millions of) (more)? <units:unit> ${noAge}`,
    },
    {
      pattern: `<units:unit> (?!ago|earlier|later|old|after|before)`,
      after: 'for|within|took|taken|over|of|in|last|lasted|lasting|spent|after|follows|following|despite|matter of',
    },
    { pattern: '<units:unit> (?=after|before|ahead)', notAfter: '<digits>|<number-word>|the|these|those' },
    { pattern: '(the)? <units:unit> ahead', after: 'in|for|over|through|during|of' },
    { pattern: '(a while|some time|a long time)', after: 'for|in|after|quite', gives: { value: 'PXX' } },
    { pattern: '<message-unit:unit>', messages: true, notAfter: 'first|last|second|third|1 st', gives: { count: 1 } },
    { pattern: `<count> <unit> ${noAge}`, messages: true, notAfter: '<currency>' },
    { pattern: '<units:unit>', messages: true, notAfter: '<digits>|<number-word>' },
    { pattern: '(half|1 / 2) (a)? day', messages: true, gives: { value: 'PT12H' } },
    { pattern: 'the (fiscal)? year (?=ended|ending)', gives: { count: 1, unit: 'Y' } },
  ],
}
