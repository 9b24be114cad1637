import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyEvents, explain } from '../../src/entries/events.js'

const english = (text: string, options = {}) =>
  classifyEvents(text, { language: 'en', reference: '2024-05-10', ...options })
const french = (text: string, options = {}) =>
  classifyEvents(text, { language: 'fr', reference: '2024-05-10', ...options })

describe('one sentence', () => {
  it('finds actor, recipient, means and dead of an air strike', () => {
    const [event] = english('Israeli warplanes bombed a hospital in Sidon on Tuesday, killing 12 people.')
    expect(event).toMatchObject({ type: 'ASSAULT', modality: 'asserted' })
    expect(event?.modes).toContain('aerial')
    expect(event?.counts.killed?.[0]).toMatchObject({ min: 12, max: 12 })
    expect(event?.time.value).toBe('2024-05-07')
  })

  it('tells a denial, a plan, a demand and a threat from what happened', () => {
    expect(english('The army did not attack the village.')[0]?.modality).toBe('denied')
    expect(english('Macron will visit Kenya next week.')[0]?.modality).toBe('planned')
    expect(english('The rebels threatened to attack the capital.').map((one) => one.modality)).toContain('threatened')
    expect(french('Le Kenya va déployer 1 000 policiers en Haïti.')[0]?.modality).toBe('planned')
  })

  it('explains itself', () => {
    const [event] = english('Police arrested 40 protesters in Nairobi.')
    expect(event).toBeDefined()
    if (event) expect(explain(event)).toContain('COERCE')
  })
})

describe('any text', () => {
  it('may be cut after "and"', () => {
    expect(english('Gunmen abducted four soldiers and')).toHaveLength(1)
    expect(french('Ils ont enlevé quatre soldats puis')).toHaveLength(1)
  })

  it('may open with one noun and a counted one', () => {
    for (const text of ['Civilians and two soldiers were killed.', 'Troops and ten leaders were arrested.'])
      expect(english(text)).toHaveLength(1)
    expect(french('Soldats et dix leaders ont été arrêtés.')).toHaveLength(1)
  })

  it('keeps offsets, sorts, and says the same twice', () => {
    const words = fc.constantFrom(
      'army',
      'attacked',
      'killed',
      'the',
      'village',
      'on',
      'Monday',
      ',',
      '12',
      'said',
      'Paris',
      'to',
      'will',
      'not',
      'talks',
      '.',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(' ')
        const events = english(text)
        expect(english(text)).toEqual(events)
        let end = 0
        for (const event of events) {
          expect(text.slice(event.start, event.end)).toBe(event.text)
          expect(event.start).toBeGreaterThanOrEqual(end)
          end = event.end
          for (const one of [...event.actors, ...event.recipients]) {
            if (one.span) expect(text.slice(one.span.start, one.span.end)).toBe(one.span.text)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('survives what is no text', () => {
    for (const text of ['', ' ', '\u0000\ud800', 'a'.repeat(20_000), 'the attack of '.repeat(500), '('.repeat(3000)]) {
      expect(Array.isArray(english(text))).toBe(true)
      expect(Array.isArray(french(text))).toBe(true)
    }
  })
})

describe('arguments', () => {
  it('refuses a frame that does not exist', () => {
    expect(() => english('', { lexicon: [{ language: 'en', lemma: 'zap', pos: 'VERB', frame: 'nowhere' }] })).toThrow(
      /zap/u,
    )
  })

  it("takes a caller's frames and words", () => {
    const events = english('The navy zapped the trawler.', {
      frames: [{ id: 'zap', type: 'ASSAULT', cameo: '190', roles: { subject: 'actor', object: 'recipient' } }],
      lexicon: [{ language: 'en', lemma: 'zap', pos: 'VERB', frame: 'zap', requires: { object: 'ship' } }],
    })
    expect(events[0]).toMatchObject({ frame: 'zap', type: 'ASSAULT' })
    expect(events[0]?.recipients[0]?.name).toContain('trawler')
  })

  it('is silent in a language without rules', () => {
    expect(classifyEvents('Wojska zaatakowały wieś.', { language: 'pl' })).toEqual([])
  })
})
