import { readFileSync } from 'node:fs'

/** One inline-marked example: its plain text, and what is marked in it. */
export interface Example {
  /** Heading that the example stands under. */
  readonly name: string
  /** What the heading gives in brackets, such as a reference date: `## Weekdays (2021-08-25)`. */
  readonly given: string | null
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number; readonly label: string }[]
}

// `[on Friday](DATE 2021-08-20)`: what is marked, then its label, as in a Markdown link.
const MARK = /\[([^\]]*)\]\(([^)]*)\)/gu

/** Takes the marks out of a line and gives back the plain text with their offsets. */
export function parseMarks(line: string): Pick<Example, 'text' | 'marks'> {
  const marks: { start: number; end: number; label: string }[] = []
  let text = ''
  let from = 0
  for (const match of line.matchAll(MARK)) {
    text += line.slice(from, match.index)
    const start = text.length
    text += match[1]
    marks.push({ start, end: text.length, label: match[2] as string })
    from = match.index + match[0].length
  }
  return { text: text + line.slice(from), marks }
}

/** The examples of a Markdown file: every list item is one; an item without marks is a negative. */
export function readExamples(file: string): Example[] {
  const examples: Example[] = []
  let name = ''
  let given: string | null = null
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const heading = /^#+ ([^(]*?)(?: \(([^)]*)\))?$/u.exec(line)
    if (heading) {
      name = heading[1] as string
      given = heading[2] ?? null
    } else if (line.startsWith('- ')) {
      examples.push({ name, given, ...parseMarks(line.slice(2)) })
    }
  }
  return examples
}
