import type { LanguageCode } from '../contract.js'
import { toProbabilities } from './ask-tables.js'
import { BREAK_COSTS, type BreakCosts, breakCost } from './break-costs.js'
import { leanJapanese } from './decide-script.js'
import type { Words } from './scan-words.js'
import { SCRIPTS, scriptNumber } from './scripts.js'
import { toLogits } from './sum-evidence.js'
import type { Table } from './table.js'
import { tableOf } from './tables.js'
import { isBreak, isCapitalised } from './weigh-words.js'
import type { WordVector } from './word-vectors.js'

/** The least that a word can say against a language, in nats: no single word rules one out. */
const CLIP = 5
/** Weight of a capitalised word inside a sentence, and of a word of one or two letters. */
const NAME = 0.35
const SHORT = 0.6
/** Cost of a word in a script that the language is not written in. */
const FOREIGN = 3.5
/** The same for Latin letters, which turn up as names and terms everywhere. */
const LATIN_NAME = 0.5
const LATIN_WORD = 2.5

const LATIN = scriptNumber('Latn')
const HAN = scriptNumber('Hani')
const KANA = scriptNumber('Jpan')

interface State {
  readonly language: LanguageCode
  /** Index of the language in the table of each script; "none of these" for `und`. */
  readonly answers: ReadonlyMap<number, number>
}

function toStates(languages: readonly LanguageCode[], scripts: Iterable<number>): State[] {
  const tables = [...scripts].flatMap((script) => {
    const table = tableOf(script)
    return table ? [[script, table] as const] : []
  })
  return languages.map((language) => {
    const answers = new Map<number, number>()
    for (const [script, table] of tables) {
      const index = language === 'und' ? table.labels.length : table.labels.indexOf(language)
      if (index >= 0 && index < table.answers) answers.set(script, index)
    }
    return { language, answers }
  })
}

function costOfTableWord(
  vector: WordVector,
  table: Table,
  script: number,
  states: readonly State[],
  named: boolean,
): Float64Array {
  const logs = toProbabilities(toLogits({ table, ...vector }), table.sharpness[0] ?? 1)
  const costs = new Float64Array(states.length)
  let best = 0
  states.forEach((state, index) => {
    const answer = state.answers.get(script)
    const probability = answer === undefined ? 0 : (logs[answer] as number)
    costs[index] = probability
    best = Math.max(best, probability)
  })
  states.forEach((state, index) => {
    const probability = costs[index] as number
    if (state.answers.has(script)) costs[index] = Math.min(CLIP, Math.log(best / Math.max(probability, 1e-12)))
    else if (script === LATIN) costs[index] = named ? LATIN_NAME : LATIN_WORD
    else costs[index] = FOREIGN
  })
  return costs
}

function costOfScriptWord(text: string, script: number, states: readonly State[]): Float64Array {
  const usual = SCRIPTS[script]?.language ?? 'und'
  const leaning = script === HAN ? leanJapanese(text) : 0
  return Float64Array.from(states, ({ language }) => {
    if (script === HAN && language === 'zh') return Math.max(0, Math.min(CLIP, leaning))
    if (script === HAN && language === 'ja') return Math.max(0.3, Math.min(CLIP, -leaning))
    if (script === KANA) return language === 'ja' ? 0 : FOREIGN
    return language === usual || script === 1 ? 0 : FOREIGN
  })
}

/** Costs of a word in each language, remembered by its letters and whether it may be a name. */
function costReader(
  text: string,
  words: Words,
  read: (index: number) => WordVector | null,
  states: readonly State[],
): (index: number) => Float64Array {
  const seen = new Map<string, Float64Array>()
  return (index) => {
    const start = words.start[index] as number
    const end = words.end[index] as number
    const word = text.slice(start, end)
    const script = words.script[index] as number
    const first = index === 0 || isBreak(text, words.end[index - 1] as number, start)
    const named = isCapitalised(text, start) && !first
    const key = named ? `${word}\u0000` : word
    const held = seen.get(key)
    if (held) return held
    const table = tableOf(script)
    const vector = read(index)
    const costs =
      table && vector ? costOfTableWord(vector, table, script, states, named) : costOfScriptWord(word, script, states)
    const weight = (named ? NAME : 1) * (end - start <= 2 && table ? SHORT : 1)
    if (weight !== 1) {
      states.forEach((state, at) => {
        if (state.answers.has(script)) costs[at] = (costs[at] as number) * weight
      })
    }
    if (seen.size < 50_000) seen.set(key, costs)
    return costs
  }
}

function changeCost(text: string, words: Words, index: number, costs: BreakCosts): number {
  const between = text.slice(words.end[index - 1], words.start[index])
  const cost = breakCost(between.length > 200 ? between.slice(0, 200) : between, costs)
  return words.script[index] === words.script[index - 1] ? cost : Math.min(cost, costs.script)
}

/** The language of each word, as an index into `languages`, on the path of least cost through the text (Viterbi). */
export function findBestPath(
  text: string,
  words: Words,
  read: (index: number) => WordVector | null,
  languages: readonly LanguageCode[],
  breaks: BreakCosts = BREAK_COSTS,
): Uint8Array {
  const { count } = words
  const size = languages.length
  const path = new Uint8Array(count)
  if (size === 1) return path
  const states = toStates(languages, new Set(words.script.subarray(0, count)))
  const costOf = costReader(text, words, read, states)
  const back = new Uint8Array(count * size)
  let before = Float64Array.from(costOf(0))
  let now = new Float64Array(size)
  const leastOf = (costs: Float64Array): number =>
    costs.reduce((least, cost, at) => (cost < (costs[least] as number) ? at : least), 0)
  for (let index = 1; index < count; index += 1) {
    const costs = costOf(index)
    const least = leastOf(before)
    const jump = (before[least] as number) + changeCost(text, words, index, breaks)
    for (let state = 0; state < size; state += 1) {
      const stay = before[state] as number
      back[index * size + state] = stay <= jump ? state : least
      now[state] = Math.min(stay, jump) + (costs[state] as number)
    }
    const swap = before
    before = now
    now = swap
  }
  let state = leastOf(before)
  for (let index = count - 1; index >= 0; index -= 1) {
    path[index] = state
    if (index > 0) state = back[index * size + state] as number
  }
  return path
}
