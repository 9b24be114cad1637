import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { toICalendar } from '../../src/entries/export.js'
import { SAMPLE, SAMPLE_TEXT } from '../support/sample-extraction.js'

function readEvents(calendar: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(calendar))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
}

describe('toICalendar', () => {
  const calendar = toICalendar(SAMPLE, { texts: SAMPLE_TEXT })
  const events = readEvents(calendar)

  test('holds the dated events, the planned one tentative', () => {
    expect(events.map((event) => [event.startDate.toString(), event.endDate.toString()])).toEqual([
      ['2021-08-17', '2021-08-18'],
      ['2021-08-28', '2021-08-29'],
    ])
    expect(events.map((event) => event.component.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'TENTATIVE'])
  })

  test('keeps commas, quotes and semicolons of the text', () => {
    expect(events[0]?.description).toBe('Le raid de mardi a fait huit morts, dont <b>"quatre"</b> soignants.')
    expect(events[0]?.location).toBe('Sinjar')
    expect(events[1]?.summary).toBe('CONSULT: Iraq → Turkey (host talks)')
  })

  test('is stamped with the publication in UTC', () => {
    expect(calendar).toContain('DTSTAMP:20210821T163000Z')
  })

  test('no line is longer than 75 octets, and every line ends in CRLF', () => {
    for (const line of calendar.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test.each([
    ['2021-08-17T10:00', '2021-08-17T11:00', '2021-08-17T10:00:00'],
    ['2021-08-17T23:30:00-05:00', '2021-08-18T00:30:00-05:00', '2021-08-18T04:30:00Z'],
    ['2021-03-01T00:30:00+01:00', '2021-03-01T01:00:00+01:00', '2021-02-28T23:30:00Z'],
  ])('a time of day keeps its zone: %s', (start, end, expected) => {
    const [event] = SAMPLE.events
    const time = { date: null, value: start, edtf: null, interval: { start, end }, basis: 'explicit' } as const
    const timed = { ...SAMPLE, events: [{ ...event, time } as (typeof SAMPLE.events)[number]] }
    expect(readEvents(toICalendar(timed))[0]?.startDate.toString()).toBe(expected)
  })
})
