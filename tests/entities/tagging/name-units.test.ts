import { describe, expect, test } from 'vitest'
import { names } from '../../../src/entities/data/names.js'
import { nameUnits } from '../../../src/entities/tagging/name-units.js'
import { compounds as english } from '../../../src/languages/en/entities/compounds.js'
import { reading as readingEnglish } from '../../../src/languages/en/reading.js'
import { compounds as french } from '../../../src/languages/fr/entities/compounds.js'
import { reading as readingFrench } from '../../../src/languages/fr/reading.js'
import { tokenize } from '../../../src/reading/tokenize.js'

function units(text: string, language: 'en' | 'fr'): string[] {
  const { prefixes, tails } = language === 'en' ? english : french
  const tokens = tokenize(text, language === 'en' ? readingEnglish : readingFrench)
  const cut = nameUnits(tokens, { prefixes: new Set(prefixes), tails, names })
  return Array.from({ length: cut.count }, (_, at) => text.slice(cut.starts[at], cut.ends[at]))
}

describe('units of names', () => {
  test('keep hyphenated names whole', () => {
    expect(units('al-Kazimi F-16 Guinea-Bissau Kim Jong-un', 'en')).toEqual([
      'al-Kazimi',
      'F-16',
      'Guinea-Bissau',
      'Kim',
      'Jong-un',
    ])
    expect(units('Jean-Yves Saint-Denis', 'fr')).toEqual(['Jean-Yves', 'Saint-Denis'])
  })
  test('cut compounds where a name ends or begins', () => {
    expect(units('Iran-backed pro-Syrian', 'en')).toEqual(['Iran', '-', 'backed', 'pro', '-', 'Syrian'])
    expect(units('pro-Téhéran anti-Etat', 'fr')).toEqual(['pro', '-', 'Téhéran', 'anti', '-', 'Etat'])
  })
  test('cut compounds of several countries', () => {
    expect(units('Irak-Syrie-Russie', 'fr')).toEqual(['Irak', '-', 'Syrie', '-', 'Russie'])
  })
})
