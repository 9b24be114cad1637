// A strict TypeScript consumer of every entry point; compiled, never run.
import { type Article, type Extraction, extract, extractAll, mergeEvents, SitrepError } from 'sitrep'
import { createExtractor } from 'sitrep/core'
import { normalizeDates } from 'sitrep/dates'
import { compareNames, tagEntities } from 'sitrep/entities'
import { classifyEvents } from 'sitrep/events'
import { createOffsetMap, type GeoJsonCollection, toConllU, toGdeltCsv, toGeoJson } from 'sitrep/export'
import { detectLanguage } from 'sitrep/language'
import { en } from 'sitrep/languages/en'
import { fr } from 'sitrep/languages/fr'
import { segmentPage } from 'sitrep/page'
import { read } from 'sitrep/reading'
import { renderHtml } from 'sitrep/render'

const article: Article = { text: 'Police arrested four men.', publishedAt: null }
const extraction: Extraction = extract(article)
const places: readonly (readonly [number, number])[] = extraction.entities.flatMap(({ coordinates }) =>
  coordinates ? [coordinates] : [],
)
const html: string = renderHtml(article.text, extraction, { language: 'fr' })
const map: GeoJsonCollection = toGeoJson([extraction], { modalities: ['asserted', 'planned'] })
const table: string = toGdeltCsv(extraction, { texts: article.text, clusters: mergeEvents([extraction]) })
const columns: string = toConllU(article.text, read(article.text, { language: 'en' }), { extraction })
const own = createExtractor({ languages: [fr, en] }).extract('')
const score: number = compareNames('Moustafa al-Kazimi', 'Mustafa Al-Kadhimi').score
const values: string[] = normalizeDates('on Friday', { reference: '2021-08-25' }).map(({ value }) => value)
const bytes: number = createOffsetMap('é').toByte(1)
const languages = [detectLanguage(html).language, ...segmentPage(html).articles.map(({ language }) => language)]
const types = [...tagEntities('Mosul').map(({ type }) => type), ...classifyEvents('Mosul').map(({ type }) => type)]

export async function count(articles: AsyncIterable<Article>): Promise<number> {
  let total = 0
  for await (const { events } of extractAll(articles)) total += events.length
  return total
}

export function isMisuse(error: unknown): error is SitrepError {
  return error instanceof SitrepError && error.code === 'invalid-argument'
}

export const all: readonly unknown[] = [places, map, table, columns, own, score, values, bytes, languages, types]
