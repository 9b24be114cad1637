import { countryAt, findCountries, findCountryAcronyms } from '../../knowledge/countries.js'
import { foldAlias } from '../../knowledge/fold-alias.js'
import { findAcronyms, findOrganizations, organizationAt } from '../../knowledge/organizations.js'
import { cityAt, findCities, findRegions, regionAt } from '../../knowledge/places.js'
import type { LinkableDocument } from '../link-mentions.js'
import type { TaggedMention } from '../tagged-mention.js'
import { type Evidence, weighCountries } from './evidence.js'
import { foldPhrase } from './fold-words.js'
import { type Lexicon, lexiconOf } from './lexicon.js'
import type { Referent } from './referent.js'
import { retype } from './retype.js'

/** A document with what linking needs to know of it as a whole. */
export interface Study {
  readonly text: string
  readonly mentions: readonly TaggedMention[]
  readonly lexicon: Lexicon
  readonly evidence: Evidence
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
type Sighting = readonly [country: string, weight: number]

const LEAD = 600
const LEAD_WEIGHT = 1.5
const NOTHING: readonly Sighting[] = []

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
  return capital === undefined ? NOTHING : [[capital.country as string, 1]]
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

function* sightings(document: LinkableDocument, lexicon: Lexicon): Generator<Sighting> {
  const seen = new Map<string, readonly Sighting[]>()
  for (const mention of document.mentions) {
    const key = `${mention.type} ${mention.text}`
    let found = seen.get(key)
    if (found === undefined) {
      found = sightingsOf(mention, lexicon)
      seen.set(key, found)
    }
    const lead = mention.start < LEAD ? LEAD_WEIGHT : 1
    for (const [country, weight] of found) yield [country, weight * lead]
  }
}

/** Reads which countries a document speaks of, and puts right what was taken for a person against the tables. */
export function studyDocument(document: LinkableDocument): Study {
  const lexicon = lexiconOf(document.rules.linking)
  const evidence = weighCountries(sightings(document, lexicon))
  const mentions = document.mentions.map((mention) => retype(mention, evidence, lexicon))
  return { text: document.text, mentions, lexicon, evidence, found: new Map() }
}
