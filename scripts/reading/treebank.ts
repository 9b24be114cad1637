import { readFileSync } from 'node:fs'

/** One sentence of a treebank, after `scripts/reading` conventions: heads count from 0, -1 for the root. */
export interface TreebankSentence {
  readonly text: string
  readonly forms: readonly string[]
  readonly tags: readonly string[]
  readonly lemmas: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  /** UTF-16 offsets into `text`; -1 where the source does not align. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Words of the treebank that the token stands for (`du` 2). */
  readonly words: readonly number[]
}

function toSentence(text: string, rows: readonly string[][]): TreebankSentence {
  const column = (index: number): string[] => rows.map((row) => row[index] as string)
  const starts = column(7).map(Number)
  const ends = column(8).map(Number)
  // A form with a blank, such as `3 500`, is written with `_` in the table.
  const form = (written: string, index: number): string =>
    (starts[index] as number) < 0 ? written : text.slice(starts[index], ends[index])
  return {
    text,
    forms: column(0).map(form),
    tags: column(2),
    lemmas: column(6),
    heads: column(3).map((head) => Number(head) - 1),
    relations: column(4),
    starts,
    ends,
    words: column(9).map(Number),
  }
}

/** Reads the prepared tables of a treebank: form, lower case, tag, head, relation, UPOS, lemma, start, end, words. */
export function readTreebank(file: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let text = ''
  let rows: string[][] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('#T ')) text = line.slice(3)
    else if (line !== '') rows.push(line.split('\t'))
    else if (rows.length > 0) {
      sentences.push(toSentence(text, rows))
      rows = []
    }
  }
  return sentences
}
