import type { LanguageCode, LanguageOptions, LanguageSegment } from '../contract.js'
import { toIso6393 } from './codes.js'
import { detectLanguage } from './detect-language.js'
import { findBestPath } from './find-best-path.js'
import { findCandidates } from './find-candidates.js'
import { scanWords, type Words } from './scan-words.js'
import { wordReader } from './word-vectors.js'

interface Run {
  readonly language: LanguageCode
  readonly first: number
  readonly last: number
}

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

/** Start of the first word of a run with the quotes and brackets that open before it. */
function startOf(text: string, words: Words, run: Run): number {
  if (run.first === 0) {
    const start = text.search(/[^\s\u200B\uFEFF]/u)
    return start < 0 ? 0 : start
  }
  const before = words.end[run.first - 1] as number
  let start = words.start[run.first] as number
  while (start > before && OPENING.test(text[start - 1] as string)) start -= 1
  return start
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && SPACE.test(text[at - 1] as string)) at -= 1
  return at
}

function toSegments(
  text: string,
  words: Words,
  runs: readonly Run[],
  among: readonly LanguageCode[],
): LanguageSegment[] {
  const starts = runs.map((run) => startOf(text, words, run))
  return runs.map(({ language }, index) => {
    const start = starts[index] as number
    const end = trimEnd(text, start, starts[index + 1] ?? text.length)
    const answer = detectLanguage(text.slice(start, end), among.length > 0 ? { among } : {})
    const known = [answer, ...answer.alternatives].find((guess) => guess.language === language)
    if (language === 'und')
      return { start, end, language: answer.language, iso6393: answer.iso6393, confidence: answer.confidence }
    return { start, end, language, iso6393: toIso6393(language), confidence: known?.confidence ?? 0 }
  })
}

/**
 * The stretches of a text in one language each, in order: between them stands nothing but space, so that they hold every
 * word. One best path over the words (Viterbi), on which changing the language costs less at a line break or a quotation
 * mark than between two words; names hardly count. Linear time; never throws; no words, no segments.
 */
export function segmentLanguages(text: string, options: LanguageOptions = {}): LanguageSegment[] {
  const words = scanWords(text)
  if (words.count === 0) return []
  const among = options.among ?? []
  const read = wordReader(text, words)
  const languages = findCandidates(text, words, read, among.length > 0 ? new Set(among) : null)
  const path = findBestPath(text, words, read, languages)
  const segments = toSegments(text, words, toRuns(path, languages), among)
  return joinEqual(segments)
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
