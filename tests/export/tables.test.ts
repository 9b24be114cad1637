import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toAcledCsv, toGdeltCsv, toPloverJson } from '../../src/entries/export.js'
import { writeCsv } from '../../src/export/write-csv.js'
import { SAMPLE, SAMPLE_TEXT } from '../support/sample-extraction.js'

const readRecords = (csv: string): Record<string, string>[] => parse(csv, { columns: true, record_delimiter: '\r\n' })

describe('writeCsv', () => {
  test('another parser reads back every cell, whatever it holds', () => {
    const cells = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), { minLength: 1 })
    fc.assert(
      fc.property(cells, (rows) => {
        const options = { record_delimiter: '\r\n', relax_column_count: true } as const
        expect(parse(writeCsv(rows), options)).toEqual(rows)
      }),
    )
  })
})

describe('toGdeltCsv', () => {
  const rows = readRecords(toGdeltCsv(SAMPLE))

  test('has the 61 columns of the event table and one row for each asserted event', () => {
    expect(Object.keys(rows[0] ?? {})).toHaveLength(61)
    expect(rows.map((row) => row.EventCode)).toEqual(['195', '173'])
  })

  test('tells an event by its most complete mention', () => {
    expect(rows[0]).toMatchObject({
      GLOBALEVENTID: 'c0',
      SQLDATE: '20210817',
      MonthYear: '202108',
      Year: '2021',
      FractionDate: '2021.7041',
      Actor1Code: 'TURMIL',
      Actor1Name: 'TURKISH ARMED FORCES',
      Actor1CountryCode: 'TUR',
      Actor2Code: '',
      EventRootCode: '19',
      QuadClass: '4',
      GoldsteinScale: '-10',
      NumMentions: '2',
      ActionGeo_FullName: 'Sinjar',
      ActionGeo_Lat: '36.3209',
      ActionGeo_CountryCode: 'IRQ',
      SOURCEURL: 'https://news.example/irak?id=1&lang=fr',
      DATEADDED: '20210821183000',
    })
  })

  test('an event without a date has no date, never that of the page', () => {
    expect(rows[1]).toMatchObject({ SQLDATE: '', Year: '', Actor1Code: 'IRQCOP' })
  })

  test('writes what is planned or denied when asked to, and every mention when asked to', () => {
    expect(readRecords(toGdeltCsv(SAMPLE, { modalities: ['planned'] }))[0]).toMatchObject({
      EventCode: '036',
      Actor2Code: 'TURGOV',
    })
    expect(readRecords(toGdeltCsv(SAMPLE, { rows: 'mentions' }))).toHaveLength(3)
  })

  test('one event in two documents is one row when their clusters are given', () => {
    const members = [0, 1].map((document) => ({ document, event: 'e2' }))
    const merged = [{ ...(SAMPLE.clusters[0] as (typeof SAMPLE.clusters)[number]), id: 'w0', members }]
    const both = readRecords(toGdeltCsv([SAMPLE, SAMPLE], { clusters: merged }))
    expect(both.find((row) => row.GLOBALEVENTID === 'w0')).toMatchObject({
      NumMentions: '2',
      NumSources: '2',
      NumArticles: '2',
    })
  })
})

describe('toAcledCsv', () => {
  const rows = readRecords(toAcledCsv(SAMPLE, { texts: SAMPLE_TEXT }))

  test('writes the events that ACLED codes, with place, actors, fatalities and the sentence', () => {
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      event_date: '2021-08-17',
      time_precision: '1',
      disorder_type: 'Political violence',
      event_type: 'Explosions/Remote violence',
      sub_event_type: 'Air/drone strike',
      actor1: 'Turkish Armed Forces',
      inter1: 'State forces',
      country: 'IRQ',
      location: 'Sinjar',
      fatalities: '8',
      notes: 'Le raid de mardi a fait huit morts, dont <b>"quatre"</b> soignants.',
    })
    expect(rows[1]).toMatchObject({ disorder_type: 'Strategic developments', event_date: '', fatalities: '' })
  })
})

describe('toPloverJson', () => {
  const [strike, arrest] = toPloverJson(SAMPLE, { texts: SAMPLE_TEXT })

  test('uses the field names of the manual', () => {
    expect(strike).toMatchObject({
      date: '2021-08-17',
      enddate: null,
      actor: [{ code: 'TUR', sector: ['MIL'], identifier_text: 'Turkish Armed Forces', actor_text: null }],
      event: ['ASSAULT'],
      mode: ['aerial'],
      event_loc: { geonameid: '448149', name: 'Sinjar', cc3: 'IRQ' },
      size: { dead: 8 },
      cite_info: { url: SAMPLE.url, language: 'fr' },
    })
    expect(arrest?.cite_info.language).toBe('en')
    expect(SAMPLE_TEXT.slice(arrest?.text_info.start, arrest?.text_info.end)).toBe(arrest?.text)
  })

  test('an announced meeting is the AGREE of the manual, and a month has a last day', () => {
    const interval = { start: '2021-08-01', end: '2021-09-01' }
    const events = SAMPLE.events.map((event) => ({ ...event, time: { ...event.time, interval } }))
    const [planned] = toPloverJson({ ...SAMPLE, events }, { modalities: ['planned'] })
    expect(planned).toMatchObject({ event: ['AGREE'], date: '2021-08-01', enddate: '2021-08-31' })
  })
})
