import { readdirSync } from 'node:fs'
import { foldAlias } from '../../src/knowledge/fold-alias.js'
import { distinct, generated, list, readSource } from './tables.js'

const FOLDER = new URL('organizations/', import.meta.url)

interface Organization {
  readonly id: string
  readonly type: string
  readonly country: string
  readonly sectors: string
  readonly names: readonly string[]
}

// `?` before a name or acronym: it stands for the body only where the document speaks of its country.
function mark(names: readonly string[], sign: string): string[] {
  return names.map((name) => (name.startsWith('?') ? `?${sign}${name.slice(1)}` : `${sign}${name}`))
}

function readOrganizations(file: string): Organization[] {
  return readSource(`organizations/${file}`, 9).map((cells) => {
    const [id, type, country, sectors, name, en, fr, acronyms, romanised] = cells as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    const own = list(romanised).includes(name) ? [`~${name}`] : [name]
    const names = [...own, ...list(en), ...list(fr), ...mark(list(acronyms), '='), ...mark(list(romanised), '~')]
    return { id, type, country, sectors, names: distinct(names, foldAlias) }
  })
}

/** The table of organisations from the hand-written sources, as the text of a module. */
export function compileOrganizations(): string {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
  const rows = files.flatMap(readOrganizations)
  const ids = new Set<string>()
  for (const row of rows) {
    if (ids.has(row.id)) throw new Error(`organisation ${row.id} is given twice`)
    ids.add(row.id)
  }
  return generated('scripts/knowledge/organizations', {
    ORGANIZATION_NAMES: rows.map((row) => row.names.join('|')).join('\n'),
    // Column by column: it packs better.
    ORGANIZATION_IDS: rows.map(({ id }) => id).join('\n'),
    ORGANIZATION_TYPES: rows.map(({ type }) => type).join('\n'),
    ORGANIZATION_COUNTRIES: rows.map(({ country }) => country).join('\n'),
    ORGANIZATION_SECTORS: rows.map(({ sectors }) => sectors).join('\n'),
  })
}
