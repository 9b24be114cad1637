import type { Templates } from './feature-hash.js'
import { FIRST, type Frame } from './frame.js'
import { labelFeatures, listChildren } from './label-features.js'
import { applyValency } from './valency.js'
import { addScores, bestClass, type WeightTable } from './weight-table.js'

/** What a labeller needs beside the frame: its model and room to work in. */
export interface LabellerRoom {
  readonly templates: Templates
  readonly coarse: Uint8Array
  /** Number of the relation `root` and of `punct`. */
  readonly root: number
  readonly punct: number
  /** Coarse class of tags that are always `punct`. */
  readonly punctuation: number
  /** Group of relations of which a head has one at most, by relation; 0 for no group. */
  readonly groups: Uint8Array
  readonly slots: Int32Array
  readonly hashes: Int32Array
  readonly scores: Int32Array
  /** Scores of all relations for all positions of the sentence; grows. */
  kept: Int32Array
}

const NEVER = -1_000_000

function keepScores(room: LabellerRoom, position: number, classes: number): void {
  const from = position * classes
  if (room.kept.length < from + classes) {
    const wider = new Int32Array(2 * (from + classes))
    wider.set(room.kept)
    room.kept = wider
  }
  for (let index = 0; index < classes; index += 1) room.kept[from + index] = room.scores[index] as number
}

/** Gives every arc of the finished tree in the frame its relation; a head keeps one subject, one object and so on. */
export function labelFrame(frame: Frame, table: WeightTable, room: LabellerRoom): void {
  const end = FIRST + frame.count
  listChildren(frame)
  for (let position = FIRST; position < end; position += 1) {
    if (frame.heads[position] === end) {
      frame.relations[position] = room.root
      continue
    }
    if (room.coarse[frame.tags[position] as number] === room.punctuation) {
      frame.relations[position] = room.punct
      continue
    }
    labelFeatures(room.templates, frame, position, room.coarse, room.slots, room.hashes)
    addScores(table, room.hashes, room.templates.count, room.scores)
    room.scores[room.root] = NEVER
    frame.relations[position] = bestClass(room.scores, table.classes)
    keepScores(room, position, table.classes)
  }
  applyValency(frame, room.kept, table.classes, room.groups)
}
