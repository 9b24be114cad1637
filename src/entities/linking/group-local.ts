import type { Entity, Extraction } from '../../contract.js'
import { foldAlias } from '../../knowledge/fold-alias.js'
import { alignNames } from '../names/align-names.js'
import { type NameIndex, nameIndex } from '../names/name-index.js'
import { parseName } from '../names/parse-name.js'

/** One thing that several documents speak of under ids of their own. */
export interface Group {
  readonly entities: { readonly document: number; readonly entity: Entity }[]
  readonly documents: Set<number>
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
/** Spellings that a group is compared by. */
const MOST_SPELLINGS = 8

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

interface Book {
  readonly groups: Group[]
  readonly people: NameIndex<Group>
  /** Groups of other things by type and folded name. */
  readonly things: Map<string, Group[]>
}

function thingKeys(entity: Entity): string[] {
  return [...new Set(entity.aliases.map((alias) => `${entity.type} ${foldAlias(alias)}`))]
}

function candidates(book: Book, entity: Entity, names: readonly string[]): Set<Group> {
  if (entity.type === 'PERSON') return new Set(names.flatMap((name) => book.people.candidates(name)))
  return new Set(thingKeys(entity).flatMap((key) => book.things.get(key) ?? []))
}

function findGroup(book: Book, entity: Entity, names: readonly string[], document: number): Group | null {
  let best: Group | null = null
  let most = 0
  for (const group of candidates(book, entity, names)) {
    if (conflicts(group, entity) || group.documents.has(document)) continue
    const score = entity.type === 'PERSON' ? likeness(group, entity, names) : 1
    if (score <= most) continue
    best = group
    most = score
  }
  return best
}

function join(book: Book, group: Group, document: number, entity: Entity, names: readonly string[]): void {
  group.entities.push({ document, entity })
  group.documents.add(document)
  group.country ??= entity.country ?? null
  for (const sector of entity.sectors ?? []) group.sectors.add(sector)
  for (const name of names) {
    if (group.names.length >= MOST_SPELLINGS || group.names.includes(name)) continue
    group.names.push(name)
    if (entity.type === 'PERSON') book.people.add(group, name)
  }
  if (entity.type === 'PERSON') return
  for (const key of thingKeys(entity)) {
    const groups = book.things.get(key)
    if (groups === undefined) book.things.set(key, [group])
    else if (!groups.includes(group)) groups.push(group)
  }
}

/** Groups the local entities of many documents: those that name one thing stand together, full names before single ones. */
export function groupLocal(extractions: readonly Extraction[]): Group[] {
  const book: Book = { groups: [], people: nameIndex(), things: new Map() }
  const locals = extractions.flatMap((extraction, document) =>
    extraction.entities.filter(isLocal).map((entity) => ({ document, entity, names: fullNames(entity) })),
  )
  const single = ({ names }: { names: readonly string[] }): number => (parseName(names[0] as string).length > 1 ? 0 : 1)
  for (const { document, entity, names } of [...locals].sort((a, b) => single(a) - single(b))) {
    let group = findGroup(book, entity, names, document)
    if (group === null) {
      group = { entities: [], documents: new Set(), names: [], country: null, sectors: new Set() }
      book.groups.push(group)
    }
    join(book, group, document, entity, names)
  }
  return book.groups
}
