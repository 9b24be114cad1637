import { type CompiledRules, foldLine } from './compile-rules.js'
import { readDates, readNumericDates, type WrittenDate } from './read-dates.js'
import type { Line } from './to-lines.js'

/**
 * What a line looks like by itself.
 *
 * - `prose`: sentences. `caption`: words under a picture, by the credit in brackets at their end.
 *   `headline`: a run of words without a full stop at its end. `short`: three words or fewer.
 * - `date`: a date and nothing else but a byline, a time, a label. `byline`: names of who wrote. `age`: "2 hours ago".
 * - `closing`, `furniture`, `comments`, `profile`, `credit`: page furniture by its words.
 * - `figure`: digits and signs. `file`: an image, an attachment, an address. `rule`: a line drawn with signs.
 */
export type LineKind =
  | 'prose'
  | 'headline'
  | 'caption'
  | 'short'
  | 'date'
  | 'age'
  | 'byline'
  | 'closing'
  | 'furniture'
  | 'comments'
  | 'profile'
  | 'credit'
  | 'figure'
  | 'file'
  | 'rule'

export interface ClassifiedLine extends Line {
  readonly kind: LineKind
  readonly words: number
  /** The line (its first 600 characters) as phrases are compared: lower case, plain apostrophes, single spaces. */
  readonly folded: string
  /** The date of a `date` line, offsets into the page. */
  readonly date: WrittenDate | null
  /** The line says that its date is the one of publication. */
  readonly labelled: boolean
}

