import { join } from 'node:path'
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

// GeoNames lists some cities twice, as a town and as its old or administrative part: the larger one stays.
function withoutTwins(cities: readonly City[]): City[] {
  const kept = new Map<string, City[]>()
  return cities.filter((city) => {
    const key = `${city.country} ${foldAlias(city.names[0] as string)}`
    const twins = kept.get(key) ?? []
    const isTwin = twins.some(({ lat, lon }) => Math.abs(lat - city.lat) < 0.15 && Math.abs(lon - city.lon) < 0.15)
    if (!isTwin) kept.set(key, [...twins, city])
    return !isTwin
  })
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
