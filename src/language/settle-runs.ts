import type { LanguageCode, LanguageOptions } from '../contract.js'
import { detectLanguage } from './detect-language.js'
import type { PathCosts } from './path-costs.js'
import type { Words } from './scan-words.js'
import { isCapitalised } from './weigh-words.js'

/** Words that follow one another in one language: the first and the last, as indexes. */
export interface Run {
  readonly language: LanguageCode
  readonly first: number
  readonly last: number
}

/** Words of a name or term in another script that open no span. */
const TERM = 3
/** Letters of such a term where a script has no spaces. */
const TERM_LETTERS = 24
/** Words of a name that opens no span, and the share of them that must be capitalised. */
const NAME_WORDS = 8
const NAME_SHARE = 0.5
/** Words of a run up to which what it says as a whole is asked for again. */
const SHORT_RUN = 14
/** What counts for a language that detection does not even list. */
const LEAST = 0.002
const LINE = /[\n\r]/u
const QUOTED = /["“”«»„'‘’]/u
const QUOTE = /["“”«»„()[\]:]|(?:^|\s)['‘’]|['’](?:\s|$)/u

function between(text: string, words: Words, index: number): string {
  if (index <= 0 || index >= words.count) return '\n'
  return text.slice(words.end[index - 1], words.start[index]).slice(0, 200)
}

/** A few words in another script inside a text: a name, not a change of language. */
function isTerm(words: Words, run: Run, before: Run | undefined, after: Run | undefined): boolean {
  const neighbour = before ?? after
  if (!neighbour || (before && after && before.language !== after.language)) return false
  const start = words.start[run.first] as number
  const end = words.end[run.last] as number
  if (run.last - run.first >= TERM || end - start > TERM_LETTERS) return false
  const script = words.script[run.first]
  const beside = before ? before.last : (after as Run).first
  return words.script[beside] !== script && neighbour.last - neighbour.first > run.last - run.first
}

/** A short run inside a line, not in quotation marks, most of whose words are capitalised: a name in its own language. */
function isName(text: string, words: Words, run: Run): boolean {
  const size = run.last - run.first + 1
  const before = between(text, words, run.first)
  const after = between(text, words, run.last + 1)
  if (size > NAME_WORDS || LINE.test(before) || LINE.test(after)) return false
  if (QUOTED.test(before) && QUOTED.test(after)) return false
  let capitalised = 0
  for (let index = run.first; index <= run.last; index += 1) {
    if (isCapitalised(text, words.start[index] as number)) capitalised += 1
  }
  return capitalised > size * NAME_SHARE
}

/** How much likelier than a neighbour's language a run must be, by what stands around it. */
function marginOf(text: string, words: Words, run: Run, price: PathCosts): number {
  const edges = `${between(text, words, run.first)}\u0000${between(text, words, run.last + 1)}`
  if (LINE.test(edges)) return 1
  return QUOTE.test(edges) ? price.marginQuoted : price.margin
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

function settle(
  text: string,
  words: Words,
  run: Run,
  neighbours: readonly [before: Run | undefined, after: Run | undefined],
  options: LanguageOptions,
  price: PathCosts,
): LanguageCode {
  const [before, after] = neighbours
  const beside = before ?? after
  if (!beside || run.last - run.first >= SHORT_RUN) return run.language
  if (isTerm(words, run, before, after) || isName(text, words, run)) return beside.language
  if (run.language === 'und') return 'und'
  const whole = detectLanguage(text.slice(words.start[run.first], words.end[run.last]), options)
  const guesses = [whole, ...whole.alternatives]
  const of = (language: LanguageCode): number =>
    guesses.find((guess) => guess.language === language)?.confidence ?? LEAST
  const own = whole.language === 'und' ? run.language : whole.language
  const near = nearest(neighbours, of)
  return near !== null && of(near) * marginOf(text, words, run, price) >= of(own) ? near : own
}

/**
 * Runs looked at once more as wholes: a few words in another script are a term and go to their neighbour; a short run
 * takes the language that all of its words together speak for, or its neighbour's where that is nearly as likely.
 */
export function settleRuns(
  text: string,
  words: Words,
  runs: readonly Run[],
  options: LanguageOptions,
  price: PathCosts,
): Run[] {
  const settled: Run[] = []
  runs.forEach((run, index) => {
    const last = settled.at(-1)
    const language = settle(text, words, run, [last, runs[index + 1]], options, price)
    if (last?.language === language) settled[settled.length - 1] = { ...last, last: run.last }
    else settled.push({ ...run, language })
  })
  return settled
}
