import type { DateMention, LanguageCode, NormalizeDatesOptions } from '../contract.js'
import type { DateRules } from '../dates/date-rules.js'
import { findDates } from '../dates/find-dates.js'
import { dates as english } from '../languages/en/dates.js'
import { functionWords as englishWords } from '../languages/en/function-words.js'
import { dates as french } from '../languages/fr/dates.js'
import { functionWords as frenchWords } from '../languages/fr/function-words.js'
import { requireDate, requireLanguage, requireText } from '../text/arguments.js'
import { chooseLanguage } from '../text/choose-language.js'

const LANGUAGES: readonly {
  readonly code: LanguageCode
  readonly functionWords: readonly string[]
  readonly dates: DateRules
}[] = [
  { code: 'en', functionWords: englishWords, dates: english },
  { code: 'fr', functionWords: frenchWords, dates: french },
]

/**
 * Finds the dates, times, durations and sets in one article and puts each on the calendar: TIMEX3, EDTF and an interval.
 * Without `reference`, "yesterday" is found but stays unresolved. A language without rules gives an empty list.
 */
export function normalizeDates(text: string, options: NormalizeDatesOptions = {}): DateMention[] {
  const article = requireText(text)
  const reference = requireDate(options.reference, 'reference')
  const language = requireLanguage(options.language) ?? chooseLanguage(article, LANGUAGES)
  const rules = LANGUAGES.find(({ code }) => code === language)?.dates
  return rules ? findDates(article, rules, { reference, timeZone: options.timeZone ?? null }) : []
}
