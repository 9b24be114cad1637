import { describe, expect, it } from 'vitest'
import type { EntityMention } from '../../src/contract.js'
import { tagEntities } from '../../src/entries/entities.js'
import { type Example, readExamples } from '../support/examples.js'

type Mark = Example['marks'][number]

function isOptional({ label }: Mark): boolean {
  return label.startsWith('?')
}

function findMention(found: readonly EntityMention[], mark: Mark): EntityMention | undefined {
  const [type] = mark.label.split(' ')
  return found.find(({ start, end, type: own }) => start === mark.start && end === mark.end && own === type)
}

/** Share of the marked names that were found with their type, in percent. */
function shareFound(language: string, examples: readonly Example[]): number {
  let marked = 0
  let right = 0
  for (const { text, marks } of examples) {
    const found = tagEntities(text, { language })
    const wanted = marks.filter((mark) => !isOptional(mark))
    marked += wanted.length
    right += wanted.filter((mark) => findMention(found, mark) !== undefined).length
  }
  return (100 * right) / marked
}

/** Sentences in which two names of one thing came apart, or those of two things together. */
function wronglyLinked(language: string, examples: readonly Example[]): string[] {
  return examples
    .filter(({ text, marks }) => {
      const found = tagEntities(text, { language })
      const pairs = marks.flatMap((mark) => {
        const [, thing] = mark.label.split(' ')
        const id = isOptional(mark) ? undefined : findMention(found, mark)?.id
        return id === undefined || thing === undefined ? [] : [`${thing} ${id}`]
      })
      const distinct = [...new Set(pairs)].map((pair) => pair.split(' '))
      const things = new Set(distinct.map(([thing]) => thing))
      const ids = new Set(distinct.map(([, id]) => id))
      return things.size !== distinct.length || ids.size !== distinct.length
    })
    .map(({ text }) => text)
}

describe.each([
  ['en', 88],
  ['fr', 88],
] as const)('fresh sentences about names (%s)', (language, least) => {
  const examples = readExamples(`src/languages/${language}/examples/entities-fresh.md`)
  it(`have ${least} % of their names found, with their types`, () => {
    expect(shareFound(language, examples)).toBeGreaterThan(least - 1)
  })
  it('have the names of each thing linked to one another, and to nothing else', () => {
    expect(wronglyLinked(language, examples)).toEqual([])
  })
})
