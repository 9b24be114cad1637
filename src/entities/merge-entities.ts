import type { Extraction } from '../contract.js'
import { type Group, groupLocal } from './linking/group-local.js'
import { type NewName, renameEntities } from './linking/rename-entities.js'
import { parseName } from './names/parse-name.js'

function fullest(group: Group): Group['entities'][number]['entity'] {
  const length = (name: string): number => parseName(name).filter(({ initial }) => !initial).length
  let best = (group.entities[0] as Group['entities'][number]).entity
  for (const { entity } of group.entities) if (length(entity.name) > length(best.name)) best = entity
  return best
}

// Two things of one name keep apart by a number behind the id.
function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let index = 2; taken.has(free); index += 1) free = `${id}-${index}`
  taken.add(free)
  return free
}

/**
 * Joins the entities of many documents: `local:` ones that name the same thing get one id and one name, and those that
 * only share a name get ids of their own. People are joined by full names that agree closely and whose countries do not
 * contradict each other. The extractions come back in order, with the new ids everywhere; their length is unchanged.
 */
export function mergeEntities(extractions: readonly Extraction[]): Extraction[] {
  const names: Map<string, NewName>[] = extractions.map(() => new Map())
  const taken = new Set<string>()
  for (const group of groupLocal(extractions)) {
    const { id, name } = fullest(group)
    const renamed = { id: freeId(id, taken), name }
    for (const { document, entity } of group.entities)
      if (entity.id !== renamed.id || entity.name !== renamed.name) names[document]?.set(entity.id, renamed)
  }
  return extractions.map((extraction, index) => renameEntities(extraction, names[index] as Map<string, NewName>))
}
