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
import { vague } from './dates/vague.js'
import { weekdays, weekdaysOfMonth } from './dates/weekdays.js'
import { words } from './dates/words.js'
import { centuries, decades, years } from './dates/years.js'

/** How English writes dates. */
export const dates: DateRules = {
  language: 'en',
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
    deicticDays,
    followingDays,
    yearEarlier,
    distances,
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
    durations,
    clocks,
  ],
  common:
    "the a an of in on at by to from for and or than that this these those last next previous first one two three four five six seven eight nine ten second third some about over under up more most least less no only just other another each every early late mid end start beginning middle since until before after during through between around as old few several many much long ago earlier later half same day-ordinal his her their its my your our is ' 's , . - ( )",
  contextClasses: ['counted', 'currency', 'preposition', 'paper', 'event-of-day', 'named-after-day', 'reported'],
  suffixes:
    's st nd rd th am pm a p t z h m d w y hr hrs min mins hour hours day days week weeks month months year years yr yrs q jan feb mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december',
  prefixes: 'q h',
  tense,
  ranges: [
    { before: 'from', between: 'to(?: the)?|until|till|through|-' },
    { before: 'between', between: 'and(?: the)?' },
    { before: '', between: '-|through' },
  ],
  writer:
    'i|im|my|me|u|ur|lol|omg|haha+(?:ha)*|gonna|wanna|gotta|tmrw?|tonite|thx|pls|btw|cant|dont|didnt|wont|havent|doesnt|isnt|gd|jus|tdy',
  openRange: 'since(?: the)?',
  abbreviations:
    'mr mrs ms dr sen rep gov gen jan feb mar apr aug sep sept oct nov dec inc corp co ltd st vs no col lt sgt prof rev hon maj capt adm cmdr',
}
