/** A sentence of one paragraph and where it starts in it. */
export interface RoughSentence {
  readonly text: string
  readonly start: number
}

// A full stop, not after an initial (`U.S. talks`), then space and the beginning of a new sentence.
const BREAK = /(?<![\p{Lu}\s])[.!?…]+["»”’)]*\s+(?=[\p{Lu}\p{N}"«“(])/gu

/** Cuts a paragraph where its sentences roughly end: close enough to tell which words stand around a date. */
export function splitSentences(paragraph: string): RoughSentence[] {
  const sentences: RoughSentence[] = []
  let start = 0
  for (const match of paragraph.matchAll(BREAK)) {
    const end = match.index + match[0].length
    sentences.push({ text: paragraph.slice(start, end), start })
    start = end
  }
  return [...sentences, { text: paragraph.slice(start), start }]
}
