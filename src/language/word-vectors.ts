import { foldWord } from './fold-word.js'
import type { Words } from './scan-words.js'
import { addWord, noEvidence } from './sum-evidence.js'
import { tableOf } from './tables.js'

/** What one word says in its table, before weights: the sum over its features, and their number. */
export interface WordVector {
  readonly sum: Float64Array
  readonly features: number
}

/** Different words that are remembered at most. */
const REMEMBERED = 50_000

/** A reader of words that remembers those it has seen; `null` for words of scripts without a table. */
export function wordReader(text: string, words: Words): (index: number) => WordVector | null {
  const seen = new Map<string, WordVector>()
  return (index) => {
    const table = tableOf(words.script[index] as number)
    if (!table) return null
    const word = text.slice(words.start[index], words.end[index])
    const held = seen.get(word)
    if (held) return held
    const evidence = noEvidence(table)
    addWord(evidence, foldWord(word), 1)
    if (seen.size < REMEMBERED) seen.set(word, evidence)
    return evidence
  }
}
