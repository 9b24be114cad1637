import { type AliasHit, aliasTable, readMarks } from './alias-table.js'
import { COUNTRY_FIELDS, COUNTRY_NAMES } from './data/countries.js'

export interface Country {
  readonly row: number
  /** ISO 3166-1 alpha-3, `XKX` for Kosovo. */
  readonly iso3: string
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string
  readonly wikidata: string
  /** English short name. */
  readonly name: string
  /** English adjective: `Iraqi`; the name where there is none. */
  readonly adjective: string
  /** A point in its middle, [longitude, latitude]. */
  readonly coordinates: readonly [number, number]
}

const table = /* @__PURE__ */ aliasTable(COUNTRY_NAMES)
let countries: readonly Country[] | null = null
let byIso3: ReadonlyMap<string, Country> | null = null
let byIso2: ReadonlyMap<string, Country> | null = null

function readCountry(line: string, row: number): Country {
  const [iso3, iso2, wikidata, point, adjective] = line.split('\t') as [string, string, string, string, string]
  const [lat, lon] = point.split(' ').map(Number) as [number, number]
  const { name } = readMarks(table.names(row)[0] as string)
  return { row, iso3, iso2, wikidata, name, adjective: adjective || name, coordinates: [lon, lat] }
}

function allCountries(): readonly Country[] {
  countries ??= COUNTRY_FIELDS.split('\n').map(readCountry)
  return countries
}

/** The country of a row. */
export function countryAt(row: number): Country {
  return allCountries()[row] as Country
}

/** The country of an ISO 3166-1 alpha-3 code. */
export function countryOfIso3(code: string): Country | undefined {
  byIso3 ??= new Map(allCountries().map((country) => [country.iso3, country]))
  return byIso3.get(code)
}

/** The country of an ISO 3166-1 alpha-2 code. */
export function countryOfIso2(code: string): Country | undefined {
  byIso2 ??= new Map(allCountries().map((country) => [country.iso2, country]))
  return byIso2.get(code)
}

/** Rows of the countries that bear the folded name; doubtful ones (`Congo`, `Korea`) need the document's consent. */
export function findCountries(folded: string): readonly AliasHit[] {
  return table.find(folded)
}

/** Rows of the countries that bear the acronym, as written: `US`, `RDC`. */
export function findCountryAcronyms(acronym: string): readonly AliasHit[] {
  return table.findAcronym(acronym)
}
