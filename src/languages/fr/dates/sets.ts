import type { PhraseFamily } from '../../../dates/date-rules.js'

const time = '(<part>|<parts:part>|(à|vers|dès) ({clock}|<named-hour:hour>))'

/** "chaque lundi à 8 h", "tous les deux ans", "par semaine", "quotidien". */
export const sets: PhraseFamily = {
  name: 'sets',
  reads: 'sets',
  phrases: [
    { pattern: `(tous les|chaque) (<weekday>|<weekdays:weekday>) ${time}?` },
    { pattern: '(chaque|tous les|les) (week-end|week-ends|weekend|weekends)', gives: { value: 'XXXX-WXX-WE' } },
    { pattern: `(les|le) <weekdays:weekday> ${time}?` },
    { pattern: '({clock}|{short-clock}) (tous les jours|chaque jour)' },
    { pattern: '(chaque jour|tous les jours) (à|vers|dès) ({clock}|<named-hour:hour>)' },
    {
      pattern: 'le <weekday> (?=[.;)]|et le <weekday:other>)',
      after: 'uniquement|seulement|ouvert|fermé|ouverte|fermée',
    },
    { pattern: '(chaque|tous les|toutes les) <count>? (<unit>|<units:unit>)' },
    { pattern: '(chaque|tous les|toutes les) (<part>|<parts:part>) (à {clock})?' },
    { pattern: '(chaque|tous les) (<season>)' },
    { pattern: '(chaque|tous les) <month>' },
    {
      pattern: '(an|mois|jour|semaine|semestre|trimestre|heure|minute|seconde) (?<=<unit>)',
      after: 'par',
      gives: { count: 1 },
    },
    { pattern: '(un jour|un mois|une semaine|une année|un an) sur deux', gives: { count: 2, unit: 'D' } },
    { pattern: '(quotidienne|quotidiennes) (?!<name>)', notAfter: 'la|une|presse', gives: { value: 'P1D' } },
    // "le quotidien" and "un grand quotidien" are newspapers.
    { pattern: 'quotidien (?!<name>|<unknown>)', after: '<unknown>', gives: { value: 'P1D' } },
    { pattern: 'quotidiennement', gives: { value: 'P1D' } },
    { pattern: '(hebdomadaire|hebdomadaires)', notAfter: "l'|le|les|du|des|un|au|aux|ce", gives: { value: 'P1W' } },
    {
      pattern: '(mensuel|mensuelle|mensuels|mensuelles)',
      notAfter: 'le|les|du|des|un|au|aux',
      gives: { value: 'P1M' },
    },
    { pattern: '(annuel|annuelle|annuels|annuelles|annuellement)', gives: { value: 'P1Y' } },
    { pattern: 'hebdomadairement', gives: { value: 'P1W' } },
    { pattern: 'mensuellement', gives: { value: 'P1M' } },
    { pattern: 'trimestriellement', gives: { value: 'P3M' } },
    { pattern: 'semestriellement', gives: { value: 'P6M' } },
    { pattern: '(trimestriel|trimestrielle|trimestriels|trimestrielles)', gives: { value: 'P3M' } },
    { pattern: '(semestriel|semestrielle|semestriels|semestrielles)', gives: { value: 'P6M' } },
  ],
}
