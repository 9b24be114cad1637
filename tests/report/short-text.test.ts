import { describe, expect, test } from 'vitest'
import { extract } from '../../src/entries/index.js'

describe('a text of a few words', () => {
  test('is read in the language that the caller gives', () => {
    const { articles, events } = extract({
      text: 'Xi Jinping met Vladimir Putin in Beijing on Thursday.',
      language: 'en',
    })
    expect(articles.map(({ language }) => language)).toEqual(['en'])
    expect(events).toHaveLength(1)
  })

  test('is read in the likeliest language that can be read, where none is sure', () => {
    for (const [text, language] of [
      ['Rubio met Lavrov in Riyadh.', 'en'],
      ['Erdogan visite Bagdad', 'fr'],
    ] as const) {
      const { articles, events, warnings } = extract(text)
      expect(articles.map((article) => article.language)).toEqual([language])
      expect(events.length).toBeGreaterThan(0)
      expect(warnings.filter(({ code }) => code === 'language-unsupported')).toEqual([])
    }
  })

  test('in another language is not read for all that', () => {
    const { articles, events } = extract('El presidente anunció ayer una reforma del sistema de salud en Bogotá.')
    expect(articles.map(({ language }) => language)).toEqual(['es'])
    expect(events).toEqual([])
  })
})
