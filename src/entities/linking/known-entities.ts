import type { EntityType, KnownEntity } from '../../contract.js'
import { foldAlias } from '../../knowledge/fold-alias.js'
import { type Referent, referent } from './referent.js'

/** The caller's entities, found by their names. */
export interface KnownEntities {
  find(name: string, type: EntityType): Referent | null
  readonly people: readonly KnownEntity[]
}

const PLACES: ReadonlySet<EntityType> = new Set(['GPE', 'LOC', 'FAC'])

function namesOf(entity: KnownEntity): readonly string[] {
  return [entity.name, ...(entity.aliases ?? [])].filter((name) => typeof name === 'string')
}

// Short names in capitals count as written: the user's `IT` is no `it`.
function keyOf(name: string): string {
  return /^[\p{Lu}\d.&-]{2,6}$/u.test(name) ? `=${name.replaceAll('.', '')}` : foldAlias(name)
}

function agree(a: EntityType, b: EntityType): number {
  return a === b ? 2 : PLACES.has(a) && PLACES.has(b) ? 1 : 0
}

/** The referent of a caller's entity. */
export function userReferent(entity: KnownEntity, score: number): Referent {
  return referent({
    id: entity.id,
    name: entity.name,
    country: entity.country ?? null,
    coordinates: entity.coordinates ?? null,
    sectors: entity.sectors ?? [],
    subtype: entity.subtype ?? null,
    by: 'user',
    score,
  })
}

/** Makes the caller's entities searchable; the one whose type agrees best wins, then the first. */
export function knownEntities(entities: readonly KnownEntity[]): KnownEntities {
  const byName = new Map<string, KnownEntity[]>()
  for (const entity of entities)
    for (const key of new Set(namesOf(entity).map(keyOf))) byName.set(key, [...(byName.get(key) ?? []), entity])
  return {
    people: entities.filter(({ type }) => type === 'PERSON'),
    find(name, type) {
      if (byName.size === 0) return null
      const hits = [...(byName.get(keyOf(name)) ?? []), ...(byName.get(foldAlias(name)) ?? [])]
      let best: KnownEntity | null = null
      for (const hit of hits) if (best === null || agree(hit.type, type) > agree(best.type, type)) best = hit
      return best === null ? null : userReferent(best, 1)
    },
  }
}
