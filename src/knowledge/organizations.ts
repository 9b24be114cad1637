import { type AliasHit, aliasTable, readMarks } from './alias-table.js'
import { ORGANIZATION_FIELDS, ORGANIZATION_NAMES } from './data/organizations.js'

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
let fields: readonly string[] | null = null
let rowsById: ReadonlyMap<string, number> | null = null

/** The organisation of a row. */
export function organizationAt(row: number): Organization {
  fields ??= ORGANIZATION_FIELDS.split('\n')
  const [id, subtype, country, sectors] = (fields[row] as string).split('\t') as [string, string, string, string]
  return {
    row,
    id: `org:${id}`,
    name: readMarks(table.names(row)[0] as string).name,
    subtype,
    country: country === '' ? null : country,
    sectors: sectors === '' ? [] : sectors.split(','),
  }
}

/** The organisation of an id of the table (without `org:`), where it has one. */
export function organizationOfId(id: string): Organization | null {
  rowsById ??= new Map(ORGANIZATION_FIELDS.split('\n').map((line, row) => [line.slice(0, line.indexOf('\t')), row]))
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
