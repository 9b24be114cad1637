import { parseYear, toDay } from './calendar.js'
import type { FamilyName } from './families/family-name.js'

export type Tense = 'past' | 'present' | 'future'

/** A date mentioned before, and where. */
export interface Remembered<Value> {
  readonly value: Value
  readonly sentence: number
  /** End of the mention in the folded text. */
  readonly end: number
}

/** A month of a year. */
export interface YearAndMonth {
  readonly year: number
  readonly month: number
}

/** What the dates before the present one leave to count from. */
export interface Memory {
  readonly day: Remembered<number> | null
  readonly month: Remembered<YearAndMonth> | null
  readonly year: Remembered<number> | null
  /** The last quarter named by its number. */
  readonly quarter: Remembered<{ readonly year: number; readonly quarter: number }> | null
  /** The last day stands on a line of its own. */
  readonly heading: boolean
  /** The last value of all. */
  readonly value: string
}

/** What a phrase may count from. */
export interface Anchors {
  /** Day of publication. */
  readonly reference: number | null
  /** Minutes of that day, where the time of publication is known. */
  readonly referenceMinutes: number | null
  /** The year in which the text put that day of the year before. */
  readonly yearOf: (month: number, day: number) => number | null
  readonly memory: Memory
  /** The text tells of times long before its publication: it counts from its own dates. */
  readonly narrative: boolean
  readonly sentence: number
  /** The phrase stands at the start of a line. */
  readonly opensLine: boolean
  /** Year that the words right before impose, `null` mostly. */
  readonly imposedYear: number | null
  /** The day that the next mention close by names. */
  readonly following: () => number | null
  readonly tense: () => Tense | null
  /** The verb that tells the tense stands by the date. */
  readonly sure: () => boolean
  /** The words before say that the date lies ahead: "until", "payable". */
  readonly ahead: () => boolean
  /** The words between the date before and this one make them the two ends of a range: "from Monday to Friday". */
  readonly closesRange: () => boolean
  /** The words before say that the date ends something that lasts: "until". */
  readonly until: () => boolean
}

const EMPTY: Memory = { day: null, month: null, year: null, quarter: null, heading: false, value: '' }

/** Nothing mentioned yet. */
export function emptyMemory(): Memory {
  return EMPTY
}

const DAY = /^((?:BC)?\d{4})-(\d\d)-(\d\d)/u
const MONTH = /^((?:BC)?\d{4})-(\d\d)$/u
const QUARTER = /^((?:BC)?\d{4})-Q(\d)$/u
const YEAR = /^((?:BC)?\d{4})(?:$|-)/u

/** Where a mention stands. */
export interface Place {
  readonly sentence: number
  readonly end: number
  /** It opens its sentence: what follows happens then. */
  readonly opens: boolean
  /** It tells when somebody said so, not when it happened. */
  readonly reported: boolean
  /** It stands on a line of its own. */
  readonly heading: boolean
}

const SENTENCES_OF_MONTH = 8

/** A year in passing ("plans for 1976") does not move a story that is told by days and months. */
function isPassing(memory: Memory, value: string, { sentence, opens }: Place): boolean {
  if (opens || value.length > 4 || !memory.month || !memory.year) return false
  return memory.month.value.year === memory.year.value && sentence - memory.month.sentence <= SENTENCES_OF_MONTH
}

/** The memory after one more value. */
export function remember(memory: Memory, value: string, place: Place, family: FamilyName): Memory {
  const { sentence, end } = place
  const year = YEAR.exec(value)
  if (!year) return { ...memory, value }
  if (isPassing(memory, value, place)) return { ...memory, value }
  const at = <Value>(of: Value): Remembered<Value> => ({ value: of, sentence, end })
  const ofYear = parseYear(year[1] as string)
  const day = DAY.exec(value)
  const happened = place.reported && memory.day?.sentence === sentence ? memory.day : null
  const month = day ?? MONTH.exec(value)
  const quarter = family === 'ordinal-quarters' ? QUARTER.exec(value) : null
  return {
    year: at(ofYear),
    month: month ? at({ year: ofYear, month: Number(month[2]) }) : memory.month,
    day: happened ?? (day ? at(toDay(ofYear, Number(day[2]), Number(day[3]))) : memory.day),
    heading: day === null || value.includes('T') ? memory.heading : place.heading,
    value,
    quarter: quarter ? at({ year: ofYear, quarter: Number(quarter[2]) }) : memory.quarter,
  }
}

/** The year of the last value, a year in passing too: "by 1940. In August of that year". */
export function lastYear({ value, year }: Memory): number | null {
  const told = YEAR.exec(value)
  return told ? parseYear(told[1] as string) : (year?.value ?? null)
}

/** What a value rests on, and the day that it counts from. */
export interface Base {
  readonly day: number
  readonly basis: 'reference' | 'preceding'
}

/** The day of publication; in a narrative, the last day mentioned. */
export function baseOf(anchors: Anchors): Base | null {
  const { reference, memory, narrative } = anchors
  if (narrative || reference === null) {
    const before = precedingBase(anchors)
    if (before) return before
  }
  if (reference !== null) return { day: reference, basis: 'reference' }
  return memory.day ? { day: memory.day.value, basis: 'preceding' } : null
}

/** The last day mentioned or, failing that, the start of the last month or year. */
export function precedingBase(anchors: Anchors): Base | null {
  const { day, month, year } = anchors.memory
  const latest = Math.max(day?.end ?? -1, month?.end ?? -1, year?.end ?? -1)
  if (latest < 0) return null
  if (day && day.end === latest) return { day: day.value, basis: 'preceding' }
  if (month && month.end === latest) return { day: toDay(month.value.year, month.value.month, 1), basis: 'preceding' }
  return { day: toDay((year as Remembered<number>).value, 1, 1), basis: 'preceding' }
}

/** The last day mentioned within a few sentences, else the day of publication. */
export function nearbyBase(anchors: Anchors, sentences: number): Base | null {
  const { day } = anchors.memory
  if (day && (anchors.narrative || anchors.sentence - day.sentence <= sentences)) {
    return { day: day.value, basis: 'preceding' }
  }
  return baseOf(anchors)
}
