import { arcFeatures } from '../../src/reading/arc-features.js'
import { FIRST, type Frame } from '../../src/reading/frame.js'
import { allowedMoves, makeMove, type ParserRoom, SHIFT, startParse } from '../../src/reading/parser.js'
import { cheapMoves } from './oracle.js'
import { average, createPerceptron, type Perceptron, score, update } from './perceptron.js'
import { createRandom, shuffled } from './random.js'
import type { Schedule } from './train-tagger.js'
import { loadFrame, loadHeads, type TrainingSentence } from './training-set.js'

// How often the model's own move is followed, from the second pass on, where it is wrong.
const EXPLORATION = 0.9

interface Lesson {
  readonly model: Perceptron
  readonly frame: Frame
  readonly room: ParserRoom
  readonly scores: Float32Array
  readonly gold: Int32Array
  readonly random: () => number
  explore: boolean
}

/** Trains the unlabelled parser on predicted tags with a dynamic oracle. */
export function trainParser(
  sentences: readonly TrainingSentence[],
  frame: Frame,
  room: ParserRoom,
  schedule: Schedule,
): Perceptron {
  const longest = Math.max(...sentences.map((sentence) => sentence.heads.length))
  const lesson: Lesson = {
    model: createPerceptron(schedule.bits, schedule.classes, schedule.rows),
    frame,
    room,
    scores: new Float32Array(schedule.classes),
    gold: new Int32Array(longest + 8),
    random: createRandom(schedule.seed),
    explore: false,
  }
  for (let epoch = 0; epoch < schedule.epochs; epoch += 1) {
    lesson.explore = epoch > 0
    for (const index of shuffled(sentences.length, lesson.random)) {
      learnSentence(lesson, sentences[index] as TrainingSentence)
    }
  }
  return average(lesson.model)
}

function bestOf(scores: Float32Array, moves: number): number {
  let best = -1
  for (let move = 0; move < 3; move += 1) {
    if (((moves >> move) & 1) === 1 && (best < 0 || (scores[move] as number) > (scores[best] as number))) best = move
  }
  return best
}

function learnSentence(lesson: Lesson, sentence: TrainingSentence): void {
  const { model, frame, room, scores, gold } = lesson
  loadFrame(frame, sentence, sentence.predicted)
  loadHeads(gold, sentence)
  gold[FIRST + frame.count] = -1
  const state = startParse(frame)
  while (state.next < FIRST + frame.count || state.depth > 0) {
    const allowed = allowedMoves(frame, state)
    if (allowed === 1) {
      makeMove(frame, state, SHIFT, room.coarse)
      continue
    }
    arcFeatures(room.templates, frame, state, room.coarse, room.slots, room.hashes)
    score(model, room.hashes, room.templates.count, scores)
    const guess = bestOf(scores, allowed)
    const right = bestOf(scores, cheapMoves(frame, state, gold) || allowed)
    if (guess !== right) update(model, room.hashes, room.templates.count, right, guess)
    model.step += 1
    const follow = lesson.explore && lesson.random() < EXPLORATION ? guess : right
    makeMove(frame, state, follow, room.coarse)
  }
}
