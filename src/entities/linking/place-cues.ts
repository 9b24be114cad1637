import { foldAlias } from '../../knowledge/fold-alias.js'
import type { TaggedMention } from '../tagged-mention.js'
import { findCountry, type PlaceCue } from './find-place.js'
import type { Lexicon } from './lexicon.js'
import type { Study } from './study-document.js'
import { wordsAfter, wordsBefore } from './surroundings.js'

/** What kind of place a noun names. */
export function nounKind(word: string | undefined, lexicon: Lexicon): PlaceCue['kind'] {
  if (word === undefined) return null
  if (lexicon.regionNouns.has(word)) return 'region'
  if (lexicon.cityNouns.has(word)) return 'city'
  return lexicon.districtNouns.has(word) ? 'district' : null
}

/** What the nouns in and beside a place name say it is: `province de Bassora`, `Basra Province`, `the city of Basra`. */
export function cueKind(study: Study, mention: TaggedMention): PlaceCue['kind'] {
  const { lexicon, text } = study
  const before = wordsBefore(text, mention.start, 3).filter((word) => !lexicon.links.has(word))
  const inside = foldAlias(mention.text).split(' ')
  return (
    nounKind(inside.length > 1 ? inside.at(-1) : undefined, lexicon) ??
    nounKind(inside.length > 1 ? inside[0] : undefined, lexicon) ??
    nounKind(wordsAfter(text, mention.end, 1)[0], lexicon) ??
    nounKind(before.at(-1), lexicon)
  )
}

/** The country named right after a place: `Tripoli, Lebanon`; `à Tripoli, au Liban`; `Tripoli (Liban)`. */
export function countryAfter(study: Study, at: number): string | null {
  const mention = study.mentions[at] as TaggedMention
  const next = study.mentions[at + 1]
  if (next === undefined || next.type !== 'GPE' || next.start - mention.end > 24) return null
  const between = study.text.slice(mention.end, next.start)
  if (!/^\s*[,(]/u.test(between)) return null
  const words = foldAlias(between).split(' ').filter(Boolean)
  const plain = words.every(
    (word) =>
      study.lexicon.links.has(word) ||
      study.lexicon.locatives.has(word) ||
      /^(?:northern|southern|eastern|western|central|nord|sud|est|ouest|centre)$/u.test(word),
  )
  return plain ? (findCountry(next.text, study.evidence)?.country ?? null) : null
}
