import type { LanguageCode, LanguageDetection, LanguageOptions, LanguageSegment } from '../contract.js'
import { toIso6393 } from './codes.js'
import { detectLanguage } from './detect-language.js'
import { findBestPath } from './find-best-path.js'
import { type Breaks, COMMA, findBreaks } from './find-breaks.js'
import { findCandidates } from './find-candidates.js'
import { findNames } from './find-names.js'
import { PATH_COSTS, type PathCosts, takingTurns } from './path-costs.js'
import { scanWords, type Words } from './scan-words.js'
import { type Run, settleRuns } from './settle-runs.js'
import { readVectors } from './word-vectors.js'

function toRuns(path: Uint8Array, languages: readonly LanguageCode[]): Run[] {
  const runs: Run[] = []
  path.forEach((state, index) => {
    const language = languages[state] as LanguageCode
    const open = runs.at(-1)
    if (open?.language === language) runs[runs.length - 1] = { ...open, last: index }
    else runs.push({ language, first: index, last: index })
  })
  return runs
}

const OPENING = /[\p{Ps}\p{Pi}"'@#¿¡]/u
const SPACE = /[\s\u200B\uFEFF]/u

const LAST_LINE = /[\n\r\u2028\u2029]\s*(?=[^\n\r\u2028\u2029]*$)/u
/** Characters before a word in which a line is looked for that begins with something else: a number, a handle. */
const LONGEST_GAP = 200

/** Start of a run: of its line, where it begins one, or else of its first word with the quotes and brackets that open there. */
function startOf(text: string, words: Words, run: Run): number {
  if (run.first === 0) {
    return Math.max(0, text.search(/[^\s\u200B\uFEFF]/u))
  }
  const before = words.end[run.first - 1] as number
  let start = words.start[run.first] as number
  const gap = text.slice(Math.max(before, start - LONGEST_GAP), start)
  const line = LAST_LINE.exec(gap)
  if (line) return start - gap.length + line.index + line[0].length
  for (;;) {
    if (start > before && OPENING.test(text[start - 1] as string)) start -= 1
    else if (start - 1 > before && SPACE.test(text[start - 1] as string) && text[start - 2] === '«') start -= 2
    else return start
  }
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && SPACE.test(text[at - 1] as string)) at -= 1
  return at
}

/** Characters of a span from which on it is told as a whole, whatever its words said one by one. */
const LONG = 80

function toSegment(
  text: string,
  start: number,
  end: number,
  language: LanguageCode,
  options: LanguageOptions,
  alone: boolean,
): LanguageSegment {
  const whole = detectLanguage(text.slice(start, end), options)
  const { iso6393, confidence } = whole
  if (whole.language === language || alone || end - start >= LONG)
    return { start, end, language: whole.language, iso6393, confidence }
  const known = whole.alternatives.find((guess) => guess.language === language)
  return { start, end, language, iso6393: toIso6393(language), confidence: known?.confidence ?? 0 }
}

/** Characters of the parts in no known language from which it is told, all of them together. */
const SAMPLE = 4000

/** The language of all that no table knows: it is one language oftener than several. */
function tellUnknown(parts: readonly string[], options: LanguageOptions): LanguageDetection | null {
  return parts.length > 0 ? detectLanguage(parts.join(' ').slice(0, SAMPLE), options) : null
}

function toSegments(text: string, words: Words, runs: readonly Run[], options: LanguageOptions): LanguageSegment[] {
  const starts = runs.map((run) => startOf(text, words, run))
  const spans = runs.map(({ language }, index) => {
    const start = starts[index] as number
    return { start, end: trimEnd(text, start, starts[index + 1] ?? text.length), language }
  })
  const unknown = tellUnknown(
    spans.flatMap(({ start, end, language }) => (language === 'und' ? [text.slice(start, end)] : [])),
    options,
  )
  return spans.map(({ start, end, language }) => {
    if (language !== 'und' || unknown === null)
      return toSegment(text, start, end, language, options, spans.length === 1)
    return { start, end, language: unknown.language, iso6393: unknown.iso6393, confidence: unknown.confidence }
  })
}

/** Words for each change of language between two words, without a break, below which a text takes turns freely. */
const TURN = 40

/** The languages of a text take turns within its sentences, as among people who speak both. */
function takesTurns({ flags }: Breaks, runs: readonly Run[], count: number): boolean {
  const turns = runs.filter(({ first }) => first > 0 && !((flags[first] as number) & ~COMMA)).length
  return turns * TURN > count
}

/** The same as `segmentLanguages` for given costs. */
export function segmentWith(text: string, options: LanguageOptions, price: PathCosts): LanguageSegment[] {
  const words = scanWords(text)
  if (words.count === 0) return []
  const among = options.among ?? []
  const vectors = readVectors(text, words)
  const breaks = findBreaks(text, words)
  const names = findNames(text, words, breaks)
  const candidates = findCandidates(text, words, vectors, breaks, among.length > 0 ? new Set(among) : null)
  const findRuns = (costs: PathCosts): Run[] => {
    const path = findBestPath(text, words, vectors, breaks, names, candidates, costs)
    return settleRuns({ text, words, breaks, names, options, price: costs }, toRuns(path, candidates.languages))
  }
  const runs = findRuns(price)
  const final = takesTurns(breaks, runs, words.count) ? findRuns(takingTurns(price)) : runs
  return joinEqual(toSegments(text, words, final, options))
}

/**
 * The stretches of a text in one language each, in order: between them stands nothing but space, so that they hold every
 * word. One best path over the words (Viterbi), on which changing the language costs less at a line break or a quotation
 * mark than between two words; names hardly count. Linear time; never throws; no words, no segments.
 */
export function segmentLanguages(text: string, options: LanguageOptions = {}): LanguageSegment[] {
  return segmentWith(text, options, PATH_COSTS)
}

/** Joins neighbours that turn out to be in the same language. */
function joinEqual(segments: readonly LanguageSegment[]): LanguageSegment[] {
  const joined: LanguageSegment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    if (last?.language === segment.language)
      joined[joined.length - 1] = {
        ...last,
        end: segment.end,
        confidence: Math.max(last.confidence, segment.confidence),
      }
    else joined.push(segment)
  }
  return joined
}
