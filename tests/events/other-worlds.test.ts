import { describe, expect, it } from 'vitest'
import { classifyEvents } from '../../src/entries/events.js'
import { explain } from '../../src/events/explain.js'
import { wordsOf } from '../../src/events/rules/lexicon.js'
import { events as en } from '../../src/languages/en/events.js'
import { events as fr } from '../../src/languages/fr/events.js'

const typesIn = (text: string, language: string) =>
  classifyEvents(text, { language, reference: '2024-05-15' }).map(({ type }) => type)

describe('what other worlds borrow', () => {
  it('is no event in a match', () => {
    expect(
      typesIn('Lyon attacked from the start, but the goalkeeper denied the midfielder twice before half-time.', 'en'),
    ).toEqual([])
    expect(
      typesIn("Lyon a attaqué d'entrée, mais le tir de l'ailier a heurté le poteau avant la mi-temps (2-1).", 'fr'),
    ).toEqual([])
  })

  it('is no event in a recipe, in a laboratory or among traders', () => {
    expect(
      typesIn('Beat the butter into the flour, then kill the heat and release the steam from the oven.', 'en'),
    ).toEqual([])
    expect(
      typesIn('Le champignon attaque la souris et détruit ses globules ; la bactérie envahit la larve.', 'fr'),
    ).toEqual([])
    expect(typesIn('Investors attacked the stock after the ceo rejected the merger.', 'en')).toEqual([])
  })

  it('is an event where forces, weapons or victims stand beside it', () => {
    expect(typesIn('Gunmen attacked the goalkeeper outside the football stadium before the derby.', 'en')).toEqual([
      'ASSAULT',
    ])
    expect(
      typesIn('Fans clashed with police after the championship derby; nine officers were injured.', 'en'),
    ).toContain('ASSAULT')
    expect(typesIn('Une bombe a explosé pendant le match de football, tuant trois supporters.', 'fr')).toContain(
      'ASSAULT',
    )
  })

  it('is an event whoever a person is by trade', () => {
    expect(typesIn('The filmmaker was arrested in Tashkent.', 'en')).toEqual(['COERCE'])
    expect(typesIn('Traders went on strike over a new tax.', 'en')).toEqual(['PROTEST'])
    expect(typesIn('La romancière a été arrêtée à Minsk.', 'fr')).toEqual(['COERCE'])
  })

  it('is no event of a study, an office or a pharmacy', () => {
    expect(
      typesIn('The results demonstrate that the method works; further documents are sent upon request.', 'en'),
    ).toEqual([])
    expect(typesIn("Le train s'arrête à Rouen. Les troubles digestifs sont traités avec un médicament.", 'fr')).toEqual(
      [],
    )
    expect(typesIn('Thousands demonstrated in Bamako.', 'en')).toEqual(['PROTEST'])
    expect(typesIn('La police a arrêté plus de 150 personnes à Maputo.', 'fr')).toEqual(['COERCE'])
  })

  it('leaves alone what no other world says', () => {
    expect(typesIn('The footballer was kidnapped after the championship match, the referee said.', 'en')).toEqual([
      'ASSAULT',
    ])
  })

  it('is told where it makes an event less sure', () => {
    const [event] = classifyEvents('The goalkeeper was kidnapped after the championship match, the referee said.', {
      language: 'en',
    })
    expect(event?.amid).toBe('sport')
    expect(event && explain(event)).toContain('another world: sport')
  })
})

it.each([en, fr])('topics of $language are listed word by word', ({ topics }) => {
  const lists = [
    ...Object.values(topics.sure),
    ...Object.values(topics.likely),
    topics.public,
    topics.personal,
    topics.borrowed,
  ]
  expect(lists.flatMap(wordsOf).filter((word) => word.includes(' '))).toEqual([])
  for (const list of lists) expect(new Set(wordsOf(list)).size).toBe(wordsOf(list).length)
})
