import { readFileSync } from 'node:fs'
import type { FoundName } from './score-names.js'

/** One article of the seed pages with its hand-marked names; offsets count from the start of the article. */
export interface GoldArticle {
  readonly language: 'en' | 'fr'
  readonly text: string
  readonly gold: readonly (FoundName & {
    readonly text: string
    readonly optional: boolean
    readonly canonical: string
  })[]
}

const FIXTURES = new URL('../../fixtures/', import.meta.url)
// The contract's names of two types of the gold.
const TYPES: Readonly<Record<string, string>> = { MEDIA: 'ORG', 'EVENT-NAME': 'EVENT' }

function rows<Row>(file: string): Row[] {
  const lines = readFileSync(new URL(`gold/${file}`, FIXTURES), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

interface ArticleRow {
  readonly file: string
  readonly lang: 'en' | 'fr'
  readonly start: number
  readonly end: number
}

interface NameRow extends FoundName {
  readonly file: string
  readonly text: string
  readonly canonical: string
  readonly nested?: boolean
  readonly descriptive?: boolean
  readonly generic?: boolean
}

/** The articles whose names are marked. */
export function goldArticles(): GoldArticle[] {
  const names = rows<NameRow>('entities.jsonl')
  return rows<ArticleRow>('articles.jsonl').map(({ file, lang, start, end }) => ({
    language: lang,
    text: readFileSync(new URL(`articles/${file}`, FIXTURES), 'utf8').slice(start, end),
    gold: names
      .filter((name) => name.file === file && name.start >= start && name.end <= end)
      .map((name) => ({
        start: name.start - start,
        end: name.end - start,
        text: name.text,
        type: TYPES[name.type] ?? name.type,
        canonical: name.canonical,
        optional: Boolean(name.nested || name.descriptive || name.generic),
      })),
  }))
}

/** F1 of exact spans with types, and the share of overlapping names whose type is right, in percent. */
export function scoreGold(find: (article: GoldArticle) => readonly FoundName[]): { exact: number; type: number } {
  let right = 0
  let found = 0
  let wanted = 0
  let met = 0
  let typed = 0
  for (const article of goldArticles()) {
    const required = article.gold.filter((name) => !name.optional)
    const optional = article.gold.filter((name) => name.optional)
    wanted += required.length
    for (const name of find(article)) {
      const overlaps = required.filter((gold) => gold.start < name.end && name.start < gold.end)
      const exact = overlaps.some(
        (gold) => gold.start === name.start && gold.end === name.end && gold.type === name.type,
      )
      if (overlaps.length > 0) met += 1
      if (overlaps.some((gold) => gold.type === name.type)) typed += 1
      const excused = optional.some((gold) => gold.start < name.end && name.start < gold.end)
      if (exact) right += 1
      if (exact || !excused || overlaps.some((gold) => gold.start === name.start && gold.end === name.end)) found += 1
    }
  }
  return { exact: (200 * right) / (found + wanted || 1), type: (100 * typed) / (met || 1) }
}
