import type { LabelledSentence } from './corpus.js'
import { makeRandom } from './random.js'

function titled(word: string, label: string): string {
  return label !== 'O' || word.length < 4 ? word : word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** Copies of some sentences as headlines write them: a share in capitals, a share with Capitals On Words. */
export function headlines(
  sentences: readonly LabelledSentence[],
  capitals: number,
  titles: number,
): LabelledSentence[] {
  const random = makeRandom(20)
  const copies: LabelledSentence[] = []
  for (const { words, labels } of sentences) {
    const draw = random()
    if (draw < capitals) copies.push({ words: words.map((word) => word.toUpperCase()), labels })
    else if (draw < capitals + titles)
      copies.push({ words: words.map((word, at) => titled(word, labels[at] as string)), labels })
  }
  return copies
}
