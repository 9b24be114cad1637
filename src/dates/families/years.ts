import { formatYear, pad } from '../calendar.js'
import { explicitYear } from './calendar-days.js'
import { type Family, modIn, numberIn, type Resolution } from './family.js'

/** Years as written: "1998", "fin 2021", "in 97", "44 BC". */
export const years: Family = {
  read: (captured): Resolution => ({
    type: 'DATE',
    value: formatYear(explicitYear(captured) as number),
    mod: modIn(captured),
    basis: 'explicit',
  }),
}

/** "the 1990s", "les années 60": `199`, `196`. */
export const decades: Family = {
  read: (captured): Resolution => {
    const short = numberIn(captured, 'two-digit-decade')
    const year = numberIn(captured, 'decade-year') ?? numberIn(captured, 'decade') ?? (short as number)
    const full = year >= 100 ? year : year < 20 ? 2000 + year : 1900 + year
    const value = formatYear(captured.era === 'BC' ? 1 - full : full).slice(0, -1)
    return { type: 'DATE', value, mod: modIn(captured), basis: 'explicit' }
  },
}

/** "the 20th century", "XXe siècle": `19`; before our era the century is written as its last year. */
export const centuries: Family = {
  read: (captured): Resolution => {
    const ordinal = (numberIn(captured, 'century') ?? numberIn(captured, 'ordinal')) as number
    const value = captured.era === 'BC' ? `BC${pad(ordinal - 1)}` : pad(ordinal - 1)
    return { type: 'DATE', value, mod: modIn(captured), basis: 'explicit' }
  },
}
