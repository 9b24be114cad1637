import type { LabelledText } from './corpus.js'

/** A name found by anybody: its span and its type, in the labels of the corpora or of the contract. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** The three types that every corpus knows. */
export const CORPUS_TYPES: Readonly<Record<string, string>> = {
  PERSON: 'PER',
  ORG: 'ORG',
  GPE: 'LOC',
  LOC: 'LOC',
  FAC: 'LOC',
}

/** Exact-span F1 in percent of what `find` finds in texts, PER ORG LOC only. */
export function scoreTexts(texts: readonly LabelledText[], find: (text: string) => readonly FoundName[]): number {
  let right = 0
  let found = 0
  let wanted = 0
  for (const { text, spans } of texts) {
    const gold = spans.filter((span) => ['PER', 'ORG', 'LOC'].includes(span.type))
    const ours = find(text).flatMap((name) => {
      const type = CORPUS_TYPES[name.type]
      return type ? [`${name.start}:${name.end}:${type}`] : []
    })
    const keys = new Set(ours)
    found += ours.length
    wanted += gold.length
    right += gold.filter((span) => keys.has(`${span.start}:${span.end}:${span.type}`)).length
  }
  return found + wanted === 0 ? 0 : (200 * right) / (found + wanted)
}
