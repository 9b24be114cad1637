import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseMarks } from '../../../tests/support/examples.js'
import { codeArticle, type Language } from './pipeline.js'

/** A mention of an event in an article of ours: what the mark says, and the cluster that we put it in. */
export interface ClusteredMention {
  readonly article: string
  readonly text: string
  readonly gold: string
  readonly found: string
}

interface MarkedArticle {
  readonly name: string
  readonly published: string
  readonly body: string
}

function readArticles(language: Language): MarkedArticle[] {
  const file = fileURLToPath(new URL(`../../../src/languages/${language}/examples/clusters.md`, import.meta.url))
  return readFileSync(file, 'utf8')
    .split(/^## /mu)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n')
      const [, name = '', published = ''] = /^(.*) \(([\d-]+)\)$/u.exec(heading) ?? []
      return { name, published, body: lines.join('\n').trim() }
    })
}

/** The marked mentions of the articles of a language that were found, with both clusters. */
export function readClustered(language: Language): ClusteredMention[] {
  return readArticles(language).flatMap(({ name, published, body }) => {
    const { text, marks } = parseMarks(body)
    const { events, clusters } = codeArticle(text, language, published)
    return marks.flatMap((mark) => {
      const event = events.find(({ evidence }) =>
        evidence.some(({ role, start, end }) => role === 'trigger' && start < mark.end && mark.start < end),
      )
      const article = `${language} ${name}`
      const found = event && clusters.get(event.id)
      return found === undefined
        ? []
        : [
            {
              article,
              text: text.slice(mark.start, mark.end),
              gold: `${article} ${mark.label}`,
              found: `${article} ${found}`,
            },
          ]
    })
  })
}

/** B³ F1 of the found clusters over mentions, 0 to 100. */
export function bCubed(rows: readonly { readonly gold: string; readonly found: string }[]): number {
  let precision = 0
  let recall = 0
  for (const one of rows) {
    const mine = rows.filter((other) => other.found === one.found)
    const theirs = rows.filter((other) => other.gold === one.gold)
    const both = mine.filter((other) => other.gold === one.gold).length
    precision += both / mine.length
    recall += both / theirs.length
  }
  const [p, r] = [precision / (rows.length || 1), recall / (rows.length || 1)]
  return (200 * p * r) / (p + r || 1)
}
