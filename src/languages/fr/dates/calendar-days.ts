import type { PhraseFamily } from '../../../dates/date-rules.js'

const part = "((au|en|dans la|dans l')? <part>|dans la <part> )"
const year = "(,? (de|de l' année|de l' an)? ({year}|{short-year})|<month-shift:shift>|<year-shift>)"

/** "mercredi 25 août 2021", "le 1er mai", "dimanche soir 3 janvier vers 18 h". */
export const calendarDays: PhraseFamily = {
  name: 'calendar-days',
  reads: 'calendar-days',
  phrases: [
    { pattern: `(le|ce)? ({weekday} ${part}? ,? le?)? {day} {month} ${year}? ${part}?`.replace(/ \$/g, ' ') },
    {
      pattern: `(le|ce)? ({weekday} ${part}? ,? le?)? {day} {month} ${year}? ,? (à|vers|a) ({short-clock}|<named-hour:hour>)`,
    },
    { pattern: `{short-clock} ,? (le)? ({weekday} ,? le?)? {day} {month} ${year}?` },
    // "du 16 au 17 août", "les 25 et 26 août": the first day has the month and year of the second.
    {
      pattern:
        "(le|ce)? {weekday}? {day} (?=(,|-|au|et|à|ou|et le|ou le|et du|jusqu' au)+ (,? {weekday}? (<first-day:other-day>|<day:other-day>) (,|-|au|et|à|ou|et le)+)? {weekday}? (<first-day:last-day>|<day:last-day>) <month> (,? <year>)?)",
    },
    // "la nuit du 16 au 17 août" is the night of the 16th.
    {
      pattern: '(la)? nuit (du|de) {weekday}? (<first-day:first>|<day:first>) (au|à) {weekday}? {day} {month} {year}?',
      gives: { part: 'TNI', before: -1 },
    },
  ],
}