/** Characters of a line that are compared with phrases. */
const LONGEST_FOLDED = 600
const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** A heading of a history: `1917`, `1921-1923`. */
const YEARS = /^(?:1\d|20)\d{2}(?:[–-]\d{2,4})?$/u
const LETTERS = /\p{L}/u
const SENTENCE_END = /[.!?…。！？؟।:;]["'»”’)\]\s]*$/u
const FULL_STOP = /[.…。।]["'»”’)\]\s]*$/u
const RULE = /^[^\p{L}\p{N}]{3,}$/u
const FILE =
  /^(?:\S{0,200}\.(?:png|jpe?g|gif|webp|svg|bmp|mp4|mov|pdf)|(?:https?:\/\/|www\.)\S+|[^.]{1,80}\.(?:png|jpe?g|gif|webp))$/iu
const NAMES =
  /^(?:[\p{Lu}\d][\p{L}\p{M}.'’-]*|[\p{L}]{1,3}|[,&|/–—-])(?:[\s,]+(?:[\p{Lu}\d][\p{L}\p{M}.'’-]*|[\p{L}]{1,3}|[,&|/–—-])){0,11}$/u
const CLOCK = /(?<![\p{L}\p{N}])\d{1,2}\s?(?:[:h]\s?\d{2}(?::\d{2})?|h|am|pm|a\.m\.|p\.m\.)(?![\p{L}\p{N}])/giu

/** Words of a line; in scripts without spaces, two letters count as one. */
function countWords(text: string): number {
  const words = text.match(WORD)
  if (!words) return 0
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return words.length + Math.floor(dense / 2)
}

/** The words of a line that are not part of its dates, times, labels and fillers. */
function restOfDateLine(text: string, dates: readonly WrittenDate[], rules: CompiledRules): string[] {
  let rest = ''
  let from = 0
  for (const date of dates) {
    rest += `${text.slice(from, date.start)} `
    from = date.end
  }
  const folded = foldLine(rest + text.slice(from))
    .replace(CLOCK, ' ')
    .replace(/[|•·,:()/–—-]/gu, ' ')
    .trim()
  const bare = folded.replace(rules.published, ' ')
  return (bare.match(/[\p{L}\p{M}\p{N}']+/gu) ?? []).filter(
    (word) => !rules.fillers.has(word) && !rules.dates.weekdays.numbers.has(word) && !/^\d{1,4}$/u.test(word),
  )
}

function readDateLine(
  line: Line,
  folded: string,
  rules: CompiledRules,
): { date: WrittenDate; labelled: boolean } | null {
  if (line.text.length > 120) return null
  const written = readDates(line.text, rules.dates)
  const dates = written.length > 0 ? written : readNumericDates(line.text, rules.dayFirst.test(folded))
  const first = dates[0]
  if (!first) return null
  const labelled = folded.search(rules.published) >= 0
  const rest = restOfDateLine(line.text, dates, rules)
  const byline = rules.bylineStart.test(folded) && rest.length <= 8
  if (!byline && rest.length > (labelled ? 6 : folded.search(CLOCK) >= 0 ? 2 : 1)) return null
  return {
    date: { ...first, start: first.start + line.body, end: first.end + line.body },
    labelled: labelled || byline,
  }
}

const SIGNATURE = /^[—–―]\s?\p{Lu}/u

/** `Source : AFP`, `With reporting by AP and dpa`, or the signature under a quotation: `— Government of Iraq (@…)`. */
function isCredit(text: string, folded: string, rules: CompiledRules): boolean {
  if (SIGNATURE.test(text) && !FULL_STOP.test(text)) return true
  const match = rules.credit.exec(folded)
  if (!match) return false
  const rest = text.slice(match[0].length).trim()
  return rest === '' || /^[:©]/u.test(rest) || NAMES.test(rest.replace(/\.$/u, ''))
}

function isCommentsHead(bare: string, rules: CompiledRules): boolean {
  const uncounted = bare.replace(/[\s(]*\d+[)\s]*/gu, ' ').trim()
  if (uncounted !== bare && rules.countedComments.has(uncounted)) return true
  return rules.comments.has(uncounted)
}

function kindOfWords(text: string, folded: string, rules: CompiledRules): LineKind | null {
  const bare = folded.replace(/^[\s|:•·»>←→–—-]+|[\s|:•·»>←→–—-]+$/gu, '')
  if (isCommentsHead(bare, rules)) return 'comments'
  if (rules.profile.has(bare)) return 'profile'
  if (rules.closing.has(bare)) return 'closing'
  if (rules.furniture.has(bare)) return 'furniture'
  if (text.length <= 160 && rules.furnitureStart.test(folded)) return 'furniture'
  if (rules.age.test(bare)) return 'age'
  if (text.length <= 160 && isCredit(text, folded, rules)) return 'credit'
  return null
}

function kindOf(text: string, words: number, folded: string, rules: CompiledRules): LineKind {
  if (YEARS.test(text)) return 'short'
  if (!LETTERS.test(text)) return RULE.test(text) && !/\d/u.test(text) ? 'rule' : 'figure'
  if (text.length <= 200 && FILE.test(text)) return 'file'
  const named = kindOfWords(text, folded, rules)
  if (named) return named
  if (text.length <= 120 && rules.bylineStart.test(folded) && words <= 12 && !FULL_STOP.test(text) && NAMES.test(text))
    return 'byline'
  if (text.length <= 600 && rules.caption.test(folded)) return 'caption'
  if (words >= 35 || (words >= 3 && FULL_STOP.test(text)) || (words >= 12 && SENTENCE_END.test(text))) return 'prose'
  return words <= 3 ? 'short' : 'headline'
}

/** A label of a member's card has its value right under it; elsewhere `Reactions` is but a short line. */
function settleProfile(line: ClassifiedLine, next: ClassifiedLine | undefined): ClassifiedLine {
  if (line.kind !== 'profile') return line
  const valued =
    next?.gap === 0 &&
    (next.kind === 'figure' || next.kind === 'date' || next.kind === 'short' || next.kind === 'profile')
  return valued ? line : { ...line, kind: 'short' }
}

/** Says what the lines of a page look like. */
export function classifyLines(lines: readonly Line[], rules: CompiledRules): ClassifiedLine[] {
  const alone = lines.map((line) => classifyLine(line, rules))
  return alone.map((line, index) => settleProfile(line, alone[index + 1]))
}

function classifyLine(line: Line, rules: CompiledRules): ClassifiedLine {
  const words = countWords(line.text)
  const folded = foldLine(line.text.length <= LONGEST_FOLDED ? line.text : line.text.slice(0, LONGEST_FOLDED))
  const dated = readDateLine(line, folded, rules)
  if (dated) return { ...line, kind: 'date', words, folded, ...dated }
  return { ...line, kind: kindOf(line.text, words, folded, rules), words, folded, date: null, labelled: false }
}
