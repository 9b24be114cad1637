import { isClock, timeOfDay } from './clock.js'
import { type Family, numberIn, type Resolution } from './family.js'
import { formatDuration, type Unit } from './units.js'

/** What happens again and again: "chaque lundi à 8 h", "every two weeks", "daily". */
export const sets: Family = {
  accepts: isClock,
  read: (captured): Resolution => {
    const weekday = numberIn(captured, 'weekday')
    const part = timeOfDay(captured)
    const set = (value: string): Resolution => ({ type: 'SET', value, basis: 'explicit' })
    if (typeof captured.value === 'string') return set(captured.value)
    if (weekday !== null) return set(`XXXX-WXX-${weekday}${part}`)
    if (typeof captured.season === 'string') return set(`XXXX-${captured.season}`)
    if (typeof captured.month === 'number') return set(`XXXX-${String(captured.month).padStart(2, '0')}`)
    if (captured.unit === 'N' && captured.count === undefined) return set('XXXX-XX-XXTNI')
    if (part !== '') return set(`XXXX-XX-XX${part}`)
    return set(formatDuration(numberIn(captured, 'count') ?? 1, captured.unit as Unit))
  },
}
