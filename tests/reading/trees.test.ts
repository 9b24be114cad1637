import { describe, expect, it } from 'vitest'
import { reading as en } from '../../src/languages/en/reading.js'
import { reading as fr } from '../../src/languages/fr/reading.js'
import { readText } from '../../src/reading/read-text.js'
import { type Reading, tokenAt } from '../../src/reading/reading.js'
import { readExamples } from '../support/examples.js'

// What the reading says under the name of a mark, of the tokens from `start` to `end`.
function found(reading: Reading, label: string, start: number, end: number): string {
  const token = tokenAt(reading, start)
  if (label.startsWith('lemma ')) return `lemma ${reading.lemma(token)}`
  if (label !== 'phrase') return reading.relation(token)
  const tokens = Array.from({ length: reading.count }, (_, index) => index)
  const whole = tokens.some((one) => {
    const [first, last] = reading.subtree(one)
    return reading.starts[first] === start && reading.ends[last] === end
  })
  return whole ? 'phrase' : 'no phrase'
}

for (const [language, rules] of Object.entries({ en, fr })) {
  describe(`trees of ${language}`, () => {
    for (const { name, text, marks } of readExamples(`src/languages/${language}/examples/reading-trees.md`)) {
      it(`${name}: ${text}`, () => {
        const reading = readText(text, rules)
        for (const { start, end, label } of marks) {
          expect(found(reading, label, start, end), text.slice(start, end)).toBe(label)
        }
      })
    }
  })
}
