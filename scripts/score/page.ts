import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { segmentPage } from '../../src/entries/page.js'
import type { Figure, Scorer } from './figure.js'

/** Characters that a found and a gold article must have in common, as a share of those in either. */
const OVERLAP = 0.8
const PAGE_BYTES = 10_000_000
const FIXTURES = new URL('../../fixtures/', import.meta.url)

interface GoldArticle {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly title: string
  readonly pubDate: string | null
  readonly lang: string
}

function readGold(): GoldArticle[] {
  const text = readFileSync(new URL('gold/articles.jsonl', FIXTURES), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldArticle)
}

function overlap(left: { start: number; end: number }, right: { start: number; end: number }): number {
  const common = Math.min(left.end, right.end) - Math.max(left.start, right.start)
  return common <= 0 ? 0 : common / (Math.max(left.end, right.end) - Math.min(left.start, right.start))
}

function scoreSeeds(): Figure[] {
  const gold = readGold()
  const pages = new Map(
    [...new Set(gold.map(({ file }) => file))].map((file) => [
      file,
      readFileSync(new URL(`articles/${file}`, FIXTURES), 'utf8'),
    ]),
  )
  const matches = gold.map((article) => {
    const text = pages.get(article.file) as string
    const found = segmentPage(text).articles.find((candidate) => overlap(candidate, article) >= OVERLAP)
    const title = found?.title ? text.slice(found.title.start, found.title.end) : ''
    return { article, found, title }
  })
  const share = (right: (match: (typeof matches)[number]) => boolean): number =>
    (100 * matches.filter(right).length) / matches.length
  const figure = (id: string, what: string, value: number): Figure => ({
    id: `page/seeds-${id}`,
    what,
    value,
    unit: '%',
    anchor: '',
    target: 100,
    better: 'higher',
    floor: true,
  })
  return [
    figure(
      'articles',
      `Articles of the seed pages found (${gold.length} of them marked)`,
      share(({ found }) => found !== undefined),
    ),
    figure(
      'titles',
      'their titles',
      share(({ article, title }) => title === article.title),
    ),
    figure(
      'published',
      'their dates of publication, or that there is none',
      share(({ article, found }) => found !== undefined && (found.published?.value ?? null) === article.pubDate),
    ),
    figure(
      'languages',
      'their languages',
      share(({ article, found }) => found?.language === article.lang),
    ),
  ]
}

/** Clean articles of the date corpora: one article from the first character to the last, no invented date. */
function scoreClean(data: string, missing: (corpus: string) => void): Figure[] {
  const files = ['timebank.en', 'aquaint.en', 'wikiwars-dev.en'].filter((name) =>
    existsSync(join(data, `dates/${name}.jsonl`)),
  )
  if (files.length === 0) {
    missing('dates')
    return []
  }
  const documents = files.flatMap((name) =>
    readFileSync(join(data, `dates/${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { text: string; dct: string }),
  )
  const long = documents.filter(({ text }) => text.length > 400)
  const whole = long.filter(({ text }) => {
    const { articles } = segmentPage(text)
    const start = text.length - text.trimStart().length
    return articles.length === 1 && articles[0]?.start === start && articles[0].end === text.trimEnd().length
  })
  const dated = long.flatMap(({ text, dct }) =>
    segmentPage(text).articles.flatMap(({ published }) => (published ? [published.value === dct.slice(0, 10)] : [])),
  )
  return [
    {
      id: 'page/clean-articles',
      what: `Clean articles that come back whole (${long.length})`,
      value: (100 * whole.length) / long.length,
      unit: '%',
      anchor: '',
      target: 100,
      better: 'higher',
      floor: true,
    },
    {
      id: 'page/wrong-dates',
      what: 'Wrong dates of publication given to them',
      value: dated.filter((right) => !right).length,
      unit: 'dates',
      anchor: '',
      target: 0,
      better: 'lower',
      floor: true,
    },
  ]
}

/** A copy of a page whose titles and sentences are not those of the other copies. */
function numberLines(page: string, copy: number): string {
  return page.replace(/^([^\n]{20,}?) /gmu, `$1 ${copy} `)
}

function scoreSpeed(): Figure[] {
  const names = [...new Set(readGold().map(({ file }) => file))]
  const seeds = names.map((file) => readFileSync(new URL(`articles/${file}`, FIXTURES), 'utf8')).join('\n\n')
  const copies = Math.ceil(PAGE_BYTES / Buffer.byteLength(seeds))
  const page = Array.from({ length: copies }, (_, copy) => numberLines(seeds, copy)).join('\n\n')
  const start = process.cpuUsage()
  segmentPage(page)
  const { user, system } = process.cpuUsage(start)
  return [
    {
      id: 'page/10-megabytes',
      what: 'A page of 10 MB, processor time',
      value: (user + system) / 1e6,
      unit: 's',
      anchor: '',
      target: 2,
      better: 'lower',
      floor: false,
    },
  ]
}

/** Pages cut into articles: the seed pages, clean articles, and time. */
export const score: Scorer = async (data, missing) => [...scoreSeeds(), ...scoreClean(data, missing), ...scoreSpeed()]
