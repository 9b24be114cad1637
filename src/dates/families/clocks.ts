import { type Anchors, nearbyBase } from '../anchors.js'
import { formatDay } from '../calendar.js'
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

/** Clock times and parts of day: on the day that the words around name, the last one mentioned, or publication's, as where it opens a line of a live report. */
export const clocks: Family = {
  accepts: isClock,
  read: (captured, anchors): Resolution => {
    const time = timeOfDay(captured)
    const mod = modIn(captured)
    const following = anchors.following()
    const ofReference = (captured.from === 'reference' || anchors.opensLine) && anchors.reference !== null
    const base = ofReference
      ? { day: anchors.reference as number, basis: 'reference' as const }
      : following !== null
        ? { day: following, basis: 'reference' as const }
        : nearbyBase(happenedYet(anchors), numberIn(captured, 'reach') ?? SENTENCES_OF_DAY)
    if (!base) return { type: 'TIME', value: `XXXX-XX-XX${time}`, mod, basis: 'unresolved' }
    const day = base.day + (numberIn(captured, 'days') ?? 0)
    return { type: 'TIME', value: formatDay(day) + time, mod, basis: base.basis }
  },
}
