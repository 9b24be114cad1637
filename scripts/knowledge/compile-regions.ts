import { join } from 'node:path'
import { foldAlias } from '../../src/knowledge/fold-alias.js'
import { distinct, generated, list, readRows, readSource } from './tables.js'

// Words that GeoNames adds to the name of a region and that texts leave out.
const GENERIC =
  / (?:Province|Governorate|Region|State|District|County|Oblast|Prefecture|Municipality|Department|Parish|Autonomous Region|Autonomous Republic|Krai|Republic)$|^(?:Muhafazat|Provincia de|Département de l[a']?|Departamento de|Estado de|Wilaya d[e']|Région d[eu]|Region of|Province of|State of) ?/u

// Where a country has more divisions than this, those whose largest city is smaller are left out.
const MANY_DIVISIONS = 52
const SMALLEST_SEAT = 60_000

interface Point {
  lat: number
  lon: number
  weight: number
}

/** Seat of each region: its administrative city, else its most populous one. */
function seats(data: string): Map<string, Point> {
  const found = new Map<string, Point>()
  for (const cells of readRows(join(data, 'knowledge/gazetteer-cities.tsv'), 9)) {
    const code = `${cells[1]}.${cells[2]}`
    const weight = Number(cells[5]) + (cells[6] === '' ? 0 : 1e9)
    if ((found.get(code)?.weight ?? -1) < weight)
      found.set(code, { lat: Number(cells[3]), lon: Number(cells[4]), weight })
  }
  return found
}

/** The table of first-level divisions from GeoNames and the exonyms of `regions.tsv`, as the text of a module. */
export function compileRegions(data: string): string {
  const own = new Map(readSource('regions.tsv', 4).map((cells) => [cells[0] as string, cells]))
  const points = seats(data)
  const divisions = readRows(join(data, 'knowledge/admin1.tsv'), 4)
  const counts = new Map<string, number>()
  for (const [code = ''] of divisions) counts.set(code.slice(0, 2), (counts.get(code.slice(0, 2)) ?? 0) + 1)
  const rows = divisions.flatMap((cells) => {
    const [code, name, ascii, id] = cells as [string, string, string, string]
    const [, canonical = '', also = ''] = own.get(code) ?? []
    const point = points.get(code)
    const small = point === undefined || point.weight % 1e9 < SMALLEST_SEAT
    if (!own.has(code) && small && (counts.get(code.slice(0, 2)) ?? 0) > MANY_DIVISIONS) return []
    const plain = name.replace(GENERIC, '').trim() || name
    const names = distinct(
      [canonical || plain, name, plain, ascii, ...list(also)].filter((other) => other !== ''),
      foldAlias,
    )
    const place = point === undefined ? '' : `${point.lat} ${point.lon}`
    return { names, fields: [code.slice(0, 2), code.slice(3), Number(id).toString(36), place] }
  })
  return generated('GeoNames and scripts/knowledge/regions.tsv', {
    REGION_NAMES: rows.map((row) => row.names.join('|')).join('\n'),
    REGION_FIELDS: rows.map((row) => row.fields.join('\t')).join('\n'),
  })
}
