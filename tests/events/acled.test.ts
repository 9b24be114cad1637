import { describe, expect, it } from 'vitest'
import { classifyEvents } from '../../src/entries/events.js'
import { INCIDENT_CUES } from '../../src/events/rules/incident-words.js'
import { wordsOf } from '../../src/events/rules/lexicon.js'
import { events as en } from '../../src/languages/en/events.js'
import { events as fr } from '../../src/languages/fr/events.js'

const subTypes = (text: string, language: 'en' | 'fr' = 'en'): (string | null | undefined)[] =>
  classifyEvents(text, { language }).map(({ codes }) => codes.acled?.subEventType)

describe('the ACLED code of an event', () => {
  it('is shared by all events of one incident', () => {
    const march = 'Nurses marched through Harare. Police fired tear gas to disperse them and arrested four.'
    expect(new Set(subTypes(march))).toEqual(new Set(['Protest with intervention']))
  })

  it('tells live rounds from tear gas', () => {
    expect(subTypes('Police shot dead two protesters in Lima.')).toContain('Excessive force against protesters')
  })

  it('leaves what a demonstration is about out of it', () => {
    expect(subTypes('Lawyers marched in Tunis against the killing of a colleague.')[0]).toBe('Peaceful protest')
  })

  it('keeps two incidents of one article apart', () => {
    const text = 'Israeli warplanes bombed a hospital in Sidon on Tuesday. Teachers protested in Tripoli on Wednesday.'
    expect(subTypes(text)).toEqual(['Air/drone strike', 'Peaceful protest'])
  })

  it('asks who bears arms', () => {
    expect(subTypes('Gunmen ambushed an army patrol near Gao, killing two soldiers.')[0]).toBe('Armed clash')
    expect(subTypes('Gunmen attacked a village near Gao, killing two farmers.')[0]).toBe('Attack')
    expect(subTypes('Des hommes armés ont tué deux cultivateurs près de Gao.', 'fr')[0]).toBe('Attack')
  })

  it('is none for diplomacy', () => {
    expect(subTypes('The foreign ministers of Chile and Peru met in Lima to discuss trade.')).not.toContainEqual(
      expect.any(String),
    )
  })
})

it.each([en, fr])('the words of $language stand under cues that exist', ({ incidents }) => {
  expect(Object.keys(incidents).sort()).toEqual([...INCIDENT_CUES].sort())
  expect(Object.values(incidents).every((list) => wordsOf(list).length > 0)).toBe(true)
})
