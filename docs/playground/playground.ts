import type { Extraction } from '../../src/contract.js'
import {
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
import { EXAMPLE } from './example.js'

type Writer = (text: string, extraction: Extraction) => string
const json = (value: unknown): string => JSON.stringify(value, null, 2)
const FORMATS: Readonly<Record<string, readonly [file: string, write: Writer]>> = {
  JSON: ['report.json', (_, extraction) => json(extraction)],
  'JSON lines of events': ['events.jsonl', (_, extraction) => toJsonLines(extraction, { of: 'events' })],
  'Web page': ['report.html', (text, extraction) => renderHtml(text, extraction)],
  TimeML: ['report.tml', toTimeML],
  'Web Annotation': ['annotations.jsonld', (text, extraction) => json(toWebAnnotation(text, extraction))],
  'brat .ann': ['report.ann', (text, extraction) => toBrat(text, extraction).ann],
  'CoNLL (BIO)': ['entities.conll', toConll],
  'CoNLL-U': ['report.conllu', (text, extraction) => toConllU(text, read(text), { extraction })],
  GeoJSON: ['report.geojson', (_, extraction) => json(toGeoJson(extraction))],
  'GDELT-style CSV': ['gdelt.csv', (texts, extraction) => toGdeltCsv(extraction, { texts })],
  'ACLED-style CSV': ['acled.csv', (texts, extraction) => toAcledCsv(extraction, { texts })],
  'PLOVER JSON': ['plover.json', (texts, extraction) => json(toPloverJson(extraction, { texts }))],
  iCalendar: ['events.ics', (texts, extraction) => toICalendar(extraction, { texts })],
}

function element<Kind extends HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind
}

const text = element<HTMLTextAreaElement>('text')
const published = element<HTMLInputElement>('published')
const language = element<HTMLSelectElement>('language')
const format = element<HTMLSelectElement>('format')
const save = element<HTMLButtonElement>('save')
const frame = element<HTMLIFrameElement>('report')
let latest: { readonly text: string; readonly extraction: Extraction } | null = null

function report(): void {
  const start = performance.now()
  const extraction = extract({ text: text.value, publishedAt: published.value || null })
  const html = renderHtml(text.value, extraction, { language: language.value as 'en' | 'fr' })
  showReport(html)
  latest = { text: text.value, extraction }
  save.disabled = false
  const { events, entities, dates } = extraction
  const time = Math.round(performance.now() - start)
  element('status').textContent =
    `${events.length} event mentions, ${entities.length} names, ${dates.length} dates in ${time} ms`
}

/** Writes the page into the frame, whose links then stay in it; its own policy forbids scripts and connections. */
function showReport(html: string): void {
  frame.hidden = false
  const inner = frame.contentDocument
  inner?.open()
  inner?.write(html)
  inner?.close()
}

/** Reads once the page has had time to say so. */
function readSoon(): void {
  element('status').textContent = 'Reading…'
  setTimeout(report, 20)
}

function download(): void {
  const chosen = FORMATS[format.value]
  if (!latest || !chosen) return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([chosen[1](latest.text, latest.extraction)], { type: 'text/plain' }))
  link.download = chosen[0]
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

for (const name of Object.keys(FORMATS)) format.append(new Option(name))
element('read').addEventListener('click', readSoon)
save.addEventListener('click', download)
element('example').addEventListener('click', () => {
  text.value = EXAMPLE
  readSoon()
})
