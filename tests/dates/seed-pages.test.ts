import { describe, expect, it } from 'vitest'
import { normalizeValue } from '../../scripts/dates/match-timex.js'
import { readSeedArticles } from '../../scripts/dates/seed-articles.js'
import { normalizeDates } from '../../src/entries/dates.js'

describe('the seed pages', () => {
  it.each(readSeedArticles())('every date of $id is right', ({ text, language, ref, expressions, ignore }) => {
    const neutral = (start: number, end: number) => (ignore ?? []).some(([from, to]) => start < to && from < end)
    const found = normalizeDates(text, { language, reference: ref }).filter(({ start, end }) => !neutral(start, end))
    expect(found.map(({ text: words }) => words)).toEqual(expressions.map(({ text: words }) => words))
    found.forEach((mention, index) => {
      const gold = expressions[index]
      expect([gold?.start, gold?.end, gold?.type]).toEqual([mention.start, mention.end, mention.type])
      if (gold?.value) expect(gold.value.split('|').map(normalizeValue)).toContain(normalizeValue(mention.value))
    })
  })
})
