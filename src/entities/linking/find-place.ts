import { readMarks } from '../../knowledge/alias-table.js'
import { countryAt, findCountries, findCountryAcronyms } from '../../knowledge/countries.js'
import { foldAlias } from '../../knowledge/fold-alias.js'
import {
  citiesOf,
  cityAt,
  findCities,
  findLandmarks,
  findRegions,
  landmarkAt,
  landmarksOf,
  type Place,
  regionAt,
  regionsOf,
} from '../../knowledge/places.js'
import { type Evidence, leadingCountries, type Nearby, NOWHERE } from './evidence.js'
import { type Referent, referent } from './referent.js'
import { joinName, type SpellingIndex, spellingIndex } from './spelling-index.js'

/** What the text around a place name says of it. */
export interface PlaceCue {
  /** A noun beside it names it a division, a city or a part of one. */
  readonly kind: 'region' | 'city' | 'district' | null
  /** A country named right after it: `Tripoli, Lebanon`. */
  readonly country: string | null
  /** The countries that its paragraph speaks of. */
  readonly near?: Nearby
}

const LEAST_SPELLING = { withKey: 0.87, withoutKey: 0.86 }
/** Short names are alike by chance. */
const LEAST_SHORT_SPELLING = { withKey: 0.9, withoutKey: 0.92 }
const SHORT = 6
const COUNTRIES_TRIED = 3
/** Five times the decimal logarithm of 300,000 people: a city known without its country. */
const KNOWN_SIZE = 27
/** The same for 50,000 people: one whose name no other country has. */
const ONLY_SIZE = 23
/** The same for 100,000 people. */
const TOWN_SIZE = 25
const SAME_NAME = 0.93
/** How far, in degrees of longitude and latitude together, a town is from the seat of its division at most. */
const SEAT_DEGREES = 3
/** What a country of the paragraph weighs against the size of a place and the rest of the document. */
const NEAR = 6

/** The landmark that a name stands for: one without country, or one whose country the document speaks of. */
export function findLandmark(name: string, evidence: Evidence): Referent | null {
  for (const { row, doubtful } of findLandmarks(foldAlias(name))) {
    const place = landmarkAt(row)
    const share = shareOf(place, evidence)
    const open = place.country === null || evidence.focus === null
    if (share > 0 || (open && !doubtful)) return placeReferent(place, 'alias', 1)
  }
  return null
}

function isAcronym(name: string): boolean {
  return /^[\p{Lu}.-]{2,8}$/u.test(name)
}

/** The country that a name stands for: a doubtful name (`Congo`, `Georgia`) only where the document speaks of the country. */
export function findSureCountry(name: string, evidence: Evidence): Referent | null {
  const acronym = isAcronym(name)
  const hits = acronym
    ? [...findCountryAcronyms(name), ...findCountries(foldAlias(name))]
    : findCountries(foldAlias(name))
  let best: { row: number; weight: number } | null = null
  for (const { row, doubtful } of hits) {
    const weight = (evidence.countries.get(countryAt(row).iso3) ?? 0) + (doubtful ? 0 : 1)
    if (weight > (best?.weight ?? 0)) best = { row, weight }
  }
  return best === null ? null : countryReferent(best.row, acronym ? 'acronym' : 'alias')
}

/** The country that a name stands for, the first that bears it where nothing decides. */
export function findCountry(name: string, evidence: Evidence): Referent | null {
  const sure = findSureCountry(name, evidence)
  if (sure !== null) return sure
  const first = findCountries(foldAlias(name))[0]
  return first === undefined ? null : countryReferent(first.row, 'alias')
}

/** The place of exactly this name in a country that the document speaks of. */
export function findPlaceAtIssue(name: string, cue: PlaceCue, evidence: Evidence): Referent | null {
  const exact = exactPlaces(foldAlias(name), evidence).filter((place) => shareOf(place, evidence) > 0)
  const best = bestOf(exact, cue, evidence)
  return best === null ? null : placeReferent(best, 'place', 1)
}

