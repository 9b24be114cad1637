import { type Anchors, baseOf } from '../anchors.js'
import { formatDay, toCivil, weekdayOf } from '../calendar.js'
import type { Captured } from '../compile-pattern.js'
import { isClock, timeOfDay, typeOf } from './clock.js'
import { type Family, modIn, numberIn, type Resolution } from './family.js'

const SENTENCES_OF_SAME_DAY = 5
const DAYS_OF_SAME_DAY = 10
// Within this many days some month has a given day on a given weekday, but for the 29th to the 31st.
const FARTHEST = 400

/**
 * The day of a bare weekday: a day mentioned shortly before if it is one; else the last such day before publication,
 * that day itself included, or the next one in a sentence of the future.
 */
function dayOf(weekday: number, captured: Captured, base: number, anchors: Anchors): number {
  const back = (weekdayOf(base) - weekday + 7) % 7
  const forth = (weekday - weekdayOf(base) + 7) % 7
  const shift = numberIn(captured, 'shift')
  const later = numberIn(captured, 'later')
  if (later !== null) return base + forth + later
  if (shift === -1) return base - (back || 7)
  if (shift === 1) return base + (forth || 7)
  if (shift === 0 && captured.week === undefined) return base - (weekdayOf(base) - weekday)
  const week = numberIn(captured, 'week')
  if (week !== null) return base - weekdayOf(base) + weekday + 7 * week
  if (anchors.narrative) return base + (forth || 7)
  if (captured.possessive !== undefined) return base - back
  // "this Friday" lies ahead unless the sentence tells of the past.
  if (captured.nearest !== undefined && anchors.tense() !== 'past') return base + forth
  return anchors.until() || anchors.tense() === 'future' ? base + forth : base - back
}

/** Weekdays: "vendredi", "last Tuesday", "Monday morning", "ce même lundi". */
export const weekdays: Family = {
  accepts: isClock,
  read: (captured, anchors): Resolution => {
    const weekday = numberIn(captured, 'weekday') as number
    const time = timeOfDay(captured)
    const type = typeOf(time)
    const mod = modIn(captured)
    const plain = captured.shift === undefined && captured.week === undefined
    const { day } = anchors.memory
    // "from 9 October … a march from Wednesday": what lies ahead is none of the days gone by.
    const coming = day !== null && day.value > (anchors.reference ?? day.value) + 1
    const gone = day !== null && day.value < (anchors.reference ?? day.value)
    const recent =
      day &&
      !(gone && anchors.tense() === 'future' && anchors.sure()) &&
      !(coming && anchors.tense() === 'past') &&
      anchors.sentence - day.sentence <= SENTENCES_OF_SAME_DAY &&
      (anchors.sentence === day.sentence || Math.abs(day.value - (anchors.reference ?? day.value)) <= DAYS_OF_SAME_DAY)
    if (day && plain && weekdayOf(day.value) === weekday && (recent || captured.same !== undefined)) {
      return { type, value: formatDay(day.value) + time, mod, basis: 'preceding' }
    }
    if (day && plain && day.sentence === anchors.sentence && anchors.closesRange()) {
      const value = formatDay(day.value + ((weekday - weekdayOf(day.value) + 7) % 7 || 7)) + time
      return { type, value, mod, basis: 'preceding' }
    }
    const base = baseOf(anchors)
    if (!base) return { type, value: `XXXX-WXX-${weekday}${time}`, mod, basis: 'unresolved' }
    return { type, value: formatDay(dayOf(weekday, captured, base.day, anchors)) + time, mod, basis: base.basis }
  },
}

/** A weekday and a day of the month without its month: "jeudi 12", the one nearest to publication. */
export const weekdaysOfMonth: Family = {
  read: (captured, anchors) => {
    const base = baseOf(anchors)
    if (!base) return null
    const wanted = numberIn(captured, 'day') as number
    const weekday = numberIn(captured, 'weekday') as number
    for (let away = 0; away <= FARTHEST; away += 1) {
      for (const day of [base.day - away, base.day + away]) {
        if (weekdayOf(day) !== weekday || toCivil(day).day !== wanted) continue
        const time = timeOfDay(captured)
        return { type: typeOf(time), value: formatDay(day) + time, basis: base.basis }
      }
    }
    return null
  },
}
