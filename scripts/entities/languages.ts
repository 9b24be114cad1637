import { names } from '../../src/entities/data/names.js'
import type { CompoundRules } from '../../src/entities/tagging/name-units.js'
import { compounds as english } from '../../src/languages/en/entities/compounds.js'
import { reading as readingEnglish } from '../../src/languages/en/reading.js'
import { compounds as french } from '../../src/languages/fr/entities/compounds.js'
import { reading as readingFrench } from '../../src/languages/fr/reading.js'
import type { ReadingRules } from '../../src/reading/reading-rules.js'

/** How the language reads tokens. */
export function readingOf(language: 'en' | 'fr'): ReadingRules {
  return language === 'en' ? readingEnglish : readingFrench
}

/** How the language cuts compounds. */
export function compoundsOf(language: 'en' | 'fr'): CompoundRules {
  const rules = language === 'en' ? english : french
  return { prefixes: new Set(rules.prefixes), tails: rules.tails, names }
}
