import { describe, expect, it } from 'vitest'
import { ploverTypes } from '../../src/events/rules/ontology.js'
import { type MarkedSentence, matchEvents, readMarkedSentences } from '../support/event-marks.js'

/**
 * Sentences of our own in `src/languages/<xx>/examples/events-*.md`. A mark stands on the trigger:
 *
 *     [bombed](ASSAULT:aerial asserted killed=12 actor="the air force" recipient="the village" by="a witness")
 *
 * type, mode if the sentence gives one, modality, then what else is to be found: counts (`12`; `31+` for more than 30
 * and `2+` for several; `0` for none), actor, recipient, and `by`, who says so. `A|B` accepts either type, `?` in front
 * marks an event that may be told or not, and `[killed](same)` is another word
 * for the event marked nearest to it.
 * Whatever is not marked is no event. `events-held-out.md` and `events-scope-held-out.md` were written before they were run, and no rule was mended for them.
 */
const SENTENCES = { en: readMarkedSentences('en'), fr: readMarkedSentences('fr') }

/** Share of marked and found events of the right type, in the balance of F1. */
function typedF1(sentences: readonly MarkedSentence[]): number {
  let right = 0
  let wanted = 0
  let given = 0
  for (const sentence of sentences) {
    const { goldOf, foundOf } = matchEvents(sentence)
    sentence.gold.forEach((gold, index) => {
      const found = sentence.found[foundOf[index] ?? -1]
      if (gold.optional) return
      wanted += 1
      if (found && gold.types.includes(found.type)) right += 1
    })
    given += goldOf.filter((at) => at === null || !sentence.gold[at]?.optional).length
  }
  return (2 * right) / (wanted + given)
}

describe.each(['en', 'fr'] as const)('event sentences in %s', (language) => {
  const sentences = SENTENCES[language]

  it('are more than 200, marked with types that exist', () => {
    expect(sentences.length).toBeGreaterThan(200)
    const types = sentences.flatMap(({ gold }) => gold.flatMap((one) => one.types))
    expect(types.filter((type) => !ploverTypes().has(type))).toEqual([])
  })

  it('have most of their events found under the right type', () => {
    expect(typedF1(sentences)).toBeGreaterThan(0.8)
  })
})
