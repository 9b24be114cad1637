import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findEvents } from '../../src/events/find-events.js'
import { events as enEvents } from '../../src/languages/en/events.js'
import { readArticle } from './events/pipeline.js'
import { runPlover, runUnits, setF1 } from './events/records.js'
import {
  clusterF1,
  confidenceAuroc,
  countAccuracy,
  dateAccuracy,
  participantF1,
  runSeeds,
  type SeedRun,
  seedF1,
} from './events/seed-gold.js'
import type { Figure, Scorer } from './figure.js'

const KEYWORDS = { en: ['63', '51'], fr: ['77', '66'] } as const

function figure(
  id: string,
  what: string,
  value: number | null,
  anchor: string,
  target: number | null,
  unit = '%',
): Figure {
  const rounded = value === null ? null : Math.round(value * 10) / 10
  return { id: `events/${id}`, what, value: rounded, unit, anchor, target, better: 'higher', floor: unit === '%' }
}

function share({ right, total }: { right: number; total: number }): number {
  return (100 * right) / (total || 1)
}

function seedFigures(run: SeedRun): Figure[] {
  const parties = participantF1(run)
  const typed = (['en', 'fr'] as const).flatMap((lang) => [
    figure(
      `seed-dev/${lang}/typed-f1`,
      `seed pages, dev gold (${lang}): event and type`,
      seedF1(run, lang, false),
      `keyword list ${KEYWORDS[lang][0]}, blind cue words 23`,
      90,
    ),
    figure(
      `seed-dev/${lang}/typed-modality-f1`,
      `the same, type and modality (${lang})`,
      seedF1(run, lang, true),
      `keyword list ${KEYWORDS[lang][1]}`,
      84,
    ),
  ])
  return [
    ...typed,
    figure('seed-dev/actor-f1', 'actors', parties.actors, 'none', 75),
    figure('seed-dev/recipient-f1', 'recipients', parties.recipients, 'none', 75),
    figure('seed-dev/date', 'date of the event, exact', share(dateAccuracy(run)), 'none', 80),
    figure('seed-dev/counts', 'killed, injured, arrested, exact', share(countAccuracy(run)), 'none', 85),
    figure('seed-dev/attribution-f1', 'attribution', parties.attribution, 'none', 75),
    figure('seed-dev/cluster-b3', 'mentions of one event, B³ F1', clusterF1(run), 'none', 80),
    figure('seed-dev/confidence-auroc', 'confidence of right against wrong', confidenceAuroc(run), '50 by chance', 75),
  ]
}

function recordFigures(data: string): Figure[] {
  const plover = runPlover(data)
  const { results } = runUnits(data)
  const manual = results.filter((one) => one.byManual)
  const triplesOf = (rows: typeof results): number => setF1(rows.map((one) => [one.gold, one.found] as const)).f
  const rootsOf = (rows: typeof results): number => setF1(rows.map((one) => [one.goldRoots, one.foundRoots] as const)).f
  const first = { right: plover.filter((one) => one.right).length, total: plover.length }
  return [
    figure(
      'petrarch-unit/triple-f1',
      'PETRARCH unit records: source, target, code, from raw text',
      triplesOf(results),
      'PETRARCH2 52.0, UniversalPetrarch 70.2, given gold parses',
      72,
    ),
    figure(
      'petrarch-unit/root-f1',
      'the same, root codes of events with both sides coded',
      rootsOf(results),
      'PETRARCH2 66.7, UniversalPetrarch 77.5',
      82,
    ),
    figure(
      'petrarch-unit/manual/triple-f1',
      `the same triples, over the ${manual.length} of ${results.length} records whose gold the CAMEO manual gives`,
      triplesOf(manual),
      'none',
      null,
    ),
    figure('petrarch-unit/manual/root-f1', 'the same, root codes', rootsOf(manual), 'none', null),
    figure('plover-dev/first-label', 'PLOVER records, first label', share(first), 'keyword list 56.8', 80),
  ]
}

const ARTICLE =
  'Israeli warplanes bombed a hospital in Sidon on Tuesday, killing 12 people and wounding dozens, the health ministry said. ' +
  'The prime minister condemned the attack and called for talks. Protesters marched through the capital on Wednesday. '

/** Tokens a second of the event stage alone, reading, dates and entities given; the best of six runs. */
function speed(): number {
  const input = readArticle(ARTICLE.repeat(300), 'en', '2024-05-10')
  const runs = Array.from({ length: 6 }, () => {
    const start = process.hrtime.bigint()
    findEvents(input, enEvents)
    return input.reading.count / (Number(process.hrtime.bigint() - start) / 1e9)
  })
  return Math.max(...runs)
}

/** The figures of the events stage, from raw text through the whole pipeline. */
export const score: Scorer = async (data, missing) => {
  const figures: Figure[] = []
  if (existsSync(join(data, '../gold/seed-events.dev.jsonl'))) figures.push(...seedFigures(runSeeds(data)))
  else missing('gold/seed-events.dev.jsonl')
  if (existsSync(join(data, 'events/petrarch-unit.jsonl'))) figures.push(...recordFigures(data))
  else missing('events/petrarch-unit.jsonl')
  figures.push(figure('speed', 'this stage alone', speed(), 'none', 200_000, 'tokens/s'))
  return figures
}
