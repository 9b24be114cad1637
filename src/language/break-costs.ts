/** What a change of language between two words costs, in nats, by the strongest thing that stands between them. */
export interface BreakCosts {
  readonly space: number
  readonly comma: number
  readonly quote: number
  readonly sentence: number
  readonly line: number
  readonly script: number
}

/** Tuned on the even items of the mixed pages (`scripts/language/tune-breaks.ts`). */
export const BREAK_COSTS: BreakCosts = { space: 7.5, comma: 7, quote: 4, sentence: 6, line: 4, script: 3 }

const LINE = /[\n\r\u2028\u2029]/u
const SENTENCE = /[.!?…؟۔。！？।]/u
const QUOTE = /["“”«»()[\]:;—–„]|(?:^|\s)['‘’]|['’](?:\s|$)/u
const COMMA = /[,،、]/u

/** Cost of a change of language over what stands between two words. */
export function breakCost(between: string, costs: BreakCosts = BREAK_COSTS): number {
  if (between === ' ' || between === '') return costs.space
  if (LINE.test(between)) return costs.line
  if (SENTENCE.test(between)) return QUOTE.test(between) ? Math.min(costs.sentence, costs.quote) : costs.sentence
  if (QUOTE.test(between)) return costs.quote
  return COMMA.test(between) ? costs.comma : costs.space
}
