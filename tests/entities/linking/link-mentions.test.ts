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
