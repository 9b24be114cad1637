import type { Span } from '../contract.js'

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/**
 * The same data with every span in it moved by `by` units: each object that has a numeric `start` and `end`, at any
 * depth. Everything else stays as it is.
 */
export function shiftSpans<Data>(data: Data, by: number): Data {
  if (by === 0) return data
  return shift(data, by) as Data
}

function shift(data: unknown, by: number): unknown {
  if (Array.isArray(data)) return data.map((item) => shift(item, by))
  if (typeof data !== 'object' || data === null) return data
  const moved = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, shift(value, by)]))
  if (typeof moved.start === 'number' && typeof moved.end === 'number') {
    moved.start += by
    moved.end += by
  }
  return moved
}

/** The text with the spans (sorted, apart from each other) blanked out by line breaks, so that all offsets stay. */
export function blankOut(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), '\n'.repeat(end - start))
    from = end
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from)
}
