import { francAll } from 'franc'
import { fromIso6393, toIso6393 } from '../../src/language/codes.js'

/** Another detector: the best of a set of languages for a text. */
export interface Rival {
  readonly name: string
  readonly detect: (text: string) => string
}

/** franc, eld (large) and tinyld (heavy), each restricted to the same languages. */
export async function loadRivals(languages: readonly string[]): Promise<Rival[]> {
  const only = languages.map(toIso6393)
  const franc = (text: string): string => fromIso6393(francAll(text, { minLength: 1, only })[0]?.[0] ?? 'und')
  const { default: eld } = (await import('eld/large')) as unknown as {
    default: { setLanguageSubset: (codes: string[]) => unknown; detect: (text: string) => { language: string } }
  }
  eld.setLanguageSubset(languages.map((code) => (code === 'ckb' ? 'ku' : code)))
  const { detect } = (await import('tinyld/heavy')) as unknown as {
    detect: (text: string, options: { only: readonly string[] }) => string
  }
  return [
    { name: 'franc', detect: franc },
    { name: 'eld large', detect: (text) => eld.detect(text).language.replace('ku', 'ckb') },
    { name: 'tinyld heavy', detect: (text) => detect(text, { only: languages }) },
  ]
}
