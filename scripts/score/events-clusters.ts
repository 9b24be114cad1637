import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  calibrationError,
  crossValidate,
  type Judgement,
  judgeApart,
  readJudged,
  readOtherWorlds,
} from '../events/fit-confidence.js'
import { bCubed, readClustered } from './events/cluster-examples.js'
import { auroc } from './events/seed-gold.js'
import type { Figure, Scorer } from './figure.js'

function figure(id: string, what: string, value: number, target: number | null, better: Figure['better']): Figure {
  return { id: `events/${id}`, what, value, unit: '%', anchor: 'nobody measures this', target, better, floor: true }
}

function areaOf(judged: readonly Judgement[]): number {
  const of = (right: boolean): number[] => judged.filter(({ row }) => row.right === right).map((one) => one.confidence)
  return auroc(of(true), of(false))
}

function confidenceFigures(data: string): Figure[] {
  const rows = readJudged(data)
  const worlds = readOtherWorlds('other-worlds')
  const judged = crossValidate(rows, worlds)
  const apart = judgeApart(data, rows, worlds)
  const ofSet = (name: string): Judgement[] => apart.filter(({ row }) => row.set === name)
  return [
    figure(
      'confidence/sentences-and-seeds',
      'confidence of right against wrong, cross-validated',
      areaOf(judged),
      75,
      'higher',
    ),
    figure('confidence/plover', 'the same, PLOVER records, which no weight saw', areaOf(ofSet('plover')), 75, 'higher'),
    figure(
      'confidence/other-worlds',
      'the same, held-out texts of sport, markets, kitchens, films … beside the same words meant literally',
      areaOf(ofSet('other-worlds-held-out')),
      75,
      'higher',
    ),
    figure('confidence/calibration', 'its calibration error over ten bins', calibrationError(judged), null, 'lower'),
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
