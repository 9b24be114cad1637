import type { LanguageCode } from '../contract.js'
import { decideHan } from './decide-script.js'
import type { Breaks } from './find-breaks.js'
import type { Words } from './scan-words.js'
import { SCRIPTS, scriptNumber } from './scripts.js'
import { addOdds } from './sum-evidence.js'
import type { Table } from './table.js'
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

/** Factor on the sum of what the words of a window say one by one: they are no independent witnesses. */
const SHARPNESS = 0.5
/** Nats behind the best answer from which on an answer adds nothing to the sum of all. */
const FAR = 12

/** The likeliest answer and its probability, as softmax would give it. */
function strongest(logits: Float64Array, sharpness: number): { readonly answer: number; readonly probability: number } {
  let answer = 0
  for (let index = 1; index < logits.length; index += 1) {
    if ((logits[index] as number) > (logits[answer] as number)) answer = index
  }
  let sum = 0
  for (const logit of logits) {
    const behind = ((logits[answer] as number) - logit) * sharpness
    if (behind < FAR) sum += Math.exp(-behind)
  }
  return { answer, probability: 1 / sum }
}

type Votes = Map<LanguageCode, number>

/** Counts what the words of one script in a window speak for. */
function createCounter(
  words: Words,
  vectors: readonly (WordVector | null)[],
  among: ReadonlySet<string> | null,
  votes: Votes,
): (table: Table, script: number, first: number, last: number) => void {
  const sums = new Map<number, Float64Array>()
  return (table, script, first, last) => {
    const logits = sums.get(script) ?? new Float64Array(table.answers)
    sums.set(script, logits)
    logits.fill(0)
    for (let index = first; index <= last; index += 1) {
      if (words.script[index] === script) addOdds(logits, table, vectors[index] as WordVector)
    }
    for (let index = 0; among && index < logits.length; index += 1) {
      const label = table.labels[index]
      if (label === undefined || !among.has(label)) logits[index] = -1e9
    }
    const { answer, probability } = strongest(logits, SHARPNESS)
    if (probability < SPEAKS) return
    const language = table.labels[answer] ?? 'und'
    votes.set(language, (votes.get(language) ?? 0) + probability)
  }
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
  const votes: Votes = new Map()
  const count = createCounter(words, vectors, among, votes)
  const read = (first: number, last: number): void => {
    for (let index = first; index <= last; index += 1) {
      if (!isNewScript(words, first, index)) continue
      const script = words.script[index] as number
      const table = tableOf(script)
      if (table) {
        count(table, script, first, last)
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
