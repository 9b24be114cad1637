import type { PhraseFamily } from '../../../dates/date-rules.js'

const part = "(le|la)? <nth> (<part-unit:unit>|<weekday>) (de|d'|du|du mois de|du mois d')"

/** "la première semaine d'octobre", "le dernier jour du mois", "le premier lundi de mai 2021". */
export const monthParts: PhraseFamily = {
  name: 'month-parts',
  reads: 'month-parts',
  phrases: [
    { pattern: `${part} {month} (<year>|<month-shift:shift>|<year-shift>)?` },
    { pattern: "(le|la)? <nth> <part-unit:unit> (de|de l' année|de l' an) <year>" },
    { pattern: '(le|la)? <nth> <part-unit:unit> <year-shift>' },
    { pattern: `${part} mois <masculine-shift:month-shift>` },
    { pattern: 'le (<first-day:nth>|<day:nth>) du mois <masculine-shift:month-shift>', gives: { unit: 'D' } },
    {
      pattern: 'le (<first-day:nth>|<day:nth>) (de ce mois|du mois courant|courant)',
      gives: { unit: 'D', 'month-shift': 0 },
    },
    {
      pattern: 'le (<first-day:nth>|<day:nth>) (du même mois|de ce même mois)',
      gives: { unit: 'D', 'month-shift': 0, from: 'preceding' },
    },
    { pattern: '(le|la)? <nth> (<part-unit:unit>|<weekday>) du mois', gives: { 'month-shift': 0 } },
  ],
}

/** "la semaine du 6 octobre". */
export const weeksOfDays: PhraseFamily = {
  name: 'month-parts',
  reads: 'weeks-of-days',
  phrases: [{ pattern: 'la semaine du (<weekday>)? {day} {month} (<year>)?' }],
}
