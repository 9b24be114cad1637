import type { ClassifiedLine, LineKind } from './classified-line.js'
import type { CompiledRules } from './compile-rules.js'

/** Which lines of a page are furniture, and how often each short line occurs on it. */
export interface Furniture {
  readonly marked: Uint8Array
  readonly times: (index: number) => number
}

const BY_KIND: ReadonlySet<LineKind> = new Set([
  'closing',
  'section',
  'furniture',
  'comments',
  'profile',
  'quote',
  'figure',
  'clock',
  'file',
  'rule',
  'age',
])
const LONGEST = 120
/** Words up to which a line that stands twice on a page is furniture; longer ones may be a title and a link to it. */
const FEW_WORDS = 3
/** Times that a title may stand on a page, links to it included. */
const MOST_TITLES = 3

function canRepeat(line: ClassifiedLine): boolean {
  return line.kind !== 'prose' && line.kind !== 'date' && line.text.length <= LONGEST
}

function countLines(lines: readonly ClassifiedLine[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    if (canRepeat(line)) counts.set(line.folded, (counts.get(line.folded) ?? 0) + 1)
  }
  return counts
}

/** A value under its label, such as the date under `Joined`. */
function isProfileValue(lines: readonly ClassifiedLine[], index: number): boolean {
  const label = lines[index - 1]
  const line = lines[index] as ClassifiedLine
  return (
    label?.kind === 'profile' &&
    !label.folded.includes(':') &&
    line.gap === 0 &&
    (line.kind === 'date' || line.kind === 'short')
  )
}

/** Lines looked at after a repeated line to see whether an article stands under it. */
const REACH = 5

/** What a title has under it: a date, a byline or text, with little between but furniture and the title once more. */
function hasTextUnder(lines: readonly ClassifiedLine[], index: number): boolean {
  const { folded } = lines[index] as ClassifiedLine
  let others = 0
  for (let at = index + 1; at <= Math.min(lines.length - 1, index + REACH); at += 1) {
    const line = lines[at] as ClassifiedLine
    if (line.kind === 'date' || line.kind === 'byline' || line.kind === 'prose') return true
    if (!BY_KIND.has(line.kind) && line.folded !== folded) others += 1
    if (others > 1) return false
  }
  return false
}

/**
 * Marks what stands more than once. A line of several words that stands two or three times may be a title and the links
 * to it: the first with text under it is kept, or the first.
 */
function markRepeated(lines: readonly ClassifiedLine[], marked: Uint8Array, counts: ReadonlyMap<string, number>): void {
  const kept = new Map<string, number>()
  lines.forEach((line, index) => {
    const times = counts.get(line.folded) ?? 1
    if (times < 2 || !canRepeat(line)) return
    marked[index] = 1
    if (line.words <= FEW_WORDS || times > MOST_TITLES) return
    const before = kept.get(line.folded)
    if (before === undefined || (!hasTextUnder(lines, before) && hasTextUnder(lines, index)))
      kept.set(line.folded, index)
  })
  for (const index of kept.values()) marked[index] = BY_KIND.has((lines[index] as ClassifiedLine).kind) ? 1 : 0
}

function isListItem(line: ClassifiedLine): boolean {
  return line.kind !== 'prose' && line.kind !== 'caption'
}

/** First line of what stands over the text at `text`: the title over its last date or byline, or else the line before it. */
function findHeader(lines: readonly ClassifiedLine[], from: number, text: number): number {
  let dated = false
  for (let index = text - 1; index >= from; index -= 1) {
    const { kind } = lines[index] as ClassifiedLine
    if (kind === 'date' || kind === 'byline') dated = true
    else if (kind === 'headline' && (dated || index === text - 1)) return index
    else if (kind === 'headline') break
  }
  return text - 1
}

/** Marks the links under `Related`, `Most read`, `Archives`, where the page has come to its text before. */
function markSections(lines: readonly ClassifiedLine[], marked: Uint8Array): void {
  let index = lines.findIndex(({ kind }) => kind === 'prose')
  while (index >= 0 && index < lines.length) {
    if (lines[index]?.kind === 'section') {
      let end = index + 1
      while (end < lines.length && isListItem(lines[end] as ClassifiedLine)) end += 1
      const header = end === lines.length ? end : findHeader(lines, index + 1, end)
      if (header > index + 1) marked.fill(1, index + 1, header)
      index = end
    } else index += 1
  }
}

/** A heading over comments as it stands under every article: its number and `no comments` left out. */
function commentsKey(folded: string, rules: CompiledRules): string {
  const bare = folded
    .replace(/[^\p{L}\s']+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return rules.noComments.has(bare) || rules.countedComments.has(bare) ? '#' : bare
}

/** Lines that are no furniture between a text and the comments on it: a signature, buttons without a known name. */
const BETWEEN = 6

/** For each line, whether prose stands shortly before it. */
function findAfterProse(lines: readonly ClassifiedLine[]): boolean[] {
  let distance = Number.POSITIVE_INFINITY
  return lines.map(({ kind }) => {
    const before = distance <= BETWEEN
    if (kind === 'prose') distance = 0
    else if (!BY_KIND.has(kind)) distance += 1
    return before
  })
}

/**
 * First line of the comments of readers, -1 without any: the first heading of theirs that follows text and does not stand
 * under several articles; where all do, the last.
 */
function findComments(lines: readonly ClassifiedLine[], rules: CompiledRules): number {
  const after = findAfterProse(lines)
  const heads = lines.flatMap((line, index) =>
    line.kind === 'comments' ? [{ index, key: commentsKey(line.folded, rules) }] : [],
  )
  const keys = new Map<string, number>()
  for (const { key } of heads) keys.set(key, (keys.get(key) ?? 0) + 1)
  const following = heads.filter(({ index }) => after[index])
  return (following.find(({ key }) => keys.get(key) === 1) ?? following.at(-1))?.index ?? -1
}

/** Marks the lines that are furniture by their words, by repetition, as values under a label, as links or comments. */
export function markFurniture(lines: readonly ClassifiedLine[], rules: CompiledRules): Furniture {
  const counts = countLines(lines)
  const marked = new Uint8Array(lines.length)
  lines.forEach((line, index) => {
    if (BY_KIND.has(line.kind) || isProfileValue(lines, index)) marked[index] = 1
  })
  markRepeated(lines, marked, counts)
  markSections(lines, marked)
  const comments = findComments(lines, rules)
  if (comments >= 0) marked.fill(1, comments)
  return { marked, times: (index) => counts.get((lines[index] as ClassifiedLine).folded) ?? 1 }
}
