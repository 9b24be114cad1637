/**
 * Trains the model of names of one language and writes `src/languages/<xx>/model/entities.ts`:
 * `npx tsx scripts/train-entities.ts fr --data ../shared/data [--dense file] [--out file]`.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Labels, readLabels } from '../src/entities/tagging/labels.js'
import { readClusters } from '../src/entities/tagging/model.js'
import type { ClusterLookup } from '../src/entities/tagging/word.js'
import { rewritten } from './entities/augment.js'
import { type LabelledSentence, readColumns, retokenize } from './entities/corpus.js'
import { dataFolder } from './entities/data-folder.js'
import { evaluate } from './entities/evaluate.js'
import { compoundsOf, readingOf } from './entities/languages.js'
import { mendLabels } from './entities/mend-labels.js'
import { mendNoise } from './entities/mend-noise.js'
import { modelModule, packClusters, packModel } from './entities/pack-model.js'
import { PLANS, type Plan, type Source, TRAINING } from './entities/plans.js'
import { prune } from './entities/prune.js'
import { newWeights, type TrainingSet, trainEpoch, type Weights } from './entities/train-chain.js'
import { countKeys, type KeyedSet, keySentences, mergeSets, numberFeatures, orderOf } from './entities/training-set.js'
import { readWeights, writeWeights } from './entities/weights-file.js'

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

function log(...parts: unknown[]): void {
  console.log(`${(performance.now() / 1000).toFixed(0)}s`, ...parts)
}

function withoutTypes(sentence: LabelledSentence, types: readonly string[]): LabelledSentence {
  const labels = sentence.labels.map((label) => (label === 'O' || types.includes(label.slice(2)) ? label : 'O'))
  return { words: sentence.words, labels }
}

function load(folder: string, source: Source, plan: Plan): LabelledSentence[] {
  const language = source.file.startsWith('fr') ? 'fr' : 'en'
  const columns = readColumns(join(folder, 'entities', source.file))
  const mended = language === 'en' ? columns.map(mendLabels) : columns
  const anew = retokenize(mended, readingOf(language), compoundsOf(language))
  return anew.map((sentence) => withoutTypes(sentence, plan.types))
}

/** The corpora of a plan, silver labels mended, with copies of some sentences written otherwise. */
function loadAll(folder: string, plan: Plan, labels: Labels, clusterOf: ClusterLookup): LabelledSentence[][] {
  const corpora = plan.sources.map((source) => load(folder, source, plan))
  const gold = corpora.filter((_, index) => plan.sources[index]?.own && !plan.sources[index]?.silver).flat()
  const mended = corpora.map((corpus, index) =>
    plan.sources[index]?.silver ? mendNoise(corpus, gold, { ...TRAINING, labels, clusterOf }) : corpus,
  )
  return mended.map((corpus, index) =>
    plan.sources[index]?.own ? [...corpus, ...rewritten(corpus, plan.rewritten)] : corpus,
  )
}

/** Numbers for the keys that occur often enough, and the keys by number. */
function numberKeys(keyed: readonly KeyedSet[], plan: Plan): { numberOf: Int32Array; keys: Int32Array } {
  const counts = new Int32Array(1 << TRAINING.bits)
  keyed.forEach((set, index) => {
    countKeys(set, counts, (plan.sources[index] as Source).repeats)
  })
  const numberOf = new Int32Array(counts.length).fill(-1)
  const keys: number[] = []
  counts.forEach((count, key) => {
    if (count < plan.least) return
    numberOf[key] = keys.length
    keys.push(key)
  })
  return { numberOf, keys: Int32Array.from(keys) }
}

interface Room {
  readonly plan: Plan
  readonly labels: Labels
  readonly keys: Int32Array
  readonly all: TrainingSet
  /** Sentences of all corpora, and of the language's own. */
  readonly order: Int32Array
  readonly ownOrder: Int32Array
  /** How often each feature occurs in the language's own corpora. */
  readonly ownCounts: Float32Array
  readonly dev: TrainingSet
}

