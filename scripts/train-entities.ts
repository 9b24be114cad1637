/**
 * Trains the model of names of one language and writes `src/languages/<xx>/model/entities.ts`:
 * `npx tsx scripts/train-entities.ts fr --data ../shared/data [--weights 520000] [--epochs 4] [--out file]`.
 */
import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { names } from '../src/entities/data/names.js'
import { readLabels } from '../src/entities/tagging/labels.js'
import { readClusters } from '../src/entities/tagging/model.js'
import type { CompoundRules } from '../src/entities/tagging/name-units.js'
import { headlines } from './entities/augment.js'
import { type LabelledSentence, readColumns, retokenize } from './entities/corpus.js'
import { dataFolder } from './entities/data-folder.js'
import { evaluate } from './entities/evaluate.js'
import { compoundsOf, readingOf } from './entities/languages.js'
import { mendLabels } from './entities/mend-labels.js'
import { modelModule, packClusters, packModel } from './entities/pack-model.js'
import { prune } from './entities/prune.js'
import { newWeights, trainEpoch, type Weights } from './entities/train-chain.js'
import { countKeys, keySentences, numberFeatures } from './entities/training-set.js'

interface Source {
  readonly file: string
  readonly repeats: number
  /** Whether the corpus is in the language itself: pruning and retraining use only those. */
  readonly own: boolean
}

interface Plan {
  readonly language: 'en' | 'fr'
  readonly types: readonly string[]
  readonly sources: readonly Source[]
  readonly dev: string
  readonly least: number
  readonly retrainDropout: number
}

const PLANS: Readonly<Record<string, Plan>> = {
  en: {
    language: 'en',
    types: ['PER', 'ORG', 'LOC', 'MISC', 'NORP'],
    sources: [
      { file: 'en/gmb_clean/train.conll', repeats: 1, own: true },
      { file: 'en/mixwiki/train.conll', repeats: 1, own: true },
    ],
    dev: 'en/gmb_clean/dev.conll',
    least: 3,
    retrainDropout: 0.5,
  },
  fr: {
    language: 'fr',
    types: ['PER', 'ORG', 'LOC', 'MISC'],
    sources: [
      { file: 'fr/winer/train.conll', repeats: 3, own: true },
      { file: 'en/gmb_clean/train.conll', repeats: 1, own: false },
      { file: 'en/mixwiki/train.conll', repeats: 1, own: false },
    ],
    dev: 'fr/winer/dev.conll',
    least: 2,
    retrainDropout: 0.45,
  },
}

const BITS = Number(option('bits', '22'))
/** Share of sentences that are also seen in capitals, and as many as titles. */
const HEADLINES = Number(option('headlines', '0.03'))
const RATE = Number(option('rate', '0.05'))
const DROPOUT = Number(option('dropout', '0.5'))
/** What weights learned with half of the features must be multiplied by when all are there; chosen on dev. */
const SCALE = 0.87

function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : (process.argv[at + 1] as string)
}

function log(...parts: unknown[]): void {
  console.log(`${(performance.now() / 1000).toFixed(0)}s`, ...parts)
}

function withoutTypes(sentence: LabelledSentence, types: readonly string[]): LabelledSentence {
  const labels = sentence.labels.map((label) => (label === 'O' || types.includes(label.slice(2)) ? label : 'O'))
  return { words: sentence.words, labels }
}

function load(folder: string, source: Source, plan: Plan, compounds: CompoundRules): LabelledSentence[] {
  const language = source.file.startsWith('fr') ? 'fr' : 'en'
  const columns = readColumns(join(folder, 'entities', source.file))
  const sentences = language === 'en' ? columns.map(mendLabels) : columns
  const anew = retokenize(
    sentences,
    readingOf(language),
    language === plan.language ? compounds : compoundsOf(language),
  )
  const kept = anew.map((sentence) => withoutTypes(sentence, plan.types))
  return [...kept, ...headlines(kept, source.own ? HEADLINES : 0, source.own ? HEADLINES : 0)]
}

