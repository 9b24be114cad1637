import type { LanguageCode, LanguageDetection, LanguageGuess, LanguageOptions } from '../contract.js'
import { roundConfidence } from '../text/round-confidence.js'
import { askTable, type TableAnswer } from './ask-tables.js'
import { fromIso6393, toIso6393 } from './codes.js'
import { countScripts, decideHan, type ScriptCount } from './decide-script.js'
import { askFranc } from './franc.js'
import { scanWords, type Words } from './scan-words.js'
import { SCRIPTS, scriptNumber } from './scripts.js'
import { tableOf } from './tables.js'

/** Confidence from which on at least 99 of 100 answers on running text are right (held-out text of the tables). */
const RELIABLE = 0.9
/** Probability of "none of the languages asked for" from which on that is the answer, and words it takes. */
const SURELY_NONE = 0.99
const WORDS_FOR_NONE = 10
/** Confidence below which no language is named, unless the caller named some: `OK`, `Kyiv`. */
const LEAST_CONFIDENCE = 0.3
/** Words with alien letters, and their share of a text, above which it is in a language that the table does not know. */
const ALIEN_WORDS = 2
const ALIEN_SHARE = 0.12
/** Letters that franc needs before its answer is worth something. */
const LETTERS_FOR_FRANC = 16
/** Letters (they count double outside Latin) from which on a script may stand for another language than its usual one. */
const LETTERS_TO_DIFFER = 100
/** Score of the usual language below which franc is believed: its best scores 1. */
const CLEARLY_BEHIND = 0.85
/** Confidence of an answer that rests on the script alone, and on franc alone. */
const BY_SCRIPT = 0.99
const BY_FRANC = 0.6
const ALTERNATIVES = 5
const LEAST_ALTERNATIVE = 0.005

/** Languages that share a script with the one that it mostly stands for, as franc knows them. */
const SHARED_SCRIPTS: ReadonlyMap<number, readonly string[]> = new Map(
  Object.entries({ Deva: 'hin mar npi mai bho mag', Hebr: 'heb ydd', Ethi: 'amh tir', Mymr: 'mya shn' }).map(
    ([code, languages]) => [scriptNumber(code), languages.split(' ')],
  ),
)

function guess(language: LanguageCode, confidence: number): LanguageGuess {
  return { language, iso6393: toIso6393(language), confidence: roundConfidence(confidence) }
}

function undetermined(script: string, alternatives: readonly LanguageGuess[] = []): LanguageDetection {
  return { ...guess('und', 0), script, reliable: false, alternatives }
}

function toDetection(guesses: readonly LanguageGuess[], script: number): LanguageDetection {
  const [best, ...rest] = guesses
  const code = (SCRIPTS[script] as { code: string }).code
  if (!best) return undetermined(code)
  const alternatives = rest.filter(({ confidence }) => confidence >= LEAST_ALTERNATIVE).slice(0, ALTERNATIVES)
  return {
    ...best,
    script: best.language === 'ja' ? 'Jpan' : code,
    reliable: best.confidence >= RELIABLE,
    alternatives,
  }
}

/** A language of the long tail by franc, when the tables know none; nothing for texts too short for trigrams. */
function askForTail(
  text: string,
  count: ScriptCount,
  known: readonly LanguageCode[],
  among: ReadonlySet<string> | null,
  none: number,
): LanguageGuess[] {
  if ((count.letters[count.main] as number) < LETTERS_FOR_FRANC) return []
  const only = among === null ? null : [...among].filter((code) => !known.includes(code)).map(toIso6393)
  if (only?.length === 0) return []
  const answers = askFranc(text, only ? { only } : { ignore: known.map(toIso6393) })
  const [best] = answers
  return best ? [guess(fromIso6393(best[0]), none * BY_FRANC)] : []
}

/** So many words have letters of their own that the text is in a language the table does not know. */
function isAlien({ words, aliens }: TableAnswer): boolean {
  return aliens >= ALIEN_WORDS && aliens > words * ALIEN_SHARE
}

function isNone(answer: TableAnswer, among: ReadonlySet<string> | null): boolean {
  const best = answer.languages[0]?.probability ?? 0
  if (isAlien(answer)) return true
  if (among === null) return answer.none > best
  return answer.none > SURELY_NONE && answer.words >= WORDS_FOR_NONE
}

function detectByTable(
  text: string,
  words: Words,
  count: ScriptCount,
  among: ReadonlySet<string> | null,
): LanguageDetection | null {
  const table = tableOf(count.main)
  if (!table) return null
  const answer = askTable(text, words, count.main, table, among)
  const inside = 1 - answer.none
  const scale = among === null || inside <= 0 ? 1 : 1 / inside
  const guesses = answer.languages.map(({ language, probability }) => guess(language, probability * scale))
  const nothing = among === null && (guesses[0]?.confidence ?? 0) < LEAST_CONFIDENCE
  if (guesses.length > 0 && !nothing && !isNone(answer, among)) return toDetection(guesses, count.main)
  const tail = askForTail(text, count, table.labels, among, isAlien(answer) ? 1 : answer.none)
  const known = among === null && !nothing ? (guesses[0]?.confidence ?? 0) : 0
  if ((tail[0]?.confidence ?? 0) < known) return toDetection([...guesses, ...tail], count.main)
  if (tail.length > 0) return toDetection([...tail, ...guesses], count.main)
  return undetermined((SCRIPTS[count.main] as { code: string }).code, guesses.slice(0, ALTERNATIVES))
}

function detectByScript(text: string, count: ScriptCount, among: ReadonlySet<string> | null): LanguageDetection {
  const { main, letters } = count
  const code = (SCRIPTS[main] as { code: string }).code
  const allowed = (language: LanguageCode): boolean => among === null || among.has(language)
  if (code === 'Hani' || code === 'Jpan') {
    const language = decideHan(text, letters[scriptNumber('Jpan')] as number, letters[scriptNumber('Hani')] as number)
    const chosen = allowed(language) ? language : ['zh', 'ja'].find(allowed)
    return chosen ? toDetection([guess(chosen, BY_SCRIPT)], main) : undetermined(code)
  }
  const shared = (SHARED_SCRIPTS.get(main) ?? []).map(fromIso6393).filter(allowed)
  const usual = (SCRIPTS[main] as { language: string | null }).language
  if (shared.length > 1 && (letters[main] as number) >= LETTERS_TO_DIFFER) {
    const answers = askFranc(text, { only: shared.map(toIso6393) })
    const best = answers[0]
    const own = answers.find(([language]) => fromIso6393(language) === usual)?.[1] ?? 0
    if (best && own < CLEARLY_BEHIND) return toDetection([guess(fromIso6393(best[0]), BY_FRANC)], main)
  }
  if (usual && allowed(usual)) return toDetection([guess(usual, BY_SCRIPT)], main)
  return shared[0] ? toDetection([guess(shared[0], BY_FRANC)], main) : undetermined(code)
}

/**
 * The language that most of a text is in: BCP 47 and ISO 639-3 codes, script, calibrated confidence, alternatives. `und`
 * where nothing speaks for any. Reads the whole text, in linear time; never throws.
 */
export function detectLanguage(text: string, options: LanguageOptions = {}): LanguageDetection {
  const among = options.among ? new Set(options.among) : null
  const words = scanWords(text)
  const count = countScripts(words)
  if (count.main === 0) return undetermined('Zyyy')
  return detectByTable(text, words, count, among) ?? detectByScript(text, count, among)
}
