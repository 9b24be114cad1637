import { describe, expect, test } from 'vitest'
import type { EntityRules } from '../../../src/entities/entity-rules.js'
import { tagMentions } from '../../../src/entities/tag-mentions.js'
import { entities as english } from '../../../src/languages/en/entities.js'
import { reading as readingEnglish } from '../../../src/languages/en/reading.js'
import { entities as french } from '../../../src/languages/fr/entities.js'
import { reading as readingFrench } from '../../../src/languages/fr/reading.js'
import type { ReadingRules } from '../../../src/reading/reading-rules.js'
import { tokenize } from '../../../src/reading/tokenize.js'
import { readExamples } from '../../support/examples.js'

const languages: readonly (readonly [string, EntityRules, ReadingRules])[] = [
  ['en', english, readingEnglish],
  ['fr', french, readingFrench],
]

for (const [language, rules, reading] of languages) {
  describe(`names in the examples (${language})`, () => {
    for (const { name, text, marks } of readExamples(`src/languages/${language}/examples/entities.md`)) {
      test(`${name}: ${text}`, () => {
        const found = tagMentions(tokenize(text, reading), rules, { entities: [] })
        const marked = marks.map(({ start, end, label }) => `${text.slice(start, end)} ${label}`)
        const described = found.map(
          (mention) => `${mention.text} ${mention.type}${mention.subtype ? `.${mention.subtype}` : ''}`,
        )
        expect(described).toEqual(marked)
      })
    }
  })
}
