import { digitAt, eachRising, eachVarint } from '../../text/packing.js'
import type { PackedEntityModel } from '../entity-rules.js'
import { exponentials } from './chain.js'
import { type Labels, readLabels } from './labels.js'
import type { ClusterLookup } from './word.js'

/** A model ready to score: for each known feature key a row of labels and weights. */
export interface Model {
  readonly labels: Labels
  /** Scores of transitions, `(labels + 1)²`: last row the start, last column the end. */
  readonly transitions: Float32Array
  /** Exponentials of the transition scores. */
  readonly factors: Float64Array
  readonly mask: number
  /** One bit for each key that has a row, and the number of rows before each 32 bits. */
  readonly known: Int32Array
  readonly ranks: Int32Array
  readonly rowStarts: Int32Array
  readonly rowLabels: Uint8Array
  readonly rowWeights: Float32Array
  readonly clusterOf: ClusterLookup
}

/** The number of bits that are set. */
function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The row of a feature key, or -1. */
export function rowOf(model: Model, key: number): number {
  const masked = key & model.mask
  const block = masked >>> 5
  const bits = model.known[block] as number
  const bit = masked & 31
  if (((bits >>> bit) & 1) === 0) return -1
  return (model.ranks[block] as number) + countBits(bits & ((1 << bit) - 1))
}

function readKeys(packed: PackedEntityModel): { known: Int32Array; ranks: Int32Array } {
  const blocks = 1 << (packed.bits - 5)
  const known = new Int32Array(blocks)
  const ranks = new Int32Array(blocks)
  let key = 0
  eachVarint(packed.keys, (difference) => {
    key += difference
    known[key >>> 5] = (known[key >>> 5] as number) | (1 << (key & 31))
  })
  let rank = 0
  for (let block = 0; block < blocks; block += 1) {
    ranks[block] = rank
    rank += countBits(known[block] as number)
  }
  return { known, ranks }
}

function readRows(packed: PackedEntityModel): Pick<Model, 'rowStarts' | 'rowLabels' | 'rowWeights'> {
  const rows = packed.sizes.length
  const rowStarts = new Int32Array(rows + 1)
  for (let row = 0; row < rows; row += 1) rowStarts[row + 1] = (rowStarts[row] as number) + digitAt(packed.sizes, row)
  const size = packed.weights.length
  const rowLabels = new Uint8Array(size)
  const rowWeights = new Float32Array(size)
  for (let at = 0; at < size; at += 1) {
    rowLabels[at] = digitAt(packed.weightLabels, at)
    rowWeights[at] = (digitAt(packed.weights, at) - 45) * packed.step
  }
  return { rowStarts, rowLabels, rowWeights }
}

function readTransitions(packed: string): Float32Array {
  const scores: number[] = []
  eachVarint(packed, (value) => scores.push((value & 1 ? -(value + 1) / 2 : value / 2) / 100))
  return Float32Array.from(scores)
}

/** The clusters of words: by the upper 24 bits of the hash of the lower form. */
export function readClusters(
  packed: Pick<PackedEntityModel, 'clusterWords' | 'clusterOf' | 'clusterPaths'>,
): ClusterLookup {
  const paths = packed.clusterPaths.split(' ').map((path) => (Number.parseInt(path || '0', 2) << 5) | path.length)
  const clusters: number[] = []
  eachVarint(packed.clusterOf, (cluster) => clusters.push(cluster))
  const byWord = new Map<number, number>()
  eachRising(packed.clusterWords, (word, index) => {
    byWord.set(word, paths[clusters[index] as number] as number)
  })
  return (lower) => byWord.get(lower >>> 8) ?? 0
}

const decoded = /* @__PURE__ */ new WeakMap<PackedEntityModel, Model>()

/** The model, unpacked on first use and kept as long as its packed form lives. */
export function readModel(packed: PackedEntityModel): Model {
  const kept = decoded.get(packed)
  if (kept) return kept
  const transitions = readTransitions(packed.transitions)
  const model: Model = {
    labels: readLabels(packed.labels),
    transitions,
    factors: exponentials(transitions),
    mask: (1 << packed.bits) - 1,
    ...readKeys(packed),
    ...readRows(packed),
    clusterOf: readClusters(packed),
  }
  decoded.set(packed, model)
  return model
}
