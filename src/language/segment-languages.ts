import type { LanguageOptions, LanguageSegment } from '../contract.js'
import { detectLanguage } from './detect-language.js'

/** The languages of a text as spans in its order: each covers neighbouring text in one language. Never throws. */
export function segmentLanguages(text: string, options: LanguageOptions = {}): LanguageSegment[] {
  const segments: LanguageSegment[] = []
  for (const match of text.matchAll(/[^\n]+/gu)) {
    if (!/\p{L}/u.test(match[0])) continue
    const { language, iso6393, confidence } = detectLanguage(match[0], options)
    const last = segments.at(-1)
    if (last && (last.language === language || match[0].length < 40)) {
      segments[segments.length - 1] = { ...last, end: match.index + match[0].length }
    } else {
      segments.push({ start: match.index, end: match.index + match[0].length, language, iso6393, confidence })
    }
  }
  return segments
}
