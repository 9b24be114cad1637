import type { PhraseFamily } from '../../../dates/date-rules.js'

const part = "((au|en|dans la|dans l')? <part>)"
const year = "(,? (de|de l' année|de l' an)? ({year}|{short-year})|<month-shift:shift>|<year-shift>|<that-year>)"
const weekday = `({weekday} ${part}? ,? le?)?`

/** "le 22", where the sentence has named a day before. */
export const bareDays: PhraseFamily = {
  name: 'calendar-days',
  reads: 'bare-days',
  phrases: [
    {
      pattern: 'le (<first-day:day>|<day>) (?=[.,;)]|$|\\n|et le <day:other>|puis|à <name>)',
      notAfter: 'dans|sur|contre|composer|composez|appeler|appelez',
    },
  ],
}

/** "mercredi 25 août 2021", "le 1er mai", "dimanche soir 3 janvier". */
export const calendarDays: PhraseFamily = {
  name: 'calendar-days',
  reads: 'calendar-days',
  phrases: [
    // "du 24 juillet au 5 août 2006": the first day has the year of the second.
    { pattern: "(le)? {day} {month} (?=(au|-|et|et le|et du|jusqu' au) <day:other-day> <month:later-month> <year>)" },
    { pattern: `(le|ce)? ${weekday} {day} {month} ${year}? ${part}?` },
    { pattern: '(le)? {day} {month} <any-year:year> (après j .? - ? c .?|ap . j .? - ? c .?|de notre ère)' },
    { pattern: '(le)? {day} {month} <any-year:year> {bc}', gives: { era: 'BC' } },
    { pattern: '(le)? {day} {month} <early-year:year> (?=[.;)]|, <other>|$|\\n)' },
    { pattern: `(la|le|l')? <part> (du|de) ${weekday} {day} {month} ${year}?` },
    { pattern: `{short-clock} ,? (le|ce)? <weekday> (le)? {day} {month} ${year}?` },
    // "du 16 au 17 août", "les 25 et 26 août": the first day has the month and year of the second.
    {
      pattern:
        "(le|les|ce)? <weekday>? {day} (?=(,|-|au|et|à|ou|et le|ou le|et du|jusqu' au)+ (,? <weekday:other-weekday>? (<first-day:other-day>|<day:other-day>) (,|-|au|et|à|ou|et le)+)? <weekday:last-weekday>? (<first-day:last-day>|<day:last-day>) <month> (,? <year>)?)",
    },
    // "la nuit du 16 au 17 août" is the night of the 16th.
    {
      pattern:
        '(la)? nuit (du|de) <weekday:first-weekday>? (<first-day:first>|<day:first>) (au|à) <weekday:last-weekday>? {day} {month} {year}?',
      gives: { part: 'TNI', before: -1 },
    },
  ],
}
