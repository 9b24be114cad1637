import type { Span } from '../contract.js'
import { escapeMarkup } from '../text/escape-markup.js'
import { directionAttribute } from './direction.js'

/** A stretch of text to mark. `id` is set on its first piece only; `href` is where a reader goes from it. */
export interface Mark extends Span {
  readonly kind: string
  readonly id: string
  readonly attributes: Readonly<Record<string, string>>
  readonly href: string | null
  readonly title: string
}

// Lines up to one that holds nothing but white space.
const PARAGRAPH = /[^\r\n]+(?:(?:\r\n|\r|\n)(?=[^\r\n]*[^\s])[^\r\n]+)*/gu

/**
 * The paragraphs (parted by empty lines) of a span as HTML, single line breaks kept, with `<mark>` elements that nest. Marks may overlap in
 * any way: where one crosses another or the end of a paragraph, it is closed and opened again. Links are never nested: a piece
 * of text links to the innermost mark around it. `opened` holds the ids already given, where a text is written in parts.
 */
export function markText(text: string, range: Span, marks: readonly Mark[], opened: Set<string> = new Set()): string {
  const sorted = marks.filter((mark) => mark.start < mark.end).toSorted((a, b) => a.start - b.start || b.end - a.end)
  const parts: string[] = []
  let next = 0
  let carried: Mark[] = []
  for (const paragraph of text.slice(range.start, range.end).matchAll(PARAGRAPH)) {
    const start = range.start + paragraph.index
    const end = start + paragraph[0].length
    const within = carried.filter((mark) => mark.end > start)
    while (next < sorted.length && (sorted[next] as Mark).start < end) within.push(sorted[next++] as Mark)
    carried = within.filter((mark) => mark.end > end)
    if (paragraph[0].trim() === '') continue
    const clipped = within.filter((mark) => mark.end > start)
    parts.push(`<p dir="auto">${markLine(text, { start, end }, clipped, opened)}</p>\n`)
  }
  return parts.join('')
}

function markLine(text: string, line: Span, marks: readonly Mark[], opened: Set<string>): string {
  const parts: string[] = []
  const stack: Mark[] = []
  let at = line.start
  const writeTo = (offset: number): void => {
    if (offset > at) parts.push(leaf(text.slice(at, offset), stack.at(-1)))
    at = Math.max(at, offset)
  }
  const closeUntil = (offset: number): void => {
    for (let ending = firstEnd(stack); ending !== null && ending <= offset; ending = firstEnd(stack)) {
      writeTo(ending)
      closeEnded(
        stack,
        ending,
        (mark) => ending < line.end && mark.end > ending,
        (mark) => parts.push(openTag(text, mark, opened)),
        parts,
      )
    }
  }
  for (const mark of marks) {
    const start = Math.max(mark.start, line.start)
    closeUntil(start)
    writeTo(start)
    parts.push(openTag(text, mark, opened))
    stack.push(mark)
  }
  closeUntil(line.end)
  writeTo(line.end)
  parts.push('</mark>'.repeat(stack.length))
  return parts.join('')
}

function firstEnd(stack: readonly Mark[]): number | null {
  return stack.length === 0 ? null : Math.min(...stack.map((mark) => mark.end))
}

/** Closes every mark that ends here, and opens again those that were nested in one and go on. */
function closeEnded(
  stack: Mark[],
  offset: number,
  goesOn: (mark: Mark) => boolean,
  reopen: (mark: Mark) => void,
  parts: string[],
): void {
  const closed = stack.splice(stack.findIndex((mark) => mark.end <= offset))
  parts.push('</mark>'.repeat(closed.length))
  for (const mark of closed.filter(goesOn)) {
    reopen(mark)
    stack.push(mark)
  }
}

function openTag(text: string, mark: Mark, opened: Set<string>): string {
  const id = opened.has(mark.id) ? '' : ` id="${escapeMarkup(mark.id)}"`
  opened.add(mark.id)
  const data = Object.entries(mark.attributes).map(([name, value]) => ` data-${name}="${escapeMarkup(value)}"`)
  const direction = directionAttribute(text.slice(mark.start, Math.min(mark.end, mark.start + 200)))
  return `<mark${id} data-kind="${escapeMarkup(mark.kind)}"${data.join('')}${direction}>`
}

function leaf(text: string, mark: Mark | undefined): string {
  const written = escapeMarkup(text).replace(/\r\n|\r|\n/gu, '<br>')
  if (!mark?.href) return written
  return `<a href="#${escapeMarkup(mark.href)}" title="${escapeMarkup(mark.title)}">${written}</a>`
}
