/** What the best path through a text pays, in nats. */
export interface PathCosts {
  /** A change of language between two words, by the strongest thing that stands between them. */
  readonly space: number
  readonly comma: number
  readonly quote: number
  readonly sentence: number
  readonly line: number
  /** The most that a change costs where the script changes too. */
  readonly script: number
  /** What a change costs more for each e-fold by which its language is rarer in the text. */
  readonly rarity: number
  /** The least that a word can say against a language: no single word rules one out. */
  readonly clip: number
  /** Weight of a capitalised word inside a sentence, and of a word of one or two letters. */
  readonly name: number
  readonly short: number
  /** A word in a script that the language is not written in. */
  readonly foreign: number
  /** The same for Latin letters, which turn up as names and terms everywhere. */
  readonly latinName: number
  readonly latinWord: number
  /** How many times likelier than its neighbour's language a short run must be, and the same in quotation marks. */
  readonly margin: number
  readonly marginQuoted: number
  /** Factor on the logits of single words. */
  readonly sharpness: number
}

/** Tuned on the even items of the mixed pages (`scripts/language/tune-path.ts`). */
export const PATH_COSTS: PathCosts = {
  space: 4.5,
  comma: 5.8,
  quote: 3.2,
  sentence: 3.6,
  line: 3.2,
  script: 2,
  rarity: 0.27,
  clip: 5.5,
  name: 0.35,
  short: 0.6,
  foreign: 3.5,
  latinName: 0.5,
  latinWord: 2.5,
  margin: 8,
  marginQuoted: 2,
  sharpness: 1,
}

const LINE = /[\n\r\u2028\u2029]/u
const SENTENCE = /[.!?…؟۔。！？।]/u
const QUOTE = /["“”«»()[\]:;—–„]|(?:^|\s)['‘’]|['’](?:\s|$)/u
const COMMA = /[,،、]/u

/** Cost of a change of language over what stands between two words. */
export function breakCost(between: string, costs: PathCosts): number {
  if (between === ' ' || between === '') return costs.space
  if (LINE.test(between)) return costs.line
  if (SENTENCE.test(between)) return QUOTE.test(between) ? Math.min(costs.sentence, costs.quote) : costs.sentence
  if (QUOTE.test(between)) return costs.quote
  return COMMA.test(between) ? costs.comma : costs.space
}
