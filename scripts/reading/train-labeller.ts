import { FIRST, type Frame } from '../../src/reading/frame.js'
import { labelFeatures, listChildren } from '../../src/reading/label-features.js'
import type { LabellerRoom } from '../../src/reading/labeller.js'
import { bestClass } from '../../src/reading/weight-table.js'
import { average, createPerceptron, type Perceptron, score, update } from './perceptron.js'
import { createRandom, shuffled } from './random.js'
import type { Schedule } from './train-tagger.js'
import { loadFrame, loadHeads, type TrainingSentence } from './training-set.js'

/** Trains the labeller on gold trees with predicted tags. */
export function trainLabeller(
  sentences: readonly TrainingSentence[],
  frame: Frame,
  room: LabellerRoom,
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
  room: LabellerRoom,
  scores: Float32Array,
): void {
  loadFrame(frame, sentence, sentence.predicted)
  loadHeads(frame.heads, sentence)
  listChildren(frame)
  const root = FIRST + frame.count
  for (let position = FIRST; position < root; position += 1) {
    if (frame.heads[position] === root) continue
    if (room.coarse[frame.tags[position] as number] === room.punctuation) continue
    labelFeatures(room.templates, frame, position, room.coarse, room.slots, room.hashes)
    score(model, room.hashes, room.templates.count, scores)
    scores[room.root] = Number.NEGATIVE_INFINITY
    const guess = bestClass(scores, model.classes)
    const gold = sentence.relations[position - FIRST] as number
    if (guess !== gold) update(model, room.hashes, room.templates.count, gold, guess)
    model.step += 1
  }
}
