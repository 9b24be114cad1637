import type { PhraseFamily } from '../../../dates/date-rules.js'

const amount = '<approx>? (<count>|<article-count:count>) (full|short|long|more)?'
const anyUnit = '(<unit>|<units:unit>)'
const vagueAmount = '(several|a few|some|many|few|a number of)? <units:unit>'

/** "two days ago", "a week earlier", "three years later", "in two weeks". */
export const distances: PhraseFamily = {
  name: 'distances',
  reads: 'distances',
  phrases: [
    { pattern: `${amount} ${anyUnit} (or so|<and-a-half:half>)? ago`, gives: { direction: -1 } },
    {
      pattern: `${amount} ${anyUnit} (,|and)? <count:more> (<units:smaller>|<unit:smaller>) ago`,
      gives: { direction: -1 },
    },
    { pattern: '<digits:count> <letter-unit:unit> ago', gives: { direction: -1 } },
    // Under a post: "· 3h".
    { pattern: '<digits:count> <letter-unit:unit> (?=$|\\n|·|¤)', after: '·|¤', gives: { direction: -1 } },
    { pattern: `${vagueAmount} ago`, gives: { direction: -1 } },
    {
      pattern: `${amount} ${anyUnit} (earlier|before (that|then)|previously|beforehand)`,
      gives: { direction: -1, from: 'preceding' },
    },
    { pattern: `${vagueAmount} (earlier|before (that|then)|previously)`, gives: { direction: -1, from: 'preceding' } },
    {
      pattern: `${amount} ${anyUnit} (later|afterward|afterwards|after (that|then)|thereafter)`,
      gives: { direction: 1, from: 'preceding' },
    },
    { pattern: `${vagueAmount} (later|afterward|afterwards)`, gives: { direction: 1, from: 'preceding' } },
    { pattern: `${amount} ${anyUnit} (from now|hence)`, gives: { direction: 1 } },
    {
      pattern:
        '<soon:approx>? (<count>|<article-count:count>) (more)? (<unit>|<units:unit>) (?!ago|earlier|later|before|after|of|old)',
      after: 'in',
      // "the first visit in a decade", "the worst drought in forty years" look back.
      notAfterText:
        "(?<![a-z])(?:first|second|third|only|best|worst|most|least|[a-z]{3,}est)(?: [a-z'-]+){0,4} in (?:the )?",
      gives: { direction: 1, when: 'future' },
    },
    {
      pattern: "<approx>? (<count>|<article-count:count>) (<unit> 's|<units:unit> ') time",
      gives: { direction: 1 },
    },
    { pattern: '<digits:count> h (?!<digits>)', after: 'in', gives: { direction: 1, when: 'future', unit: 'h' } },
    { pattern: `${vagueAmount} (from now|hence)`, gives: { direction: 1 } },
    { pattern: `half a century ago`, gives: { direction: -1, count: 50, unit: 'Y' } },
  ],
}
