import { bestPath, exponentials, stretchProbability, sumPaths } from '../../src/entities/tagging/chain.js'
import type { Labels } from '../../src/entities/tagging/labels.js'
import { stretches } from '../../src/entities/tagging/tag-sentence.js'
import type { ClusterLookup } from '../../src/entities/tagging/word.js'
import type { LabelledSentence } from './corpus.js'
import { addScores } from './evaluate.js'
import { makeRandom } from './random.js'
import { newWeights, type TrainingOptions, type TrainingSet, trainEpoch, type Weights } from './train-chain.js'
import { countKeys, keySentences, numberFeatures } from './training-set.js'

/** A name in a sentence: its words and its type; the model's own also with their probability. */
interface NameSpan {
  readonly from: number
  readonly to: number
  readonly type: string
  readonly probability: number
}

/** What the models that judge are trained with. */
export interface JudgeOptions extends Omit<TrainingOptions, 'seed'> {
  readonly labels: Labels
  readonly bits: number
  readonly scale: number
  readonly clusterOf: ClusterLookup
}

const FOLDS = 2
const EPOCHS = 2
const FEWEST = 3
/** How sure a model must be to overrule a label, and to add a name where there is none. */
const OVERRULES = 0.9
const ADDS = 0.95

function labelledSpans(labels: readonly string[]): NameSpan[] {
  const spans: NameSpan[] = []
  labels.forEach((label, at) => {
    const last = spans.at(-1)
    const type = label.slice(2)
    if (label.startsWith('I-') && last?.to === at && last.type === type)
      spans[spans.length - 1] = { ...last, to: at + 1 }
    else if (label !== 'O') spans.push({ from: at, to: at + 1, type, probability: 1 })
  })
  return spans
}

const overlap = (left: NameSpan, right: NameSpan): boolean => left.from < right.to && right.from < left.to
const equal = (left: NameSpan, right: NameSpan): boolean =>
  left.from === right.from && left.to === right.to && left.type === right.type

/** The names of a sentence after a model that never saw it has had its say. */
function judged(given: readonly NameSpan[], found: readonly NameSpan[]): NameSpan[] {
  const kept = given.filter((span) => {
    const rivals = found.filter((name) => overlap(name, span))
    const confirmed = rivals.length === 0 || rivals.some((name) => equal(name, span))
    return confirmed || rivals.some(({ probability }) => probability <= OVERRULES)
  })
  for (const name of found) {
    const least = given.some((span) => overlap(span, name)) ? OVERRULES : ADDS
    if (name.probability > least && !kept.some((span) => overlap(span, name))) kept.push(name)
  }
  return kept
}

function relabelled({ words }: LabelledSentence, spans: readonly NameSpan[]): LabelledSentence {
  const labels = words.map(() => 'O')
  for (const { from, to, type } of spans)
    for (let at = from; at < to; at += 1) labels[at] = `${at === from ? 'B' : 'I'}-${type}`
  return { words, labels }
}

interface Judge {
  readonly weights: Weights
  readonly numberOf: Int32Array
}

function trainJudge(sentences: readonly LabelledSentence[], fold: number, options: JudgeOptions): Judge {
  const { labels, bits, clusterOf, rate, dropout } = options
  const keyed = keySentences(sentences, labels.names, bits, clusterOf)
  const counts = new Int32Array(1 << bits)
  countKeys(keyed, counts, 1)
  let features = 0
  const numberOf = counts.map((count) => {
    if (count < FEWEST) return -1
    features += 1
    return features - 1
  })
  const set = numberFeatures(keyed, numberOf)
  const weights = newWeights(features, labels)
  const order = Int32Array.from(sentences.keys())
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    trainEpoch(set, weights, labels, order, { rate, dropout, seed: 7 + epoch + 10 * fold })
  return { weights, numberOf }
}

function namesBy(weights: Weights, set: TrainingSet, sentence: number, options: JudgeOptions): NameSpan[] {
  const { labels, scale } = options
  const first = set.sentences[sentence] as number
  const length = (set.sentences[sentence + 1] as number) - first
  const scores = addScores(set, first, length, weights.rows, labels.count, scale)
  const path = bestPath(scores, length, weights.transitions, labels)
  const factors = exponentials(weights.transitions)
  const sums = sumPaths(scores, length, factors, labels)
  return stretches(path, labels).map(({ from, to, type }) => ({
    from,
    to,
    type: labels.types[type] as string,
    probability: stretchProbability(sums, path, from, to, factors, labels),
  }))
}

/**
 * A corpus of silver labels mended by models that have not seen the sentences they judge: each is trained on the other half
 * and on `clean`, and overrules a label, or adds a name, where it is nearly certain (Northcutt and others, 2021).
 */
export function mendNoise(
  noisy: readonly LabelledSentence[],
  clean: readonly LabelledSentence[],
  options: JudgeOptions,
): LabelledSentence[] {
  const random = makeRandom(91)
  const folds = noisy.map(() => Math.floor(random() * FOLDS))
  const mended = [...noisy]
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = [...noisy.keys()].filter((index) => folds[index] === fold)
    const others = noisy.filter((_, index) => folds[index] !== fold)
    const { weights, numberOf } = trainJudge([...others, ...clean], fold, options)
    const sentences = held.map((index) => noisy[index] as LabelledSentence)
    const set = numberFeatures(keySentences(sentences, options.labels.names, options.bits, options.clusterOf), numberOf)
    held.forEach((index, at) => {
      const sentence = noisy[index] as LabelledSentence
      const spans = judged(labelledSpans(sentence.labels), namesBy(weights, set, at, options))
      mended[index] = relabelled(sentence, spans)
    })
  }
  return mended
}
