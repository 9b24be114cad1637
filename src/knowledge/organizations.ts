import { type AliasHit, aliasTable, readMarks } from './alias-table.js'
import {
  ORGANIZATION_COUNTRIES,
  ORGANIZATION_IDS,
  ORGANIZATION_NAMES,
  ORGANIZATION_SECTORS,
  ORGANIZATION_TYPES,
} from './data/organizations.js'

/** A body that the table knows: one row, one thing in the world. */
export interface Organization {
  readonly row: number
  readonly id: string
  readonly name: string
  /** `armed-group`, `military`, `government`, `party`, `international`, `media`, `company`, `ngo` … */
  readonly subtype: string
  /** ISO 3166-1 alpha-3; `null` for bodies of several countries or none. */
  readonly country: string | null
  readonly sectors: readonly string[]
}

const table = /* @__PURE__ */ aliasTable(ORGANIZATION_NAMES)
/** Columns of the table by row. */
interface Fields {
  readonly ids: readonly string[]
  readonly types: readonly string[]
  readonly countries: readonly string[]
  readonly sectors: readonly string[]
}
let kept: Fields | null = null

function fields(): Fields {
  kept ??= {
    ids: ORGANIZATION_IDS.split('\n'),
    types: ORGANIZATION_TYPES.split('\n'),
    countries: ORGANIZATION_COUNTRIES.split('\n'),
    sectors: ORGANIZATION_SECTORS.split('\n'),
  }
  return kept
}

let rowsById: ReadonlyMap<string, number> | null = null

/** The organisation of a row. */
export function organizationAt(row: number): Organization {
  const { ids, types, countries, sectors } = fields()
  return {
    row,
    id: `org:${ids[row]}`,
    name: readMarks(table.names(row)[0] as string).name,
    subtype: types[row] as string,
    country: countries[row] || null,
    sectors: sectors[row] ? (sectors[row] as string).split(',') : [],
  }
}

/** The organisation of an id of the table (without `org:`), where it has one. */
export function organizationOfId(id: string): Organization | null {
  rowsById ??= new Map(fields().ids.map((own, row) => [own, row]))
  const row = rowsById.get(id)
  return row === undefined ? null : organizationAt(row)
}

/** Rows of the organisations that bear the folded alias. */
export function findOrganizations(folded: string): readonly AliasHit[] {
  return table.find(folded)
}

/** Rows of the organisations that bear the acronym, as written. */
export function findAcronyms(acronym: string): readonly AliasHit[] {
  return table.findAcronym(acronym)
}

/** The names of the organisation of a row, without acronyms. */
export function organizationNames(row: number): string[] {
  return table
    .names(row)
    .map(readMarks)
    .flatMap(({ marks, name }) => (marks.includes('=') ? [] : [name]))
}

/** Names of all organisations with their rows, without acronyms and doubtful names. */
export function* allOrganizationNames(): Generator<readonly [row: number, name: string]> {
  for (let row = 0; row < table.rows; row += 1)
    for (const packed of table.names(row)) {
      const { marks, name } = readMarks(packed)
      if (!marks.includes('=') && !marks.includes('?')) yield [row, name]
    }
}

/** Romanised names of all organisations with their rows: those that may be found by their sound. */
export function romanizedOrganizations(): readonly { readonly row: number; readonly name: string }[] {
  const found: { row: number; name: string }[] = []
  for (let row = 0; row < table.rows; row += 1)
    for (const packed of table.names(row)) {
      const { marks, name } = readMarks(packed)
      if (marks.includes('~')) found.push({ row, name })
    }
  return found
}
