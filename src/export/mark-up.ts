import type { Span } from '../contract.js'

/** A span and the element that goes around it. */
export interface Element extends Span {
  readonly open: string
  readonly close: string
}

/**
 * A text with elements around its spans, which must not overlap; `write` is given every piece of text once. Spans
 * are read within `range`, in any order.
 */
export function markUp(
  text: string,
  range: Span,
  elements: readonly Element[],
  write: (piece: string) => string,
): string {
  const parts: string[] = []
  let from = range.start
  for (const { start, end, open, close } of elements.toSorted((a, b) => a.start - b.start)) {
    if (start < from || end > range.end) continue
    parts.push(write(text.slice(from, start)), open, write(text.slice(start, end)), close)
    from = end
  }
  parts.push(write(text.slice(from, range.end)))
  return parts.join('')
}
