import { FIRST, FIXED, type Frame } from '../../src/reading/frame.js'
import { tagFeatures } from '../../src/reading/tag-features.js'
import type { TaggerRoom } from '../../src/reading/tagger.js'
import { bestClass } from '../../src/reading/weight-table.js'
import { average, createPerceptron, type Perceptron, score, update } from './perceptron.js'
import { createRandom, shuffled } from './random.js'
import { loadFrame, type TrainingSentence } from './training-set.js'

/** How one perceptron is trained. */
export interface Schedule {
  readonly bits: number
  readonly classes: number
  readonly epochs: number
  readonly seed: number
  /** Rows kept by pruning, `null` before it. */
  readonly rows: readonly number[] | null
}

/** Trains a tagger on its own guesses to the left. */
export function trainTagger(
  sentences: readonly TrainingSentence[],
  frame: Frame,
  room: TaggerRoom,
  schedule: Schedule,
): Perceptron {
  const model = createPerceptron(schedule.bits, schedule.classes, schedule.rows)
  const random = createRandom(schedule.seed)
  const scores = new Float32Array(schedule.classes)
  for (let epoch = 0; epoch < schedule.epochs; epoch += 1) {
    for (const index of shuffled(sentences.length, random)) {
      learnSentence(model, sentences[index] as TrainingSentence, frame, room, scores)
    }
  }
  return average(model)
}

function learnSentence(
  model: Perceptron,
  sentence: TrainingSentence,
  frame: Frame,
  room: TaggerRoom,
  scores: Float32Array,
): void {
  loadFrame(frame, sentence, null)
  const fixed = frame.columns[FIXED] as Int32Array
  for (let position = FIRST; position < FIRST + frame.count; position += 1) {
    if ((fixed[position] as number) >= 0) {
      frame.tags[position] = fixed[position] as number
      continue
    }
    tagFeatures(room.templates, frame, position, room.slots, room.hashes)
    score(model, room.hashes, room.templates.count, scores)
    const guess = bestClass(scores, model.classes)
    const gold = sentence.tags[position - FIRST] as number
    if (guess !== gold) update(model, room.hashes, room.templates.count, gold, guess)
    model.step += 1
    frame.tags[position] = guess
  }
}

/** The tags that a tagger in training gives to a sentence. */
export function guessTags(model: Perceptron, sentence: TrainingSentence, frame: Frame, room: TaggerRoom): Int32Array {
  const scores = new Float32Array(model.classes)
  loadFrame(frame, sentence, null)
  const fixed = frame.columns[FIXED] as Int32Array
  for (let position = FIRST; position < FIRST + frame.count; position += 1) {
    let tag = fixed[position] as number
    if (tag < 0) {
      tagFeatures(room.templates, frame, position, room.slots, room.hashes)
      score(model, room.hashes, room.templates.count, scores)
      tag = bestClass(scores, model.classes)
    }
    frame.tags[position] = tag
  }
  return frame.tags.slice(FIRST, FIRST + frame.count)
}
