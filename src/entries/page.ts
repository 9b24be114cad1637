import type { Page, PageOptions } from '../contract.js'
import type { DateRules } from '../dates/date-rules.js'
import { page as english } from '../languages/en/page.js'
import { page as french } from '../languages/fr/page.js'
import { segmentPage as segment } from '../page/segment-page.js'
import { requireLanguage, requireText } from '../text/arguments.js'

export type { ArticleSegment, LanguageCode, Page, PageOptions, Span } from '../contract.js'
export { SitrepError } from '../errors.js'

const LANGUAGES = [
  { code: 'fr', page: french, dates: { language: 'fr' } as DateRules },
  { code: 'en', page: english, dates: { language: 'en' } as DateRules },
]

/**
 * The articles of a page of text (span, title, date of publication, language) and the furniture between them: menus,
 * share buttons, forum cards, credits. A clean article comes back as one article from its first character to its last.
 */
export function segmentPage(text: string, options?: PageOptions | null): Page {
  const language = requireLanguage(options?.language)
  return segment(requireText(text), { languages: LANGUAGES, language })
}
