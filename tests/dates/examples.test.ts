import { describe, expect, it } from 'vitest'
import { normalizeDates } from '../../src/entries/dates.js'
import { readExamples } from '../support/examples.js'

describe.each(['en', 'fr'])('dates written in %s', (language) => {
  const examples = readExamples(`src/languages/${language}/examples/dates.md`)
  it.each(examples)('$name: $text', ({ text, given, marks }) => {
    const found = normalizeDates(text, { language, reference: given })
    const written = found.map(({ start, end, type, value, mod }) => {
      return { start, end, label: mod === undefined ? `${type} ${value}` : `${type} ${value} ${mod}` }
    })
    expect(written).toEqual(marks)
  })
})
