import type { PhraseFamily } from '../../../dates/date-rules.js'

const name = "(du mois de|mois de|mois d'|du mois d')?"

/** "août 2021", "fin juillet", "mai dernier", "le mois de mars". */
export const months: PhraseFamily = {
  name: 'months',
  reads: 'months',
  phrases: [
    // "2014-10", where it cannot be a range of years.
    { pattern: '<year> - <month-number:month> (?!-|/|:|<digits>)', gives: { digits: 1 } },
    { pattern: `(<edge>)? ${name} {month} (de (l' (an|année))?)? ({year}|{short-year})`, notAfter: '<small-year>' },
    { pattern: `${name} {month} deux mille <count:two-digit-year>`, gives: { hundreds: 20 } },
    { pattern: '{month} (/|,) <year>' },
    { pattern: '<month-number:month> (/|-) <year> (?!/|-)', after: '(publié|daté|paru|date|depuis|en|de) :?' },
    { pattern: `(<edge>)? ${name} <month> (<month-shift:shift>|<year-shift>|<that-year>)` },
    { pattern: `<edge> ${name} <month>` },
    { pattern: "(mois de|mois d') <month>" },
    { pattern: '<sure-month:month>', notAfter: '<small-year>', capital: false },
    // "Avril Lavigne" is a name.
    { pattern: '<sure-month:month> (?!<name>)', notAfter: '<small-year>', capital: true },
    {
      pattern: '<unsure-month:month>',
      after: "en|de|depuis|dès|début|fin|mi|mi -|jusqu' en|avant|après|et|à|-|courant|ou|entre",
      capital: false,
    },
    // "en janvier et février derniers": both are of the past.
    { pattern: '<month> (?=(et|à|-|ou|,) <month:other> (<month-shift:shift>|<year>))' },
  ],
}
