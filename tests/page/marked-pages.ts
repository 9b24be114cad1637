import { readFileSync } from 'node:fs'
import type { Page } from '../../src/contract.js'

/**
 * What a line of a page is: `#` a title, `>` the first line of an article without a title, `+` the first line of one that
 * may have any, ` ` text of an article, `x` furniture, `@` the line that dates the article, `?` a line that may count as either.
 */
type Mark = '#' | '>' | '+' | ' ' | 'x' | '@' | '?'

interface MarkedLine {
  readonly mark: Mark
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A page of which each line is marked, and what each of its articles should be dated and written in. */
export interface MarkedPage {
  readonly name: string
  readonly page: string
  readonly lines: readonly MarkedLine[]
  /** Accepted dates of publication of each article, `null` among them, and its language. */
  readonly articles: readonly { readonly published: readonly string[]; readonly language: string }[]
}

const BULLET = /^\s*(?:[•●▪◦‣·*►▶■-]|\d{1,3}[.)])\s+(?=\S)/u

function readLines(marked: string, newline: string): { page: string; lines: MarkedLine[] } {
  const lines: MarkedLine[] = []
  let page = ''
  for (const row of marked.split('\n')) {
    if (page !== '' || lines.length > 0) page += newline
    const text = row.slice(2)
    const start = page.length + (text.length - text.trimStart().length)
    page += text
    if (text.trim() !== '') lines.push({ mark: row[0] as Mark, start, end: page.trimEnd().length, text: text.trim() })
  }
  return { page, lines }
}

/**
 * Reads the marked pages of a Markdown file: a heading (`(crlf)` in it for Windows line ends), the page between `~~~`
 * fences with a mark and a bar before each line, and an item with date of publication and language for each article.
 */
export function readMarkedPages(file: string, language: string): MarkedPage[] {
  return readFileSync(file, 'utf8')
    .split(/^## /mu)
    .slice(1)
    .map((section) => {
      const [head = '', marked = '', rest = ''] = section.split(/^~~~\n/mu)
      const name = (head.split('\n')[0] as string).trim()
      const articles = [...rest.matchAll(/^- (\S+)(?: (\p{L}+))?$/gmu)].map((match) => ({
        published: (match[1] as string).split('|'),
        language: match[2] ?? language,
      }))
      return { name, ...readLines(marked.replace(/\n$/u, ''), name.includes('(crlf)') ? '\r\n' : '\n'), articles }
    })
}

/** What is wrong with the cutting of a page, one sentence each; empty where all is right. */
export function findFaults({ page, lines, articles }: MarkedPage, found: Page): string[] {
  const faults: string[] = []
  const articleAt = (line: MarkedLine): number =>
    found.articles.findIndex(({ start, end }) => start < line.end && line.start < end)
  const furniture = (line: MarkedLine): boolean =>
    found.boilerplate.some(({ start, end }) => start <= line.start && line.end <= end)
  const heads = lines.flatMap((line, index) => ('#>+'.includes(line.mark) ? [index] : []))
  const expected = new Set<number>()
  heads.forEach((head, index) => {
    const { mark, text } = lines[head] as MarkedLine
    const own = lines.slice(head, heads[index + 1]).filter((line) => '#>+ '.includes(line.mark))
    const at = articleAt(own.at(-1) as MarkedLine)
    const article = found.articles[at]
    if (!article || expected.has(at)) {
      faults.push(`article: ${article ? 'joined to another' : 'not found'}: ${text}`)
      return
    }
    expected.add(at)
    const lost = own.filter(
      (line) => line.mark !== '#' && line.mark !== '+' && (articleAt(line) !== at || furniture(line)),
    )
    for (const line of lost) faults.push(`text lost: ${line.text.slice(0, 60)}`)
    const title = article.title ? page.slice(article.title.start, article.title.end) : ''
    const wanted = mark === '#' ? text.replace(BULLET, '') : ''
    if (mark !== '+' && title !== wanted) faults.push(`title: "${title}" for "${wanted}"`)
    const { published, language } = articles[index] ?? { published: ['null'], language: '?' }
    if (!published.includes(article.published?.value ?? 'null'))
      faults.push(`date: ${article.published?.value ?? 'null'} for ${published.join('|')}: ${text.slice(0, 40)}`)
    if (article.language !== language) faults.push(`language: ${article.language} for ${language}`)
  })
  found.articles.forEach(({ start, end }, index) => {
    if (expected.has(index)) return
    const held = lines.filter((line) => line.start < end && start < line.end)
    if (held.some(({ mark }) => '#>+ '.includes(mark)))
      faults.push(`article: too many: ${page.slice(start, end).slice(0, 60)}`)
  })
  for (const line of lines) {
    if (line.mark === 'x' && articleAt(line) >= 0 && !furniture(line)) faults.push(`furniture read: ${line.text}`)
  }
  return faults
}
