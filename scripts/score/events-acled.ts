import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readSnippets, seedAcled, weightedF1 } from './events/acled.js'
import { runSeeds } from './events/seed-gold.js'
import type { Figure, Scorer } from './figure.js'

const ANCHOR = 'other people’s snippets (CASE 2021): keyword rules 54.7, best published 83.9'

const BOTH = ['en', 'fr'] as const
const ENGLISH = ['en'] as const

// Two sets were written before the rules, one of them held out; one after the first rules; the last after all rules, held out.
const SETS = [
  ['acled', '', '', BOTH],
  ['acled-held-out', '-held-out', ', held out', BOTH],
  ['acled-later', '-later', ', written after the first rules', BOTH],
  ['acled-last-held-out', '-last-held-out', ', held out, written last', BOTH],
  ['acled-press', '-press', ', in the words of the press', ENGLISH],
  ['acled-press-held-out', '-press-held-out', ', in the words of the press, held out', ENGLISH],
] as const

function figure(id: string, what: string, value: number, anchor: string, target: number | null): Figure {
  return {
    id: `events/acled/${id}`,
    what,
    value: Math.round(value * 10) / 10,
    unit: '%',
    anchor,
    target,
    better: 'higher',
    floor: true,
  }
}

/** ACLED sub-types: of our own snippets (the first event that has one speaks for the snippet), and of the seed pages. */
export const score: Scorer = async (data, missing) => {
  const own = BOTH.flatMap((language) =>
    SETS.filter(([, , , languages]) => languages.some((one) => one === language)).map(([file, id, told]) =>
      figure(
        `${language}${id}/weighted-f1`,
        `ACLED sub-type of own snippets, weighted F1, ${language}${told}`,
        weightedF1(readSnippets(language, file)),
        ANCHOR,
        70,
      ),
    ),
  )
  if (!existsSync(join(data, '../gold/seed-events.dev.jsonl'))) {
    missing('gold/seed-events.dev.jsonl')
    return own
  }
  const { right, total } = seedAcled(runSeeds(data))
  return [...own, figure('seed-dev', 'ACLED sub-type of events found, seed pages', (100 * right) / total, 'none', null)]
}
