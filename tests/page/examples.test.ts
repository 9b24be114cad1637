import { describe, expect, test } from 'vitest'
import { segmentPage } from '../../src/entries/page.js'
import { readPages } from './page-examples.js'

describe.each(['en', 'fr'])('segmentPage on the examples of %s', (language) => {
  test.each(readPages(`src/languages/${language}/examples/page.md`))('$name', ({ page, articles }) => {
    const found = segmentPage(page).articles.map(({ start, end, title, published }) => ({
      title: title ? page.slice(title.start, title.end) : '',
      published: published ? `${published.value} ${published.basis}` : 'null',
      text: page.slice(start, end),
    }))
    expect(found.map(({ title, published }) => ({ title, published }))).toEqual(
      articles.map(({ title, published }) => ({ title, published })),
    )
    found.forEach(({ text }, index) => {
      const { ends } = articles[index] as { ends: string }
      expect(text.slice(-ends.length)).toBe(ends)
    })
  })
})
