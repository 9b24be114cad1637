import { expect, it } from 'vitest'
import { readArticle } from '../../scripts/score/events/pipeline.js'
import { findEvents } from '../../src/events/find-events.js'
import { events as enEvents } from '../../src/languages/en/events.js'

// No clock: how often the stage asks its reading for something stands for its time.
function workOn(text: string): number {
  const input = readArticle(text, 'en', '2024-05-10')
  let asked = 0
  const counting = new Proxy(input.reading, {
    get: (reading, key) => {
      asked += 1
      return Reflect.get(reading, key)
    },
  })
  findEvents({ ...input, reading: counting }, enEvents)
  return asked
}

const TEXTS: readonly (readonly [name: string, sentence: string])[] = [
  ['verbs of force without a full stop', 'killed attacked arrested condemned '],
  ['a verb of many phrases without a full stop', 'call on the call for '],
  ['nouns of events in each other', 'attack of attacks in attacks on '],
  ['what points back over and over', 'He condemned the attack on the town. '],
  ['parties and victims in one sentence', 'Chad bombed Mali and Niger, killing 12 people and wounding 3, '],
]

it.each(TEXTS)('works in proportion to the text: %s', (_, sentence) => {
  const [once, twice] = [workOn(sentence.repeat(300)), workOn(sentence.repeat(600))]
  expect(once).toBeGreaterThan(300)
  expect(twice / once).toBeLessThan(2.2)
})
