import type { Page, PageOptions } from '../contract.js'
import { dates as englishDates } from '../languages/en/dates.js'
import { page as english } from '../languages/en/page.js'
import { dates as frenchDates } from '../languages/fr/dates.js'
import { page as french } from '../languages/fr/page.js'
import { segmentPage as segment } from '../page/segment-page.js'
import { requireLanguage, requireText } from '../text/arguments.js'

export type { ArticleSegment, LanguageCode, Page, PageOptions, Span } from '../contract.js'
export { SitrepError } from '../errors.js'

const LANGUAGES = [
  { code: 'fr', page: french, dates: frenchDates },
  { code: 'en', page: english, dates: englishDates },
]

/**
 * The articles of a page of text (span, title, date of publication, language) and the furniture between them: menus,
 * share buttons, forum cards, credits. A clean article comes back as one article from its first character to its last.
 */
export function segmentPage(text: string, options?: PageOptions | null): Page {
  const language = requireLanguage(options?.language)
  return segment(requireText(text), { languages: LANGUAGES, language })
}
