import type { ClassifiedLine, LineKind } from './classify-line.js'

const TERMINAL = /[.!?…:;]["'»”’)\]\s]*$/u
const GOES_ON = /^["'«“(]?\p{Ll}/u
const STARTS_SENTENCE = /[.!?…]["'»”’)\]\s]*$/u
/** A shorter line is a menu entry or a name, not a line of a paragraph that was cut to a width. */
const SHORTEST = 40
const SHORTEST_ITEM = 20
/** Lines of a cut paragraph differ by less than a long word. */
const RAGGED = 16
const WORDS: ReadonlySet<LineKind> = new Set(['headline', 'short', 'prose', 'caption'])

function canJoin(line: ClassifiedLine): boolean {
  return WORDS.has(line.kind)
}

/** The sentence of a line goes on in the next: no stop at its end, small letter after it. */
function goesOn(line: ClassifiedLine, next: ClassifiedLine | undefined): boolean {
  return (
    next !== undefined &&
    next.gap === 0 &&
    next.bullet === '' &&
    canJoin(line) &&
    canJoin(next) &&
    line.text.length >= (line.bullet === '' ? SHORTEST : SHORTEST_ITEM) &&
    !TERMINAL.test(line.text) &&
    GOES_ON.test(next.text)
  )
}

/** A line as long as one that surely goes on goes on too, unless a sentence ends with it. */
function fillsWidth(line: ClassifiedLine, next: ClassifiedLine | undefined, width: number): boolean {
  return (
    width > 0 &&
    next !== undefined &&
    next.gap === 0 &&
    next.bullet === '' &&
    canJoin(line) &&
    canJoin(next) &&
    Math.abs(line.text.length - width) < RAGGED &&
    !STARTS_SENTENCE.test(line.text)
  )
}

function isParagraph(first: ClassifiedLine, last: ClassifiedLine, count: number): boolean {
  return count > 2 || first.bullet !== '' || STARTS_SENTENCE.test(last.text)
}

/** Lines of text that was cut to a width are prose together, though each looks like a headline by itself. */
export function joinWrapped(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  if (!lines.some((line, index) => goesOn(line, lines[index + 1]))) return lines
  const joined = [...lines]
  let from = 0
  let width = 0
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    const sure = goesOn(line, next)
    if (sure) width = line.text.length
    if (sure || fillsWidth(line, next, width)) return
    const first = lines[from] as ClassifiedLine
    if (index > from && isParagraph(first, line, index - from + 1)) {
      for (let at = from; at <= index; at += 1) {
        joined[at] = { ...(lines[at] as ClassifiedLine), kind: 'prose' }
      }
    }
    from = index + 1
    if (next && next.gap > 1) width = 0
  })
  return joined
}
