import { describe, expect, it } from 'vitest'
import type { Entity, Extraction } from '../../../src/contract.js'
import { mergeEntities } from '../../../src/entities/merge-entities.js'

function page(...entities: Entity[]): Extraction {
  return { entityMentions: [], entities, events: [], clusters: [] } as unknown as Extraction
}
function person(id: string, name: string, country?: string): Entity {
  return { id: `local:${id}`, type: 'PERSON', name, ...(country ? { country } : {}), aliases: [name], mentions: [] }
}

describe('mergeEntities', () => {
  it('gives one id to one person under two spellings', () => {
    const [a, b] = mergeEntities([page(person('a', 'Mustafa al-Kadhimi')), page(person('b', 'Moustafa al-Kazimi'))])
    expect(a?.entities[0]?.id).toBe(b?.entities[0]?.id)
  })
  it('keeps people of one surname apart', () => {
    const [a, b] = mergeEntities([page(person('a', 'Saddam Hussein')), page(person('b', 'Fuad Hussein'))])
    expect(a?.entities[0]?.id).not.toBe(b?.entities[0]?.id)
  })
  it('keeps a name apart whose countries contradict each other, even under one local id', () => {
    const [a, b] = mergeEntities([
      page(person('k', 'Mustafa Kazemi', 'IRQ')),
      page(person('k', 'Mustafa Kazemi', 'AFG')),
    ])
    expect(a?.entities[0]?.id).not.toBe(b?.entities[0]?.id)
  })
  it('does not merge on a surname alone', () => {
    const [a, b] = mergeEntities([page(person('h', 'Hussein')), page(person('h', 'Hussein'))])
    expect(a?.entities[0]?.id).not.toBe(b?.entities[0]?.id)
  })
})
