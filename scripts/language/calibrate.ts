import { LENGTHS, toProbabilities } from '../../src/language/ask-tables.js'
import { scriptNumber } from '../../src/language/scripts.js'
import { addWord, noEvidence, toLogits } from '../../src/language/sum-evidence.js'
import type { Table } from '../../src/language/table.js'
import type { TableSource } from './labels.js'
import { readSentences, toWords } from './read-corpus.js'

const MOST_SENTENCES = 400
const CHOICES: readonly number[] = Array.from({ length: 31 }, (_, index) => 0.4 + index * 0.05)
/** Words of the windows on which each factor is fitted; the last stands for whole sentences. */
const WINDOWS: readonly number[] = [1, 2, 4, 9, 25]

interface Case {
  readonly logits: Float64Array
  readonly label: number
}

function readCases(table: TableSource, packed: Table, data: string, window: number): Case[] {
  const script = scriptNumber(table.script)
  return [...table.labels, ...table.others].flatMap((language, index) => {
    const own = index < table.labels.length
    const sentences = toWords(readSentences(data, language, true, new Set()), script).slice(
      0,
      own ? MOST_SENTENCES : MOST_SENTENCES / 16,
    )
    return sentences.flatMap((words, at) => {
      const first = words.length > window ? (at * 7) % (words.length - window + 1) : 0
      const evidence = noEvidence(packed)
      for (const word of words.slice(first, first + window)) addWord(evidence, word, 1)
      return [{ logits: toLogits(evidence), label: Math.min(index, table.labels.length) }]
    })
  })
}

function lossOf(cases: readonly Case[], sharpness: number): number {
  let loss = 0
  for (const { logits, label } of cases)
    loss -= Math.log(Math.max(1e-9, toProbabilities(Float64Array.from(logits), sharpness)[label] as number))
  return loss
}

/** Factors that make the confidences of a table true on text it was not trained on, one for each class of length. */
export function calibrate(table: TableSource, packed: Table, data: string): number[] {
  return WINDOWS.slice(0, LENGTHS.length + 1).map((window) => {
    const cases = readCases(table, packed, data, window)
    const best = CHOICES.reduce((left, right) => (lossOf(cases, right) < lossOf(cases, left) ? right : left))
    return Number(best.toFixed(2))
  })
}
