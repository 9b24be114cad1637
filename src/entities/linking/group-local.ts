import type { Entity, Extraction } from '../../contract.js'
import { foldAlias } from '../../knowledge/fold-alias.js'
import { alignNames } from '../names/align-names.js'
import { parseName } from '../names/parse-name.js'

/** One thing that several documents speak of under ids of their own. */
export interface Group {
  readonly entities: { readonly document: number; readonly entity: Entity }[]
  readonly names: string[]
  country: string | null
  readonly sectors: Set<string>
}

/**
 * Score of two full names from which their bearers are merged across documents: at least 97 of 100 such pairs are one
 * person (measured on the pairs of the development half).
 */
export const SAME_ACROSS_DOCUMENTS = 0.9
const SINGLE_NAME = 0.97
const MOST_COMPARED = 60

const isLocal = (entity: Entity): boolean => entity.id.startsWith('local:')

function fullNames(entity: Entity): string[] {
  const names = [...new Set([entity.name, ...entity.aliases])]
  const full = names.filter(
    (name) => !name.startsWith('@') && parseName(name).filter(({ initial }) => !initial).length > 1,
  )
  return full.length > 0 ? full : names
}

function conflicts(group: Group, entity: Entity): boolean {
  return group.country !== null && entity.country !== undefined && group.country !== entity.country
}

// A single name is no proof: country and kind of actor must both agree.
function singleNamesAgree(group: Group, entity: Entity): boolean {
  const sectors = entity.sectors ?? []
  if (group.country !== null && entity.country === group.country) return true
  return (
    sectors.length > 0 &&
    group.country === null &&
    entity.country === undefined &&
    sectors.some((sector) => group.sectors.has(sector))
  )
}

function likeness(group: Group, entity: Entity, names: readonly string[]): number {
  let most = 0
  for (const name of names)
    for (const other of group.names) {
      const { kind, score, longer } = alignNames(parseName(name), parseName(other))
      if (kind === 'none') continue
      if (kind === 'full' && longer > 1 && score >= SAME_ACROSS_DOCUMENTS && score > most) most = score
      if ((kind === 'partial' || longer === 1) && score >= SINGLE_NAME && singleNamesAgree(group, entity))
        most = Math.max(most, score * 0.9)
    }
  return most
}

interface Index {
  readonly groups: Group[]
  readonly byKey: Map<string, Group[]>
}

function keysOf(entity: Entity, names: readonly string[]): Set<string> {
  if (entity.type !== 'PERSON') return new Set(entity.aliases.map((alias) => `${entity.type} ${foldAlias(alias)}`))
  return new Set(names.flatMap((name) => parseName(name).flatMap(({ keys, initial }) => (initial ? [] : [...keys]))))
}

function findGroup(index: Index, entity: Entity, names: readonly string[], document: number): Group | null {
  let best: Group | null = null
  let most = 0
  for (const key of keysOf(entity, names))
    for (const group of (index.byKey.get(key) ?? []).slice(-MOST_COMPARED)) {
      if (conflicts(group, entity) || group.entities.some((other) => other.document === document)) continue
      const score = entity.type === 'PERSON' ? likeness(group, entity, names) : 1
      if (score <= most) continue
      best = group
      most = score
    }
  return best
}

function join(index: Index, group: Group, document: number, entity: Entity, names: readonly string[]): void {
  group.entities.push({ document, entity })
  group.country ??= entity.country ?? null
  for (const sector of entity.sectors ?? []) group.sectors.add(sector)
  for (const name of names) if (!group.names.includes(name)) group.names.push(name)
  for (const key of keysOf(entity, names)) {
    const list = index.byKey.get(key)
    if (list === undefined) index.byKey.set(key, [group])
    else if (!list.includes(group)) list.push(group)
  }
}

/** Groups the local entities of many documents: those that name one thing stand together, full names before single ones. */
export function groupLocal(extractions: readonly Extraction[]): Group[] {
  const index: Index = { groups: [], byKey: new Map() }
  const locals = extractions.flatMap((extraction, document) =>
    extraction.entities.filter(isLocal).map((entity) => ({ document, entity, names: fullNames(entity) })),
  )
  const single = ({ names }: { names: readonly string[] }): number => (parseName(names[0] as string).length > 1 ? 0 : 1)
  for (const { document, entity, names } of [...locals].sort((a, b) => single(a) - single(b))) {
    let group = findGroup(index, entity, names, document)
    if (group === null) {
      group = { entities: [], names: [], country: null, sectors: new Set() }
      index.groups.push(group)
    }
    join(index, group, document, entity, names)
  }
  return index.groups
}
