import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { segmentPage } from '../../src/entries/page.js'

const FOLDER = 'fixtures/articles'
const COUNTS: Readonly<Record<string, number>> = { '000': 7, '001': 1, '002': 6, '003': 1, '004': 1 }

describe('segmentPage on the seed pages', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
    test(`finds the articles of ${file}`, () => {
      const text = readFileSync(`${FOLDER}/${file}`, 'utf8')
      const { articles } = segmentPage(text)
      expect(articles).toHaveLength(COUNTS[file.slice(0, 3)] as number)
      expect(articles.every((article) => article.title !== null)).toBe(true)
    })
  }

  test('does not take the date of the page view for a date of publication', () => {
    const file = readdirSync(FOLDER).find((name) => name.startsWith('001_')) as string
    expect(segmentPage(readFileSync(`${FOLDER}/${file}`, 'utf8')).articles[0]?.published).toBeNull()
  })
})
