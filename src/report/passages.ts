import type { ArticleSegment, LanguageCode, LanguageSegment, Span } from '../contract.js'
import { blankOut, overlaps } from '../text/spans.js'

/** A stretch of one article in one language: what the stages read at a time. */
export interface Passage extends Span {
  readonly article: number
  readonly language: LanguageCode
  /** The text of the stretch; furniture is blanked out, so offsets stay true. */
  readonly text: string
}

interface Stretch extends Span {
  readonly language: LanguageCode
}

/** A caption or a quoted paragraph of this many units or more is read in its own language. */
const SHORTEST_INSERTION = 40
/** Confidence of its language from which on it is. */
const SURE = 0.7

/**
 * Cuts an article where whole lines of it stand in another language: an English caption in a French article is read as
 * English, an Arabic post in an English thread is not read at all. A foreign phrase inside a line stays where it is.
 */
export function cutPassages(
  text: string,
  article: ArticleSegment,
  index: number,
  segments: readonly LanguageSegment[],
  boilerplate: readonly Span[],
): Passage[] {
  const insertions = segments
    .filter(
      ({ start, end, language, confidence }) =>
        language !== article.language && confidence >= SURE && overlaps({ start, end }, article),
    )
    .map((segment) => ({ ...clip(segment, article), language: segment.language }))
    .filter((segment) => standsAlone(text, segment, article))
  const furniture = boilerplate.filter((span) => overlaps(span, article))
  return alternate(article, insertions).map((stretch) => ({
    ...stretch,
    article: index,
    text: blankOut(
      text.slice(stretch.start, stretch.end),
      furniture.filter((span) => overlaps(span, stretch)).map((span) => moveInto(clip(span, stretch), stretch)),
    ),
  }))
}

function clip(span: Span, bounds: Span): Span {
  return { start: Math.max(span.start, bounds.start), end: Math.min(span.end, bounds.end) }
}

function moveInto({ start, end }: Span, stretch: Span): Span {
  return { start: start - stretch.start, end: end - stretch.start }
}

/** Whether a segment fills whole lines of the article and is long enough to be read alone. */
function standsAlone(text: string, { start, end }: Span, article: Span): boolean {
  if (end - start < SHORTEST_INSERTION) return false
  const before = text.slice(article.start, start).trimEnd().length + article.start
  const after = end + (text.slice(end, article.end).length - text.slice(end, article.end).trimStart().length)
  const opens = before === article.start || /[\n\r]/u.test(text.slice(before, start + 1))
  const closes = after === article.end || /[\n\r]/u.test(text.slice(end - 1, after))
  return opens && closes
}

/** The insertions, and the rest of the article around them. */
function alternate(article: ArticleSegment, insertions: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = []
  let from = article.start
  for (const insertion of insertions) {
    if (insertion.start > from) stretches.push({ start: from, end: insertion.start, language: article.language })
    stretches.push(insertion)
    from = insertion.end
  }
  if (from < article.end) stretches.push({ start: from, end: article.end, language: article.language })
  return stretches
}
