import type { ClassifiedLine, LineKind } from './classify-line.js'

/** Which lines of a page are furniture, and how often each short line occurs on it. */
export interface Furniture {
  readonly marked: Uint8Array
  readonly times: (index: number) => number
}

const BY_KIND: ReadonlySet<LineKind> = new Set([
  'closing',
  'furniture',
  'comments',
  'profile',
  'figure',
  'file',
  'rule',
  'age',
])
const LONGEST = 120

function countLines(lines: readonly ClassifiedLine[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    if (line.kind === 'prose' || line.text.length > LONGEST) continue
    counts.set(line.folded, (counts.get(line.folded) ?? 0) + 1)
  }
  return counts
}

/** A value under its label, such as the date under `Joined`. */
function isProfileValue(lines: readonly ClassifiedLine[], index: number): boolean {
  const line = lines[index] as ClassifiedLine
  return lines[index - 1]?.kind === 'profile' && line.gap === 0 && (line.kind === 'date' || line.kind === 'short')
}

/** First line of the comments of readers: everything under the last such heading that follows text; -1 without any. */
function findComments(lines: readonly ClassifiedLine[]): number {
  for (let index = lines.length - 1; index > 0; index -= 1) {
    if (lines[index]?.kind !== 'comments') continue
    let before = index - 1
    while (before >= 0 && (BY_KIND.has((lines[before] as ClassifiedLine).kind) || lines[before]?.kind === 'credit'))
      before -= 1
    if (lines[before]?.kind === 'prose') return index
  }
  return -1
}

/** Marks the lines that are furniture by their words, by repetition on the page, as values under a label, or comments. */
export function markFurniture(lines: readonly ClassifiedLine[]): Furniture {
  const counts = countLines(lines)
  const marked = new Uint8Array(lines.length)
  const times = (index: number): number => counts.get((lines[index] as ClassifiedLine).folded) ?? 1
  lines.forEach((line, index) => {
    const byWords = BY_KIND.has(line.kind)
    const repeated =
      line.text.length <= LONGEST &&
      line.kind !== 'prose' &&
      line.kind !== 'date' &&
      times(index) >= (line.words > 6 ? 3 : 2)
    if (byWords || repeated || isProfileValue(lines, index)) marked[index] = 1
  })
  const comments = findComments(lines)
  if (comments >= 0) marked.fill(1, comments)
  return { marked, times }
}
