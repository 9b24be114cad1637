import type { PhraseFamily } from '../../../dates/date-rules.js'

const part = "((en|dans la|dans l'|au|tôt dans la|tard dans la|au cours de la)? <edge-of-part:edge>? <part>)"

/** "vendredi", "mardi dernier", "lundi soir", "ce même lundi", "samedi à 18 h". */
export const weekdays: PhraseFamily = {
  name: 'weekdays',
  reads: 'weekdays',
  phrases: [
    { pattern: `(ce)? <weekday> ${part}? (?!saint|gras|noir|rouge|sanglant)` },
    { pattern: `<weekday> <month-shift:shift> ${part}?` },
    { pattern: "<weekday> (de)? (la semaine (prochaine|suivante|d' après))", gives: { week: 1 } },
    { pattern: '<weekday> (de)? la semaine (dernière|passée|précédente)', gives: { week: -1 } },
    { pattern: '<weekday> (de)? cette semaine', gives: { week: 0 } },
    { pattern: '<weekday> en (huit|8)', gives: { later: 7 } },
    { pattern: '<weekday> en (quinze|15)', gives: { later: 14 } },
    { pattern: `<weekday> suivant ${part}?`, gives: { shift: 1, after: 1 } },
    { pattern: `(le|ce)? même <weekday> ${part}?`, gives: { same: 1 } },
    { pattern: '{short-clock} (ce)? <weekday>' },
    { pattern: '(la)? nuit (du|de) <weekday> (au|à) <weekday:other> (?!<day>)', gives: { part: 'TNI' } },
    { pattern: "(la|le|l')? <edge-of-part:edge>? <part> (de|du) <weekday> (dernier)?" },
    { pattern: '(les)? premières heures (de|du) <weekday>', gives: { part: 'TMO', edge: 'START' } },
    { pattern: "aujourd' hui <weekday> <part>?", gives: { same: 1 } },
  ],
}

/** "jeudi 12", without its month. */
export const weekdaysOfMonth: PhraseFamily = {
  name: 'weekdays',
  reads: 'weekdays-of-month',
  phrases: [
    {
      pattern: `(le)? <weekday> {day} (?!{month}|<counted>|h |:|/|heures|ans|<units>|{day} {month}|<digits>) ${part}?`,
    },
  ],
}
