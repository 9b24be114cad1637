import { readFileSync } from 'node:fs'
import type { GoldDocument, GoldExpression } from './match-timex.js'

const GOLD = new URL('../../fixtures/gold/dates/', import.meta.url)
const PAGES = new URL('../../fixtures/articles/', import.meta.url)

interface ArticleRow {
  readonly id: string
  readonly file: string
  readonly language: 'en' | 'fr'
  /** Publication date that the page gives, or that its events had. */
  readonly reference: string
  readonly start: number
  readonly end: number
  readonly ignore: readonly (readonly [number, number])[]
}

interface DateRow extends GoldExpression {
  readonly article: string
}

function readRows<Row>(file: string): Row[] {
  return readFileSync(new URL(file, GOLD), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
}

/** One article of a seed page with its gold dates; offsets are into the article. */
export interface SeedArticle extends GoldDocument {
  readonly language: 'en' | 'fr'
}

/** The articles of the five seed pages, with every date of theirs. */
export function readSeedArticles(): SeedArticle[] {
  const dates = readRows<DateRow>('pages.jsonl')
  return readRows<ArticleRow>('articles.jsonl').map((row) => ({
    id: row.id,
    language: row.language,
    ref: row.reference,
    text: readFileSync(new URL(row.file, PAGES), 'utf8').slice(row.start, row.end),
    expressions: dates
      .filter(({ article }) => article === row.id)
      .map((date) => ({ ...date, start: date.start - row.start, end: date.end - row.start })),
    ignore: row.ignore.map(([start, end]) => [start - row.start, end - row.start] as const),
  }))
}
