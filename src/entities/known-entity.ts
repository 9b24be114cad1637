import type { KnownEntity } from '../contract.js'
import { SitrepError } from '../errors.js'
import { requireList, show } from '../text/arguments.js'

/** The caller's own entities, checked, or `SitrepError` `invalid-argument`. */
export function requireEntities(entities: readonly KnownEntity[] | null | undefined): readonly KnownEntity[] {
  return requireList(entities, 'entities').map((entity) => {
    if (typeof entity?.id === 'string' && typeof entity.name === 'string' && typeof entity.type === 'string')
      return entity
    throw new SitrepError(
      'invalid-argument',
      `Invalid entity ${show(JSON.stringify(entity))}: expected id, type and name`,
    )
  })
}
