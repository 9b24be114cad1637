import type { PhraseFamily } from '../../../dates/date-rules.js'

const notYear = '<counted>|h |: <minute>'

/** "1998", "fin 2021", "en 97", "en 1515", "52 avant J.-C.". */
export const years: PhraseFamily = {
  name: 'years',
  reads: 'years',
  phrases: [
    { pattern: `(<edge>|<edge-of:edge>) (de)? (l' année|année)? <year> (?!${notYear})` },
    { pattern: "l' (an|année) <any-year:year>" },
    { pattern: `année <year>` },
    {
      pattern: `<modern-year:year> (?!${notYear})`,
      notAfter:
        '<currency>|numéro|no|n o|n °|article|résolution|page|rue|de près de|plus de|moins de|environ|quelque|loi|les',
    },
    {
      pattern: `<year> (?!${notYear})`,
      after:
        "en|de|depuis|dès|avant|après|vers|entre|et|à|-|\\(|l' an|année|fin|début|jusqu' en|été|hiver|printemps|automne|révolution",
    },
    // "2023-24": the second year has the century of the first.
    { pattern: '<two-digit-year> (?<=<year:base-year> (-|/) <two-digit-year:same>) (?!-|:|/)' },
    { pattern: '<two-digit-year> (?=[(.,;:)]|$|à|et)', after: 'en|depuis|dès|début|fin|été|hiver' },
    {
      pattern: `<far-year:year> (?!${notYear}|(-|/|.|,) <digits>)`,
      after: "en|d' ici|d' ici à|avant|après|vers|horizon|dès|jusqu' en|à l' horizon",
    },
    {
      pattern: 'deux mille <count:two-digit-year> (?!<counted>|<unknown>|<units>|cent|cents|mille)',
      after: 'en|depuis|dès|avant|après|vers|entre|et|de',
      gives: { hundreds: 20 },
    },
    { pattern: '<any-year:year> {bc}', gives: { era: 'BC' } },
    { pattern: '(en)? <any-year:year> (après j .? - ? c .?|ap . j .? - ? c .?|de notre ère)' },
    { pattern: `<old-year:year> (?!${notYear})`, after: "en|depuis|l' an|vers|dès" },
    {
      pattern: '<old-year:year> (?=(à|et|-) (<year:other>|<old-year:other>) (?!<counted>|<unknown>))',
      after: 'de|entre|\\(',
    },
    {
      pattern: '<old-year:year> (?<=(de|entre|\\() <old-year:other> (à|et|-) <old-year:same>) (?!<counted>|<unknown>)',
    },
  ],
}

/** "les années 60", "le début des années 1990". */
export const decades: PhraseFamily = {
  name: 'years',
  reads: 'decades',
  phrases: [
    { pattern: '(<edge-of-these:edge>|les|ces)? années (<decade-year>|<two-digit-decade>|<decade>) (?!<counted>)' },
  ],
}

/** "XXe siècle", "le début du XIXème siècle". */
export const centuries: PhraseFamily = {
  name: 'years',
  reads: 'centuries',
  phrases: [
    { pattern: '(<edge-of:edge>|le|ce)? (<century>|<digits:century>) <ordinal-suffix>? siècle' },
    {
      pattern: '(<edge-of:edge>|le)? (<century>|<digits:century>) <ordinal-suffix>? siècle {bc}',
      gives: { era: 'BC' },
    },
  ],
}
