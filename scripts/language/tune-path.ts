import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PATH_COSTS, type PathCosts } from '../../src/language/path-costs.js'
import { segmentWith } from '../../src/language/segment-languages.js'
import { CORE, MIXED, readMixed, spanF1 } from '../score/language.js'
import { makeMixed } from './make-mixed.js'

/**
 * Tunes the costs of `src/language/path-costs.ts`, one after the other, and prints them: on texts made of sentences held
 * out of training, and on the even items of the mixed pages. The odd items are for the score.
 *
 *   npx tsx scripts/language/tune-path.ts --data FOLDER [--rounds N]
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, rounds: { type: 'string' } } })
const data = values.data ?? process.env.SITREP_DATA
if (!data) throw new Error('no data folder: give --data FOLDER or set SITREP_DATA')

const FACTORS: readonly number[] = [0.6, 0.8, 0.9, 1.1, 1.25, 1.6]
/** Texts made of each kind. */
const MADE = 80
const SMALLEST = 0.3
const mixed = [
  ...Object.entries(readMixed(join(data, 'language/dev'))).map(([kind, items]) => ({
    kind,
    items,
    options: { among: CORE },
  })),
  ...Object.entries(makeMixed(data, 2 * MADE)).map(([kind, items]) => ({ kind, items, options: {} })),
]

/** How far below its target each kind is, at most; a point above one counts for a tenth of a point below another. */
function worth(price: PathCosts): number {
  let sum = 0
  for (const { kind, items, options } of mixed) {
    const reached = spanF1(items, 0, (text) =>
      segmentWith(text, options, price).map(({ start, end, language }) => ({ start, end, lang: language })),
    )
    const over = reached - (MIXED[kind]?.target ?? 100)
    sum += over < 0 ? over : over / 10
  }
  return sum
}

let best = PATH_COSTS
let most = worth(best)
console.log('start', most.toFixed(3))
for (let round = 0; round < Number(values.rounds ?? 2); round += 1) {
  for (const name of Object.keys(best) as (keyof PathCosts)[]) {
    for (const factor of FACTORS) {
      const tried = { ...best, [name]: Number((Math.max(SMALLEST, best[name]) * factor).toFixed(3)) }
      const reached = worth(tried)
      if (reached <= most) continue
      best = tried
      most = reached
      console.log(name, tried[name], most.toFixed(3))
    }
  }
}
console.log(JSON.stringify(best, null, 2))
