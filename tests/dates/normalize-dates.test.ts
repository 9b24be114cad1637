import { describe, expect, it } from 'vitest'
import { normalizeDates } from '../../src/entries/dates.js'
import { SitrepError } from '../../src/errors.js'

describe('normalizeDates', () => {
  it('chooses between its languages where none is told', () => {
    expect(normalizeDates('Le 25 août 2021, les forces ont arrêté trois membres de la cellule.')[0]?.value).toBe(
      '2021-08-25',
    )
    expect(normalizeDates('The forces arrested three of them on August 25, 2021.')[0]?.value).toBe('2021-08-25')
  })
  it('finds nothing in a language that it does not read', () => {
    expect(normalizeDates('am 25. August 2021', { language: 'de' })).toEqual([])
  })
  it('refuses what is no text, no date and no language', () => {
    expect(() => normalizeDates(12 as unknown as string)).toThrow(SitrepError)
    expect(() => normalizeDates('today', { reference: 'yesterday' })).toThrow(/expected an ISO 8601 date/u)
    expect(() => normalizeDates('today', { language: '??' })).toThrow(SitrepError)
  })
  it('takes undefined and null for what is left out', () => {
    expect(normalizeDates('In 2019.', { language: null, reference: undefined, timeZone: null })).toHaveLength(1)
  })
})
