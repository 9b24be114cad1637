import { parseArgs } from 'node:util'
import { unpackTable } from '../src/language/table.js'
import { calibrate } from './language/calibrate.js'
import { fitTable } from './language/fit-table.js'
import { TABLES } from './language/labels.js'
import { seededRandom } from './language/random.js'
import { readDevelopmentKeys } from './language/read-corpus.js'
import { createSampler } from './language/sampler.js'
import { trainHan } from './language/train-han.js'
import { packModel, writeHan, writeTable } from './language/write-modules.js'

/**
 * Trains the tables of the language detector and writes them into `src/language/data`.
 *
 *   npx tsx scripts/train-language.ts [latin arabic cyrillic han] --data FOLDER
 *
 * Reads `language/train` (CC0) only; sentences that also stand in `language/dev` are dropped, a tenth is held out. The
 * same data give the same tables.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string' } } })
const data = values.data ?? process.env.SITREP_DATA
if (!data) throw new Error('no data folder: give --data FOLDER or set SITREP_DATA')

const SEED = 7
const wanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name)
const drop = readDevelopmentKeys(data)

for (const table of TABLES.filter(({ name }) => wanted(name))) {
  const random = seededRandom(SEED)
  const model = fitTable(table, createSampler(table, data, drop, random), random, console.error)
  const packed = packModel(table, model)
  writeTable(table.name, { ...packed, sharpness: calibrate(table, unpackTable(packed), data) })
}
if (wanted('han')) writeHan(trainHan(data, drop))
