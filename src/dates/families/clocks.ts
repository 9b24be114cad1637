import { type Anchors, type Base, nearbyBase } from '../anchors.js'
import { formatDay } from '../calendar.js'
import type { Captured } from '../compile-pattern.js'
import { isClock, timeOfDay } from './clock.js'
import { type Family, modIn, numberIn, type Resolution } from './family.js'

const SENTENCES_OF_DAY = 2

/** What has happened did not happen on a day to come that was mentioned before. */
function happenedYet(anchors: Anchors): Anchors {
  const { memory, reference } = anchors
  const ahead = memory.day !== null && reference !== null && memory.day.value > reference
  if (!ahead || memory.day?.sentence === anchors.sentence || anchors.tense() !== 'past') return anchors
  return { ...anchors, memory: { ...memory, day: null } }
}

/** A clock that opens a line is of the day that heads the lines, else of publication's, as in a live report. */
function baseOfClock(captured: Captured, anchors: Anchors): Base | null {
  const { reference, memory, opensLine } = anchors
  if (opensLine && !memory.heading && reference !== null) return { day: reference, basis: 'reference' }
  return nearbyBase(happenedYet(anchors), numberIn(captured, 'reach') ?? SENTENCES_OF_DAY)
}

const NIGHT = /TNI$|T(?:2[0-3]|1[89]):/u
const FIRST_OF_DAY = 6

/** "from 9 p.m. to 5 a.m.", "dans la nuit de mardi à mercredi, vers 2 heures": past midnight, it is the next day. */
function pastMidnight(time: string, anchors: Anchors): boolean {
  const { day, value } = anchors.memory
  const clock = /^T(\d\d):(\d\d)/u.exec(time)
  if (time === 'TMO') return day?.sentence === anchors.sentence && value.endsWith('TNI')
  if (!clock || day === null || day.sentence !== anchors.sentence || !NIGHT.test(value)) return false
  const before = /T(\d\d:\d\d)/u.exec(value)?.[1]
  if (before !== undefined) return anchors.closesRange() && `${clock[1]}:${clock[2]}` < before
  return Number(clock[1]) < FIRST_OF_DAY
}

/** Clock times and parts of day: on the day that the words around name, the last one mentioned, or publication's. */
export const clocks: Family = {
  accepts: isClock,
  read: (captured, anchors): Resolution => {
    const time = timeOfDay(captured)
    const mod = modIn(captured)
    const { reference } = anchors
    const following = captured.from === 'reference' && reference !== null ? reference : anchors.following()
    const base = following === null ? baseOfClock(captured, anchors) : { day: following, basis: 'reference' as const }
    if (!base) return { type: 'TIME', value: `XXXX-XX-XX${time}`, mod, basis: 'unresolved' }
    const later = following === null && captured.days === undefined && pastMidnight(time, anchors)
    const day = base.day + (numberIn(captured, 'days') ?? 0) + Number(later)
    return { type: 'TIME', value: formatDay(day) + time, mod, basis: base.basis }
  },
}
