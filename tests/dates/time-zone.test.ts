import { describe, expect, it } from 'vitest'
import { toLocalTime } from '../../src/dates/local-time.js'
import { normalizeDates } from '../../src/entries/dates.js'
import { extract } from '../../src/entries/index.js'

const values = (text: string, reference: string, timeZone: string | null) =>
  normalizeDates(text, { language: 'en', reference, timeZone }).map(({ value }) => value)

describe('the zone of publication', () => {
  it('tells the day of an instant', () => {
    expect(values('It fell today.', '2024-10-17T23:30:00Z', 'Asia/Tokyo')).toEqual(['2024-10-18'])
    expect(values('It fell today.', '2024-10-17T23:30:00Z', 'America/New_York')).toEqual(['2024-10-17'])
    expect(values('It fell today.', '2024-10-17T23:30:00Z', null)).toEqual(['2024-10-17'])
  })
  it('tells the hour that hours count from, summer time included', () => {
    expect(values('It fell two hours ago.', '2024-07-17T01:00+0000', 'Europe/Paris')).toEqual(['2024-07-17T01:00'])
    expect(values('It fell two hours ago.', '2024-01-17T01:00Z', 'Europe/Paris')).toEqual(['2024-01-17T00:00'])
  })
  it('leaves dates and local times as they are', () => {
    expect(toLocalTime('2024-10-17', 'Asia/Tokyo')).toBe('2024-10-17')
    expect(toLocalTime('2024-10-17T23:30', 'Asia/Tokyo')).toBe('2024-10-17T23:30')
    expect(toLocalTime('2024-10-17T23:30-02:30', 'Asia/Kolkata')).toBe('2024-10-18T07:30')
    expect(toLocalTime(null, 'Asia/Tokyo')).toBeNull()
  })
  it('is the one of an extraction too', () => {
    const article = {
      text: 'Rebels took the bridge today.',
      publishedAt: '2024-10-17T23:30:00Z',
      timeZone: 'Asia/Tokyo',
    }
    expect(extract({ ...article, language: 'en' }).dates.map(({ value }) => value)).toEqual(['2024-10-18'])
  })
  it('must be one', () => {
    expect(() => values('It fell today.', '2024-10-17', 'Mars/Olympus')).toThrow('Invalid timeZone "Mars/Olympus"')
  })
})
