import type { LanguageCode } from '../contract.js'
import { requireLanguage } from './arguments.js'

const WORD = /[\p{L}\p{M}]+/gu
const SAMPLE = 20_000

/**
 * The language among a few whose function words the text uses most: the light choice of the entry points that do not
 * load the detector. Reads the first 20,000 characters; the first language wins a tie.
 */
export function chooseLanguage(
  text: string,
  languages: readonly { readonly code: LanguageCode; readonly functionWords: readonly string[] }[],
): LanguageCode | null {
  const words = (text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? []) as string[]
  let best: LanguageCode | null = null
  let most = -1
  for (const { code, functionWords } of languages) {
    const known = new Set(functionWords)
    const count = words.reduce((sum, word) => (known.has(word) ? sum + 1 : sum), 0)
    if (count <= most) continue
    best = code
    most = count
  }
  return best
}

/**
 * What a standalone function works with: the language asked for, else the one that the function words choose; `null`
 * for a valid code that is none of those given. `SitrepError` `unknown-language` for a malformed one.
 */
export function pickLanguage<
  Language extends { readonly code: LanguageCode; readonly functionWords: readonly string[] },
>(text: string, asked: unknown, languages: readonly Language[]): Language | null {
  const code = requireLanguage(asked) ?? chooseLanguage(text, languages)
  return languages.find((language) => language.code === code) ?? null
}
