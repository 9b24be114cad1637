import type { DateMention, LanguageCode, NormalizeDatesOptions } from '../contract.js'
import { requireDate, requireText, requireTimeZone } from '../text/arguments.js'
import { pickLanguage } from '../text/choose-language.js'
import type { DateRules } from './date-rules.js'
import { findDates } from './find-dates.js'

/** What `normalizeDatesIn` needs of a language. */
export interface DateLanguage {
  readonly code: LanguageCode
  readonly functionWords: readonly string[]
  readonly dates: DateRules
}

/** `normalizeDates` of the contract over the languages given; arguments are checked. */
export function normalizeDatesIn(
  languages: readonly DateLanguage[],
  text: string,
  options?: NormalizeDatesOptions | null,
): DateMention[] {
  const article = requireText(text)
  const reference = requireDate(options?.reference, 'reference')
  const timeZone = requireTimeZone(options?.timeZone)
  const language = pickLanguage(article, options?.language, languages)
  return language ? findDates(article, language.dates, { reference, timeZone }) : []
}
