import type { EvidenceSource } from '../../src/reading/evidence.js'
import { goldTokens } from './gold-tokens.js'
import type { TreebankSentence } from './treebank.js'

/** What an outside tagger says of the gold tokens of a treebank, by sentence and token. */
export function collectEvidence(source: EvidenceSource, sentences: readonly TreebankSentence[]): Int32Array[] {
  const tokens = goldTokens(sentences)
  const { tags } = source(tokens)
  return sentences.map((_, index) =>
    Int32Array.from(tags.subarray(tokens.sentences[index], tokens.sentences[index + 1])),
  )
}
