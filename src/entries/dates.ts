import type { DateMention, NormalizeDatesOptions } from '../contract.js'
import { type DateLanguage, normalizeDatesIn } from '../dates/normalize-dates.js'
import { dates as english } from '../languages/en/dates.js'
import { functionWords as englishWords } from '../languages/en/function-words.js'
import { dates as french } from '../languages/fr/dates.js'
import { functionWords as frenchWords } from '../languages/fr/function-words.js'

export type { DateMention, Interval, LanguageCode, Mention, NormalizeDatesOptions, Span } from '../contract.js'
export { SitrepError } from '../errors.js'

const LANGUAGES: readonly DateLanguage[] = [
  { code: 'en', functionWords: englishWords, dates: english },
  { code: 'fr', functionWords: frenchWords, dates: french },
]

/**
 * Finds the dates, times, durations and sets in one article and puts each on the calendar: TIMEX3, EDTF and an interval.
 * Without `reference`, "yesterday" is found but stays unresolved. A language without rules gives an empty list.
 */
export function normalizeDates(text: string, options?: NormalizeDatesOptions | null): DateMention[] {
  return normalizeDatesIn(LANGUAGES, text, options)
}
