import { readFileSync } from 'node:fs'

/** A page of an examples file and the articles that it should be cut into. */
export interface PageExample {
  readonly name: string
  readonly page: string
  readonly articles: readonly { readonly title: string; readonly published: string; readonly ends: string }[]
}

const ARTICLE = /^- \[([^\]]*)\]\(([^)]*)\) ?(.*)$/u

/** Reads the pages of a Markdown file: a heading, a page between `~~~` fences, an item for each of its articles. */
export function readPages(file: string): PageExample[] {
  return readFileSync(file, 'utf8')
    .split(/^## /mu)
    .slice(1)
    .map((section) => {
      const [head = '', page = '', rest = ''] = section.split(/^~~~\n/mu)
      const articles = rest.split('\n').flatMap((line) => {
        const match = ARTICLE.exec(line)
        return match ? [{ title: match[1] as string, published: match[2] as string, ends: match[3] as string }] : []
      })
      return { name: (head.split('\n')[0] as string).trim(), page: page.replace(/\n$/u, ''), articles }
    })
}
