import type { LabelledSentence } from './corpus.js'
import { makeRandom } from './random.js'

function titled(word: string, label: string): string {
  return label !== 'O' || word.length < 4 ? word : word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** Shares of sentences that are also seen written otherwise. */
export interface Shares {
  readonly capitals: number
  readonly titles: number
  readonly lower: number
}

/** Copies of some sentences as headlines write them, in capitals or with Capitals On Words, and as hasty writers do, without. */
export function rewritten(sentences: readonly LabelledSentence[], shares: Shares): LabelledSentence[] {
  const random = makeRandom(20)
  const copies: LabelledSentence[] = []
  const titles = shares.capitals + shares.titles
  for (const { words, labels } of sentences) {
    const draw = random()
    if (draw < shares.capitals) copies.push({ words: words.map((word) => word.toUpperCase()), labels })
    else if (draw < titles) copies.push({ words: words.map((word, at) => titled(word, labels[at] as string)), labels })
    else if (draw < titles + shares.lower) copies.push({ words: words.map((word) => word.toLowerCase()), labels })
  }
  return copies
}
