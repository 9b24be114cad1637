import type { PhraseFamily } from '../../../dates/date-rules.js'

const kind =
  '(autres|petite|petites|bonne|bonnes|long|longs|longue|longues|grand|grands|grande|grandes|premiers|premières)?'
// Words before which "un jour", "une heure" is a length of time.
const lasting = "pendant|depuis|durant|après|en|environ|de|d'|bout d'|presque|qu'|sous|pour"

// Where "de 12 ans" or ", 12 ans" tells an age.
const person =
  '(?:homme|femme|garcon|fille|fillette|jeune|enfant|bebe|mineure?|ado|adolescente?|etudiante?|retraitee?|soldat|militaire|policiere?|conductrice|passagere?|mere|pere|frere|soeur|fils|lyceenn?e?|collegienn?e?|eleve|ressortissante?|habitante?|victime|suspecte?|individu|detenue?|touriste|[a-z]{3,}(?:ien|ienne|ais|aise|ain|aine|eur|euse|iste|ier|iere))s?'
// What lasts for years; any other "un … de 44 ans" tells the age of somebody.
const lasts =
  '(?:peine|contrat|bail|periode|plan|carriere|regne|guerre|mandat|conflit|concession|pret|credit|emprunt|programme|delai|duree|moratoire|embargo|absence|attente|exil|interdiction|suspension|partenariat|accord|treve|experience|anciennete|pause|cycle|horizon|esperance|vie|histoire|amitie|relation|mariage|lutte|combat|bataille|occupation|dictature|presence|engagement|garantie|obligation|emprisonnement|prison|reclusion|detention|servitude|surete|sursis|limite|age|moyenne|minimum|maximum|intervalle|ecart|retard|paix|silence|pouvoir|total|bout|cours|fin|partir|espace|recul|avance|permis|visa|processus|projet|chantier|etude|enquete|serie|record|loyer|licence|formation|cure|traitement|convention|pacte|traite|droit|terme|echeance)'
const somebody = `(?<![a-z])(?:une?|le|la|l'|cet?|cette|chaque) ?(?!${lasts}s?(?![a-z]))[a-z-]{3,}(?: (?!${lasts}s?(?![a-z]))[a-z-]{3,})? (?:agee? )?de (?:environ )?`
const age = `(?<![a-z])age[^.,;0-9]{0,40} (?:de|a) |(?<![a-z])(?:avait|avaient|ont|auraient) entre [0-9]+ et |(?<![a-z])(?:fet|souffl|celebr)[a-z]* (?:ses|leurs|mes|nos) (?:deja )?|${somebody}|(?<![a-z])ages?e?s? d(?:e |')(?:environ |pres de |plus de |quelque )?|(?<![a-z])${person} (?:[a-z]+ |de [a-z]+ )?(?:ages?e?s? )?d(?:e |')(?:environ |moins de |plus de )?|(?<![a-z])(?:meurt|meurent|morte?s?|decedee?s?|decede|disparait|s'eteint|eteinte?) a |(?<![a-z])les (?:moins|plus) de |[0-9] ?-|(?:^|[.!?"] ?|, |\\n ?)a |ages?e?s? entre [0-9]+ et |(?<![a-z])${person} (?:ages?e?s? )?(?:de|entre) [0-9]+ (?:a|et) `

const anyUnit = '(<unit>|<units:unit>)'

const ahead = '(derniers|dernières|prochains|prochaines|premiers|premières)'

const amountOfYears = `(<count>|<round-count>) ${kind} <age-units:unit> <and-a-half:half>?`

