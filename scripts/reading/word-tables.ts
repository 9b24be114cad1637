import { readFileSync } from 'node:fs'
import { hashUnits, WORD_SEED } from '../../src/reading/feature-hash.js'
import type { PackedClusters, PackedLexicon } from '../../src/reading/reading-model.js'
import { packWordTable } from '../../src/reading/word-table.js'
import type { TreebankSentence } from './treebank.js'

const wordHash = (word: string): number => hashUnits(word, 0, word.length, WORD_SEED)

function lines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

// Numbers for values, the most frequent first, so that they pack short.
function ranks(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const order = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
  return new Map(order.map(([value], index) => [value, index]))
}

/** Packs a lexicon given as lines `word mask`: each distinct mask becomes one class. */
export function packLexicon(file: string): PackedLexicon {
  const entries = lines(file).map((line) => line.split(' ') as [string, string])
  const classes = ranks(entries.map(([, mask]) => mask))
  return { words: packWordTable(entries.map(([word, mask]) => [wordHash(word), classes.get(mask) as number])) }
}

// Bits of a cluster path that make the coarse cluster.
const COARSE_BITS = 6

/** Packs clusters given as lines `path word count`; words seen less than `least` times are left out. */
export function packClusters(file: string, least: number): PackedClusters {
  const entries = lines(file)
    .map((line) => line.split('\t') as [string, string, string])
    .filter(([, , count]) => Number(count) >= least)
  const numbers = ranks(entries.map(([path]) => path))
  const prefixes = ranks(entries.map(([path]) => path.slice(0, COARSE_BITS)))
  return {
    words: packWordTable(entries.map(([path, word]) => [wordHash(word), numbers.get(path) as number])),
    coarse: [...numbers.keys()].map((path) => prefixes.get(path.slice(0, COARSE_BITS)) as number),
  }
}

const ENOUGH = 20
const PURE = 0.995

/** Packs the words that were seen often and (nearly) always with one tag. */
export function packFixed(sentences: readonly TreebankSentence[], tags: readonly string[]): string {
  const seen = new Map<string, Map<string, number>>()
  for (const { forms, tags: gold } of sentences) {
    forms.forEach((form, index) => {
      const counts = seen.get(form.toLowerCase()) ?? new Map<string, number>()
      counts.set(gold[index] as string, (counts.get(gold[index] as string) ?? 0) + 1)
      seen.set(form.toLowerCase(), counts)
    })
  }
  const fixed: [number, number][] = []
  for (const [word, counts] of [...seen].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const [tag, count] = [...counts].sort((one, other) => other[1] - one[1])[0] as [string, number]
    if (total >= ENOUGH && count >= PURE * total) fixed.push([wordHash(word), tags.indexOf(tag)])
  }
  return packWordTable(fixed)
}
