import { baseOf, nearbyBase, precedingBase } from '../anchors.js'
import { formatDay } from '../calendar.js'
import { isClock, timeOfDay, typeOf } from './clock.js'
import { type Family, modIn, numberIn, type Resolution } from './family.js'

/** Days counted from publication: "hier soir", "today", "the day after tomorrow". */
export const deicticDays: Family = {
  accepts: isClock,
  read: (captured, anchors): Resolution => {
    const time = timeOfDay(captured)
    const base = anchors.reference === null ? baseOf(anchors) : { day: anchors.reference, basis: 'reference' as const }
    const mod = modIn(captured)
    if (!base || anchors.reference === null) {
      return { type: typeOf(time), value: `XXXX-XX-XX${time}`, mod, basis: 'unresolved' }
    }
    const ahead = numberIn(captured, 'ahead')
    const days = ahead !== null && anchors.tense() === 'future' ? ahead : (numberIn(captured, 'days') as number)
    const day = base.day + days
    return { type: typeOf(time), value: formatDay(day) + time, mod, basis: 'reference' }
  },
}

/** Days counted from the last one mentioned: "le lendemain", "la veille", "the same day", "two days earlier". */
export const followingDays: Family = {
  accepts: isClock,
  read: (captured, anchors): Resolution => {
    const time = timeOfDay(captured)
    const type = typeOf(time)
    const following = anchors.following()
    if (following !== null) return { type, value: formatDay(following) + time, basis: 'explicit' }
    const base = anchors.memory.day ? precedingBase(anchors) : nearbyBase(anchors, 0)
    const days = numberIn(captured, 'days') as number
    if (!base || captured.event !== undefined || (captured.that !== undefined && !anchors.memory.day))
      return { type, value: `XXXX-XX-XX${time}`, basis: 'unresolved' }
    const day = anchors.memory.day?.value ?? base.day
    return { type, value: formatDay(day + days) + time, mod: modIn(captured), basis: base.basis }
  },
}
