import { countryOfIso3 } from '../../knowledge/countries.js'
import { foldAlias } from '../../knowledge/fold-alias.js'
import { findCities, findRegions } from '../../knowledge/places.js'
import type { TaggedMention } from '../tagged-mention.js'
import { type Definition, definitionsIn, shortKey } from './definitions.js'
import { NOWHERE } from './evidence.js'
import { findNamedBody, findOrganization, resembles } from './find-organization.js'
import { findCountry, findLandmark, findPlace, findPlaceAtIssue, findSureCountry, type PlaceCue } from './find-place.js'
import { foldPhrase } from './fold-words.js'
import type { KnownEntities } from './known-entities.js'
import type { Lexicon } from './lexicon.js'
import { localThings } from './local-things.js'
import { countryAfter, cueKind, nounKind } from './place-cues.js'
import { type Referent, referent } from './referent.js'
import { recall, type Study } from './study-document.js'
import { wordsAfter, wordsBefore } from './surroundings.js'

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

// A country that shares its name with no other place needs no look at the words around it.
function plainCountry(study: Study, name: string): Referent | null {
  return recall(study, `country ${name}`, () => {
    const folded = foldAlias(name)
    const shared = findCities(folded).length > 0 || findRegions(folded).length > 0
    return shared ? null : findSureCountry(name, study.evidence)
  })
}

function placeOf(study: Study, name: string, cue: PlaceCue): Referent | null {
  const { evidence, lexicon } = study
  const sure = findSureCountry(name, evidence)
  if (sure !== null && cue.kind !== 'region' && cue.kind !== 'city') return sure
  const country = sure ?? findCountry(name, evidence)
  if (country !== null && sure === null) return findPlaceAtIssue(name, cue, evidence) ?? country
  const landmark = findLandmark(name, evidence)
  if (landmark !== null && cue.kind !== 'city') return landmark
  return (
    findPlace(name, cue, evidence) ??
    findPlace(withoutNouns(name, lexicon), cue, evidence) ??
    country ??
    findOrganization(name, lexicon, null, evidence)
  )
}

function linkPlace(study: Study, at: number): Referent | null {
  const mention = study.mentions[at] as TaggedMention
  const plain = plainCountry(study, mention.text)
  if (plain !== null) return plain
  const cue = { kind: cueKind(study, mention), country: countryAfter(study, at), near: study.nearby[at] ?? NOWHERE }
  return recall(study, `place ${cue.kind} ${cue.country} ${cue.near.key} ${mention.text}`, () =>
    placeOf(study, mention.text, cue),
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
  // `@Reuters` is Reuters.
  const text = mention.text.replace(/^@(?=\p{L})/u, '')
  const { lexicon, evidence } = study
  const near = study.nearby[at] ?? NOWHERE
  const named = recall(study, `name ${near.key} ${text}`, () => findNamedBody(text, evidence, near))
  if (named !== null) return named
  const before = evidence.dominance < CLEAR_FOCUS ? (study.before[at] ?? null) : null
  const beside = demonymBeside(study, mention) ?? stateAfter(study, at) ?? before
  return recall(
    study,
    `body ${beside} ${near.key} ${text}`,
    () => findOrganization(text, lexicon, beside, evidence, near) ?? findCountry(text, evidence),
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
    const name = countryOfIso3(iso3)?.adjective ?? iso3
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

// What a short form that the document explains stands for: what its full name does, else the body of the world of that
// short form whose country the document speaks of or whose names resemble the full one.
function explained(study: Study, { full, short }: Definition, known: KnownEntities): Referent | null {
  const long = study.mentions[full] as TaggedMention
  const brief = study.mentions[short] as TaggedMention
  const found = known.find(long.text, 'ORG') ?? known.find(brief.text, 'ORG') ?? linkBody(study, full)
  if (found !== null) return found
  const other = linkBody(study, short)
  return other !== null && isLikely(other, long.text, study) ? other : null
}

function isLikely({ id, country }: Referent, name: string, { evidence }: Study): boolean {
  if (country !== null) return evidence.countries.has(country)
  return resembles(name, id.replace(/^org:/u, ''))
}

/** Referents by the full names and short forms that the document explains. */
function explainedNames(
  study: Study,
  known: KnownEntities,
  local: (mention: TaggedMention, study: Study, given: Referent | null) => Referent,
): ReadonlyMap<string, Referent> {
  const found = new Map<string, Referent>()
  for (const definition of definitionsIn(study.mentions, study.text, study.lexicon.aliasLinks)) {
    const long = study.mentions[definition.full] as TaggedMention
    const brief = study.mentions[definition.short] as TaggedMention
    const named =
      found.get(shortKey(brief.text)) ??
      found.get(shortKey(long.text)) ??
      explained(study, definition, known) ??
      local(long, study, null)
    found.set(shortKey(long.text), named)
    found.set(shortKey(brief.text), named)
  }
  return found
}

/** Share of the focus from which institutions are its, whatever country was named last. */
const CLEAR_FOCUS = 0.7
const ACRONYM = /^\p{Lu}[\p{Lu}\d-]{1,7}$/u
/** Two letters are a name's only after it. */
const SHORT = 2
const LONGEST_LINK = 3

function initialsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  if (words.length < 2 || !/\p{Ll}/u.test(name)) return []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  const telling = words.filter((word) => /^\p{Lu}/u.test(word) || word.length > LONGEST_LINK)
  return [words, telling, capitals].map((some) => some.map((word) => word.charAt(0).toUpperCase()).join(''))
}

/** The first body of the document for each sequence of initials. */
function bodiesByInitials({ mentions }: Study): Map<string, number> {
  const found = new Map<string, number>()
  mentions.forEach(({ type, text }, at) => {
    for (const initials of type === 'ORG' ? initialsOf(text) : []) if (!found.has(initials)) found.set(initials, at)
  })
  return found
}

// `RSF` where the document names Reporters sans frontières, whoever else goes by it in the world.
function fullNameOf({ type, text }: TaggedMention, at: number, bodies: ReadonlyMap<string, number>): number | null {
  if (type !== 'ORG' || !ACRONYM.test(text)) return null
  const full = bodies.get(text)
  return full === undefined || (text.length <= SHORT && full > at) ? null : full
}

/** Links everything but people; what no table knows becomes a thing of this page. `null` stands where a person is. */
export function linkThings(studies: readonly Study[], known: KnownEntities): (Referent | null)[][] {
  const local = localThings()
  return studies.map((study) => {
    const bodies = bodiesByInitials(study)
    const explained = explainedNames(study, known, local)
    return study.mentions.map((mention, at) => {
      if (mention.type === 'PERSON') return null
      const defined = mention.type === 'ORG' ? explained.get(shortKey(mention.text)) : undefined
      const full = defined === undefined ? fullNameOf(mention, at, bodies) : null
      const found = known.find(mention.text, mention.type) ?? defined ?? linkThing(study, full ?? at)
      const stands = full === null || found !== null ? null : local(study.mentions[full] as TaggedMention, study, null)
      const named = found ?? stands ?? local(mention, study, null)
      if (found === null && named === stands) local(mention, study, named)
      return named
    })
  })
}
