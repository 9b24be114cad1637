import { foldAlias } from '../../src/knowledge/fold-alias.js'
import { distinct, generated, list, readSource } from './tables.js'

/** The table of parts of the world, districts, bases and other named places from `landmarks.tsv`, as the text of a module. */
export function compileLandmarks(): string {
  const rows = readSource('landmarks.tsv', 6)
  const names = rows.map((cells) => distinct([cells[4] as string, ...list(cells[5] as string)], foldAlias).join('|'))
  const fields = rows.map(([id, , country, point]) => [id, country, point].join('\t'))
  return generated('scripts/knowledge/landmarks.tsv', {
    LANDMARK_NAMES: names.join('\n'),
    LANDMARK_FIELDS: fields.join('\n'),
  })
}
