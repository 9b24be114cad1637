import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntityType, KnownEntity } from '../../../src/contract.js'
import type { EntityRules } from '../../../src/entities/entity-rules.js'
import { linkMentions } from '../../../src/entities/link-mentions.js'
import type { TaggedMention } from '../../../src/entities/tagged-mention.js'
import { linking as english } from '../../../src/languages/en/knowledge.js'

function tag(text: string, marked: readonly (readonly [string, EntityType])[]): TaggedMention[] {
  let from = 0
  return marked.map(([name, type]) => {
    const start = text.indexOf(name, from)
    from = start + name.length
    return { start, end: from, text: name, type, confidence: 1, origin: 'test', article: 0 }
  })
}

function link(text: string, marked: readonly (readonly [string, EntityType])[], entities: readonly KnownEntity[] = []) {
  const rules = { language: 'en', linking: english } as EntityRules
  const document = { language: 'en', text, mentions: tag(text, marked), rules, offset: 0, article: 0 }
  return linkMentions([document], { entities })
}

describe('linkMentions', () => {
  it('puts the caller’s entity before the tables', () => {
    const mine: KnownEntity = { id: 'my:1', type: 'ORG', name: 'The Firm', aliases: ['PKK'], sectors: ['BUS'] }
    const { mentions, entities } = link('The PKK spoke.', [['PKK', 'ORG']], [mine])
    expect(mentions[0]?.[0]).toMatchObject({ id: 'my:1', name: 'The Firm', resolution: { by: 'user', score: 1 } })
    expect(entities[0]?.sectors).toEqual(['BUS'])
  })

  it('gives places their country and coordinates', () => {
    const { mentions } = link('In Baghdad, Iraq.', [
      ['Baghdad', 'GPE'],
      ['Iraq', 'GPE'],
    ])
    expect(mentions[0]?.[0]).toMatchObject({ country: 'IRQ', coordinates: [44.4, 33.34] })
    expect(mentions[0]?.[1]).toMatchObject({ id: 'country:IRQ', country: 'IRQ' })
  })

  it('takes a homonym for the place of the country that its paragraph speaks of', () => {
    const text = 'Beirut, Lebanon. Clashes in Tripoli.\nLibya said Tripoli was calm. Libya sent help from Misrata.'
    const { mentions } = link(text, [
      ['Beirut', 'GPE'],
      ['Lebanon', 'GPE'],
      ['Tripoli', 'GPE'],
      ['Libya', 'GPE'],
      ['Tripoli', 'GPE'],
      ['Libya', 'GPE'],
      ['Misrata', 'GPE'],
    ])
    expect(mentions[0]?.map(({ country }) => country)).toEqual(['LBN', 'LBN', 'LBN', 'LBY', 'LBY', 'LBY', 'LBY'])
  })

  it('gives people the sector of their role and the country of the demonym beside it', () => {
    const { entities } = link('The Iraqi prime minister Mustafa al-Kadhimi spoke.', [['Mustafa al-Kadhimi', 'PERSON']])
    expect(entities[0]).toMatchObject({ country: 'IRQ', sectors: ['GOV'] })
  })

  it('names every mention’s entity, and every entity’s mentions', () => {
    const { mentions, entities } = link('Ali Hassan met Karim Saleh; Hassan left Basra.', [
      ['Ali Hassan', 'PERSON'],
      ['Karim Saleh', 'PERSON'],
      ['Hassan', 'PERSON'],
      ['Basra', 'GPE'],
    ])
    const flat = mentions.flat()
    for (const entity of entities) for (const index of entity.mentions) expect(flat[index]?.id).toBe(entity.id)
    expect(entities.flatMap((entity) => entity.mentions).sort()).toEqual([0, 1, 2, 3])
  })
})

describe('linkMentions on anything', () => {
  const types: EntityType[] = ['PERSON', 'NORP', 'FAC', 'ORG', 'GPE', 'LOC', 'WEAPON', 'EVENT']
  const names = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 })
  const named = fc.constantFrom('Iraq', 'M. Ali', 'PKK', 'the Ministry of Defense', 'Basra', '@MAKadhimi', 'الحكومة')

  it('gives every mention its own span, an id and a name, and the same answer twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(names, named), fc.constantFrom(...types)), { maxLength: 12 }), (parts) => {
        const text = parts.map(([name]) => name).join(' said ')
        let start = -6
        let before = 0
        const mentions = parts.map(([name, type]) => {
          start += before + 6
          before = name.length
          return { start, end: start + name.length, text: name, type, confidence: 1, origin: 'test', article: 0 }
        })
        const rules = { language: 'en', linking: english } as EntityRules
        const document = { language: 'en', text, mentions, rules, offset: 0, article: 0 }
        const { mentions: linked, entities } = linkMentions([document], { entities: [] })
        for (const mention of linked.flat()) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.id).not.toBe('')
          expect(mention.name).not.toBe('')
        }
        expect(entities.reduce((sum, entity) => sum + entity.mentions.length, 0)).toBe(parts.length)
        expect(linkMentions([document], { entities: [] })).toEqual({ mentions: linked, entities })
      }),
      { numRuns: 60 },
    )
  })

  it('bears a name of 200,000 letters', () => {
    const { mentions } = link('A'.repeat(200_000), [['A'.repeat(200_000), 'PERSON']])
    expect(mentions[0]?.[0]?.id.length).toBeLessThan(200)
  })

  it('links the same words in whatever order the documents of a page come', () => {
    const rules = { language: 'en', linking: english } as EntityRules
    const one = (text: string, marked: readonly (readonly [string, EntityType])[], article: number) => ({
      language: 'en',
      text,
      mentions: tag(text, marked),
      rules,
      offset: 0,
      article,
    })
    const tripoli = one(
      'Tripoli, Lebanon.',
      [
        ['Tripoli', 'GPE'],
        ['Lebanon', 'GPE'],
      ],
      0,
    )
    const libya = one(
      'Libya: fighting in Tripoli.',
      [
        ['Libya', 'GPE'],
        ['Tripoli', 'GPE'],
      ],
      1,
    )
    const there = linkMentions([tripoli, libya], { entities: [] }).mentions
    const back = linkMentions([libya, tripoli], { entities: [] }).mentions
    expect(there[0]?.map(({ id }) => id)).toEqual(back[1]?.map(({ id }) => id))
    expect(there[0]?.[0]?.id).not.toBe(there[1]?.[1]?.id)
  })
})

describe('what the tables know of actors', () => {
  it('tells whose an official is by the owner of the role', () => {
    const { entities } = link('Hezbollah leader Naim Kassem spoke.', [
      ['Hezbollah', 'ORG'],
      ['Naim Kassem', 'PERSON'],
    ])
    expect(entities[0]).toMatchObject({ id: 'org:hezbollah', country: 'LBN', sectors: ['REB', 'PTY'] })
  })

  it('keeps two people of one surname apart and gives the surname to the nearest', () => {
    const { mentions } = link('Bill Clinton met Ali Hassan. Hassan thanked Clinton. Karim Hassan left.', [
      ['Bill Clinton', 'PERSON'],
      ['Ali Hassan', 'PERSON'],
      ['Hassan', 'PERSON'],
      ['Clinton', 'PERSON'],
      ['Karim Hassan', 'PERSON'],
    ])
    const ids = mentions[0]?.map(({ id }) => id)
    expect(ids?.[2]).toBe(ids?.[1])
    expect(ids?.[3]).toBe(ids?.[0])
    expect(new Set(ids).size).toBe(3)
  })
})