function main(): void {
  const given = PLANS[process.argv[2] as string] as Plan
  const plan = { ...given, sources: given.sources.slice(0, Number(option('sources', '9'))) }
  const folder = dataFolder()
  const labels = readLabels(
    ['O', ...plan.types.flatMap((type) => ['U', 'B', 'I', 'L'].map((position) => `${position}-${type}`))].join(' '),
  )
  const clusters = packClusters(
    join(folder, 'entities', `clusters.${plan.language}.tsv`),
    Number(option('cluster-least', '2')),
  )
  const clusterOf = readClusters(clusters)
  const compounds = compoundsOf(plan.language)
  const keyed = plan.sources.map((source) =>
    keySentences(load(folder, source, plan, compounds), labels.names, BITS, clusterOf),
  )
  log('words', ...keyed.map((set) => set.labels.length))
  const counts = new Int32Array(1 << BITS)
  keyed.forEach((set, index) => {
    countKeys(set, counts, (plan.sources[index] as Source).repeats)
  })
  const numberOf = new Int32Array(1 << BITS).fill(-1)
  const keyList: number[] = []
  counts.forEach((count, key) => {
    if (count < plan.least) return
    numberOf[key] = keyList.length
    keyList.push(key)
  })
  const sets = keyed.map((set) => numberFeatures(set, numberOf))
  keyed.length = 0
  log('features', keyList.length)
  const devColumns = readColumns(join(folder, 'entities', plan.dev))
  const devSets = [devColumns, retokenize(devColumns, readingOf(plan.language), compounds)].map((sentences) =>
    numberFeatures(
      keySentences(
        sentences.map((sentence) => withoutTypes(sentence, plan.types)),
        labels.names,
        BITS,
        clusterOf,
      ),
      numberOf,
    ),
  )
  const onDev = (state: Pick<Weights, 'rows' | 'transitions'>): string =>
    devSets
      .map((set) => [1, 0.9, 0.8].map((scale) => evaluate(set, state, labels, scale).f.toFixed(2)).join(' '))
      .join(' | ')
  const merged = mergeSets(sets)
  const order = orderOf(
    sets,
    plan.sources.map((source) => source.repeats),
  )
  const weights = newWeights(keyList.length, labels)
  const epochs = Number(option('epochs', '4'))
  const kept = option('dense', '')
  if (kept !== '' && existsSync(kept)) readWeights(kept, weights)
  else
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      const uncertain = trainEpoch(merged, weights, labels, order, { rate: RATE, dropout: DROPOUT, seed: 100 + epoch })
      log('epoch', epoch, uncertain.toFixed(4), onDev(weights))
    }
  if (kept !== '' && !existsSync(kept)) writeWeights(kept, weights)
  const own = plan.sources.every((source) => source.own)
  const ownCounts = new Float32Array(keyList.length)
  sets.forEach((set, index) => {
    if ((plan.sources[index] as Source).own)
      for (const feature of set.features) ownCounts[feature] = (ownCounts[feature] as number) + 1
  })
  const ownOrder = own
    ? order
    : orderOf(
        sets,
        plan.sources.map((source) => (source.own ? 1 : 0)),
      )
  for (const most of option('weights', '1000000,520000').split(',').map(Number)) {
    prune(weights, ownCounts, labels.count, most)
    log('pruned', most, onDev(weights))
    const passes = Number(option('passes', own ? '1' : '2'))
    for (let pass = 0; pass < passes; pass += 1) {
      trainEpoch(merged, weights, labels, ownOrder, {
        rate: RATE,
        dropout: Number(option('retrain-dropout', String(plan.retrainDropout))),
        seed: most + pass,
      })
    }
    log('retrained', most, onDev(weights))
  }
  const packed = packModel(weights, Int32Array.from(keyList), labels, BITS, SCALE, clusters)
  const module = modelModule(packed, plan.language)
  writeFileSync(option('out', `src/languages/${plan.language}/model/entities.ts`), module)
  log(
    'gz',
    gzipSync(module, { level: 9 }).length,
    'names gz',
    gzipSync(names.fingerprints + names.maskOf + names.masks, { level: 9 }).length,
  )
}

const PARTS = ['rows', 'squares', 'transitions', 'transitionSquares'] as const

/** Keeps dense weights between runs, so that pruning can be tried anew. */
function writeWeights(file: string, weights: Weights): void {
  const out = openSync(file, 'w')
  for (const part of PARTS) writeSync(out, new Uint8Array(weights[part].buffer))
  closeSync(out)
}

function readWeights(file: string, weights: Weights): void {
  const bytes = readFileSync(file)
  let at = 0
  for (const part of PARTS) {
    const target = new Uint8Array(weights[part].buffer)
    target.set(bytes.subarray(at, at + target.length))
    at += target.length
  }
}

function mergeSets(sets: readonly ReturnType<typeof numberFeatures>[]): ReturnType<typeof numberFeatures> {
  const words = sets.reduce((sum, set) => sum + set.labels.length, 0)
  const size = sets.reduce((sum, set) => sum + set.features.length, 0)
  const sentenceCount = sets.reduce((sum, set) => sum + set.sentences.length - 1, 0)
  const merged = {
    sentences: new Int32Array(sentenceCount + 1),
    offsets: new Int32Array(words + 1),
    features: new Int32Array(size),
    labels: new Uint8Array(words),
  }
  let word = 0
  let feature = 0
  let sentence = 0
  for (const set of sets) {
    for (let at = 0; at + 1 < set.sentences.length; at += 1)
      merged.sentences[sentence + at] = (set.sentences[at] as number) + word
    for (let at = 0; at + 1 < set.offsets.length; at += 1)
      merged.offsets[word + at] = (set.offsets[at] as number) + feature
    merged.features.set(set.features, feature)
    merged.labels.set(set.labels, word)
    word += set.labels.length
    feature += set.features.length
    sentence += set.sentences.length - 1
  }
  merged.sentences[sentence] = word
  merged.offsets[word] = feature
  return merged
}

function orderOf(sets: readonly { readonly sentences: Int32Array }[], repeats: readonly number[]): Int32Array {
  const order: number[] = []
  let first = 0
  sets.forEach((set, index) => {
    const length = set.sentences.length - 1
    for (let repeat = 0; repeat < (repeats[index] as number); repeat += 1)
      for (let at = 0; at < length; at += 1) order.push(first + at)
    first += length
  })
  return Int32Array.from(order)
}

main()
