import type { PhraseFamily } from '../../../dates/date-rules.js'

const kind =
  '(autres|petite|petites|bonne|bonnes|long|longs|longue|longues|grand|grands|grande|grandes|premiers|premières)?'
// Words before which "un jour", "une heure" is a length of time.
const lasting = "pendant|depuis|durant|après|en|dans|environ|de|d'|bout d'|presque|qu'|sous|pour"

/** "trois ans", "depuis plusieurs mois", "ces derniers jours", "moins de 24 heures". */
export const durations: PhraseFamily = {
  name: 'durations',
  reads: 'durations',
  phrases: [
    {
      pattern: `(<approx>)? (<count>|<article-count:count>) ${kind} <units:unit> <and-a-half:half>?`,
      notAfter: '<currency>',
    },
    { pattern: `(<approx>)? (un|une) ${kind} (<unit>) <and-a-half:half>?`, gives: { count: 1 }, after: lasting },
    { pattern: `<approx> (un|une) ${kind} (<unit>) <and-a-half:half>?`, gives: { count: 1 } },
    {
      pattern: '(un|une) (mois|an|trimestre|semestre|siècle|décennie) (?<=<unit>) <and-a-half:half>?',
      gives: { count: 1 },
    },
    { pattern: '(<count>) (?=(à|et|ou) <count:other> <units:unit>)', after: 'de|entre|en|pendant' },
    {
      pattern: `(quelques|plusieurs|certains|certaines|de nombreux|de nombreuses|de longs|de longues|de longues et longues) (longs|longues|nombreux|nombreuses)? <units:unit> (?!<digits>)`,
    },
    {
      pattern: `des (longs|longues)? <units:unit>`,
      after: 'depuis|pendant|durant|après|dans|il y a',
      notAfter: '<decade>',
    },
    { pattern: '(un quart de siècle)', gives: { value: 'P25Y' } },
    { pattern: '(un demi - ? siècle|un demi-siècle)', gives: { value: 'P50Y' } },
    { pattern: '(une)? (demi - heure|demi-heure)', gives: { value: 'PT30M' } },
    { pattern: '(une)? (demi - journée|demi-journée)', gives: { value: 'PT12H' } },
    { pattern: "(un)? quart d' heure", gives: { value: 'PT15M' } },
    { pattern: "(trois) quarts d' heure", gives: { value: 'PT45M' } },
    { pattern: 'quinquennat', gives: { value: 'P5Y' } },
    { pattern: 'septennat', gives: { value: 'P7Y' } },
    {
      pattern: `(les|ces)? (<count>) (derniers|dernières|prochains|prochaines|premiers|premières) <units:unit> (?!(de)? <year>)`,
    },
    {
      pattern: `(les|ces) (derniers|dernières|prochains|prochaines|premiers|premières) (<count>)? <units:unit> (?!(de)? <year>)`,
    },
    {
      pattern: `(derniers|dernières|prochains|prochaines|premiers|premières) (<count>)? <units:unit> (?!(de)? <year>)`,
      after: 'des|aux|au cours des',
    },
    {
      pattern: `(les|ces)? (quelques|toutes|tout) (derniers|dernières|prochains|prochaines|premiers|premières) <units:unit>`,
    },
  ],
}
