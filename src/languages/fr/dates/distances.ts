import type { PhraseFamily } from '../../../dates/date-rules.js'

const amount = '(<count>|<round-count>) (petite|petites|bonne|bonnes|long|longs|longue|longues)?'
const anyUnit = '(<unit>|<units:unit>)'
const modifier = '(<approx>|à peu près|tout juste|exactement|maintenant|déjà)?'

/** "il y a trois mois", "voici deux ans", "dans un an", "une semaine plus tard". */
export const distances: PhraseFamily = {
  name: 'distances',
  reads: 'distances',
  phrases: [
    { pattern: `(il y a|voici|voilà) ${modifier} ${amount} ${anyUnit} <and-a-half:half>?`, gives: { direction: -1 } },
    {
      pattern: `(il y a|voici|voilà) ${modifier} ${amount} ${anyUnit} (,|et)? <count:more> (<units:smaller>|<unit:smaller>)`,
      gives: { direction: -1 },
    },
    { pattern: 'il y a <digits:count> <letter-unit:unit> (?!<digits>)', gives: { direction: -1 } },
    // Under a post: "· 3 h".
    { pattern: '<digits:count> <letter-unit:unit> (?=$|\\n|·|¤)', after: '·|¤', gives: { direction: -1 } },
    { pattern: `(il y a|voici|voilà) (quelques|plusieurs|des) <units:unit>`, gives: { direction: -1 } },
    {
      pattern: `(il y a|voici|voilà) (un demi -? siècle|un demi-siècle)`,
      gives: { direction: -1, count: 50, unit: 'Y' },
    },
    { pattern: `(il y a|voici|voilà) un quart de siècle`, gives: { direction: -1, count: 25, unit: 'Y' } },
    { pattern: `dans ${modifier} ${amount} (<units:unit>|<unit>) (?!de|d')`, gives: { direction: 1 } },
    { pattern: `dans (quelques|plusieurs) <units:unit>`, gives: { direction: 1 } },
    {
      pattern: `(<approx>)? ${amount} ${anyUnit} (plus tard|après) (?!le|la|les|l'|un|une|son|sa|ses|leur|avoir|d'|que|des|<name>)`,
      gives: { direction: 1, from: 'preceding' },
    },
    {
      pattern: `(<approx>)? ${amount} ${anyUnit} (plus tôt|avant|auparavant) (?!le|la|les|l'|un|une|son|sa|ses|leur|avoir|d'|de|que|des|<name>)`,
      gives: { direction: -1, from: 'preceding' },
    },
    {
      pattern: `(quelques|plusieurs) <units:unit> (plus tard|après) (?!le|la|les|l'|un|une|son|sa|ses|que|<name>)`,
      gives: { direction: 1, from: 'preceding' },
    },
    { pattern: `(quelques|plusieurs) <units:unit> (plus tôt|auparavant)`, gives: { direction: -1, from: 'preceding' } },
  ],
}
