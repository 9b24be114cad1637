import type { LanguageCode } from '../contract.js'
import type { Words } from './scan-words.js'
import { addWord, type Evidence, noEvidence, toLogits } from './sum-evidence.js'
import type { Table } from './table.js'
import { weighWords } from './weigh-words.js'

/** Probabilities of the languages of one table, and of none of them. */
export interface TableAnswer {
  readonly languages: readonly { readonly language: LanguageCode; readonly probability: number }[]
  /** Probability that the text is in none of the languages asked for. */
  readonly none: number
  /** Words that were read. */
  readonly words: number
  /** Those of them with a letter that no language of the table is written with. */
  readonly aliens: number
}

/** Up to how many words each of the factors of `Table.sharpness` is for. */
export const LENGTHS: readonly number[] = [1, 2, 5, 12]

/** Index of the factor for a text of so many words. */
export function lengthClass(words: number): number {
  const found = LENGTHS.findIndex((most) => words <= most)
  return found < 0 ? LENGTHS.length : found
}

/** Evidence of the words of a text in one script. */
export function readEvidence(
  text: string,
  words: Words,
  script: number,
  table: Table,
): { evidence: Evidence; count: number } {
  const evidence = noEvidence(table)
  const weights = weighWords(text, words)
  let count = 0
  for (let index = 0; index < words.count; index += 1) {
    if (words.script[index] !== script) continue
    addWord(evidence, text.slice(words.start[index], words.end[index]), weights[index] as number)
    count += 1
  }
  return { evidence, count }
}

/** Softmax in place, sharpened. */
export function toProbabilities(logits: Float64Array, sharpness: number): Float64Array {
  let most = Number.NEGATIVE_INFINITY
  for (const logit of logits) most = Math.max(most, logit)
  let sum = 0
  for (let index = 0; index < logits.length; index += 1) {
    const weight = Math.exp(((logits[index] as number) - most) * sharpness)
    logits[index] = weight
    sum += weight
  }
  for (let index = 0; index < logits.length; index += 1) logits[index] = (logits[index] as number) / sum
  return logits
}

/**
 * What a table makes of the words of its script. With `among`, the languages outside it count as "none", but share their
 * probability with the others first: a short text that could be either is given to the languages asked for.
 */
export function askTable(
  text: string,
  words: Words,
  script: number,
  table: Table,
  among: ReadonlySet<string> | null,
): TableAnswer {
  const { evidence, count } = readEvidence(text, words, script, table)
  const all = toProbabilities(toLogits(evidence), table.sharpness[lengthClass(count)] ?? 1)
  const chosen = table.labels.flatMap((language, index) =>
    among === null || among.has(language) ? [{ language, probability: all[index] as number }] : [],
  )
  const inside = chosen.reduce((sum, { probability }) => sum + probability, 0)
  chosen.sort((left, right) => right.probability - left.probability)
  return { languages: chosen, none: Math.max(0, 1 - inside), words: count, aliens: evidence.aliens }
}
