import type { LanguageCode } from '../contract.js'
import { toProbabilities } from './ask-tables.js'
import { leanJapanese } from './decide-script.js'
import type { Breaks } from './find-breaks.js'
import type { Candidates } from './find-candidates.js'
import { NAME } from './find-names.js'
import { breakCost, type PathCosts } from './path-costs.js'
import type { Words } from './scan-words.js'
import { SCRIPTS, scriptNumber } from './scripts.js'
import { toWordLogits } from './sum-evidence.js'
import type { Table } from './table.js'
import { tableOf } from './tables.js'
import type { WordVector } from './word-vectors.js'

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
  price: PathCosts,
): Float64Array {
  const logs = toProbabilities(toWordLogits(table, vector), (table.sharpness[0] ?? 1) * price.sharpness)
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
    if (state.answers.has(script)) costs[index] = Math.min(price.clip, Math.log(best / Math.max(probability, 1e-12)))
    else if (script === LATIN) costs[index] = named ? price.latinName : price.latinWord
    else costs[index] = price.foreign
  })
  return costs
}

function costOfScriptWord(text: string, script: number, states: readonly State[], price: PathCosts): Float64Array {
  const usual = SCRIPTS[script]?.language ?? 'und'
  const leaning = script === HAN ? leanJapanese(text) : 0
  return Float64Array.from(states, ({ language }) => {
    if (script === HAN && language === 'zh') return Math.max(0, Math.min(price.clip, leaning))
    if (script === HAN && language === 'ja') return Math.max(0.3, Math.min(price.clip, -leaning))
    if (script === KANA) return language === 'ja' ? 0 : price.foreign
    return language === usual || script === 1 ? 0 : price.foreign
  })
}

function weaken(costs: Float64Array, weight: number, script: number, states: readonly State[]): Float64Array {
  if (weight === 1) return costs
  states.forEach((state, at) => {
    if (state.answers.has(script)) costs[at] = (costs[at] as number) * weight
  })
  return costs
}

/** Costs of a word in each language, remembered by its vector and whether it may be a name. */
function costReader(
  text: string,
  words: Words,
  vectors: readonly (WordVector | null)[],
  names: Uint8Array,
  states: readonly State[],
  price: PathCosts,
): (index: number) => Float64Array {
  const memories = [0, 1, 2].map(() => new Map<WordVector, Float64Array>())
  const weights = [1, price.name, price.opening]
  return (index) => {
    const start = words.start[index] as number
    const end = words.end[index] as number
    const script = words.script[index] as number
    const vector = vectors[index] as WordVector | null
    const table = tableOf(script)
    if (!vector || !table) return costOfScriptWord(text.slice(start, end), script, states, price)
    const kind = names[index] as number
    const seen = memories[kind] as Map<WordVector, Float64Array>
    const held = seen.get(vector)
    if (held) return held
    const weight = (weights[kind] as number) * (end - start <= 2 ? price.short : 1)
    const costs = weaken(costOfTableWord(vector, table, script, states, kind === NAME, price), weight, script, states)
    seen.set(vector, costs)
    return costs
  }
}

function changeCost(words: Words, breaks: Breaks, names: Uint8Array, index: number, costs: PathCosts): number {
  const cost = breakCost(breaks, index, costs)
  if (words.script[index] === words.script[index - 1]) return cost
  const named = names[index] === NAME || names[index - 1] === NAME
  return Math.min(cost, named ? costs.scriptName : costs.script)
}

/** The language of each word, as an index into the candidates, on the path of least cost through the text (Viterbi). */
export function findBestPath(
  text: string,
  words: Words,
  vectors: readonly (WordVector | null)[],
  breaks: Breaks,
  names: Uint8Array,
  { languages, shares }: Candidates,
  price: PathCosts,
): Uint8Array {
  const { count } = words
  const size = languages.length
  const path = new Uint8Array(count)
  if (size === 1) return path
  const states = toStates(languages, new Set(words.script.subarray(0, count)))
  const costOf = costReader(text, words, vectors, names, states, price)
  const rarity = Float64Array.from(shares, (share) => -Math.log(share) * price.rarity)
  const back = new Uint8Array(count * size)
  let before = Float64Array.from(costOf(0), (cost, state) => cost + (rarity[state] as number))
  let now = new Float64Array(size)
  for (let index = 1; index < count; index += 1) {
    const costs = costOf(index)
    const least = leastOf(before)
    const jump = (before[least] as number) + changeCost(words, breaks, names, index, price)
    for (let state = 0; state < size; state += 1) {
      const stay = before[state] as number
      const change = jump + (rarity[state] as number)
      back[index * size + state] = stay <= change ? state : least
      now[state] = Math.min(stay, change) + (costs[state] as number)
    }
    const swap = before
    before = now
    now = swap
  }
  let state = leastOf(before)
  for (let index = count - 1; index >= 0; index -= 1) {
    path[index] = state
    state = back[index * size + state] as number
  }
  return path
}

function leastOf(costs: Float64Array): number {
  let least = 0
  for (let state = 1; state < costs.length; state += 1)
    if ((costs[state] as number) < (costs[least] as number)) least = state
  return least
}
