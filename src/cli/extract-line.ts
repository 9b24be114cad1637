import type { Article } from '../contract.js'
import { extract } from '../entries/index.js'

/** What the command line says of every article; what an article says itself stands before it. */
export interface ArticleDefaults {
  readonly published: string | null
  readonly language: string | null
}

/** An extraction as JSON, or the problem in words. */
export type LineResult =
  | { readonly extraction: string; readonly problem: null }
  | { readonly extraction: null; readonly problem: string }

/** One JSON line with an article (or a bare string) to one JSON line with its extraction. Never throws. */
export function extractLine(json: string, defaults: ArticleDefaults): LineResult {
  let article: unknown
  try {
    article = JSON.parse(json.replace(/^\uFEFF/u, ''))
  } catch (error) {
    return { extraction: null, problem: `not JSON: ${(error as Error).message}` }
  }
  try {
    const extraction = extract(withDefaults(article as string | Article, defaults))
    return { extraction: JSON.stringify(extraction), problem: null }
  } catch (error) {
    return { extraction: null, problem: (error as Error).message }
  }
}

/** The article with what the command line says wherever it says nothing itself. */
export function withDefaults(article: string | Article, { published, language }: ArticleDefaults): string | Article {
  if (published === null && language === null) return article
  if (typeof article !== 'string' && (typeof article !== 'object' || article === null)) return article
  return { publishedAt: published, language, ...(typeof article === 'string' ? { text: article } : article) }
}
