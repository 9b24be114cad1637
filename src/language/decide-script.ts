import type { LanguageCode } from '../contract.js'
import { hanCharacters } from './data/han.js'
import type { Words } from './scan-words.js'
import { SCRIPTS, scriptNumber } from './scripts.js'

const HAN = scriptNumber('Hani')
const KANA = scriptNumber('Jpan')
/** A character of these says as much as three letters. */
const DENSE_WEIGHT = 3
/** Latin names and terms stand in texts of every script, hardly ever the reverse: other letters count double. */
const OTHER_WEIGHT = 2
const LATIN = scriptNumber('Latn')
/** Share of kana from which on a text with Han characters is Japanese. */
const KANA_SHARE = 1 / 16

/** How much text there is in each script, and which has the most; Han and kana count as one. */
export interface ScriptCount {
  readonly letters: Float64Array
  readonly total: number
  /** Number of the main script; 0 when the text has no letters. */
  readonly main: number
}

/** Counts the letters of a text by script, weighted by what they say. */
export function countScripts(words: Words): ScriptCount {
  const letters = new Float64Array(SCRIPTS.length)
  let total = 0
  for (let index = 0; index < words.count; index += 1) {
    const script = words.script[index] as number
    const size = (words.end[index] as number) - (words.start[index] as number)
    const weight = size * (script === LATIN ? 1 : script === HAN || script === KANA ? DENSE_WEIGHT : OTHER_WEIGHT)
    letters[script] = (letters[script] as number) + weight
    total += weight
  }
  const east = (letters[HAN] as number) + (letters[KANA] as number)
  let main = 0
  for (let script = 1; script < letters.length; script += 1) {
    if ((letters[script] as number) > (letters[main] as number)) main = script
  }
  if (east > 0 && east >= (letters[main] as number))
    main = (letters[HAN] as number) >= (letters[KANA] as number) ? HAN : KANA
  return { letters, total, main }
}

let leanings: Map<string, number> | null = null

function readLeanings(): Map<string, number> {
  const map = new Map<string, number>()
  hanCharacters.forEach(([leaning, characters]) => {
    for (const character of characters) map.set(character, leaning)
  })
  return map
}

/** How much the Han characters of a text speak for Japanese (positive) rather than Chinese: a sum of log odds. */
export function leanJapanese(text: string): number {
  leanings ??= readLeanings()
  let sum = 0
  for (const character of text) sum += leanings.get(character) ?? 0
  return sum
}

/** Chinese or Japanese: kana decide; without them the characters must speak clearly for Japanese. */
export function decideHan(text: string, kana: number, han: number): LanguageCode {
  if (kana > 0 && kana >= (kana + han) * KANA_SHARE) return 'ja'
  return leanJapanese(text) > PRIOR ? 'ja' : 'zh'
}

/** Log odds by which Han characters without kana are Chinese until they say otherwise. */
const PRIOR = 3.5