/** The referent of a row of the table of countries. */
function countryReferent(row: number, by: Referent['by']): Referent {
  const { iso3, name, coordinates, wikidata } = countryAt(row)
  const links = wikidata === '' ? { iso3166: iso3 } : { iso3166: iso3, wikidata }
  return referent({ id: `country:${iso3}`, name, country: iso3, coordinates, sectors: ['GOV'], links, by, score: 1 })
}

function placeReferent(place: Place, by: Referent['by'], score: number): Referent {
  const { id, name, country, coordinates } = place
  const links = place.kind === 'landmark' ? null : { geonames: id.slice(id.indexOf(':') + 1) }
  return referent({ id, name, country, coordinates, links, by, score })
}

function shareOf(place: Place, evidence: Evidence): number {
  return place.country === null ? 0 : (evidence.countries.get(place.country) ?? 0)
}

function rank(place: Place, cue: PlaceCue, evidence: Evidence): number {
  const share = shareOf(place, evidence)
  let value = place.size / 10
  if (place.country !== null && place.country === cue.country) value += 10
  if (place.country !== null && place.country === evidence.focus) value += 2
  if (place.country !== null && cue.near?.countries.has(place.country)) value += NEAR
  if (share > 0) value += 1.5 + Math.min(2, share / 4)
  if (place.capital) value += 2
  if (cue.kind !== null) value += (cue.kind === 'region') === (place.kind === 'region') ? 4 : 0
  // A city of its own weight beats the division around it; a division without namesake city needs no cue.
  else if (place.kind === 'region') value += 2.2
  return value
}

function isCredible(place: Place, cue: PlaceCue, evidence: Evidence, known: number): boolean {
  if (cue.country !== null) return place.country === cue.country
  if (shareOf(place, evidence) > 0) return true
  if (evidence.focus === null) return true
  return place.capital || place.size >= known || place.kind === 'region'
}

function exactPlaces(folded: string, evidence: Evidence): Place[] {
  const regions = findRegions(folded)
    .map(({ row, doubtful }) => ({ place: regionAt(row), doubtful }))
    .filter(({ place, doubtful }) => !doubtful || shareOf(place, evidence) > 0)
  return [...findCities(folded).map(({ row }) => cityAt(row)), ...regions.map(({ place }) => place)]
}

function bestOf(places: readonly Place[], cue: PlaceCue, evidence: Evidence): Place | null {
  let best: Place | null = null
  let most = Number.NEGATIVE_INFINITY
  const known = new Set(places.map(({ country }) => country)).size === 1 ? ONLY_SIZE : KNOWN_SIZE
  for (const place of places) {
    if (!isCredible(place, cue, evidence, known)) continue
    const value = rank(place, cue, evidence)
    if (value <= most) continue
    best = place
    most = value
  }
  return best
}

const citySpellings = new Map<string, SpellingIndex>()
const regionSpellings = new Map<string, SpellingIndex>()
const landmarkSpellings = new Map<string, SpellingIndex>()

function named(
  rows: readonly { readonly row: number; readonly names: readonly string[] }[],
): { row: number; name: string }[] {
  return rows.flatMap(({ row, names }) => names.map((packed) => ({ row, name: readMarks(packed).name })))
}

function indexOf(kept: Map<string, SpellingIndex>, country: string, list: typeof citiesOf): SpellingIndex {
  const made = kept.get(country)
  if (made !== undefined) return made
  const index = spellingIndex(named(list(country)))
  kept.set(country, index)
  return index
}