function devSet(
  folder: string,
  plan: Plan,
  labels: Labels,
  clusterOf: ClusterLookup,
  numberOf: Int32Array,
): TrainingSet {
  const sentences = readColumns(join(folder, 'entities', plan.dev)).map((sentence) =>
    withoutTypes(sentence, plan.types),
  )
  return numberFeatures(keySentences(sentences, labels.names, TRAINING.bits, clusterOf), numberOf)
}

function prepare(folder: string, plan: Plan, labels: Labels, clusterOf: ClusterLookup): Room {
  const corpora = loadAll(folder, plan, labels, clusterOf)
  const keyed = corpora.map((corpus) => keySentences(corpus, labels.names, TRAINING.bits, clusterOf))
  log('words', ...keyed.map((set) => set.labels.length))
  const { numberOf, keys } = numberKeys(keyed, plan)
  const sets = keyed.map((set) => numberFeatures(set, numberOf))
  const ownCounts = new Float32Array(keys.length)
  sets.forEach((set, index) => {
    if (!plan.sources[index]?.own) return
    for (const feature of set.features) ownCounts[feature] = (ownCounts[feature] as number) + 1
  })
  log('features', keys.length)
  return {
    plan,
    labels,
    keys,
    all: mergeSets(sets),
    order: orderOf(
      sets,
      plan.sources.map((source) => source.repeats),
    ),
    ownOrder: orderOf(
      sets,
      plan.sources.map((source) => (source.own ? 1 : 0)),
    ),
    ownCounts,
    dev: devSet(folder, plan, labels, clusterOf, numberOf),
  }
}

function onDev({ dev, labels }: Room, weights: Weights): string {
  return evaluate(dev, weights, labels, TRAINING.scale).f.toFixed(2)
}

function trainDense(room: Room, weights: Weights): void {
  const { plan, labels, all, order } = room
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    const { rate, dropout } = TRAINING
    const uncertain = trainEpoch(all, weights, labels, order, { rate, dropout, seed: 100 + epoch })
    log('epoch', epoch, 'uncertain', uncertain.toFixed(4), 'dev', onDev(room, weights))
  }
}

function pruneAndRetrain(room: Room, weights: Weights): void {
  const { plan, labels, all, order, ownOrder, ownCounts } = room
  for (const most of plan.weights) {
    prune(weights, ownCounts, labels.count, most)
    log('pruned to', most, 'dev', onDev(room, weights))
    for (let pass = 0; pass < plan.passes; pass += 1) {
      const options = { rate: TRAINING.rate, dropout: plan.retrainDropout, seed: most + pass }
      trainEpoch(all, weights, labels, pass === 0 ? order : ownOrder, options)
    }
    log('retrained', most, 'dev', onDev(room, weights))
  }
}

function main(): void {
  const plan = PLANS[process.argv[2] as string]
  if (!plan) throw new Error(`Give a language: ${Object.keys(PLANS).join(' or ')}`)
  const folder = dataFolder()
  const positions = ['U', 'B', 'I', 'L']
  const list = plan.types.flatMap((type) => positions.map((position) => `${position}-${type}`))
  const labels = readLabels(['O', ...list].join(' '))
  const clusters = packClusters(join(folder, 'entities', `clusters.${plan.language}.tsv`), 2)
  const room = prepare(folder, plan, labels, readClusters(clusters))
  const weights = newWeights(room.keys.length, labels)
  const dense = option('dense')
  if (dense && existsSync(dense)) readWeights(dense, weights)
  else trainDense(room, weights)
  if (dense && !existsSync(dense)) writeWeights(dense, weights)
  pruneAndRetrain(room, weights)
  const packed = packModel(weights, room.keys, labels, TRAINING.bits, TRAINING.scale, clusters)
  const module = modelModule(packed, plan.language)
  writeFileSync(option('out') ?? `src/languages/${plan.language}/model/entities.ts`, module)
  log('gzipped', gzipSync(module, { level: 9 }).length)
}

main()
