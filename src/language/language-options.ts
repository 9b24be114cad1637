import type { LanguageOptions } from '../contract.js'
import { requireLanguage, requireList } from '../text/arguments.js'

/** The options of `detectLanguage` and `segmentLanguages`, checked: `among` as primary subtags, or `SitrepError`. */
export function checkLanguageOptions(options: LanguageOptions | null | undefined): LanguageOptions {
  const among = options?.among
  if (among === undefined || among === null) return {}
  return { among: requireList(among, 'among').flatMap((code) => requireLanguage(code, 'language in among') ?? []) }
}
