import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { calibrationError, crossValidate, type Judgement, readJudged } from '../events/fit-confidence.js'
import { bCubed, readClustered } from './events/cluster-examples.js'
import { auroc } from './events/seed-gold.js'
import type { Figure, Scorer } from './figure.js'

function figure(id: string, what: string, value: number, target: number | null, better: Figure['better']): Figure {
  return { id: `events/${id}`, what, value, unit: '%', anchor: 'nobody measures this', target, better, floor: true }
}

function areaOf(judged: readonly Judgement[], sets: readonly string[]): number {
  const own = judged.filter(({ row }) => sets.includes(row.set))
  const of = (right: boolean): number[] => own.filter(({ row }) => row.right === right).map((one) => one.confidence)
  return auroc(of(true), of(false))
}

function confidenceFigures(data: string): Figure[] {
  const judged = crossValidate(readJudged(data))
  const ours = judged.filter(({ row }) => row.set !== 'plover')
  return [
    figure(
      'confidence/sentences-and-seeds',
      'confidence of right against wrong, cross-validated',
      areaOf(judged, ['sentences', 'seeds']),
      75,
      'higher',
    ),
    figure('confidence/plover', 'the same, PLOVER records', areaOf(judged, ['plover']), 75, 'higher'),
    figure('confidence/calibration', 'its calibration error over ten bins', calibrationError(ours), null, 'lower'),
  ]
}

/** Scores the clusters of articles of our own, and how far confidence can be trusted. */
export const score: Scorer = async (data, missing) => {
  const clusters = (['en', 'fr'] as const).map((language) =>
    figure(
      `clusters-${language}`,
      `mentions of one event, B³ F1, articles of our own, ${language}`,
      bCubed(readClustered(language)),
      90,
      'higher',
    ),
  )
  if (existsSync(join(data, 'events/plover-gsr-dev.jsonl'))) return [...clusters, ...confidenceFigures(data)]
  missing('events/plover-gsr-dev.jsonl')
  return clusters
}
