import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { LanguageOptions } from '../../src/contract.js'
import { PATH_COSTS, type PathCosts } from '../../src/language/path-costs.js'
import { segmentWith } from '../../src/language/segment-languages.js'
import { CORE, MIXED, type MixedItem, readMixed, spanF1 } from '../score/language.js'
import { makeMixed } from './make-mixed.js'

/**
 * Learns the costs of `src/language/path-costs.ts`, one after the other, and prints them: on texts made of sentences that
 * no table was trained on, and, with `--even`, on the even items of the mixed pages too. The odd items are for the score.
 *
 *   npx tsx scripts/language/tune-path.ts --data FOLDER [--rounds N] [--made N] [--even]
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    rounds: { type: 'string', default: '2' },
    made: { type: 'string', default: '300' },
    even: { type: 'boolean', default: false },
  },
})
const data = values.data ?? process.env.SITREP_DATA
if (!data) throw new Error('no data folder: give --data FOLDER or set SITREP_DATA')

const FACTORS: readonly number[] = [0.6, 0.8, 0.92, 1.08, 1.25, 1.6]
const SMALLEST = 0.1
/** What a point above its target is worth beside one below. */
const ABOVE = 0.3
/** What a change must gain, so that chance moves nothing. */
const LEAST_GAIN = 0.05

interface Set {
  readonly kind: string
  readonly items: readonly MixedItem[]
  readonly options: LanguageOptions
}

const made = Object.entries(makeMixed(data, Number(values.made)))
const sets: readonly Set[] = [
  ...made.map(([kind, items]) => ({
    kind,
    items: items.filter((_, index) => index % 2 === 0),
    options: { among: CORE },
  })),
  ...made.map(([kind, items]) => ({ kind, items: items.filter((_, index) => index % 2 === 1), options: {} })),
  ...Object.entries(values.even ? readMixed(join(data, 'language/dev')) : {}).map(([kind, items]) => ({
    kind,
    items: items.filter((_, index) => index % 2 === 0),
    options: { among: CORE },
  })),
]

function reach({ items, options }: Set, price: PathCosts): number {
  return spanF1(items, (text) =>
    segmentWith(text, options, price).map(({ start, end, language }) => ({ start, end, lang: language })),
  )
}

/** How far above its target each set is; a point above one counts for a part of a point below another. */
function worth(price: PathCosts): number {
  let sum = 0
  for (const set of sets) {
    const over = reach(set, price) - (MIXED[set.kind]?.target ?? 100)
    sum += over < 0 ? over : over * ABOVE
  }
  return sum
}

let best = PATH_COSTS
let most = worth(best)
console.log(sets.map((set) => `${set.kind} ${reach(set, best).toFixed(1)}`).join(', '))
console.log('start', most.toFixed(3))
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const name of Object.keys(best) as (keyof PathCosts)[]) {
    const from = best[name]
    for (const factor of FACTORS) {
      const tried = { ...best, [name]: Number((Math.max(SMALLEST, from) * factor).toFixed(3)) }
      const reached = worth(tried)
      if (reached <= most + LEAST_GAIN) continue
      best = tried
      most = reached
      console.log(name, tried[name], most.toFixed(3))
    }
  }
}
console.log(JSON.stringify(best, null, 2))
