import { bench, describe } from 'vitest'
import { detectLanguage, extract, normalizeDates, read, tagEntities } from '../../src/entries/index.js'
import { fixturePages } from '../support/pages.js'

describe('one page of news', () => {
  for (const { name, text, language } of fixturePages()) {
    bench(`extract ${name}`, () => void extract(text))
    bench(`read ${name}`, () => void read(text, { language }))
    bench(`normalizeDates ${name}`, () => void normalizeDates(text, { language, reference: '2021-08-25' }))
    bench(`tagEntities ${name}`, () => void tagEntities(text, { language }))
    bench(`detectLanguage ${name}`, () => void detectLanguage(text))
  }
})
