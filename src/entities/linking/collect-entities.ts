import type { Entity, EntityMention } from '../../contract.js'
import type { Referent } from './referent.js'

interface Gathered {
  readonly first: EntityMention
  readonly referent: Referent
  readonly sectors: Set<string>
  readonly aliases: Set<string>
  readonly mentions: number[]
}

/** One entity for every id, in order of first mention, with the spellings and mentions that stand for it. */
export function collectEntities(mentions: readonly EntityMention[], referents: readonly Referent[]): Entity[] {
  const gathered = new Map<string, Gathered>()
  mentions.forEach((mention, index) => {
    const referent = referents[index] as Referent
    let entity = gathered.get(mention.id)
    if (entity === undefined) {
      entity = { first: mention, referent, sectors: new Set(), aliases: new Set(), mentions: [] }
      gathered.set(mention.id, entity)
    }
    for (const sector of referent.sectors) entity.sectors.add(sector)
    entity.aliases.add(mention.text)
    entity.mentions.push(index)
  })
  return [...gathered.values()].map(({ first, referent, sectors, aliases, mentions: indexes }) => ({
    id: first.id,
    type: first.type,
    name: first.name,
    ...(first.country === undefined ? {} : { country: first.country }),
    ...(first.coordinates === undefined ? {} : { coordinates: first.coordinates }),
    ...(sectors.size === 0 ? {} : { sectors: [...sectors] }),
    ...(referent.links === null ? {} : { links: referent.links }),
    aliases: [...aliases],
    mentions: indexes,
  }))
}
