import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KnownEntity } from '../../../src/contract.js'
import type { EntityRules } from '../../../src/entities/entity-rules.js'
import { tagMentions } from '../../../src/entities/tag-mentions.js'
import type { TaggedMention } from '../../../src/entities/tagged-mention.js'
import { entities as english } from '../../../src/languages/en/entities.js'
import { reading as readingEnglish } from '../../../src/languages/en/reading.js'
import { entities as french } from '../../../src/languages/fr/entities.js'
import { reading as readingFrench } from '../../../src/languages/fr/reading.js'
import type { ReadingRules } from '../../../src/reading/reading-rules.js'
import { tokenize } from '../../../src/reading/tokenize.js'

const ENGLISH: readonly [EntityRules, ReadingRules] = [english, readingEnglish]
const FRENCH: readonly [EntityRules, ReadingRules] = [french, readingFrench]
const TYPES = ['PERSON', 'NORP', 'FAC', 'ORG', 'GPE', 'LOC', 'WEAPON', 'EVENT']

function tag(text: string, [rules, reading] = ENGLISH, entities: readonly KnownEntity[] = []): TaggedMention[] {
  return tagMentions(tokenize(text, reading), rules, { entities, article: 3 })
}

function named(mentions: readonly TaggedMention[]): string[] {
  return mentions.map(({ text, type }) => `${text} ${type}`)
}

function expectSound(text: string, mentions: readonly TaggedMention[]): void {
  let last = 0
  for (const mention of mentions) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text)
    expect(mention.start).toBeGreaterThanOrEqual(last)
    expect(mention.end).toBeGreaterThan(mention.start)
    expect(TYPES).toContain(mention.type)
    expect(mention.confidence).toBeGreaterThanOrEqual(0)
    expect(mention.confidence).toBeLessThanOrEqual(1)
    expect(mention.article).toBe(3)
    last = mention.end
  }
}

describe('tagMentions', () => {
  test('gives sorted spans of the text that do not overlap, whatever the text', () => {
    const pieces = fc.constantFrom(
      'Baghdad',
      ' ',
      '\n',
      'U.S.-backed',
      "l'",
      'Al-Kazimi',
      'President',
      '@UNGovt',
      'F-16',
      '-',
      '—',
      "'",
      '’s',
      '.',
      ',',
      'le ministère de la Défense',
      '80ème',
      'brigade',
      'de',
      'Reuters',
      '\ud83d\ude00',
      '\ud83d',
      '\u0000',
      'e\u0301',
      'الحكومة',
      '中国',
      'of',
      'province',
      '(',
      ')',
      '«',
      '1',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.boolean(), (parts, isEnglish) => {
        const text = parts.join('')
        expectSound(text, tag(text, isEnglish ? ENGLISH : FRENCH))
      }),
      { numRuns: 150 },
    )
  })

  test('is the same on every run', () => {
    const text = 'Mustafa al-Kadhimi met Antony Blinken in Baghdad. Kadhimi thanked Blinken.'
    expect(tag(text)).toEqual(tag(text))
  })

  test('moves its spans with the text before them', () => {
    const text = 'The French army left Timbuktu.'
    const moved = tag(`\n\n${text}`).map(({ start, end }) => [start - 2, end - 2])
    expect(moved).toEqual(tag(text).map(({ start, end }) => [start, end]))
  })

  test('bears empty text, long words, and nothing but marks', () => {
    for (const text of [
      '',
      ' \n',
      'A'.repeat(200_000),
      '-'.repeat(20_000),
      "l'".repeat(20_000),
      'A-'.repeat(20_000),
      '. '.repeat(20_000),
      '@'.repeat(5_000),
    ]) {
      expectSound(text, tag(text))
      expectSound(text, tag(text, FRENCH))
    }
  })

  test('takes long texts piece by piece and keeps the offsets', () => {
    const sentence = 'President Emmanuel Macron spoke in Paris on Monday. '
    const text = sentence.repeat(4_000)
    const mentions = tag(text)
    expectSound(text, mentions)
    expect(mentions.filter(({ text: name }) => name === 'Emmanuel Macron')).toHaveLength(4_000)
  })
})

describe("a caller's entities", () => {
  const wolves: KnownEntity = {
    id: 'x:1',
    type: 'ORG',
    name: 'night wolves',
    aliases: ['Nachtwölfe', 'NW'],
    subtype: 'armed-group',
  }

  test('are found wherever a name of theirs stands, and outrank the model', () => {
    const found = tag('Paris blamed the Night Wolves and NW, not the now absent ones.', ENGLISH, [
      wolves,
      { id: 'x:2', type: 'PERSON', name: 'Paris' },
    ])
    expect(named(found)).toEqual(['Paris PERSON', 'Night Wolves ORG', 'NW ORG'])
    expect(found[1]).toMatchObject({ subtype: 'armed-group', confidence: 1, origin: 'en/entities/user' })
  })

  test('take the longest of their names', () => {
    const front: KnownEntity = { id: 'x:3', type: 'ORG', name: 'Front', aliases: ['Front of the Night'] }
    expect(named(tag('The Front of the Night spoke.', ENGLISH, [front]))).toEqual(['Front of the Night ORG'])
  })
})

describe('roles', () => {
  const roles = (text: string, language = ENGLISH): string[] =>
    tag(text, language).flatMap(({ text: name, role }) => (role ? [`${name}: ${role}`] : []))

  test('are read before and after the name, in English', () => {
    expect(roles("Germany's foreign minister, Annalena Baerbock, arrived.")).toEqual([
      'Annalena Baerbock: foreign minister',
    ])
    expect(roles('Ali Hassan, a spokesman for the Interior Ministry, said so.')).toEqual([
      'Ali Hassan: spokesman for the Interior Ministry',
    ])
  })

  test('are read before and after the name, in French', () => {
    expect(roles('Le Premier ministre irakien Moustafa al-Kazimi est arrivé.', FRENCH)).toEqual([
      'Moustafa al-Kazimi: Premier ministre',
    ])
    expect(roles('Le chef du bureau politique du Hamas, Ismaël Haniyeh, est mort.', FRENCH)).toEqual([
      'Ismaël Haniyeh: chef du bureau politique du Hamas',
    ])
  })

  test('do not reach across a verb or another person', () => {
    expect(roles('The head of the army met Daniel Miller in Rome.')).toEqual([])
    expect(roles('La police rencontre Paul Durand à Lyon.', FRENCH)).toEqual([])
  })
})
