import type { LanguageCode, LanguageOptions } from '../contract.js'
import { detectLanguage } from './detect-language.js'
import { BRACKET, type Breaks, CLOSE, COLON, LINE, OPEN, QUOTE, SENTENCE } from './find-breaks.js'
import { PLAIN } from './find-names.js'
import type { PathCosts } from './path-costs.js'
import type { Words } from './scan-words.js'

/** Words that follow one another in one language: the first and the last, as indexes. */
export interface Run {
  readonly language: LanguageCode
  readonly first: number
  readonly last: number
}

/** What runs are settled by. */
export interface Settling {
  readonly text: string
  readonly words: Words
  readonly breaks: Breaks
  readonly names: Uint8Array
  readonly options: LanguageOptions
  readonly price: PathCosts
}

/** Words of a name or term in another script that open no span. */
const TERM = 3
/** Letters of such a term where a script has no spaces. */
const TERM_LETTERS = 24
/** Words of a name that opens no span, and the share of them that must be capitalised. */
const NAME_WORDS = 14
const NAME_SHARE = 0.5
/** The same for the title of a work in quotation marks. */
const TITLE_SHARE = 0.75
/** Words of a run up to which what it says as a whole is asked for again. */
const SHORT_RUN = 14
/** What counts for a language that detection does not even list. */
const LEAST = 0.002
/** Share of the text that a language has at least, as far as its likelihood goes. */
const LEAST_SHARE = 0.001
const BREAK = LINE | SENTENCE
const MARK = OPEN | CLOSE | QUOTE

interface Neighbours {
  readonly before: Run | undefined
  readonly after: Run | undefined
}

const sizeOf = (run: Run): number => run.last - run.first + 1

/** What stands before and after a run. */
function edgesOf({ breaks }: Settling, run: Run): readonly [left: number, right: number] {
  return [breaks.flags[run.first] as number, breaks.flags[run.last + 1] as number]
}

/** A run that is all that stands in quotation marks or brackets. */
function isEnclosed(settling: Settling, run: Run): boolean {
  const [left, right] = edgesOf(settling, run)
  return (left & OPEN) !== 0 && (right & CLOSE) !== 0
}

/** A run in brackets, not in quotation marks. */
function isBracketed(settling: Settling, run: Run): boolean {
  return isEnclosed(settling, run) && ((settling.breaks.flags[run.first] as number) & BRACKET) !== 0
}

/** Share of capitalised words. */
function shareOfNames({ names }: Settling, run: Run): number {
  let capitalised = 0
  for (let index = run.first; index <= run.last; index += 1) if (names[index] !== PLAIN) capitalised += 1
  return capitalised / sizeOf(run)
}

/** A sentence or line of its own, or what introduces the rest of it, such as `Tweet du ministère :`. */
function standsAlone(settling: Settling, run: Run): boolean {
  const [left, right] = edgesOf(settling, run)
  if (left & (BREAK | MARK) && right & BREAK) return true
  return Boolean(left & BREAK && right & COLON) && sizeOf(run) > 1 && shareOfNames(settling, run) < 1
}

/** A few words in another script, no sentence or line of their own: a name, not a change of language. */
function isTerm(settling: Settling, run: Run, { before, after }: Neighbours): boolean {
  const { words } = settling
  const neighbour = before ?? after
  if (!neighbour || (before && after && before.language !== after.language)) return false
  if (standsAlone(settling, run)) return false
  const length = (words.end[run.last] as number) - (words.start[run.first] as number)
  if (sizeOf(run) > TERM || length > TERM_LETTERS) return false
  const beside = before ? before.last : (after as Run).first
  return words.script[beside] !== words.script[run.first] && sizeOf(neighbour) > sizeOf(run)
}

/**
 * A short run most of whose words are capitalised: a name in its own language. In quotation marks it must be more of
 * them, a title; a line or sentence of its own is none.
 */
