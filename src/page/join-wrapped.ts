import type { ClassifiedLine, LineKind } from './classified-line.js'

const TERMINAL = /[.!?…:;]["'»”’)\]\s]*$/u
const GOES_ON = /^["'«“(]?\p{Ll}/u
const STARTS_SENTENCE = /[.!?…]["'»”’)\]\s]*$/u
/** The last word of a paragraph: `in August` / `1941.` */
const LAST_FIGURE = /^[\d.,]+%?\)?\.["'»”’)]*$/u
/** A shorter line is a menu entry or a name, not a line of a paragraph that was cut to a width. */
const SHORTEST = 40
const SHORTEST_ITEM = 20
/** Lines of a cut paragraph differ by less than a long word. */
const RAGGED = 16
const WORDS: ReadonlySet<LineKind> = new Set(['headline', 'short', 'prose', 'caption'])

/** What a piece of a sentence can be taken for, where the whole page is cut to a width. */
const MISTAKEN: ReadonlySet<LineKind> = new Set(['date', 'byline', 'furniture', 'closing', 'section', 'credit', 'age'])
/** Lines that surely go on, and their share, from which on the whole page is cut to a width. */
const FEWEST = 3
const SHARE = 0.25

/** The sentence of a line goes on in the next: no stop at its end, small letter after it. */
function goesOn(line: ClassifiedLine, next: ClassifiedLine | undefined, cut: boolean): boolean {
  return (
    next !== undefined &&
    next.gap === 0 &&
    next.bullet === '' &&
    WORDS.has(line.kind) &&
    (WORDS.has(next.kind) || (cut && (MISTAKEN.has(next.kind) || LAST_FIGURE.test(next.text)))) &&
    line.text.length >= (line.bullet === '' ? SHORTEST : SHORTEST_ITEM) &&
    !TERMINAL.test(line.text) &&
    (GOES_ON.test(next.text) || (cut && LAST_FIGURE.test(next.text)))
  )
}

/** A line as long as one that surely goes on goes on too, unless a sentence ends with it. */
function fillsWidth(line: ClassifiedLine, next: ClassifiedLine | undefined, width: number): boolean {
  return (
    width > 0 &&
    next !== undefined &&
    next.gap === 0 &&
    next.bullet === '' &&
    WORDS.has(line.kind) &&
    WORDS.has(next.kind) &&
    Math.abs(line.text.length - width) < RAGGED &&
    !STARTS_SENTENCE.test(line.text)
  )
}

function isParagraph(first: ClassifiedLine, last: ClassifiedLine, count: number): boolean {
  return count > 2 || first.bullet !== '' || STARTS_SENTENCE.test(last.text)
}

/** Lines of text that was cut to a width are prose together, though each looks like a headline by itself. */
export function joinWrapped(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const going = lines.reduce((count, line, index) => count + (goesOn(line, lines[index + 1], false) ? 1 : 0), 0)
  if (going === 0) return lines
  const cut = going >= FEWEST && going >= lines.length * SHARE
  const joined = [...lines]
  let from = 0
  let width = 0
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    const sure = goesOn(joined[index] as ClassifiedLine, next, cut)
    if (sure && next && !WORDS.has(next.kind)) joined[index + 1] = { ...next, kind: 'prose', date: null }
    if (sure) width = line.text.length
    if (sure || fillsWidth(joined[index] as ClassifiedLine, next, width)) return
    const first = lines[from] as ClassifiedLine
    if (index > from && isParagraph(first, line, index - from + 1)) {
      for (let at = from; at <= index; at += 1) {
        joined[at] = { ...(joined[at] as ClassifiedLine), kind: 'prose' }
      }
    }
    from = index + 1
    if (next && next.gap > 1) width = 0
  })
  return joined
}
