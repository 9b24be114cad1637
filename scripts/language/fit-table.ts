import { POOLING } from '../../src/language/sum-evidence.js'
import { LEVELS } from '../../src/language/table.js'
import type { TableSource } from './labels.js'
import { MOST_SAMPLE_FEATURES, type Sampler } from './sampler.js'

const RATE = 0.6
const LAST_RATE = 0.001
/** Epochs in all; before the last two, buckets that say little are emptied; in the last one, weights are rounded. */
export const EPOCHS = 5
const MOST_STEP = (LEVELS - 1) / 2
/** Share of weights that the largest step is meant to hold. */
const QUANTILE = 0.99

/** Weights in training. `rows` holds `width` numbers for each bucket. */
export interface Model {
  readonly width: number
  readonly answers: number
  readonly rows: Float32Array
  readonly weights: Float32Array
  readonly biases: Float32Array
  /** Buckets that keep weights. */
  readonly alive: Uint8Array
  /** Size of one step of a rounded weight; 0 before rounding. */
  step: number
}

interface Memory {
  readonly rows: Float32Array
  readonly weights: Float32Array
  readonly biases: Float32Array
  readonly uses: Float32Array
}

function createModel(table: TableSource, random: () => number): Model {
  const buckets = 2 ** table.bits
  const answers = table.labels.length + (table.others.length > 0 ? 1 : 0)
  const rows = Float32Array.from({ length: buckets * table.width }, () => (random() - 0.5) * 0.1)
  const weights = Float32Array.from({ length: answers * table.width }, () => random() - 0.5)
  return {
    width: table.width,
    answers,
    rows,
    weights,
    biases: new Float32Array(answers),
    alive: new Uint8Array(buckets).fill(1),
    step: 0,
  }
}

function createMemory(model: Model): Memory {
  return {
    rows: new Float32Array(model.alive.length).fill(1e-3),
    weights: new Float32Array(model.weights.length).fill(1e-2),
    biases: new Float32Array(model.answers).fill(1e-2),
    uses: new Float32Array(model.alive.length),
  }
}

/** Empties all but the buckets that say most: by the length of their row and the square root of how often they are used. */
function prune(model: Model, memory: Memory, keep: number): void {
  const { width, rows, alive } = model
  const scores = Float32Array.from(alive, (_, bucket) => {
    let square = 0
    for (let at = bucket * width; at < (bucket + 1) * width; at += 1) square += (rows[at] as number) ** 2
    return Math.sqrt(square * (memory.uses[bucket] as number))
  })
  const least = Float32Array.from(scores).sort()[Math.max(0, scores.length - keep)] as number
  scores.forEach((score, bucket) => {
    if (score >= least && score > 0) return
    alive[bucket] = 0
    rows.fill(0, bucket * width, (bucket + 1) * width)
  })
}

function chooseStep(model: Model): number {
  const { width, rows, alive } = model
  const sizes: number[] = []
  for (let bucket = 0; bucket < alive.length; bucket += 7) {
    if (alive[bucket] === 0) continue
    for (let at = bucket * width; at < (bucket + 1) * width; at += 1) sizes.push(Math.abs(rows[at] as number))
  }
  sizes.sort((left, right) => left - right)
  return (sizes[Math.floor(sizes.length * QUANTILE)] as number) / MOST_STEP
}

/** A weight in whole steps, as it will be stored. */
export function toSteps(weight: number, step: number): number {
  return Math.max(-MOST_STEP, Math.min(MOST_STEP, Math.round(weight / step)))
}

function shuffle(order: Int32Array, random: () => number): Int32Array {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const held = order[index] as number
    order[index] = order[other] as number
    order[other] = held
  }
  return order
}

/** Gradient descent on one sample (softmax regression over summed rows, Adagrad); its loss. */
function createLearner(
  model: Model,
  memory: Memory,
): (features: Int32Array, count: number, label: number, rate: number) => number {
  const { width, answers, rows, weights, biases, alive } = model
  const hidden = new Float64Array(width)
  const slope = new Float64Array(width)
  const odds = new Float64Array(answers)
  return (features, count, label, rate) => {
    hidden.fill(0)
    const { step } = model
    for (let index = 0; index < count; index += 1) {
      const from = (features[index] as number) * width
      if (step > 0) for (let at = 0; at < width; at += 1) hidden[at]! += toSteps(rows[from + at] as number, step) * step
      else for (let at = 0; at < width; at += 1) hidden[at]! += rows[from + at] as number
    }
    const scale = count ** -POOLING
    for (let at = 0; at < width; at += 1) hidden[at]! *= scale
    let most = Number.NEGATIVE_INFINITY
    for (let answer = 0; answer < answers; answer += 1) {
      let logit = biases[answer] as number
      for (let at = 0; at < width; at += 1) logit += (hidden[at] as number) * (weights[answer * width + at] as number)
      odds[answer] = logit
      if (logit > most) most = logit
    }
    let sum = 0
    for (let answer = 0; answer < answers; answer += 1) sum += odds[answer] = Math.exp((odds[answer] as number) - most)
    slope.fill(0)
    for (let answer = 0; answer < answers; answer += 1) {
      const error = (odds[answer] as number) / sum - (answer === label ? 1 : 0)
      if (Math.abs(error) < 1e-4) continue
      const from = answer * width
      for (let at = 0; at < width; at += 1) {
        slope[at]! += error * (weights[from + at] as number)
        const change = error * (hidden[at] as number)
        memory.weights[from + at]! += change * change
        weights[from + at]! -= (rate * 0.3 * change) / Math.sqrt(memory.weights[from + at] as number)
      }
      memory.biases[answer]! += error * error
      biases[answer]! -= (rate * 0.1 * error) / Math.sqrt(memory.biases[answer] as number)
    }
    let square = 0
    for (let at = 0; at < width; at += 1) {
      slope[at]! *= scale
      square += (slope[at] as number) ** 2
    }
    square /= width
    const loss = Math.log(sum) - Math.log(Math.max(odds[label] as number, 1e-12))
    if (square < 1e-12) return loss
    for (let index = 0; index < count; index += 1) {
      const bucket = features[index] as number
      if (alive[bucket] === 0) continue
      memory.uses[bucket]! += 1
      memory.rows[bucket]! += square
      const size = rate / Math.sqrt(memory.rows[bucket] as number)
      for (let at = 0; at < width; at += 1) rows[bucket * width + at]! -= size * (slope[at] as number)
    }
    return loss
  }
}

/** Trains one table: one feature row a bucket, pruned and rounded at the end of training so that the rest adapts to it. */
export function fitTable(
  table: TableSource,
  sampler: Sampler,
  random: () => number,
  report: (line: string) => void,
): Model {
  const model = createModel(table, random)
  const memory = createMemory(model)
  const learn = createLearner(model, memory)
  const features = new Int32Array(MOST_SAMPLE_FEATURES)
  const steps = sampler.order.length * EPOCHS
  let taken = 0
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    if (epoch === EPOCHS - 2) prune(model, memory, table.keep)
    if (epoch === EPOCHS - 1) model.step = chooseStep(model)
    let loss = 0
    for (const source of shuffle(Int32Array.from(sampler.order), random)) {
      const count = sampler.draw(source, features)
      const rate = RATE * (1 - taken / steps) + LAST_RATE
      taken += 1
      if (count > 0) loss += learn(features, count, sampler.labelOf(source), rate)
    }
    report(`${table.name}: epoch ${epoch + 1} of ${EPOCHS}, loss ${(loss / sampler.order.length).toFixed(4)}`)
  }
  return model
}
