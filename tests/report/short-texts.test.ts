import { describe, expect, it } from 'vitest'
import { extract } from '../../src/entries/index.js'

describe('a text of a few words', () => {
  const read = (text: string): string[] =>
    extract({ text, publishedAt: '2024-05-07' }).articles.map(({ language }) => language)

  it('is read in the likeliest language that can be read where its own is unsure', () => {
    expect(read('Israel bombs Beirut')).toEqual(['en'])
    expect(read('Macron a rencontré Scholz.')).toEqual(['fr'])
  })

  it('is left alone where another language is far likelier', () => {
    expect(read('El presidente visita Madrid')).toEqual(['es'])
    expect(read('Scholz trifft Macron')).toEqual(['de'])
  })
})
