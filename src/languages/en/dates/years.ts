import type { PhraseFamily } from '../../../dates/date-rules.js'

const notYear =
  '<counted>|: <minute>|- (foot|mile|page|member|seat|acre|room|ton|pound|strong)|(p|a) . m|gmt|(-|/) <digits> (-|/) <digits>'

/** "1998", "in 1848", "the end of 2021", "44 BC". */
export const years: PhraseFamily = {
  name: 'years',
  reads: 'years',
  phrases: [
    { pattern: `<edge> <year> (?!${notYear})` },
    {
      pattern: `((the)? (fiscal year|fiscal|calendar year|calendar|year))? <modern-year:year> (?!${notYear})`,
      notAfter:
        '<currency>|no .|resolution|article|section|page|room|apartment|room|flight|route|highway|no|some|about|than|least|nearly|almost',
    },
    {
      pattern: `<year> (?!${notYear})`,
      after:
        'in|since|by|from|until|till|to|before|after|around|circa|during|between|of|-|early|late|\\(|,|summer|spring|autumn|winter',
    },
    { pattern: '<year> (?=- (<year:other>|<two-digit-year:other>) (?!-))' },
    // "1861-65", "2006-07": the second year has the century of the first.
    { pattern: '<two-digit-year> (?<=<year:base-year> - <two-digit-year:same>) (?!-|:)' },
    {
      pattern: "' <two-digit-year> (?!s)",
      after: 'in|of|since|from|until|by|before|after|and|to|summer|winter|spring|fall',
    },
    {
      pattern: `<far-year:year> (?!${notYear}|(-|/|.|,) <digits>)`,
      after: 'by|in|until|till|before|beyond|through|around|end of',
    },
    { pattern: 'nineteen (hundred (and)?)? <count:two-digit-year>', gives: { hundreds: 19 } },
    {
      pattern: 'two thousand (and)? <count:two-digit-year> (?!<counted>|<unknown>|<units>|hundred|thousand)',
      after: 'in|since|by|until|till|from|of|before|after|and|to|around|between',
      gives: { hundreds: 20 },
    },
    { pattern: 'the year two thousand', gives: { year: 2000 } },
    { pattern: '<edge>? <any-year:year> {bc}', gives: { era: 'BC' } },
    { pattern: '(<period-edge:edge>)? <any-year:year> (?=(-|to|and|or) <any-year:other> {bc})', gives: { era: 'BC' } },
    { pattern: '<any-year:year> (ad|ce|a . d .?|c . e .?)' },
    { pattern: '(AD|a . d .) <any-year:year>' },
    {
      pattern: `<old-year:year> (?!${notYear}|(to|and|-) <digits> (<counted>|<unknown>))`,
      after: 'in|since|year|until|from|circa|around',
    },
    {
      pattern: `<old-year:year> (?=(-|to|and) (<year:other>|<old-year:other>) (?!<counted>|<unknown>))`,
      after: 'between|\\(|,|of',
    },
    {
      pattern: `<old-year:year> (?<=(from|between|\\() <old-year:other> (to|and|-|until) <old-year:same>) (?!<counted>|<unknown>)`,
    },
  ],
}

/** "the 1990s", "the late sixties". */
export const decades: PhraseFamily = {
  name: 'years',
  reads: 'decades',
  phrases: [
    { pattern: "(the)? <edge>? (to <edge:to-edge>)? <decade-year> (s|'s)" },
    {
      pattern: "(the)? <edge>? (' <two-digit-decade> (s|'s)|<two-digit-decade> s)",
      notAfter: '(his|her|their) (early|late|mid|mid -)?',
    },
    { pattern: "(the)? (<edge> -?)? <early-year:decade-year> (s|'s) {bc}", gives: { era: 'BC' } },
    { pattern: '(the) <edge>? -? <decade>' },
    { pattern: '<edge> -? <decade>', notAfter: 'his|her|their|my|your|our' },
    { pattern: 'nineteen <decade>' },
  ],
}

/** "the 20th century", "the early nineteenth century". */
export const centuries: PhraseFamily = {
  name: 'years',
  reads: 'centuries',
  phrases: [
    { pattern: '(the)? (<edge> -?)? <century> -? century' },
    { pattern: '(the)? (<edge> -?)? <digits:century> <suffix> -? century' },
    {
      pattern: '(the)? (<edge> -?)? (<century>|<digits:century> <suffix>) century {bc}',
      gives: { era: 'BC' },
    },
    { pattern: 'the turn of the century', gives: { century: 20 } },
  ],
}
