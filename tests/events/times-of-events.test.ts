import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { classifyEvents } from '../../src/entries/events.js'
import { readExamples } from '../support/examples.js'

describe.each(['en', 'fr'])('the time of an event is its own, not that of the report (%s)', (language) => {
  const file = fileURLToPath(new URL(`../../src/languages/${language}/examples/times-of-events.md`, import.meta.url))

  it.each(readExamples(file))('$text', ({ text, given, marks }) => {
    const events = classifyEvents(text, { language, reference: given })
    const times = marks.map(({ start, end }) => {
      const event = events.find(({ evidence }) =>
        evidence.some((one) => one.role === 'trigger' && one.start < end && start < one.end),
      )
      return event && (event.time.interval?.start ?? 'none')
    })
    expect(times).toEqual(marks.map(({ label }) => label))
  })
})
