import { ADPOSITION, COORDINATOR, PUNCTUATION, VERB } from './coarse-tags.js'
import { FIRST, FIXED, type Frame } from './frame.js'
import { tagFeatures } from './tag-features.js'
import { type TaggerRoom, tagFrom } from './tagger.js'
import { addScores, bestClass, type WeightTable } from './weight-table.js'

/** What the search for a verb needs to know of the tags of a model. */
export interface VerbTags {
  /** Number of the tag of finite verbs. */
  readonly finite: number
  /** Coarse class of each tag. */
  readonly classes: Uint8Array
  /** Tags of verbs and auxiliaries, without the -ing forms that nouns share. */
  readonly verbal: ReadonlySet<number>
  /** Tags that a verb of a headline may have been given instead. */
  readonly mistaken: ReadonlySet<number>
  /** Tags of the last word of its subject. */
  readonly subjects: ReadonlySet<number>
}

// How far behind its own tag the finite verb may lie. Headlines with a verb taken for a noun lie within 17 ("police raid
// home", « l'armée pilonne un bastion »), those without a verb beyond 21; before a preposition or at the end, more must speak for it.
const MARGIN = 17
const NARROW_MARGIN = 6

// Words that a verb is taken for: nouns, adjectives, adverbs and the unknown.
const MISTAKEN = new Set(['NOUN', 'ADJ', 'ADV', 'X'])
const SUBJECTS = new Set(['NOUN', 'PROPN', 'ADJ', 'X'])

/** The verb tags of a model. */
export function verbTags(tags: readonly string[], classes: Uint8Array): VerbTags {
  const numbers = (fits: (tag: string) => boolean): ReadonlySet<number> =>
    new Set(tags.flatMap((tag, number) => (fits(tag) ? [number] : [])))
  return {
    finite: tags.indexOf('VERB.F'),
    classes,
    verbal: numbers((tag) => /^(?:VERB|AUX)\.[FPI]$/u.test(tag)),
    mistaken: numbers((tag) => MISTAKEN.has(tag)),
    subjects: numbers((tag) => SUBJECTS.has(tag)),
  }
}

function hasVerb(frame: Frame, { verbal }: VerbTags): boolean {
  for (let position = FIRST; position < FIRST + frame.count; position += 1) {
    if (verbal.has(frame.tags[position] as number)) return true
  }
  return false
}

function marginAt(frame: Frame, table: WeightTable, room: TaggerRoom, finite: number, position: number): number {
  tagFeatures(room.templates, frame, position, room.slots, room.hashes)
  addScores(table, room.hashes, room.templates.count, room.scores)
  const best = room.scores[bestClass(room.scores, table.classes)] as number
  return best - (room.scores[finite] as number)
}

// A noun, an adjective, an adverb or an unknown word right after a noun, a name or what describes it.
function mayBeVerb(frame: Frame, { mistaken, subjects }: VerbTags, position: number): boolean {
  return mistaken.has(frame.tags[position] as number) && subjects.has(frame.tags[position - 1] as number)
}

function takesObject(frame: Frame, { classes }: VerbTags, position: number): boolean {
  if (position + 1 >= FIRST + frame.count) return false
  const next = classes[frame.tags[position + 1] as number] as number
  return next !== ADPOSITION && next !== PUNCTUATION && next !== COORDINATOR && next !== VERB
}

/**
 * Gives a sentence without any verb the one that its tags speak for most, if any does: a headline like "Police raid home
 * of minister" is read as a clause. The tags to its right are read anew.
 */
export function promoteVerb(frame: Frame, table: WeightTable, room: TaggerRoom, tags: VerbTags): void {
  if (frame.count < 3 || tags.finite < 0 || hasVerb(frame, tags)) return
  const fixed = frame.columns[FIXED] as Int32Array
  let best = -1
  let least = MARGIN + 1
  for (let position = FIRST + 1; position < FIRST + frame.count; position += 1) {
    if ((fixed[position] as number) >= 0 || !mayBeVerb(frame, tags, position)) continue
    const margin = marginAt(frame, table, room, tags.finite, position)
    if (margin >= least || margin > (takesObject(frame, tags, position) ? MARGIN : NARROW_MARGIN)) continue
    best = position
    least = margin
  }
  if (best < 0) return
  frame.tags[best] = tags.finite
  tagFrom(frame, table, room, best + 1)
}
