/** One line of a page that holds something: its offsets without the space around it. */
export interface Line {
  readonly start: number
  readonly end: number
  /** The line as it stands, without bullet or number, offset of `body` in the page. */
  readonly text: string
  readonly body: number
  /** `•`, `-`, `1.`: what marks it as an item of a list; empty where nothing does. */
  readonly bullet: string
  /** Characters of white space before it. */
  readonly indent: number
  /** Empty lines between the line before and this one. */
  readonly gap: number
}

const LINE = /[^\n\r\u2028\u2029\u0085]+/gu
const SPACE = /^[\s\u200B\uFEFF]*/u
const BULLET = /^(?:[•●▪◦‣·*►▶■-]|\d{1,3}[.)])[\s\u200B\uFEFF]+(?=\S)/u
const BREAK = /\r\n|[\n\r\u2028\u2029\u0085]/gu

function countBreaks(text: string): number {
  return text.length < 2 ? text.length : (text.match(BREAK)?.length ?? 0)
}

/** The lines of a page that are not blank, in order. */
export function toLines(page: string): Line[] {
  const lines: Line[] = []
  let last = 0
  for (const match of page.matchAll(LINE)) {
    const raw = match[0].trimEnd()
    const indent = (SPACE.exec(raw) as RegExpExecArray)[0].length
    if (indent === raw.length) continue
    const start = match.index + indent
    const bullet = BULLET.exec(raw.slice(indent, indent + 12))?.[0] ?? ''
    lines.push({
      start,
      end: match.index + raw.length,
      text: raw.slice(indent + bullet.length),
      body: start + bullet.length,
      bullet: bullet.trimEnd(),
      indent,
      gap: Math.max(0, countBreaks(page.slice(last, match.index)) - 1),
    })
    last = match.index + raw.length
  }
  return lines
}