/** Places of one country that sound like the name, best first. */
export function placesBySound(name: string, country: string): { readonly place: Place; readonly score: number }[] {
  const least = joinName(name).length <= SHORT ? LEAST_SHORT_SPELLING : LEAST_SPELLING
  const cities = indexOf(citySpellings, country, citiesOf).find(name, least)
  const regions = indexOf(regionSpellings, country, regionsOf).find(name, least)
  const landmarks = indexOf(landmarkSpellings, country, landmarksOf).find(name, least)
  return [
    ...landmarks.map(({ row, score }) => ({ place: landmarkAt(row), score })),
    ...cities.map(({ row, score }) => ({ place: cityAt(row), score })),
    ...regions.map(({ row, score }) => ({ place: regionAt(row), score })),
  ].sort((a, b) => b.score - a.score)
}

// Countries that write Latin letters and whose place names French and English take over as they are.
const SPELT_AS_WRITTEN: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'USA GBR IRL CAN AUS NZL FRA BEL NLD LUX DEU AUT CHE LIE ITA ESP PRT AND MCO SMR SWE NOR DNK FIN ISL ' +
    'MEX GTM HND SLV NIC CRI PAN COL VEN ECU PER BOL CHL ARG URY PRY BRA CUB DOM PRI'
  ).split(' '),
)

function bySound(name: string, cue: PlaceCue, evidence: Evidence): Referent | null {
  const likely = new Set([...(cue.near ?? NOWHERE).countries, ...leadingCountries(evidence, COUNTRIES_TRIED)])
  const countries = cue.country === null ? [...likely].slice(0, COUNTRIES_TRIED) : [cue.country]
  for (const country of countries) {
    if (SPELT_AS_WRITTEN.has(country)) continue
    const all = placesBySound(name, country)
    const found = cue.kind === 'city' ? all.filter(({ place }) => place.kind !== 'region') : all
    const top = found[0]
    if (top === undefined) continue
    const near = found.filter(({ score }) => top.score - score <= 0.04)
    near.sort((a, b) => rank(b.place, cue, evidence) - rank(a.place, cue, evidence))
    const { place, score } = near[0] as (typeof near)[number]
    return placeReferent(place, 'spelling', score * 0.99)
  }
  return null
}

// Regions lie where their seats are: `Xinyang` is no town of Xinjiang.
function isNearby(town: Place, region: Place): boolean {
  const [a, b] = [town.coordinates, region.coordinates]
  return a === null || b === null || Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) < SEAT_DEGREES
}

// A division of a name that is also, spelt a little differently, that of its town: the town is meant, as with Basra.
function townBeside(name: string, region: Place, cue: PlaceCue, evidence: Evidence): Referent | null {
  if (cue.kind === 'region' || region.country === null || SPELT_AS_WRITTEN.has(region.country)) return null
  const found = placesBySound(name, region.country).filter(({ place }) => place.kind === 'city')
  const town = found.find(
    ({ place, score }) =>
      score >= SAME_NAME && isNearby(place, region) && (cue.kind === 'city' || place.size >= TOWN_SIZE),
  )
  return town === undefined || rank(town.place, cue, evidence) < rank(region, cue, evidence)
    ? null
    : placeReferent(town.place, 'spelling', town.score * 0.99)
}

/** The city or division that a name stands for, by its exact names, then by its sound where a country is known. */
export function findPlace(name: string, cue: PlaceCue, evidence: Evidence): Referent | null {
  const exact = bestOf(exactPlaces(foldAlias(name), evidence), cue, evidence)
  if (exact?.kind === 'region') return townBeside(name, exact, cue, evidence) ?? placeReferent(exact, 'place', 1)
  return exact === null ? bySound(name, cue, evidence) : placeReferent(exact, 'place', 1)
}

const NO_CUE: PlaceCue = { kind: null, country: null }

/** The country (ISO 3166-1 alpha-3) that a place name stands for or lies in. */
export function countryOfPlace(name: string, evidence: Evidence): string | null {
  const found =
    findSureCountry(name, evidence) ?? findPlaceAtIssue(name, NO_CUE, evidence) ?? findCountry(name, evidence)
  return (found ?? findPlace(name, NO_CUE, evidence))?.country ?? null
}
