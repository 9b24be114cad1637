import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compileCities } from './knowledge/compile-cities.js'
import { compileCountries } from './knowledge/compile-countries.js'
import { compileLandmarks } from './knowledge/compile-landmarks.js'
import { compileOrganizations } from './knowledge/compile-organizations.js'
import { compileRegions } from './knowledge/compile-regions.js'

/**
 * Compiles the tables of knowledge into `src/knowledge/data`.
 *
 *   npx tsx scripts/compile-knowledge.ts [--data FOLDER]
 *
 * The hand-written sources stand in `scripts/knowledge`, the imported ones in the data folder (or SITREP_DATA).
 */
const { values } = parseArgs({ options: { data: { type: 'string' } } })
const data = values.data ?? process.env.SITREP_DATA
if (!data) throw new Error('no data folder: give --data FOLDER or set SITREP_DATA')

const write = (file: string, text: string): void =>
  writeFileSync(new URL(`../src/knowledge/data/${file}`, import.meta.url), text)
write('organizations.ts', compileOrganizations())
write('countries.ts', compileCountries(data))
write('regions.ts', compileRegions(data))
write('landmarks.ts', compileLandmarks())
write('cities.ts', compileCities(data))
