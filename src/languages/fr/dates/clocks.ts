import type { PhraseFamily } from '../../../dates/date-rules.js'

const notDuration = 'de (route|vol|travail|marche|suite|cours)|plus tard|par|et demi'

/** "18 h 30", "à midi", "dans la soirée", "en fin d'après-midi". */
export const clocks: PhraseFamily = {
  name: 'clocks',
  reads: 'clocks',
  phrases: [
    { pattern: `{short-clock} (?!${notDuration})`, notAfter: 'en|score|score de' },
    {
      pattern: `{clock} (?!${notDuration})`,
      after:
        "à|vers|dès|jusqu' à|avant|après|entre|à environ|vers environ|environs de|alentours de|autour de|passé|peu avant",
    },
    {
      pattern: '(<hour>|<count:hour>) (heures|heure) (<added>|<number-word:minute>)?',
      after: 'il (est|était|sera)|(JT|journal|édition) (de|du)',
    },
    {
      pattern: '(environ|près de) (<hour>|<count:hour>) (heures|heure) <minute>?',
      after: 'à|vers',
      gives: { approx: 'APPROX' },
    },
    { pattern: '<hour> (heures|heure) <minute>? {zone}' },
    { pattern: '<hour> (heures|heure) <minute>?', after: '<weekday>' },
    // "de 15 heures à 17 heures", "entre 8 heures et midi".
    {
      pattern: '<hour> (heures|heure) <minute>? (?=(à|et) (<hour:other> (heures|heure|h)|<named-hour:other>))',
      after: 'de|entre',
    },
    {
      pattern:
        '<hour> (heures|heure) <minute>? (?<=entre <hour:other> (heures|heure|h) <minute:other-minute>? et <hour:same> (heures|heure) <minute:same-minute>?)',
    },
    { pattern: '(<hour>|<count:hour>) (heures|heure) <added>? <meridiem-words:meridiem>' },
    { pattern: '<named-hour:hour> (<added>|<minute>|<number-word:minute>)' },
    { pattern: '<named-hour:hour>', after: "à|vers|avant|après|dès|jusqu' à|et|ce|entre" },
    {
      pattern: "(la|le|l') (soirée|nuit|matinée) (?<=<part>)",
      after: "dans|de|pendant|durant|passé|au cours de|toute|tard dans|et|jusqu' à tard dans",
      gives: { reach: 3 },
    },
    { pattern: "(la|le|l') (<part>) (même)", gives: { reach: 3 } },
    { pattern: "(la|le|l') (<part>) (suivant|suivante)", gives: { days: 1, reach: 3 } },
    { pattern: "(la|le|l') (<part>) (précédent|précédente)", gives: { days: -1, reach: 3 } },
    { pattern: '<edge-of-part:edge> <long-part:part>', gives: { reach: 2 } },
    { pattern: '(la)? mi - journée', after: 'à|dès|en|vers|avant|après|depuis', gives: { reach: 2, part: 'TMI' } },
    { pattern: 'petit matin', gives: { reach: 2, part: 'TMO' } },
    { pattern: "(l')? aube (?!de|du|d')", after: 'à|dès', gives: { part: 'TMO' } },
  ],
}
