import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { EntityType } from '../../../src/contract.js'
import type { EntityRules } from '../../../src/entities/entity-rules.js'
import { linkMentions } from '../../../src/entities/link-mentions.js'
import type { LinkingRules } from '../../../src/entities/linking/linking-rules.js'
import { linking as english } from '../../../src/languages/en/knowledge.js'
import { linking as french } from '../../../src/languages/fr/knowledge.js'
import { type Example, readExamples } from '../../support/examples.js'

function linkedNames(example: Example, language: string, linking: LinkingRules): string[] {
  const rules = { language, linking } as EntityRules
  const mentions = example.marks.map(({ start, end, label }) => ({
    start,
    end,
    text: example.text.slice(start, end),
    type: label.split(' ')[0] as EntityType,
    confidence: 1,
    origin: 'example',
    article: 0,
  }))
  const document = { language, text: example.text, mentions, rules, offset: 0, article: 0 }
  return linkMentions([document], { entities: [] })
    .mentions.flat()
    .map(({ type, name }) => `${type} ${name}`)
}

describe.each([
  ['fr', french],
  ['en', english],
] as const)('the linking examples of %s', (language, linking) => {
  const file = fileURLToPath(new URL(`../../../src/languages/${language}/examples/linking.md`, import.meta.url))
  it.each(readExamples(file).map((example) => [`${example.name}: ${example.text}`, example] as const))(
    '%s',
    (_title, example) => {
      expect(linkedNames(example, language, linking)).toEqual(example.marks.map(({ label }) => label))
    },
  )
})
