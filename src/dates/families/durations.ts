import { countIn, type Family, modIn, numberIn, type Resolution } from './family.js'
import { formatDuration, type Unit } from './units.js'

/** Lengths of time: "depuis trois mois", "two and a half years", "for decades", "24 hours". */
export const durations: Family = {
  accepts: (captured) => (countIn(captured) ?? 1) > 0,
  read: (captured): Resolution => {
    const value = captured.value
    const mod = modIn(captured)
    if (typeof value === 'string') return { type: 'DURATION', value, mod, basis: 'explicit' }
    const count = countIn(captured)
    const total = count === null ? 'X' : count + (numberIn(captured, 'half') ?? 0)
    return { type: 'DURATION', value: formatDuration(total, captured.unit as Unit), mod, basis: 'explicit' }
  },
}