/** "trois ans", "depuis plusieurs mois", "ces derniers jours", "moins de 24 heures". */
export const durations: PhraseFamily = {
  name: 'durations',
  reads: 'durations',
  phrases: [
    {
      pattern: `<approx>? (<count>|<round-count>) ${kind} <span-units:unit> <and-a-half:half>?`,
      notAfter: '<currency>',
    },
    {
      pattern: '1 <unit>',
      notAfterText: age,
      gives: { count: 1 },
      notAfter: '<unit>|<ordinal>|n °|ligue|formule|groupe|niveau|canal|article|-',
    },
    { pattern: '<digits:count> h (?!<digits>)', after: 'pendant|durant|pour|depuis', gives: { unit: 'h' } },
    // "deux heures et 15 minutes", "six ans et neuf mois".
    {
      pattern: `<approx>? (<count>|une|un) ${kind} ${anyUnit} (,|et|, et)? <count:more> (<units:smaller>|<unit:smaller>) ((,|et|, et)? <count:third> (<units:smallest>|<unit:smallest>))?`,
      notAfter: '<currency>|les',
      notAfterText: age,
    },
    { pattern: `<approx> ${amountOfYears}`, notAfter: '<currency>|les', notAfterText: age },
    {
      pattern: `${amountOfYears} (?!,|\\)|\\.|et|lorsque|quand)`,
      notAfter: '<currency>',
      notAfterText: age,
    },
    {
      pattern: `${amountOfYears} (?=,|\\)|\\.|et|lorsque|quand|$)`,
      notAfter: '<currency>|,|\\(|aurait|avait|ont|auraient|avaient',
      notAfterText: age,
    },
    {
      pattern: '<approx>? <digits:count> (an|heure|minute|seconde|jour|mois|semaine|année) (?<=<unit>) (?!sur)',
      notAfterText: age,
    },
    {
      pattern: `<approx>? (un|une) ${kind} <lasting-unit:unit> <and-a-half:half>? (?!de|<unknown> (?<=seconde <any>))`,
      gives: { count: 1 },
      after: lasting,
    },
    { pattern: `<approx> (un|une) ${kind} <unit> <and-a-half:half>?`, gives: { count: 1 } },
    {
      pattern: '(un|une) (mois|an|trimestre|semestre|siècle|décennie) (?<=<unit>) <and-a-half:half>?',
      gives: { count: 1 },
    },
    {
      pattern: '<count> (?=(à|et|ou) <count:other> <units:unit>)',
      after: 'de|entre|en|pendant',
      notAfterText: `(?<![a-z])(?:${person}|ages?e?s?|avait|avaient|ont|auraient) (?:de|entre) `,
    },
    {
      pattern:
        '(quelques|plusieurs|certains|certaines|de nombreux|de nombreuses|de longs|de longues) (longs|longues|nombreux|nombreuses)? <units:unit> (?!<digits>)',
    },
    {
      pattern: 'des (longs|longues)? <units:unit>',
      after:
        'depuis|pendant|durant|après|dans|il y a|durer|dure|durent|duré|durera|dureront|durait|prendre|prendra|pris|fallu|faudra',
    },
    { pattern: '(les|des) <units:unit> à venir' },
    {
      pattern:
        "(toute la|toute une|tout le|tout un|toute l') (journée|nuit|semaine|mois|année|week-end|siècle|décennie) (?<=<unit>)",
      gives: { count: 1 },
    },
    { pattern: 'un quart de siècle', gives: { value: 'P25Y' } },
    { pattern: '(un demi - siècle|un demi-siècle)', gives: { value: 'P50Y' } },
    { pattern: '(une)? (demi - heure|demi-heure)', gives: { value: 'PT30M' } },
    { pattern: '(une)? (demi - journée|demi-journée)', gives: { value: 'PT12H' } },
    { pattern: "(un)? quart d' heure", gives: { value: 'PT15M' } },
    { pattern: "trois quarts d' heure", gives: { value: 'PT45M' } },
    { pattern: 'quinquennat', gives: { value: 'P5Y' } },
    { pattern: 'septennat', gives: { value: 'P7Y' } },
    { pattern: `(les|ces)? <count> ${ahead} <units:unit> (?!(de)? <year>)` },
    { pattern: `(les|ces) ${ahead} <count>? <units:unit> (?!(de)? <year>)` },
    { pattern: `${ahead} <count>? <units:unit> (?!(de)? <year>)`, after: 'des|aux|au cours des' },
    { pattern: `(les|ces)? (quelques|toutes|tout) ${ahead} <units:unit>` },
  ],
}