function isName(settling: Settling, run: Run): boolean {
  if (sizeOf(run) > NAME_WORDS) return false
  const share = shareOfNames(settling, run)
  if (share <= NAME_SHARE) return false
  if (isEnclosed(settling, run)) return isBracketed(settling, run) || share >= TITLE_SHARE
  const [left, right] = edgesOf(settling, run)
  return !(left & (BREAK | MARK) && right & (BREAK | MARK))
}

/** The neighbour that a name belongs to: the one with which it shares a sentence. */
function hostOf(settling: Settling, run: Run, { before, after }: Neighbours): Run {
  if (!before || !after) return (before ?? after) as Run
  return edgesOf(settling, run)[0] & BREAK ? after : before
}

/** How much likelier, in nats, than its neighbour's language a run must be, by what it is and what stands around it. */
function marginOf(settling: Settling, run: Run, share: number): number {
  const { price } = settling
  const edges = edgesOf(settling, run).filter((flags) => flags & BREAK).length
  const quoted = isEnclosed(settling, run) && !isBracketed(settling, run)
  const apart = quoted ? -price.alone : price.named * shareOfNames(settling, run)
  const elsewhere = price.elsewhere * Math.log(Math.max(LEAST_SHARE, share) / LEAST_SHARE)
  return price.margin + price.few / sizeOf(run) + apart - price.edge * edges - elsewhere
}

/** The likeliest language of the neighbours of a run. */
function nearest(
  neighbours: readonly (Run | undefined)[],
  of: (language: LanguageCode) => number,
): LanguageCode | null {
  let best: LanguageCode | null = null
  for (const run of neighbours) if (run && (best === null || of(run.language) > of(best))) best = run.language
  return best
}

/** Share of the words of a text, those of this run left out, that stand in its language. */
type ShareOf = (language: LanguageCode, run: Run) => number

function settle(settling: Settling, run: Run, neighbours: Neighbours, shareOf: ShareOf): LanguageCode {
  const { before, after } = neighbours
  const { text, words, options } = settling
  if ((!before && !after) || sizeOf(run) > SHORT_RUN) return run.language
  if (isTerm(settling, run, neighbours)) return ((before ?? after) as Run).language
  if (isName(settling, run)) return hostOf(settling, run, neighbours).language
  if (run.language === 'und') return 'und'
  const whole = detectLanguage(text.slice(words.start[run.first], words.end[run.last]), options)
  const guesses = [whole, ...whole.alternatives]
  const of = (language: LanguageCode): number =>
    Math.max(LEAST, guesses.find((guess) => guess.language === language)?.confidence ?? LEAST)
  const own = whole.language === 'und' ? run.language : whole.language
  const near = nearest([before, after], of)
  if (near === null || near === own) return own
  return Math.log(of(own) / of(near)) > marginOf(settling, run, shareOf(own, run)) ? own : near
}

function countWords(runs: readonly Run[]): Map<LanguageCode, number> {
  const counts = new Map<LanguageCode, number>()
  for (const run of runs) counts.set(run.language, (counts.get(run.language) ?? 0) + sizeOf(run))
  return counts
}

/**
 * Runs looked at once more as wholes: a few words in another script are a term and go to their neighbour, a name goes to
 * its sentence; a short run takes the language that all of its words together speak for, or its neighbour's where that is
 * nearly as likely.
 */
export function settleRuns(settling: Settling, runs: readonly Run[]): Run[] {
  const counts = countWords(runs)
  const shareOf: ShareOf = (language, run) =>
    ((counts.get(language) ?? 0) - (run.language === language ? sizeOf(run) : 0)) / settling.words.count
  const settled: Run[] = []
  runs.forEach((run, index) => {
    const last = settled.at(-1)
    const language = settle(settling, run, { before: last, after: runs[index + 1] }, shareOf)
    if (last?.language === language) settled[settled.length - 1] = { ...last, last: run.last }
    else settled.push({ ...run, language })
  })
  return settled
}
