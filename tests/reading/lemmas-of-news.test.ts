import { expect, it } from 'vitest'
import { read } from '../../src/entries/reading.js'

const lemmasOf = (text: string): string[] =>
  read(text, { language: 'fr' }).flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma))

it('finds the lemmas of regular French verbs that the learned rules take for other words', () => {
  expect(lemmasOf('La police interpelle trois hommes.')).toContain('interpeller')
  expect(lemmasOf('Les soldats ratissaient la zone.')).toContain('ratisser')
  expect(lemmasOf('Les juges incarcèrent deux ministres.')).toContain('incarcérer')
})

it('tells a march from a market', () => {
  expect(lemmasOf('La marche a réuni des femmes.')).toContain('marche')
  expect(lemmasOf('Le marché a rouvert.')).toContain('marché')
})
