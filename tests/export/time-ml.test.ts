import { describe, expect, test } from 'vitest'
import { toTimeML } from '../../src/entries/export.js'
import { elementsNamed as all, readXml } from '../support/read-xml.js'
import { SAMPLE, SAMPLE_TEXT } from '../support/sample-extraction.js'

describe('toTimeML', () => {
  const elements = readXml(toTimeML(SAMPLE_TEXT, SAMPLE))

  test('keeps the text character for character, whatever markup it holds', () => {
    expect(all(elements, 'TEXT')[0]?.text).toBe(SAMPLE_TEXT)
  })

  test('marks every date with its TIMEX3 type and value', () => {
    const dates = all(elements, 'TIMEX3').filter(({ attributes }) => attributes.tid !== 't0')
    expect(dates.map(({ attributes, text }) => [attributes.tid, attributes.type, attributes.value, text])).toEqual([
      ['t1', 'DATE', '2021-08-21', 'samedi 21 août 2021'],
      ['t2', 'DATE', '2021-08-17', 'mardi'],
      ['t3', 'DATE', '2021-08-28', '28 August'],
    ])
    expect(dates[1]?.attributes).toMatchObject({ temporalFunction: 'true', anchorTimeID: 't0' })
  })

  test('gives the document creation time', () => {
    expect(all(elements, 'TIMEX3')[0]?.attributes).toMatchObject({
      tid: 't0',
      type: 'TIME',
      value: '2021-08-21T18:30:00+02:00',
      functionInDocument: 'CREATION_TIME',
    })
  })

  test('marks triggers as events, with polarity and modality on their instances', () => {
    expect(all(elements, 'EVENT').map(({ text }) => text)).toEqual([
      'raid aérien',
      'bombardé',
      'raid',
      'host talks',
      'arrested',
    ])
    const instances = all(elements, 'MAKEINSTANCE').map(({ attributes }) => attributes)
    expect(instances.map(({ polarity }) => polarity)).toEqual(['POS', 'NEG', 'POS', 'POS', 'POS'])
    expect(instances[3]?.modality).toBe('planned')
  })

  test('links an event to the date that it happened on', () => {
    expect(
      all(elements, 'TLINK').map(({ attributes }) => [attributes.eventInstanceID, attributes.relatedToTime]),
    ).toEqual([
      ['ei3', 't2'],
      ['ei4', 't3'],
    ])
  })

  test('writes one article with its own title and publication date', () => {
    const article = readXml(toTimeML(SAMPLE_TEXT, SAMPLE, { article: 0 }))
    expect(all(article, 'TITLE')[0]?.text).toBe('Irak 🇮🇶 : raid aérien à Sinjar')
    expect(all(article, 'TIMEX3')[0]?.attributes.value).toBe('2021-08-21')
    expect(`${all(article, 'TITLE')[0]?.text}${all(article, 'TEXT')[0]?.text}`).toBe(
      SAMPLE_TEXT.slice(SAMPLE.articles[0]?.start, SAMPLE.articles[0]?.end),
    )
    expect(() => toTimeML(SAMPLE_TEXT, SAMPLE, { article: 2 })).toThrow(/expected an integer below 2/)
  })

  test('replaces what XML cannot carry one for one and keeps carriage returns', () => {
    const text = 'a\0b\r\nc\ud800]]>'
    const bare = { ...SAMPLE, articles: [], dates: [], events: [] }
    expect(all(readXml(toTimeML(text, bare)), 'TEXT')[0]?.text).toBe('a\ufffdb\r\nc\ufffd]]>')
  })

  test('an event trigger that touches a date is left out, so that no element crosses another', () => {
    const [first] = SAMPLE.events
    const crossing = { ...SAMPLE, events: [{ ...first, ...SAMPLE.dates[0] } as (typeof SAMPLE.events)[number]] }
    expect(all(readXml(toTimeML(SAMPLE_TEXT, crossing)), 'EVENT')).toEqual([])
  })
})
