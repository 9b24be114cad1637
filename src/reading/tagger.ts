import type { Templates } from './feature-hash.js'
import { FIRST, FIXED, type Frame } from './frame.js'
import { tagFeatures } from './tag-features.js'
import { addScores, bestClass, type WeightTable } from './weight-table.js'

/** What a tagger needs beside the frame: its templates and room to work in. */
export interface TaggerRoom {
  readonly templates: Templates
  readonly slots: Int32Array
  readonly hashes: Int32Array
  readonly scores: Int32Array
}

/** Tags the sentence in the frame from left to right; words with one tag skip the model. */
export function tagFrame(frame: Frame, table: WeightTable, room: TaggerRoom): void {
  tagFrom(frame, table, room, FIRST)
}

/** Tags the sentence in the frame from a position to its end. */
export function tagFrom(frame: Frame, table: WeightTable, room: TaggerRoom, start: number): void {
  const fixed = frame.columns[FIXED] as Int32Array
  const end = FIRST + frame.count
  for (let position = start; position < end; position += 1) {
    const known = fixed[position] as number
    if (known >= 0) {
      frame.tags[position] = known
      continue
    }
    tagFeatures(room.templates, frame, position, room.slots, room.hashes)
    addScores(table, room.hashes, room.templates.count, room.scores)
    frame.tags[position] = bestClass(room.scores, table.classes)
  }
}
