/**
 * Fits how the confidence of names is handed out: for what the model says, how often it was right on the dev corpus.
 * `npx tsx scripts/entities/calibrate.ts fr --data ../shared/data` prints the pairs of `src/languages/<xx>/entities/confidence.ts`.
 */
import { join } from 'node:path'
import type { Calibration } from '../../src/entities/tagging/calibrate.js'
import { entities as english } from '../../src/languages/en/entities.js'
import { entities as french } from '../../src/languages/fr/entities.js'
import { dataFolder } from './data-folder.js'
import { judgedNames } from './judged-names.js'

const DEV = { en: 'en/gmb_clean/dev.conll', fr: 'fr/winer/dev.conll' }
const FEWEST = 80
const AS_SAID: Calibration = [
  [0, 0],
  [1, 1],
]

interface Pool {
  readonly said: number
  readonly right: number
  readonly size: number
}

/** Pools of neighbours until the share of right names rises from each to the next (pool adjacent violators). */
function rising(pools: readonly Pool[]): Pool[] {
  const kept: Pool[] = []
  for (const pool of pools) {
    let next = pool
    for (let last = kept.at(-1); last && last.right / last.size >= next.right / next.size; last = kept.at(-1)) {
      kept.pop()
      next = { said: last.said + next.said, right: last.right + next.right, size: last.size + next.size }
    }
    kept.push(next)
  }
  return kept
}

function pooled(names: readonly { readonly said: number; readonly right: boolean }[]): Pool[] {
  const sorted = [...names].sort((left, right) => left.said - right.said)
  const pools: Pool[] = []
  for (let from = 0; from < sorted.length; from += FEWEST) {
    const some = sorted.slice(from, from + FEWEST)
    const said = some.reduce((sum, name) => sum + name.said, 0)
    pools.push({ said, right: some.filter(({ right }) => right).length, size: some.length })
  }
  return rising(pools)
}

function main(): void {
  const language = process.argv[2] === 'en' ? 'en' : 'fr'
  const rules = language === 'en' ? english : french
  const raw = { ...rules, tagging: { ...rules.tagging, confidence: AS_SAID } }
  const names = judgedNames(join(dataFolder(), 'entities', DEV[language]), language, raw)
  const pairs = new Map<number, Pool>()
  for (const pool of pooled(names.filter(({ origin }) => origin.endsWith('/model')))) {
    const said = Math.round((pool.said / pool.size) * 1e4) / 1e4
    const same = pairs.get(said)
    pairs.set(said, same ? { said, right: same.right + pool.right, size: same.size + pool.size } : pool)
  }
  const lines = [...pairs].map(([said, { right, size }]) => `  [${said}, ${Math.round((right / size) * 100) / 100}],`)
  console.log(['  [0, 0],', ...lines].join('\n'))
}

main()
