import type { Words } from './scan-words.js'

/** What stands in the gap before a word, as flags that may come together. */
export const COMMA = 1
export const COLON = 2
/** A quotation mark or bracket without its partner. */
export const QUOTE = 4
/** A quotation or bracket that is closed again on its line opens, closes. */
export const OPEN = 8
export const CLOSE = 16
export const SENTENCE = 32
export const LINE = 64
/** An empty line, or the edge of the text. */
export const BLANK = 128
/** What opens or closes is a bracket. */
export const BRACKET = 256
/** Nothing at all, a hyphen, an apostrophe: both words are one. */
export const GLUED = 512

/** The gaps of a text: gap `i` stands before word `i`, the last one after the last word. */
export interface Breaks {
  readonly flags: Uint16Array
  /** In how many quotations or brackets, closed on the same line, both sides of a gap stand. */
  readonly depth: Uint8Array
  /** Gaps where a quotation or bracket opens, and where the same closes, in the order of closing. */
  readonly quoted: readonly (readonly [open: number, close: number])[]
}

/** Characters of a gap that are looked at. */
const LONGEST_GAP = 200
/** Words of a quotation at most, and quotations within quotations. */
const LONGEST_QUOTATION = 60
const DEEPEST = 8

const DOUBLE = 1
const SINGLE = 2
const GUILLEMETS = 3
const ROUND = 4
const SQUARE = 5

/** Kinds of marks that open and close. */
const FAMILIES: ReadonlyMap<string, number> = new Map(
  [
    [DOUBLE, '"“”„‟＂'],
    [SINGLE, "'‘’‚‛`"],
    [GUILLEMETS, '«»‹›「」『』《》'],
    [ROUND, '()（）'],
    [SQUARE, '[]【】'],
  ].flatMap(([family, marks]) => [...(marks as string)].map((mark) => [mark, family as number] as const)),
)
const ALWAYS_OPEN = new Set('(（[【「『《')
const ALWAYS_CLOSE = new Set(')）]】」』》')
const FLAGS: ReadonlyMap<string, number> = new Map(
  [
    [COMMA, ',،、，'],
    [COLON, ':;—–：؛；'],
    [SENTENCE, '.!?…؟۔。！？।'],
    [LINE, '\n\r\u2028\u2029'],
  ].flatMap(([flag, marks]) => [...(marks as string)].map((mark) => [mark, flag as number] as const)),
)
const BEFORE_OPENING = /[\s\u200B\uFEFF\p{Ps}\p{Pi}\p{Pd}"'«»„]/u
const AFTER_OPENING = /[\p{L}\p{N}\p{Ps}\p{Pi}"'«»„‚¿¡@#$€£]/u

const GLUE = /^[-‐‑'’ʼ&+_·]?$/u

/**
 * Whether a mark opens: by its shape where that says it, by the side on which it touches a word, or else (`" text "`, and
 * `« texte »` as the French set it) by whether one of its kind is open already.
 */
function opens(text: string, at: number, mark: string, isOpen: boolean): boolean {
  if (ALWAYS_OPEN.has(mark)) return true
  if (ALWAYS_CLOSE.has(mark)) return false
  const before = at === 0 || BEFORE_OPENING.test(text[at - 1] as string)
  const after = AFTER_OPENING.test(text[at + 1] ?? ' ')
  if (before === after) return before
  if (after) return false
  return mark === '«' || (mark !== '»' && mark !== '”' && mark !== '’' && !isOpen)
}

interface Opened {
  readonly family: number
  readonly gap: number
}

/** Quotations and brackets that are open while a text is read. */
function createQuotations(): {
  readonly isOpen: (family: number) => boolean
  readonly open: (family: number, gap: number) => void
  readonly close: (family: number, gap: number) => number
  readonly forget: () => void
} {
  let opened: Opened[] = []
  return {
    isOpen: (family) => opened.some((one) => one.family === family),
    open: (family, gap) => {
      opened.push({ family, gap })
      if (opened.length > DEEPEST) opened.shift()
    },
    close: (family, gap) => {
      const at = opened.findLastIndex((one) => one.family === family)
      if (at < 0) return -1
      const from = (opened[at] as Opened).gap
      opened = opened.slice(0, at)
      return gap - from <= LONGEST_QUOTATION ? from : -1
    },
    forget: () => {
      opened = []
    },
  }
}

function toDepth(quoted: Breaks['quoted'], count: number): Uint8Array {
  const steps = new Int32Array(count + 2)
  for (const [open, close] of quoted) {
    steps[open + 1] = (steps[open + 1] as number) + 1
    steps[close] = (steps[close] as number) - 1
  }
  const depth = new Uint8Array(count + 1)
  let now = 0
  for (let gap = 0; gap <= count; gap += 1) {
    now += steps[gap] as number
    depth[gap] = Math.min(255, now)
  }
  return depth
}

/** What stands between the words of a text: the places where its language may change. */
export function findBreaks(text: string, words: Words): Breaks {
  const flags = new Uint16Array(words.count + 1)
  const quoted: (readonly [number, number])[] = []
  const quotations = createQuotations()
  const readMark = (gap: number, at: number, mark: string, family: number): number => {
    if (opens(text, at, mark, quotations.isOpen(family))) {
      quotations.open(family, gap)
      return QUOTE
    }
    const from = quotations.close(family, gap)
    if (from < 0) return QUOTE
    if (from === gap) return 0
    quoted.push([from, gap])
    const bracket = family === ROUND || family === SQUARE ? BRACKET : 0
    flags[from] = ((flags[from] as number) | OPEN | bracket) & ~QUOTE
    return CLOSE | bracket
  }
  for (let gap = 0; gap <= words.count; gap += 1) {
    const from = gap === 0 ? 0 : (words.end[gap - 1] as number)
    const to = gap === words.count ? text.length : (words.start[gap] as number)
    const edge = gap === 0 || gap === words.count
    let found = edge ? BLANK | LINE : 0
    if (!edge && to - from <= 1) {
      if (text.charCodeAt(from) === 0x20) continue
      if (GLUE.test(text.slice(from, to)) && words.script[gap] === words.script[gap - 1]) {
        flags[gap] = GLUED
        continue
      }
    }
    const first = gap === 0 ? Math.max(0, to - LONGEST_GAP) : from
    for (let at = first; at < Math.min(to, first + LONGEST_GAP); at += 1) {
      const mark = text[at] as string
      const family = FAMILIES.get(mark)
      const flag = family === undefined ? (FLAGS.get(mark) ?? 0) : readMark(gap, at, mark, family)
      if (flag === LINE && !edge) {
        quotations.forget()
        if (mark !== '\r' && (found & LINE) !== 0) found |= BLANK
      }
      found |= flag
    }
    flags[gap] = (flags[gap] as number) | found
  }
  return { flags, depth: toDepth(quoted, words.count), quoted }
}
