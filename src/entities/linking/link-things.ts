import { countryOfIso3 } from '../../knowledge/countries.js'
import { foldAlias } from '../../knowledge/fold-alias.js'
import type { TaggedMention } from '../tagged-mention.js'
import { findOrganization } from './find-organization.js'
import { findCountry, findLandmark, findPlace, type PlaceCue } from './find-place.js'
import { foldPhrase } from './fold-words.js'
import type { KnownEntities } from './known-entities.js'
import type { Lexicon } from './lexicon.js'
import { localThings } from './local-things.js'
import { type Referent, referent } from './referent.js'
import type { Study } from './study-document.js'
import { wordsAfter, wordsBefore } from './surroundings.js'

function nounKind(word: string | undefined, lexicon: Lexicon): PlaceCue['kind'] {
  if (word === undefined) return null
  if (lexicon.regionNouns.has(word)) return 'region'
  if (lexicon.cityNouns.has(word)) return 'city'
  return lexicon.districtNouns.has(word) ? 'district' : null
}

// `province de Bassora`, `Basra Province`, `the city of Basra`.
function cueKind(study: Study, mention: TaggedMention): PlaceCue['kind'] {
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

// `Tripoli, Lebanon`; `à Tripoli, au Liban`; `Tripoli (Liban)`.
function countryAfter(study: Study, at: number): string | null {
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

function withoutNouns(name: string, lexicon: Lexicon): string {
  const words = name.split(/\s+/u)
  if (words.length > 1 && nounKind(foldAlias(words.at(-1) as string), lexicon) !== null)
    return words.slice(0, -1).join(' ')
  if (words.length > 1 && nounKind(foldAlias(words[0] as string), lexicon) !== null) {
    const rest = words.slice(1)
    while (rest.length > 1 && lexicon.links.has(foldAlias(rest[0] as string))) rest.shift()
    return rest.join(' ').replace(/^(?:d|l)['’]/u, '')
  }
  return name
}

function linkPlace(study: Study, at: number): Referent | null {
  const mention = study.mentions[at] as TaggedMention
  const kind = cueKind(study, mention)
  const country = findCountry(mention.text, study.evidence)
  if (country !== null && kind !== 'region' && kind !== 'city') return country
  const landmark = findLandmark(mention.text, study.evidence)
  if (landmark !== null && kind !== 'city') return landmark
  const cue = { kind, country: countryAfter(study, at) }
  return (
    findPlace(mention.text, cue, study.evidence) ??
    findPlace(withoutNouns(mention.text, study.lexicon), cue, study.evidence) ??
    country ??
    findOrganization(mention.text, study.lexicon, null, study.evidence)
  )
}

function demonymBeside(study: Study, mention: TaggedMention): string | null {
  const { lexicon, text } = study
  const after = wordsAfter(text, mention.end, 2)
  const before = wordsBefore(text, mention.start, 4).filter((word) => !lexicon.links.has(word))
  const near = [after[0], after.slice(0, 2).join(' '), before.at(-1), before.slice(-2).join(' ')]
  for (const words of near) {
    const country = words === undefined ? undefined : lexicon.demonyms.get(words)
    if (country !== undefined) return country
  }
  return null
}

function linkBody(study: Study, at: number): Referent | null {
  const mention = study.mentions[at] as TaggedMention
  const beside = demonymBeside(study, mention) ?? stateAfter(study, at)
  return (
    findOrganization(mention.text, study.lexicon, beside, study.evidence) ?? findCountry(mention.text, study.evidence)
  )
}

// `ministère de la Défense d'Irak`, `Iraq's parliament`.
function stateAfter(study: Study, at: number): string | null {
  const mention = study.mentions[at] as TaggedMention
  for (const [near, gap] of [
    [study.mentions[at + 1], (other: TaggedMention) => study.text.slice(mention.end, other.start)],
    [study.mentions[at - 1], (other: TaggedMention) => study.text.slice(other.end, mention.start)],
  ] as const) {
    if (near === undefined || near.type !== 'GPE') continue
    if (/^(?:['’]s\s+|\s+(?:of|in|de|du|d['’]|en|au|des)\s*(?:l['’]|la |the )?)$/u.test(gap(near)))
      return findCountry(near.text, study.evidence)?.country ?? null
  }
  return null
}

function linkGroup(study: Study, mention: TaggedMention): Referent | null {
  const folded = foldPhrase(mention.text)
  const iso3 = study.lexicon.demonyms.get(folded)
  if (iso3 !== undefined) {
    const name = countryOfIso3(iso3)?.name ?? iso3
    return referent({ id: `people:${iso3}`, name, country: iso3, by: 'alias', score: 1 })
  }
  const group = study.lexicon.groups.get(folded)
  if (group === undefined) return null
  return referent({ id: `people:${foldAlias(group).replaceAll(' ', '-')}`, name: group, by: 'alias', score: 1 })
}

function linkWeapon(study: Study, mention: TaggedMention): Referent | null {
  const name = study.lexicon.weapons.get(foldPhrase(mention.text))
  return name === undefined
    ? null
    : referent({ id: `weapon:${foldAlias(name).replaceAll(' ', '-')}`, name, by: 'alias', score: 1 })
}

function linkThing(study: Study, at: number): Referent | null {
  const mention = study.mentions[at] as TaggedMention
  if (mention.type === 'GPE' || mention.type === 'LOC') return linkPlace(study, at)
  if (mention.type === 'ORG') return linkBody(study, at)
  if (mention.type === 'NORP') return linkGroup(study, mention)
  if (mention.type === 'FAC') return findLandmark(mention.text, study.evidence)
  return mention.type === 'WEAPON' ? linkWeapon(study, mention) : null
}

/** Links everything but people; what no table knows becomes a thing of this page. `null` stands where a person is. */
export function linkThings(studies: readonly Study[], known: KnownEntities): (Referent | null)[][] {
  const local = localThings()
  return studies.map((study) =>
    study.mentions.map((mention, at) => {
      if (mention.type === 'PERSON') return null
      return known.find(mention.text, mention.type) ?? linkThing(study, at) ?? local(mention, study)
    }),
  )
}
