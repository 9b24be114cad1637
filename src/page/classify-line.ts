import type { ClassifiedLine, LineKind } from './classified-line.js'
import { type CompiledRules, foldLine } from './compile-rules.js'
import { findDateOfLine, type LineDate } from './find-line-date.js'
import { joinWrapped } from './join-wrapped.js'
import type { FigureOrder } from './read-dates.js'
import type { Line } from './to-lines.js'

interface Looks {
  readonly kind: LineKind
  readonly words: number
  /** The line as phrases are compared: lower case, plain apostrophes, single spaces; empty for a long one. */
  readonly folded: string
  /** Ends with the words under which a teaser is read on elsewhere. */
  readonly closed: boolean
  readonly dated: LineDate | null
}

/** From this length on a line is compared with no phrase but those at its end. */
const LONG = 400
/** Length up to which a line can be furniture by its first words. */
const LONGEST_START = 200
/** Characters at the end of a line in which it may be closed. */
const CLOSING_REACH = 60
/** A heading of a history: `1917`, `1921-1923`. */
const YEARS = /^(?:1\d|20)\d{2}(?:[–-]\d{2,4})?$/u
const LETTERS = /\p{L}/u
const SENTENCE_END = /[.!?…。！？؟।:;]["'»”’)\]\s]*$/u
const FULL_STOP = /[.…。।]["'»”’)\]\s]*$/u
const INNER_STOP = /\p{Ll}\p{L}[.!?]["'»”’)]*\s+["«“(]?\s?\p{Lu}/u
const RULE = /^[^\p{L}\p{N}]{3,}$|^_{2,}$/u
/** A credit at the end of a caption: `(Luke Kitterman/Air Force)`, `© AFP - Boureima Sani`. */
const PICTURE = /\([\p{L}\p{M} .,'’-]+\/[\p{L}\p{M} .,'’/-]+\)\.?$|\s©[^.!?]{0,60}$/u
const POST_NUMBER = /^#\d{1,6}$/u
const CLOCK =
  /^\d{1,2}\s?(?:[:.hH]\s?\d{2}(?::\d{2})?|[hH]|[AaPp][Mm])(?:\s?(?:[AaPp][Mm]|[ap]\.m\.))?(?:\s?(?:\p{Lu}{2,4}|local time))?\.?$/u
const FILE =
  /^(?:\S{0,200}\.(?:png|jpe?g|gif|webp|svg|bmp|mp4|mov|pdf)|(?:https?:\/\/|www\.)\S+|[^.]{1,80}\.(?:png|jpe?g|gif|webp))$/iu
const ADDRESS = /\S@[\p{L}\p{N}-]{2,}\.\p{L}{2,}|(?:\+|00)\d[\d\s().-]{7,}\d/u
const HANDLES = /^[#@][\p{L}\p{N}_]+(?:[\s,]+[#@][\p{L}\p{N}_]+)*$/u
/** A word of a name, a connective or a sign. */
const NAME = "(?:[\\p{Lu}\\d][\\p{L}\\p{M}.'’-]*|[\\p{L}]{1,4}|[,&|/–—-])"
const NAMES = new RegExp(`^${NAME}(?:[\\s,]+${NAME}){0,11}$`, 'u')
const BRACKETS = /\([^()]{1,60}\)/gu
const SIGNATURE = /^[—–―]\s?\p{Lu}/u
/** Between the steps of a path through a site. */
const STEP = /\s*(?:>+|[»›‹|\u2192])\s*|\s+\/\s+/u

/** Headlines side by side, as a ticker shows them. */
const WIDE = /\s{3,}/u
const FEWEST_SIDE_BY_SIDE = 4

function isTicker(text: string): boolean {
  const parts = text.length > 100 && WIDE.test(text) ? text.split(WIDE) : []
  return parts.length >= FEWEST_SIDE_BY_SIDE && parts.filter((part) => FULL_STOP.test(part)).length * 4 < parts.length
}

function isDense(code: number): boolean {
  return (code >= 0x0e00 && code <= 0x0e7f) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)
}

/** Whether a character stands in words: letters and digits, and of other scripts all but signs. */
function isOfWord(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  return !((code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code === 0xd7 || code === 0xf7)
}

/** Words of a line; in scripts without spaces, two letters count as one. */
function countWords(text: string): number {
  let words = 0
  let dense = 0
  let inside = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const letter = isOfWord(code)
    if (letter && !inside) words += 1
    if (letter && isDense(code)) dense += 1
    inside = letter
  }
  return words + Math.floor(dense / 2)
}

/** `Source : AFP`, `With reporting by AP and dpa`, or the signature under a quotation: `— Government of Iraq (@…)`. */
function isCredit(text: string, folded: string, rules: CompiledRules): boolean {
  if (SIGNATURE.test(text) && !FULL_STOP.test(text)) return true
  const match = rules.credit.exec(folded)
  if (!match) return false
  const rest = text.slice(match[0].length).trim()
  return rest === '' || /^[:©]/u.test(rest) || NAMES.test(rest.replace(/\.$/u, ''))
}

function isByline(text: string, folded: string, words: number, rules: CompiledRules): boolean {
  const match = words <= 14 && !FULL_STOP.test(text) ? rules.bylineStart.exec(folded) : null
  if (!match) return false
  const rest = text
    .slice(match[0].length)
    .replace(BRACKETS, '')
    .replace(/^[\s:]+/u, '')
    .trim()
  return /^\p{Lu}/u.test(rest) && (NAMES.test(rest) || words <= 7)
}

function isCommentsHead(bare: string, rules: CompiledRules): boolean {
  const uncounted = bare.replace(/[\s(]*\d+[)\s]*/gu, ' ').trim()
  if (uncounted !== bare && rules.countedComments.has(uncounted)) return true
  return rules.comments.has(uncounted) || rules.noComments.has(uncounted)
}

/** `Home > World > Africa`: steps of a few words each, the first a menu entry, or three of them at least. */
function isPath(bare: string, words: number, rules: CompiledRules): boolean {
  const steps = bare.split(STEP).filter((step) => step !== '')
  if (steps.length < 2) return false
  if (rules.furniture.has(steps[0] as string)) return true
  return steps.length >= 3 && words <= steps.length * 3
}

/** `Join Date: May 2009`. */
function isLabelled(bare: string, labels: ReadonlySet<string>): boolean {
  const colon = bare.indexOf(':')
  return colon > 0 && colon < 30 && labels.has(bare.slice(0, colon).trim())
}

function kindOfPhrase(bare: string, rules: CompiledRules): LineKind | null {
  if (rules.sections.has(bare)) return 'section'
  if (isCommentsHead(bare, rules) || rules.commentsOn.test(bare)) return 'comments'
  if (rules.profile.has(bare) || rules.ranks.has(bare) || isLabelled(bare, rules.profile)) return 'profile'
  if (rules.closing.has(bare)) return 'closing'
  return rules.furniture.has(bare) ? 'furniture' : null
}

function kindOfWords(text: string, folded: string, words: number, rules: CompiledRules): LineKind | null {
  const bare = folded.replace(/^[\s|:•·»>«<←→–—*+▼►-]+|[\s|:•·»>«<←→–—*+-]+$/gu, '')
  const known = text.length <= 100 ? kindOfPhrase(bare.replace(/(?:…|\.{3})$/u, ''), rules) : null
  if (known) return known
  if (rules.furniturePart.test(folded)) return 'furniture'
  if (text.length > LONGEST_START) return null
  if (rules.furnitureStart.test(bare) || rules.furniturePattern.test(bare)) return 'furniture'
  if (rules.age.test(bare)) return 'age'
  if (words <= 6 && rules.quoteEnd.test(folded)) return 'quote'
  if (isCredit(text, folded, rules)) return 'credit'
  if (text.length > 120) return null
  if (words <= 16 && (ADDRESS.test(text) || HANDLES.test(text))) return 'furniture'
  return isPath(bare, words, rules) ? 'furniture' : null
}

function isProse(text: string, words: number): boolean {
  if (words >= 35) return true
  if (words >= 3 && FULL_STOP.test(text) && !text.endsWith('...')) return true
  if (words >= 10 && (text.endsWith('...') || INNER_STOP.test(text))) return true
  return words >= 18 && SENTENCE_END.test(text)
}

function kindOf(text: string, words: number, folded: string, rules: CompiledRules): LineKind {
  if (YEARS.test(text)) return 'short'
  if (CLOCK.test(text)) return 'clock'
  if (POST_NUMBER.test(text)) return 'profile'
  if (!LETTERS.test(text)) return RULE.test(text) ? 'rule' : 'figure'
  if (text.length <= LONGEST_START && FILE.test(text)) return 'file'
  const named = kindOfWords(text, folded, words, rules)
  if (named) return named
  if (text.length <= 120 && isByline(text, folded, words, rules)) return 'byline'
  if (rules.caption.test(folded) || PICTURE.test(text)) return 'caption'
  if (isProse(text, words)) return 'prose'
  return words <= 3 ? 'short' : 'headline'
}

function isClosed(text: string, rules: CompiledRules): boolean {
  return rules.closingEnd.test(foldLine(text.slice(-CLOSING_REACH)))
}

function lookAt(text: string, rules: CompiledRules, order: FigureOrder): Looks {
  if (isTicker(text)) return { kind: 'furniture', words: 99, folded: '', closed: false, dated: null }
  if (text.length > LONG) return { kind: 'prose', words: 99, folded: '', closed: isClosed(text, rules), dated: null }
  const words = countWords(text)
  const folded = foldLine(text)
  const dated = findDateOfLine(text, folded, rules, order)
  if (dated) return { kind: 'date', words, folded, closed: false, dated }
  const kind = kindOf(text, words, folded, rules)
  const closed = kind === 'prose' && rules.closingEnd.test(folded)
  return { kind, words, folded, closed, dated: null }
}

/** A label of a member's card has its value right under it or beside it; elsewhere `Reactions` is but a short line. */
function settleProfile(line: ClassifiedLine, next: ClassifiedLine | undefined, rules: CompiledRules): ClassifiedLine {
  if (line.kind !== 'profile' || !rules.profile.has(line.folded.replace(/[\s:]+$/u, ''))) return line
  const valued =
    next?.gap === 0 &&
    (next.kind === 'figure' || next.kind === 'date' || next.kind === 'short' || next.kind === 'profile')
  return valued ? line : { ...line, kind: 'short' }
}

/** Lines up to this length are looked at once, however often they stand on the page. */
const SHORT = 48
const MOST_KEPT = 20_000

/** Says what the lines of a page look like. */
export function classifyLines(
  lines: readonly Line[],
  rules: CompiledRules,
  order: FigureOrder,
): readonly ClassifiedLine[] {
  const kept = new Map<string, Looks>()
  const alone = lines.map((line): ClassifiedLine => {
    const { text, start, end, body, bullet, indent, gap } = line
    const known = text.length <= SHORT ? kept.get(text) : undefined
    const looks = known ?? lookAt(text, rules, order)
    if (!known && text.length <= SHORT && kept.size < MOST_KEPT) kept.set(text, looks)
    const { kind, words, folded, closed, dated } = looks
    const date = dated?.date ? { ...dated.date, start: dated.date.start + body, end: dated.date.end + body } : null
    const labelled = dated?.labelled ?? false
    const revised = dated?.revised ?? false
    const signed = dated?.signed ?? false
    // Field by field: a spread costs a fifth of the whole work.
    return { start, end, text, body, bullet, indent, gap, kind, words, folded, closed, date, labelled, revised, signed }
  })
  return joinWrapped(alone.map((line, index) => settleProfile(line, alone[index + 1], rules)))
}
