import { describe, expect, it } from 'vitest'
import { frames } from '../../src/events/rules/frames.js'
import { parseTriggers, triggersOf, wordsOf } from '../../src/events/rules/lexicon.js'
import { NOUN_CLASSES } from '../../src/events/rules/noun-classes.js'
import { toValues } from '../../src/events/rules/values.js'
import { events as en } from '../../src/languages/en/events.js'
import { events as fr } from '../../src/languages/fr/events.js'

const ENTITY_TYPES = ['PERSON', 'NORP', 'FAC', 'ORG', 'GPE', 'LOC', 'WEAPON', 'EVENT']
const PLACES = ['subject', 'object', 'modifier', 'complement', 'head', 'case', 'clause', 'sentence', 'that', 'duty']

describe.each([en, fr])('the lexicon of $language', (rules) => {
  const triggers = triggersOf(rules)
  const known = new Set(Object.keys(NOUN_CLASSES).concat(ENTITY_TYPES))

  it('points into the frames, or to none', () => {
    expect(triggers.filter(({ frame }) => frame !== 'not' && !frames().has(frame))).toEqual([])
  })

  it('asks only for classes that exist', () => {
    const asked = triggers.flatMap(({ conditions }) => conditions.flatMap((one) => [one.wanted, one.unwanted]))
    const classes = asked.flatMap((values) => (values === null ? [] : [...values.classes]))
    expect(classes.filter((name) => !known.has(name))).toEqual([])
  })

  it('asks only for places that exist, in lower case', () => {
    const places = triggers.flatMap(({ conditions }) => conditions.flatMap((one) => one.places))
    const prepositions = Object.keys(rules.prepositions)
    expect(places.filter((place) => !PLACES.includes(place) && !prepositions.includes(place))).toEqual([])
    expect(triggers.filter(({ lemmas }) => lemmas.some((lemma) => lemma !== lemma.toLowerCase()))).toEqual([])
  })

  it('sorts nouns into classes that exist', () => {
    expect(Object.keys(rules.classes).filter((name) => !(name in NOUN_CLASSES))).toEqual([])
    expect(Object.values(rules.classes).every((list) => wordsOf(list).length > 0)).toBe(true)
  })
})

it('reads an entry with conditions and government', () => {
  expect(parseTriggers('accuse | v s’en prendre (à=GPE|!=ami, -object) <de:none>')).toEqual([
    {
      lemmas: ["s'", 'en', 'prendre'],
      pos: 'VERB',
      frame: 'accuse',
      conditions: [
        { places: ['à'], absent: false, wanted: toValues(['GPE']), unwanted: toValues(['=ami']) },
        { places: ['object'], absent: true, wanted: null, unwanted: null },
      ],
      government: new Map([['de', 'none']]),
    },
  ])
})

it('sorts the values of a condition into classes, words and phrases', () => {
  expect(toValues(['GPE', '=ami', '=war crime'])).toEqual({
    classes: new Set(['GPE']),
    words: new Set(['ami']),
    phrases: [['war', 'crime']],
  })
})

it('holds more than 150 frames', () => {
  expect(frames().size).toBeGreaterThan(150)
})
