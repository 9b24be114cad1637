import { createFrame } from '../../src/reading/frame.js'
import {
  createRooms,
  type PackedClusters,
  type PackedLexicon,
  type PackedWeights,
  unpackTables,
} from '../../src/reading/reading-model.js'
import { packWeights } from '../../src/reading/weight-table.js'
import { type Averages, addAverages, type Perceptron, quantize, strongestRows } from './perceptron.js'
import type { Recipe, Size } from './recipes.js'
import { trainLabeller } from './train-labeller.js'
import { trainParser } from './train-parser.js'
import { guessTags, type Schedule, trainTagger } from './train-tagger.js'
import { collectNames, type TrainingSentence, toTrainingSet } from './training-set.js'
import type { TreebankSentence } from './treebank.js'
import { packFixed } from './word-tables.js'

/** Runs a step of the training, or takes its result from an earlier run. */
export type Stage = (name: string, compute: () => string) => string

export interface TrainingInput {
  readonly recipe: Recipe
  readonly sentences: readonly TreebankSentence[]
  /** Outside evidence, by sentence and token; `null` for none. */
  readonly evidence: readonly Int32Array[] | null
  readonly lexicon: PackedLexicon
  readonly clusters: PackedClusters | null
  readonly effort: Effort
  readonly stage: Stage
}

/** How long each model is trained. */
export interface Effort {
  readonly folds: number
  readonly foldEpochs: number
  readonly tagger: number
  readonly parser: number
  readonly labeller: number
  /** Whether several trainings are averaged. */
  readonly seeds: boolean
  /** Whether the pruned model is trained again. */
  readonly retrain: boolean
}

export const FULL: Effort = { folds: 10, foldEpochs: 6, tagger: 8, parser: 10, labeller: 8, seeds: true, retrain: true }
export const QUICK: Effort = {
  folds: 3,
  foldEpochs: 2,
  tagger: 4,
  parser: 4,
  labeller: 3,
  seeds: false,
  retrain: false,
}

const BITS = { tagger: 20, parser: 22, labeller: 22 }

function pruneAndPack(
  train: (schedule: Schedule) => Perceptron,
  schedule: Omit<Schedule, 'rows'>,
  size: Size,
  effort: Effort,
): string {
  const seeds = effort.seeds ? size.seeds : 1
  const averaged = (kept: readonly number[] | null): Averages => {
    const sum: Averages = new Map()
    for (let seed = 0; seed < seeds; seed += 1) {
      addAverages(sum, train({ ...schedule, seed: schedule.seed + seed, rows: kept }), seeds)
    }
    return sum
  }
  const whole = averaged(null)
  const kept = strongestRows(whole, size.rows)
  const weights: Averages = effort.retrain
    ? averaged(kept)
    : new Map(kept.map((row) => [row, whole.get(row) as Float32Array]))
  return packWeights(schedule.bits, schedule.classes, quantize(weights, size.levels))
}

// Tags that a tagger gives to sentences it was not trained on: the parser must learn from tags like those it will see.
function jackknife(
  set: readonly TrainingSentence[],
  train: (part: TrainingSentence[]) => (one: TrainingSentence) => Int32Array,
  folds: number,
): string {
  const predicted: string[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const guess = train(set.filter((_, index) => index % folds !== fold))
    set.forEach((sentence, index) => {
      if (index % folds === fold) predicted[index] = guess(sentence).join(',')
    })
  }
  return predicted.join(';')
}

/** Trains tagger, parser and labeller and packs them. */
export function trainModel(input: TrainingInput): PackedWeights {
  const { recipe, sentences, effort, stage } = input
  const names = collectNames(sentences)
  const fixed = packFixed(sentences, names.tags)
  const plainDashes = !sentences.some(({ forms }) => forms.some((form) => /[–—]/u.test(form)))
  const set = toTrainingSet(sentences, names, unpackTables(input.lexicon, input.clusters, { fixed, plainDashes }))
  set.forEach((sentence, index) => {
    sentence.evidence = input.evidence?.[index] ?? null
  })
  const outside = input.evidence !== null
  const rooms = createRooms(names.tags, names.relations, { clusters: input.clusters !== null, outside })
  const frame = createFrame()
  const tagging = { bits: BITS.tagger, classes: names.tags.length, seed: 11 }
  const tags = stage('jackknife', () =>
    jackknife(
      set,
      (part) => {
        const model = trainTagger(part, frame, rooms.tagger, { ...tagging, epochs: effort.foldEpochs, rows: null })
        return (one) => guessTags(model, one, frame, rooms.tagger)
      },
      effort.folds,
    ),
  ).split(';')
  set.forEach((sentence, index) => {
    sentence.predicted = Int32Array.from((tags[index] as string).split(','), Number)
  })
  const tagger = stage('tagger', () =>
    pruneAndPack(
      (schedule) => trainTagger(set, frame, rooms.tagger, schedule),
      { ...tagging, epochs: effort.tagger },
      recipe.tagger,
      effort,
    ),
  )
  const parsing = { bits: BITS.parser, classes: 3, epochs: effort.parser, seed: 21 }
  const parser = stage('parser', () =>
    pruneAndPack((schedule) => trainParser(set, frame, rooms.parser, schedule), parsing, recipe.parser, effort),
  )
  const labelling = { bits: BITS.labeller, classes: names.relations.length, epochs: effort.labeller, seed: 31 }
  const labeller = stage('labeller', () =>
    pruneAndPack((schedule) => trainLabeller(set, frame, rooms.labeller, schedule), labelling, recipe.labeller, effort),
  )
  return {
    tags: names.tags,
    relations: names.relations,
    evidence: outside,
    plainDashes,
    fixed,
    tagger,
    parser,
    labeller,
  }
}
