import { expect, it } from 'vitest'
import { matchEvents, readMarkedFile } from '../support/event-marks.js'

/** `press-of-events.md`, in the marks of `examples.test.ts`: what the French-language press says instead of the plain word. */
const SENTENCES = readMarkedFile('fr', 'press-of-events.md')

it('are found under their type, and nothing where there is none', () => {
  const failing = SENTENCES.filter((sentence) => {
    const { goldOf, foundOf } = matchEvents(sentence)
    const missed = sentence.gold.some((gold, index) => {
      const found = sentence.found[foundOf[index] ?? -1]
      return !gold.optional && !(found && gold.types.includes(found.type))
    })
    return missed || goldOf.some((at) => at === null)
  })
  expect(failing.map(({ text }) => text)).toEqual([])
})
