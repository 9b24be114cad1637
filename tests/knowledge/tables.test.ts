import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileLandmarks } from '../../scripts/knowledge/compile-landmarks.js'
import { compileOrganizations } from '../../scripts/knowledge/compile-organizations.js'
import { countryOfIso2, countryOfIso3, findCountries, findCountryAcronyms } from '../../src/knowledge/countries.js'
import { foldAlias } from '../../src/knowledge/fold-alias.js'
import { findOrganizations, organizationAt } from '../../src/knowledge/organizations.js'
import { cityAt, findCities, findLandmarks, landmarkAt } from '../../src/knowledge/places.js'

describe('the table of organisations', () => {
  it('is what its sources compile to', () => {
    const committed = readFileSync(new URL('../../src/knowledge/data/organizations.ts', import.meta.url), 'utf8')
    expect(compileOrganizations()).toBe(committed)
  })
  it('finds one body by its names in both languages', () => {
    const idOf = (name: string): string | undefined =>
      findOrganizations(foldAlias(name)).map(({ row }) => organizationAt(row).id)[0]
    expect(idOf('Unités de mobilisation populaire')).toBe(idOf('Popular Mobilization Forces'))
    expect(idOf('no such body')).toBeUndefined()
  })
  it('names a country that exists', () => {
    for (let row = 0; row < 100; row += 1) {
      const { country } = organizationAt(row)
      if (country !== null) expect(countryOfIso3(country)?.iso3).toBe(country)
    }
  })
})

describe('the table of countries', () => {
  it('finds a country by its names, and by an acronym only as written', () => {
    expect(findCountries(foldAlias('Etats-Unis'))).toEqual(findCountries(foldAlias('United States')))
    expect(findCountryAcronyms('U.S.')).toEqual(findCountryAcronyms('US'))
    expect(findCountries('us')).toEqual([])
    expect(countryOfIso2('IQ')?.iso3).toBe('IRQ')
  })
})

describe('the table of cities', () => {
  it('gives coordinates, country and GeoNames id', () => {
    const baghdad = findCities(foldAlias('Bagdad')).map(({ row }) => cityAt(row))
    expect(baghdad).toMatchObject([
      { id: 'geonames:98182', name: 'Baghdad', country: 'IRQ', coordinates: [44.4, 33.34], capital: true },
    ])
  })
})

describe('the table of landmarks', () => {
  it('is what its source compiles to', () => {
    const committed = readFileSync(new URL('../../src/knowledge/data/landmarks.ts', import.meta.url), 'utf8')
    expect(compileLandmarks()).toBe(committed)
  })
  it('finds a sea and a district in both languages', () => {
    const idOf = (name: string): string | undefined =>
      findLandmarks(foldAlias(name)).map(({ row }) => landmarkAt(row).id)[0]
    expect(idOf('mer Rouge')).toBe(idOf('the Red Sea'))
    expect(idOf('Sadr City')).toBe('place:sadr-city')
  })
})

describe('foldAlias', () => {
  it('takes case, diacritics, apostrophes, hyphens and a leading article away', () => {
    expect(foldAlias('L’État-Major')).toBe('etat major')
    expect(foldAlias('the U.N.')).toBe('u n')
    expect(foldAlias('LA Times')).toBe('la times')
  })
})
