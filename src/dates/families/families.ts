import { bareDays } from './bare-days.js'
import { calendarDays } from './calendar-days.js'
import { clocks } from './clocks.js'
import { deicticDays, followingDays } from './days.js'
import { distances } from './distances.js'
import { durations } from './durations.js'
import type { Family } from './family.js'
import type { FamilyName } from './family-name.js'
import { holidays } from './holidays.js'
import { monthParts, weeksOfDays } from './month-parts.js'
import { months } from './months.js'
import { names } from './names.js'
import { numericDays } from './numeric-days.js'
import { periods } from './periods.js'
import { ordinalQuarters, relativeQuarters, yearEarlier } from './quarters.js'
import { seasons } from './seasons.js'
import { sets } from './sets.js'
import { vague } from './vague.js'
import { weekdays, weekdaysOfMonth } from './weekdays.js'
import { centuries, decades, years } from './years.js'

const FAMILIES: Readonly<Record<FamilyName, Family>> = {
  'calendar-days': calendarDays,
  'numeric-days': numericDays,
  months,
  'month-parts': monthParts,
  'weeks-of-days': weeksOfDays,
  years,
  decades,
  centuries,
  'ordinal-quarters': ordinalQuarters,
  'relative-quarters': relativeQuarters,
  'year-earlier': yearEarlier,
  seasons,
  weekdays,
  'weekdays-of-month': weekdaysOfMonth,
  'deictic-days': deicticDays,
  'following-days': followingDays,
  clocks,
  periods,
  distances,
  durations,
  sets,
  vague,
  holidays,
  names,
  'bare-days': bareDays,
}

/** The family of that name. */
export function familyOf(name: FamilyName): Family {
  return FAMILIES[name]
}
