import { arcTemplates } from './arc-features.js'
import { coarseClasses, PUNCTUATION } from './coarse-tags.js'
import type { Templates } from './feature-hash.js'
import { createFrame, type Frame } from './frame.js'
import { labelTemplates } from './label-features.js'
import type { LabellerRoom } from './labeller.js'
import type { ParserRoom } from './parser.js'
import { type VerbTags, verbTags } from './promote-verb.js'
import { tagTemplates } from './tag-features.js'
import type { TaggerRoom } from './tagger.js'
import { valencyGroups } from './valency.js'
import { unpackWeights, type WeightTable } from './weight-table.js'
import type { WordTables } from './word-features.js'
import { unpackWordTable } from './word-table.js'

/** Full-form lexicon as it ships: its own module, for its own licence. */
export interface PackedLexicon {
  readonly words: string
}

/** Word clusters as they ship. `coarse` gives the coarse cluster of each cluster, one varint each. */
export interface PackedClusters {
  readonly words: string
  readonly coarse: readonly number[]
}

/** Weights as they ship, as written by `scripts/train-reading.ts`. */
export interface PackedWeights {
  /** Tags: a part of speech and, for verbs, a form: `VERB.F` finite, `.I` infinitive, `.P` past participle, `.G` -ing. */
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  /** Whether outside evidence was there in training. */
  readonly evidence: boolean
  /** Whether dashes are read as hyphens, because training has none. */
  readonly plainDashes: boolean
  /** Words that have one tag. */
  readonly fixed: string
  readonly tagger: string
  readonly parser: string
  readonly labeller: string
}

/** A model unpacked, with the room that its stages work in. */
export interface ReadingModel {
  /** Whether outside evidence was there in training. */
  readonly evidence: boolean
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly tables: WordTables
  readonly taggerWeights: WeightTable
  readonly parserWeights: WeightTable
  readonly labellerWeights: WeightTable
  readonly tagger: TaggerRoom
  readonly parser: ParserRoom
  readonly labeller: LabellerRoom
  readonly verbTags: VerbTags
  /** Number of the tag of names. */
  readonly nameTag: number
  readonly frame: Frame
  /** Features of the forms met, kept between texts up to a bound. */
  readonly forms: Map<string, Int32Array>
}

const SLOTS = 96
const HASHES = 192
const CLASSES = 96

/** The word tables of a language; without clusters, every word is unknown to them. */
export function unpackTables(
  lexicon: PackedLexicon,
  clusters: PackedClusters | null,
  weights: Pick<PackedWeights, 'fixed' | 'plainDashes'>,
): WordTables {
  return {
    lexicon: unpackWordTable(lexicon.words),
    clusters: unpackWordTable(clusters?.words ?? ''),
    coarseClusters: Int32Array.from(clusters?.coarse ?? []),
    fixed: unpackWordTable(weights.fixed),
    plainDashes: weights.plainDashes,
  }
}

function room(templates: Templates): {
  templates: Templates
  slots: Int32Array
  hashes: Int32Array
  scores: Int32Array
} {
  return { templates, slots: new Int32Array(SLOTS), hashes: new Int32Array(HASHES), scores: new Int32Array(CLASSES) }
}

/** The three rooms for a set of tags and relations, as training and reading share them. */
export function createRooms(
  tags: readonly string[],
  relations: readonly string[],
  evidence: { readonly clusters: boolean; readonly outside: boolean },
): Pick<ReadingModel, 'tagger' | 'parser' | 'labeller'> {
  const coarse = coarseClasses(tags)
  return {
    tagger: room(tagTemplates(evidence)),
    parser: { ...room(arcTemplates(evidence.clusters)), coarse },
    labeller: {
      ...room(labelTemplates(evidence.clusters)),
      coarse,
      root: relations.indexOf('root'),
      punct: relations.indexOf('punct'),
      punctuation: PUNCTUATION,
      groups: valencyGroups(relations),
      kept: new Int32Array(0),
    },
  }
}

/** Unpacks a model. */
export function unpackModel(
  weights: PackedWeights,
  lexicon: PackedLexicon,
  clusters: PackedClusters | null,
): ReadingModel {
  const { tags, relations, evidence } = weights
  return {
    evidence,
    tags,
    relations,
    tables: unpackTables(lexicon, clusters, weights),
    taggerWeights: unpackWeights(weights.tagger),
    parserWeights: unpackWeights(weights.parser),
    labellerWeights: unpackWeights(weights.labeller),
    ...createRooms(tags, relations, { clusters: clusters !== null, outside: evidence }),
    verbTags: verbTags(tags, coarseClasses(tags)),
    nameTag: tags.indexOf('PROPN'),
    frame: createFrame(),
    forms: new Map(),
  }
}
