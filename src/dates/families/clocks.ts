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
    const day = base.day + (numberIn(captured, 'days') ?? 0)
    return { type: 'TIME', value: formatDay(day) + time, mod, basis: base.basis }
  },
}
