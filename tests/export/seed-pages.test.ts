import { readdirSync, readFileSync } from 'node:fs'
import { check } from '@placemarkio/check-geojson'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import {
  createOffsetMap,
  toAcledCsv,
  toBrat,
  toConll,
  toConllU,
  toGdeltCsv,
  toGeoJson,
  toICalendar,
  toJsonLines,
  toPloverJson,
  toTimeML,
  toWebAnnotation,
} from '../../src/entries/export.js'
import { extract, read } from '../../src/entries/index.js'
import { renderHtml } from '../../src/entries/render.js'
import { attribute, readPage, textOf } from '../support/read-page.js'
import { elementsNamed, readXml } from '../support/read-xml.js'

const FOLDER = 'fixtures/articles'
const PAGES = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))

describe.each(PAGES)('%s', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8')
  const extraction = extract({ text, id: file })
  const asserted = extraction.events.filter(({ modality, anaphoric }) => modality === 'asserted' && !anaphoric)
  const characters = [...text]

  test('as a page: parses without error, marks every mention, and every link arrives', () => {
    const page = readPage(renderHtml(text, extraction))
    const marks = page.filter(({ tagName, attrs }) => tagName === 'mark' && attrs.some(({ name }) => name === 'id'))
    const marked = new Map(marks.map((mark) => [attribute(mark, 'id'), mark]))
    for (const [index, event] of extraction.events.entries()) {
      expect(event.text.replace(/\s/g, '')).toContain(textOf(marked.get(`event-${index}`)!).replace(/\s/g, ''))
    }
    for (const index of extraction.entityMentions.keys()) expect(marked.has(`mention-${index}`)).toBe(true)
    for (const index of extraction.dates.keys()) expect(marked.has(`date-${index}`)).toBe(true)
  })

  test('as TimeML: well formed, with the text untouched and every date marked', () => {
    const elements = readXml(toTimeML(text, extraction))
    expect(elementsNamed(elements, 'TEXT')[0]?.text).toBe(text)
    const dates = elementsNamed(elements, 'TIMEX3').filter(({ attributes }) => attributes.tid !== 't0')
    expect(dates.map((date) => date.text)).toEqual(extraction.dates.map((date) => date.text))
    for (const index of extraction.articles.keys()) readXml(toTimeML(text, extraction, { article: index }))
  })

  test('as annotations and standoff: positions in code points select the same words', () => {
    for (const { target } of toWebAnnotation(text, extraction).first.items) {
      const [{ start, end }, { exact }] = target.selector
      expect(characters.slice(start, end).join('')).toBe(exact)
    }
    const bounds = toBrat(text, extraction)
      .ann.split('\n')
      .filter((line) => line.startsWith('T'))
    for (const [, place, words] of bounds.map((line) => line.split('\t'))) {
      const pieces = place!
        .slice(place!.indexOf(' ') + 1)
        .split(';')
        .map((piece) => piece.split(' ').map(Number))
      expect(pieces.map(([start, end]) => characters.slice(start, end).join('')).join(' ')).toBe(words)
    }
  })

  test('as columns: as many names as there are mentions, as many tokens as were read', () => {
    const sentences = read(text, { language: extraction.language.language })
    const tokens = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
    const rows = toConllU(text, sentences, { extraction })
      .split('\n')
      .filter((line) => /^\d/.test(line))
    expect(rows).toHaveLength(tokens)
    for (const row of rows) expect(row.split('\t')).toHaveLength(10)
    const tags = toConll(text, extraction).match(/\tB-/g) ?? []
    expect(tags.length).toBeGreaterThanOrEqual(extraction.entityMentions.length)
  })

  test('as tables: readable by another parser, a row for every asserted event', () => {
    const gdelt = parse(toGdeltCsv(extraction, { rows: 'mentions' }), { columns: true }) as Record<string, string>[]
    expect(gdelt).toHaveLength(asserted.filter(({ codes }) => codes.cameo).length)
    for (const row of gdelt) expect(row.SQLDATE).toMatch(/^(\d{8})?$/)
    const acled = parse(toAcledCsv(extraction, { rows: 'mentions', texts: text }), { columns: true }) as Record<
      string,
      string
    >[]
    expect(acled).toHaveLength(asserted.filter(({ codes }) => codes.acled).length)
    for (const { notes } of acled) expect(text.replace(/\s+/g, ' ')).toContain(notes)
    expect(toPloverJson(extraction, { rows: 'mentions' })).toHaveLength(asserted.length)
  })

  test('as a map and a calendar: accepted by other readers', () => {
    const collection = toGeoJson(extraction)
    const checked = check(JSON.stringify(collection))
    expect('features' in checked && checked.features).toHaveLength(collection.features.length)
    const calendar = new ICAL.Component(ICAL.parse(toICalendar(extraction, { texts: text })))
    for (const component of calendar.getAllSubcomponents('vevent')) {
      const event = new ICAL.Event(component)
      expect(event.endDate.compare(event.startDate)).toBeGreaterThanOrEqual(0)
    }
  })

  test('as JSON lines: the same data again; offsets survive the way to bytes and back', () => {
    expect(JSON.parse(toJsonLines(extraction))).toEqual(JSON.parse(JSON.stringify(extraction)))
    const map = createOffsetMap(text)
    const bytes = Buffer.from(text)
    for (const { start, end, text: words } of extraction.entityMentions) {
      expect(bytes.subarray(map.toByte(start), map.toByte(end)).toString()).toBe(words)
      expect(map.fromByte(map.toByte(end))).toBe(end)
    }
  })
})
