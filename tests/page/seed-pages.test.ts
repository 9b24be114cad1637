import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { segmentPage } from '../../src/entries/page.js'

const ARTICLES: Readonly<Record<string, number>> = {
  'digest-on-one-person.fr': 7,
  'mixed-languages.fr': 1,
  'forum-thread.en': 6,
  'translated-article.fr': 1,
  'statement-and-background.fr': 1,
}

function readPage(name: string): string {
  return readFileSync(`fixtures/articles/${name}.txt`, 'utf8')
}

describe('segmentPage on the seed pages', () => {
  for (const [name, count] of Object.entries(ARTICLES)) {
    test(`finds the ${count} titled article(s) of ${name}`, () => {
      const { articles } = segmentPage(readPage(name))
      expect(articles).toHaveLength(count)
      expect(articles.every((article) => article.title !== null)).toBe(true)
    })
  }

  test('does not take the date of a page view for a date of publication', () => {
    const viewed = Object.keys(ARTICLES)
      .map(readPage)
      .filter((text) => text.includes('| 5 December 2022, Monday |'))
    expect(viewed.map((text) => segmentPage(text).articles[0]?.published)).toEqual([null])
  })
})
