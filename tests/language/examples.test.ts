import { describe, expect, test } from 'vitest'
import { detectLanguage, segmentLanguages } from '../../src/entries/language.js'
import { readExamples } from '../support/examples.js'

describe.each(['en', 'fr'])('languages of the examples of %s', (folder) => {
  const examples = readExamples(`src/languages/${folder}/examples/language.md`)

  test.each(examples)('$name: $text', ({ text, marks }) => {
    const spans = segmentLanguages(text).map(({ start, end, language }) => ({ start, end, label: language }))
    expect(spans).toEqual(marks)
    if (marks.length > 1) return
    expect(detectLanguage(text).language).toBe(marks[0]?.label ?? 'und')
  })
})
