import type { DateRules } from '../../dates/date-rules.js'
import { bareDays, calendarDays } from './dates/calendar-days.js'
import { clocks } from './dates/clocks.js'
import { deicticDays, followingDays } from './dates/days.js'
import { distances } from './dates/distances.js'
import { durations } from './dates/durations.js'
import { fragments } from './dates/fragments.js'
import { holidays } from './dates/holidays.js'
import { monthParts, weeksOfDays } from './dates/month-parts.js'
import { months } from './dates/months.js'
import { names } from './dates/names.js'
import { numericDays } from './dates/numeric-days.js'
import { periods } from './dates/periods.js'
import { ordinalQuarters, relativeQuarters, yearEarlier } from './dates/quarters.js'
import { seasons } from './dates/seasons.js'
import { sets } from './dates/sets.js'
import { tense } from './dates/tense.js'
import { generic, vague } from './dates/vague.js'
import { weekdays, weekdaysOfMonth } from './dates/weekdays.js'
import { words } from './dates/words.js'
import { centuries, decades, years } from './dates/years.js'

/** How French writes dates. */
export const dates: DateRules = {
  language: 'fr',
  words,
  fragments,
  // Where two phrases cover the same words, the earlier one is meant.
  families: [
    numericDays,
    calendarDays,
    bareDays,
    monthParts,
    weeksOfDays,
    holidays,
    names,
    weekdaysOfMonth,
    sets,
    generic,
    deicticDays,
    followingDays,
    distances,
    yearEarlier,
    relativeQuarters,
    ordinalQuarters,
    seasons,
    periods,
    weekdays,
    months,
    decades,
    centuries,
    years,
    vague,
    clocks,
    durations,
  ],
  common:
    "le la les l' un une des du de d' ce cet cette ces au aux à a en dans et ou par pour sur que qu' il y c c' deux trois quatre cinq six sept huit neuf dix onze douze premier première dernier dernière derniers dernières plus moins près presque environ quelques plusieurs tous toutes tout chaque après avant depuis dès vers entre jusqu' pendant durant fin début milieu la même n o ème e er j f m h t i x v",
  contextClasses: ['counted', 'currency', 'street'],
  suffixes:
    'e er re ère ème ième nd nde h min mn t z s j sem heures heure jours ans mois sec janv janvier fev fevrier mars avr avril mai juin juil juillet aout sept septembre oct octobre nov novembre dec decembre',
  prefixes: 't s',
  tense,
  ranges: [
    { before: "du|de|d'|des", between: "au|a(?: la)?|jusqu'(?:au|a|en)|-" },
    { before: 'entre', between: 'et(?: le)?' },
    { before: '', between: '-' },
  ],
  writer: "je|j'|moi|mon|ma|mes|mdr|ptdr|jsuis|tkt",
  openRange: "depuis(?: le| la| l'| les)?",
  abbreviations: 'm mm mme mlle dr mgr av janv fevr fev avr juil sept oct nov dec st ste bd etc art',
}
