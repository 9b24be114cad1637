import { countryAt, findCountries, findCountryAcronyms } from '../../knowledge/countries.js'
import { foldAlias } from '../../knowledge/fold-alias.js'
import { findAcronyms, findOrganizations, organizationAt } from '../../knowledge/organizations.js'
import { cityAt, findCities, findRegions, type Place, regionAt } from '../../knowledge/places.js'
import type { TaggedMention } from '../tagged-mention.js'
import { type Evidence, type Nearby, NOWHERE, weighCountries } from './evidence.js'
import { foldPhrase } from './fold-words.js'
import { type Lexicon, lexiconOf } from './lexicon.js'
import type { LinkableDocument } from './linkable-document.js'
import type { Referent } from './referent.js'
import { retype } from './retype.js'

/** A document with what linking needs to know of it as a whole. */
export interface Study {
  readonly text: string
  readonly mentions: readonly TaggedMention[]
  readonly lexicon: Lexicon
  readonly evidence: Evidence
  /** For each mention the countries of its paragraph, and the one that it names last before the mention. */
  readonly nearby: readonly Nearby[]
  readonly before: readonly (string | null)[]
  /** What names of this document were found to stand for. */
  readonly found: Map<string, Referent | null>
}

/** What was found under the key before, else what `find` finds. */
export function recall(study: Study, key: string, find: () => Referent | null): Referent | null {
  const known = study.found.get(key)
  if (known !== undefined) return known
  const found = find()
  study.found.set(key, found)
  return found
}
type Sighting = readonly [country: string, weight: number, shared?: 'shared']

const LEAD = 600
const LEAD_WEIGHT = 1.5
const NOTHING: readonly Sighting[] = []
/** Five times the decimal logarithm of 300,000 people; of four times as many. */
const KNOWN_SIZE = 27
const MUCH = 3

function placeSighting(name: string): readonly Sighting[] {
  const folded = foldAlias(name)
  const acronym = /^[\p{Lu}.]{2,8}$/u.test(name) ? findCountryAcronyms(name) : []
  const bearers = [...acronym, ...findCountries(folded)]
  const countries = bearers.filter(({ doubtful }) => !doubtful)
  if (countries.length > 0) return [[countryAt((countries[0] as { row: number }).row).iso3, 2]]
  if (bearers.length > 0) return NOTHING
  const cities = findCities(folded).map(({ row }) => cityAt(row))
  const capital = cities.find((city) => city.capital)
  const states = new Set(
    [...cities, ...findRegions(folded).map(({ row }) => regionAt(row))].map(({ country }) => country),
  )
  if (states.size === 1) return [[[...states][0] as string, capital === undefined ? 1 : 1.5]]
  const largest = cities.reduce<Place | null>((best, city) => (city.size > (best?.size ?? 0) ? city : best), null)
  const known =
    largest !== null &&
    largest.size >= KNOWN_SIZE &&
    cities.every((city) => city === largest || city.size < largest.size - MUCH)
  if (capital === undefined && known) return [[largest.country as string, 1, 'shared']]
  return capital === undefined ? NOTHING : [[capital.country as string, 1, 'shared']]
}

function bodySighting(name: string): readonly Sighting[] {
  const hits = [...findAcronyms(name), ...findOrganizations(foldAlias(name))]
  const only = hits.length === 1 && !hits[0]?.doubtful ? organizationAt((hits[0] as { row: number }).row).country : null
  return only === null ? NOTHING : [[only, 1]]
}

function sightingsOf(mention: TaggedMention, lexicon: Lexicon): readonly Sighting[] {
  if (mention.type === 'NORP') {
    const country = lexicon.demonyms.get(foldPhrase(mention.text))
    return country === undefined ? NOTHING : [[country, 1]]
  }
  if (mention.type === 'GPE' || mention.type === 'LOC') return placeSighting(mention.text)
  return mention.type === 'ORG' ? bodySighting(mention.text) : NOTHING
}

/** For each mention the countries that its name speaks of. */
function sightings(document: LinkableDocument, lexicon: Lexicon): (readonly Sighting[])[] {
  const seen = new Map<string, readonly Sighting[]>()
  return document.mentions.map((mention) => {
    const key = `${mention.type} ${mention.text}`
    const found = seen.get(key) ?? sightingsOf(mention, lexicon)
    seen.set(key, found)
    return found
  })
}

function* weighted(
  document: LinkableDocument,
  seen: readonly (readonly Sighting[])[],
): Generator<readonly [country: string, weight: number]> {
  for (const [at, found] of seen.entries()) {
    const lead = (document.mentions[at] as TaggedMention).start < LEAD ? LEAD_WEIGHT : 1
    for (const [country, weight] of found) yield [country, weight * lead]
  }
}

function paragraphs({ text, mentions }: LinkableDocument): number[] {
  let paragraph = 0
  let from = 0
  return mentions.map(({ start }) => {
    for (let next = text.indexOf('\n', from); next >= 0 && next < start; next = text.indexOf('\n', from)) {
      paragraph += 1
      from = next + 1
    }
    return paragraph
  })
}

function nearbyCountries(numbers: readonly number[], seen: readonly (readonly Sighting[])[]): Nearby[] {
  const countries = new Map<number, Set<string>>()
  seen.forEach((found, at) => {
    const number = numbers[at] as number
    const known = countries.get(number) ?? new Set()
    countries.set(number, known)
    // A name that several countries have says nothing of the paragraph.
    for (const [country, , shared] of found) if (shared === undefined) known.add(country)
  })
  const made = new Map<number, Nearby>()
  for (const [number, some] of countries) made.set(number, { countries: some, key: [...some].sort().join(' ') })
  return numbers.map((number) => made.get(number) ?? NOWHERE)
}

function countriesBefore(numbers: readonly number[], seen: readonly (readonly Sighting[])[]): (string | null)[] {
  let last: string | null = null
  return seen.map((found, at) => {
    if (numbers[at] !== numbers[at - 1]) last = null
    const before = last
    last = found[0]?.[0] ?? last
    return before
  })
}

/** Reads which countries a document speaks of, and puts right what was taken for a person against the tables. */
export function studyDocument(document: LinkableDocument): Study {
  const lexicon = lexiconOf(document.rules.linking)
  const seen = sightings(document, lexicon)
  const evidence = weighCountries(weighted(document, seen))
  const mentions = document.mentions.map((mention) => retype(mention, evidence, lexicon))
  const numbers = paragraphs(document)
  const nearby = nearbyCountries(numbers, seen)
  const before = countriesBefore(numbers, seen)
  return { text: document.text, mentions, lexicon, evidence, nearby, before, found: new Map() }
}
