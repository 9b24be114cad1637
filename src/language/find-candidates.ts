import type { LanguageCode } from '../contract.js'
import { lengthClass, toProbabilities } from './ask-tables.js'
import { decideHan } from './decide-script.js'
import type { Words } from './scan-words.js'
import { SCRIPTS, scriptNumber } from './scripts.js'
import { toLogits } from './sum-evidence.js'
import { tableOf } from './tables.js'
import type { WordVector } from './word-vectors.js'

/** Words of a window, and from one to the next. */
const WINDOW = 5
const STEP = 3
/** Probability from which on a window speaks for a language. */
const SPEAKS = 0.5
/** Languages that are followed through a text at most. */
const MOST = 16

const HAN = scriptNumber('Hani')
const KANA = scriptNumber('Jpan')

function addWindow(
  first: number,
  last: number,
  script: number,
  words: Words,
  read: (index: number) => WordVector | null,
  votes: Map<LanguageCode, number>,
  among: ReadonlySet<string> | null,
): void {
  const table = tableOf(script)
  if (!table) return
  const sum = new Float64Array(table.width)
  let features = 0
  let count = 0
  for (let index = first; index <= last; index += 1) {
    if (words.script[index] !== script) continue
    const vector = read(index)
    if (!vector) continue
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + (vector.sum[at] as number)
    features += vector.features
    count += 1
  }
  const logits = toLogits({ table, sum, features })
  if (among) {
    for (let index = 0; index < logits.length; index += 1) {
      const label = table.labels[index]
      if (label === undefined || !among.has(label)) logits[index] = -1e9
    }
  }
  const probabilities = toProbabilities(logits, table.sharpness[lengthClass(count)] ?? 1)
  probabilities.forEach((probability, index) => {
    if (probability < SPEAKS) return
    const language = table.labels[index] ?? 'und'
    votes.set(language, (votes.get(language) ?? 0) + probability)
  })
}

function scriptLanguage(text: string, words: Words, index: number): LanguageCode {
  const script = words.script[index] as number
  if (script === KANA) return 'ja'
  if (script === HAN) return decideHan(text.slice(words.start[index], words.end[index]), 0, 1)
  return SCRIPTS[script]?.language ?? 'und'
}

/** The languages that some window of a text speaks for, most votes first: the states of the best path. */
export function findCandidates(
  text: string,
  words: Words,
  read: (index: number) => WordVector | null,
  among: ReadonlySet<string> | null,
): LanguageCode[] {
  const votes = new Map<LanguageCode, number>()
  for (let first = 0; first < words.count; first += STEP) {
    const last = Math.min(words.count, first + WINDOW) - 1
    const scripts = new Set<number>()
    for (let index = first; index <= last; index += 1) scripts.add(words.script[index] as number)
    for (const script of scripts) {
      if (tableOf(script)) addWindow(first, last, script, words, read, votes, among)
      else {
        const language = scriptLanguage(text, words, words.script[first] === script ? first : last)
        if (among === null || among.has(language)) votes.set(language, (votes.get(language) ?? 0) + 1)
      }
    }
  }
  const languages = [...votes].sort((left, right) => right[1] - left[1]).map(([language]) => language)
  if (languages.length === 0) languages.push('und')
  return languages.slice(0, MOST)
}
