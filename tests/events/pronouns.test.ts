import { describe, expect, it } from 'vitest'
import { classifyEvents } from '../../src/entries/events.js'

/** The pronoun that is a party, and whom it is told to stand for; the pronoun itself where that stays open. */
const CASES: readonly (readonly [language: 'en' | 'fr', text: string, pronoun: string, meant: string])[] = [
  ['en', 'Soldiers shelled the town on Monday. They also burned houses.', 'They', 'Soldiers'],
  ['en', 'Protesters marched in Lomé on Monday. Police arrested them.', 'them', 'Protesters'],
  ['en', 'The minister, Sarah Jones, met farmers in Suva. She promised aid.', 'She', 'Sarah Jones'],
  ['en', 'Kenya closed its border with Somalia. It also expelled the ambassador.', 'It', 'Kenya'],
  ['en', 'Soldiers freed the hostages after they attacked the camp.', 'they', 'they'],
  ['en', 'Ms. Ito met the mayor. He promised aid.', 'He', 'the mayor'],
  ['fr', 'Des manifestants ont bloqué la route. La police les a arrêtés.', 'les', 'Des manifestants'],
  ['fr', 'Les rebelles ont attaqué le village. Ils ont tué trois civils.', 'Ils', 'Les rebelles'],
  ['fr', 'Le président Macky Sall a rencontré les syndicats. Il a promis une enquête.', 'Il', 'Macky Sall'],
  ['fr', 'La ministre a condamné le maire. Il a démissionné.', 'Il', 'le maire'],
]

describe('a pronoun that is a party', () => {
  it.each(CASES)('%s: %s', (language, text, pronoun, meant) => {
    const parties = classifyEvents(text, { language }).flatMap(({ actors, recipients }) => [...actors, ...recipients])
    const found = parties.filter(({ span }) => span?.text === pronoun)
    expect(found.map(({ name }) => name)).toContain(meant)
    for (const { span } of found) expect(text.slice(span?.start, span?.end)).toBe(pronoun)
  })
})
