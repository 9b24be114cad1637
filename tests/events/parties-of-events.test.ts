import { describe, expect, it } from 'vitest'
import { codeArticle } from '../../scripts/score/events/pipeline.js'
import type { Participant } from '../../src/contract.js'
import { readExamples } from '../support/examples.js'

const named = (people: readonly Participant[]): string => people.map(({ span, name }) => span?.text ?? name).join(' + ')

// A mark: who acts `>` whom it meets, in the words of the text.
for (const language of ['en', 'fr'] as const) {
  describe(`parties of events in ${language}`, () => {
    for (const { name, text, marks } of readExamples(`src/languages/${language}/examples/parties-of-events.md`)) {
      it(`${name}: ${text}`, () => {
        const { events } = codeArticle(text, language, '2024-05-10')
        for (const { start, end, label } of marks) {
          const event = events.find((one) => one.start < end && start < one.end)
          const found = event ? `${named(event.actors)} > ${named(event.recipients)}`.trim() : 'no event'
          expect(found, text.slice(start, end)).toBe(label)
        }
      })
    }
  })
}

describe('a pronoun of what is said', () => {
  it('stands for whoever says it', () => {
    const { events } = codeArticle('Hamas said it had freed two hostages.', 'en', null)
    expect(events[0]?.actors[0]?.id).toBe('org:hamas')
    expect(codeArticle('The president said it was time to attack.', 'en', null).events[0]?.actors).toEqual([])
  })
})
