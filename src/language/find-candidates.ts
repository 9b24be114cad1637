import type { LanguageCode } from '../contract.js'
import { lengthClass, toProbabilities } from './ask-tables.js'
import { decideHan } from './decide-script.js'
import type { Breaks } from './find-breaks.js'
import type { Words } from './scan-words.js'
import { SCRIPTS, scriptNumber } from './scripts.js'
import { addVector, noEvidence, toLogits } from './sum-evidence.js'
import { tableOf } from './tables.js'
import type { WordVector } from './word-vectors.js'

/** Words of a window, and from one to the next. */
const WINDOW = 5
const STEP = 3
/** The same for short texts, whose languages may take turns after every few words. */
const SHORT_TEXT = 60
const SHORT_WINDOW = 3
const SHORT_STEP = 1
/** Words of a quotation that is a window of its own. */
const LONGEST_QUOTATION = 8
/** Probability from which on a window speaks for a language. */
const SPEAKS = 0.5
/** Languages that are followed through a text at most. */
const MOST = 16

/** Share of a text from which on it may be in a language that the tables do not know: less is names. */
const UNKNOWN_SHARE = 0.25

/** The languages that a text may be in, and how much of it speaks for each. */
export interface Candidates {
  readonly languages: readonly LanguageCode[]
  readonly shares: readonly number[]
}

const HAN = scriptNumber('Hani')
const KANA = scriptNumber('Jpan')

function addWindow(
  vectors: readonly (WordVector | null)[],
  first: number,
  last: number,
  script: number,
  words: Words,
  votes: Map<LanguageCode, number>,
  among: ReadonlySet<string> | null,
): void {
  const table = tableOf(script)
  if (!table) return
  const evidence = noEvidence(table)
  let count = 0
  for (let index = first; index <= last; index += 1) {
    if (words.script[index] !== script) continue
    addVector(evidence, vectors[index] as WordVector, 1)
    count += 1
  }
  const logits = toLogits(evidence)
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

/** A script that no word before it in the window has. */
function isNewScript(words: Words, first: number, index: number): boolean {
  for (let before = first; before < index; before += 1) if (words.script[before] === words.script[index]) return false
  return true
}

/** The languages that some window of a text speaks for, most votes first: the states of the best path. */
export function findCandidates(
  text: string,
  words: Words,
  vectors: readonly (WordVector | null)[],
  { quoted }: Breaks,
  among: ReadonlySet<string> | null,
): Candidates {
  const votes = new Map<LanguageCode, number>()
  const read = (first: number, last: number): void => {
    for (let index = first; index <= last; index += 1) {
      if (!isNewScript(words, first, index)) continue
      const script = words.script[index] as number
      if (tableOf(script)) {
        addWindow(vectors, first, last, script, words, votes, among)
        continue
      }
      const language = scriptLanguage(text, words, index)
      if (among === null || among.has(language)) votes.set(language, (votes.get(language) ?? 0) + 1)
    }
  }
  const slide = (size: number, step: number): void => {
    for (let first = 0; first < words.count; first += step) read(first, Math.min(words.count, first + size) - 1)
  }
  slide(WINDOW, STEP)
  if (words.count <= SHORT_TEXT) slide(SHORT_WINDOW, SHORT_STEP)
  for (const [open, close] of quoted) if (close - open > 1 && close - open <= LONGEST_QUOTATION) read(open, close - 1)
  const all = [...votes.values()].reduce((sum, vote) => sum + vote, 0)
  if ((votes.get('und') ?? 0) < all * UNKNOWN_SHARE) votes.delete('und')
  const ranked = [...votes].sort((left, right) => right[1] - left[1]).slice(0, MOST)
  if (ranked.length === 0) ranked.push(['und', 1])
  const total = ranked.reduce((sum, [, vote]) => sum + vote, 0)
  return { languages: ranked.map(([language]) => language), shares: ranked.map(([, vote]) => vote / total) }
}
