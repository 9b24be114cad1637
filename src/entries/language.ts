import type { LanguageDetection, LanguageOptions, LanguageSegment } from '../contract.js'
import { detectLanguage as detect } from '../language/detect-language.js'
import { checkLanguageOptions } from '../language/language-options.js'
import { segmentLanguages as segment } from '../language/segment-languages.js'
import { requireText } from '../text/arguments.js'

export type { LanguageCode, LanguageDetection, LanguageGuess, LanguageOptions, LanguageSegment } from '../contract.js'
export { SitrepError } from '../errors.js'

/**
 * The language that most of a text is in: BCP 47 and ISO 639-3 codes, script, calibrated confidence, alternatives.
 * `und` where nothing speaks for any; with `among`, only those languages or `und`.
 */
export function detectLanguage(text: string, options?: LanguageOptions | null): LanguageDetection {
  return detect(requireText(text), checkLanguageOptions(options))
}

/** The stretches of a text in one language each, in order, with offsets; they do not overlap and hold every word. */
export function segmentLanguages(text: string, options?: LanguageOptions | null): LanguageSegment[] {
  return segment(requireText(text), checkLanguageOptions(options))
}
