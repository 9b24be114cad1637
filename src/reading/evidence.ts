import type { Tokens } from './reading.js'

/** What an outside tagger says of the tokens of a text. */
export interface Evidence {
  /** Its part of speech as index into `PARTS_OF_SPEECH` plus 1; 0 where it says nothing. */
  readonly tags: Uint8Array
  /** Its lemma; `null` where it cuts the text otherwise or says nothing. Costs more than the tag: ask where it matters. */
  lemma(token: number): string | null
}

/** Asks an outside tagger about tokens. */
export type EvidenceSource = (tokens: Tokens) => Evidence
