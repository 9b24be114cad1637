import { DIGITS, digitAt } from '../text/packing.js'
import { type AliasHit, aliasTable, readMarks } from './alias-table.js'
import { countryOfIso2, countryOfIso3 } from './countries.js'
import { CITY_COUNTRIES, CITY_FIELDS, CITY_NAMES } from './data/cities.js'
import { LANDMARK_FIELDS, LANDMARK_NAMES } from './data/landmarks.js'
import { REGION_FIELDS, REGION_NAMES } from './data/regions.js'

/** A city or town, a first-level division of a country, or another named place: a sea, a part of the world, a district, a base. */
export interface Place {
  readonly kind: 'city' | 'region' | 'landmark'
  readonly row: number
  readonly id: string
  /** English name. */
  readonly name: string
  /** ISO 3166-1 alpha-3; `null` where it lies in several or none. */
  readonly country: string | null
  /** [longitude, latitude], of a region that of its seat. */
  readonly coordinates: readonly [number, number] | null
  /** Five times the decimal logarithm of the population; 0 where it is not known. */
  readonly size: number
  readonly capital: boolean
}

const CITY_WIDTH = 10
const CAPITAL = 45
const LATITUDE_STEPS = 36001
const cities = /* @__PURE__ */ aliasTable(CITY_NAMES)
const regions = /* @__PURE__ */ aliasTable(REGION_NAMES)
const landmarks = /* @__PURE__ */ aliasTable(LANDMARK_NAMES)
let landmarkFields: readonly string[] | null = null
let regionFields: readonly string[] | null = null
let runs: readonly { readonly iso2: string; readonly first: number; readonly end: number }[] | null = null

function countryRuns(): readonly { readonly iso2: string; readonly first: number; readonly end: number }[] {
  let first = 0
  runs ??= CITY_COUNTRIES.split(' ').map((run) => {
    const start = first
    first += Number(run.slice(2))
    return { iso2: run.slice(0, 2), first: start, end: first }
  })
  return runs
}

function readNumber(at: number, width: number): number {
  let value = 0
  for (let index = 0; index < width; index += 1) value = value * DIGITS + digitAt(CITY_FIELDS, at + index)
  return value
}

const hundredths = (value: number): number => Math.round(value) / 100

function iso3(iso2: string): string {
  return countryOfIso2(iso2)?.iso3 ?? iso2
}

/** The city of a row. */
export function cityAt(row: number): Place {
  const at = row * CITY_WIDTH
  const point = readNumber(at, 5)
  const size = readNumber(at + 5, 1)
  const lat = Math.floor(point / LATITUDE_STEPS) - 9000
  const lon = (point % LATITUDE_STEPS) - 18000
  const run = countryRuns().find(({ end }) => row < end)
  return {
    kind: 'city',
    row,
    id: `geonames:${readNumber(at + 6, 4)}`,
    name: readMarks(cities.names(row)[0] as string).name,
    country: iso3(run?.iso2 ?? ''),
    coordinates: [hundredths(lon), hundredths(lat)],
    size: size >= CAPITAL ? size - CAPITAL : size,
    capital: size >= CAPITAL,
  }
}

/** The first-level division of a row. */
export function regionAt(row: number): Place {
  regionFields ??= REGION_FIELDS.split('\n')
  const [iso2, , id, point] = (regionFields[row] as string).split('\t') as [string, string, string, string]
  const [lat, lon] = point.split(' ').map(Number)
  return {
    kind: 'region',
    row,
    id: `geonames:${Number.parseInt(id, 36)}`,
    name: readMarks(regions.names(row)[0] as string).name,
    country: iso3(iso2),
    coordinates: lat === undefined || lon === undefined ? null : [lon, lat],
    size: 0,
    capital: false,
  }
}

/** The landmark of a row. */
export function landmarkAt(row: number): Place {
  landmarkFields ??= LANDMARK_FIELDS.split('\n')
  const [id, country, point] = (landmarkFields[row] as string).split('\t') as [string, string, string]
  const [lat, lon] = point.split(' ').map(Number)
  return {
    kind: 'landmark',
    row,
    id: `place:${id}`,
    name: readMarks(landmarks.names(row)[0] as string).name,
    country: country === '' ? null : country,
    coordinates: lat === undefined || lon === undefined ? null : [lon, lat],
    size: 0,
    capital: false,
  }
}

/** Rows of the landmarks that bear the folded name; doubtful ones only where their country is at issue. */
export function findLandmarks(folded: string): readonly AliasHit[] {
  return landmarks.find(folded)
}

/** Names of the landmarks of a country (ISO 3166-1 alpha-3), with their rows. */
export function landmarksOf(country: string): readonly { readonly row: number; readonly names: readonly string[] }[] {
  landmarkFields ??= LANDMARK_FIELDS.split('\n')
  return landmarkFields.flatMap((line, row) =>
    line.split('\t')[1] === country ? [{ row, names: landmarks.names(row) }] : [],
  )
}

/** Rows of the cities that bear the folded name. */
export function findCities(folded: string): readonly AliasHit[] {
  return cities.find(folded)
}

/** Rows of the divisions that bear the folded name. */
export function findRegions(folded: string): readonly AliasHit[] {
  return regions.find(folded)
}

/** Names of the cities of a country (ISO 3166-1 alpha-3), with their rows. */
export function citiesOf(country: string): readonly { readonly row: number; readonly names: readonly string[] }[] {
  const iso2 = countryOfIso3(country)?.iso2
  return countryRuns()
    .filter((run) => run.iso2 === iso2)
    .flatMap(({ first, end }) =>
      Array.from({ length: end - first }, (_, index) => ({ row: first + index, names: cities.names(first + index) })),
    )
}

/** Names of the divisions of a country (ISO 3166-1 alpha-3), with their rows. */
export function regionsOf(country: string): readonly { readonly row: number; readonly names: readonly string[] }[] {
  regionFields ??= REGION_FIELDS.split('\n')
  const prefix = `${countryOfIso3(country)?.iso2}\t`
  return regionFields.flatMap((line, row) => (line.startsWith(prefix) ? [{ row, names: regions.names(row) }] : []))
}
