import { join } from 'node:path'
import { joinName } from '../../src/entities/linking/spelling-index.js'
import { tokenSimilarity } from '../../src/entities/names/token-similarity.js'
import { foldAlias } from '../../src/knowledge/fold-alias.js'
import { DIGITS, packDigit } from '../../src/text/packing.js'
import { distinct, generated, list, readRows, readSource } from './tables.js'

interface City {
  readonly country: string
  readonly lat: number
  readonly lon: number
  /** Five times the decimal logarithm of the population, 10 to 40. */
  readonly size: number
  readonly capital: boolean
  readonly id: number
  readonly names: readonly string[]
}

function digits(value: number, width: number): string {
  let rest = value
  let packed = ''
  for (let index = 0; index < width; index += 1) {
    packed = packDigit(rest % DIGITS) + packed
    rest = Math.floor(rest / DIGITS)
  }
  return packed
}

function readCities(data: string): City[] {
  const also = new Map(readSource('cities.tsv', 3).map((cells) => [cells[0] as string, cells]))
  return readRows(join(data, 'knowledge/gazetteer-cities.tsv'), 9).map((cells) => {
    const [id, country, , lat, lon, population, capital, , names] = cells as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    const [, canonical = '', more = ''] = also.get(id) ?? []
    const all = [canonical, ...list(names), ...list(more)].filter((name) => name !== '')
    return {
      country,
      lat: Number(lat),
      lon: Number(lon),
      size: Math.min(40, Math.round(Math.log10(Math.max(Number(population), 100)) * 5)),
      capital: capital === 'C',
      id: Number(id),
      names: distinct(all, foldAlias),
    }
  })
}

const isNear = (a: City, b: City): boolean => Math.abs(a.lat - b.lat) < 0.15 && Math.abs(a.lon - b.lon) < 0.15

function soundsLike(a: City, b: City): boolean {
  return a.names.some((name) => b.names.some((other) => tokenSimilarity(joinName(name), joinName(other)) >= 0.95))
}

// GeoNames lists some cities twice, as a town and as its old or administrative part: the larger one stays with all names.
function withoutTwins(cities: readonly City[]): City[] {
  const kept: City[] = []
  for (const city of cities) {
    const at = kept.findIndex(
      (other) => other.country === city.country && isNear(other, city) && soundsLike(other, city),
    )
    if (at < 0) kept.push(city)
    else kept[at] = { ...(kept[at] as City), names: distinct([...(kept[at] as City).names, ...city.names], foldAlias) }
  }
  return kept
}

/** A city as 10 digits: latitude and longitude in hundredths of a degree, size (45 more for a capital), GeoNames id. */
function packCity(city: City): string {
  const place = Math.round((city.lat + 90) * 100) * 36001 + Math.round((city.lon + 180) * 100)
  return digits(place, 5) + digits(city.size + (city.capital ? 45 : 0), 1) + digits(city.id, 4)
}

/** The table of cities from GeoNames, as the text of a module: sorted by country, then size. */
export function compileCities(data: string): string {
  const sorted = readCities(data).sort((a, b) =>
    a.country < b.country ? -1 : a.country > b.country ? 1 : b.size - a.size || a.id - b.id,
  )
  const cities = withoutTwins(sorted)
  const runs: [string, number][] = []
  for (const city of cities) {
    const last = runs.at(-1)
    if (last?.[0] === city.country) last[1] += 1
    else runs.push([city.country, 1])
  }
  return generated('GeoNames (cities with more than 15,000 to 100,000 people) and scripts/knowledge/cities.tsv', {
    CITY_NAMES: cities.map((city) => city.names.join('|')).join('\n'),
    CITY_FIELDS: cities.map(packCity).join(''),
    CITY_COUNTRIES: runs.map(([country, cities]) => `${country}${cities}`).join(' '),
  })
}
