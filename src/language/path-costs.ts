import { BLANK, BRACKET, type Breaks, CLOSE, COLON, COMMA, GLUED, LINE, OPEN, QUOTE, SENTENCE } from './find-breaks.js'

/** What the best path through a text pays, in nats. */
export interface PathCosts {
  /** A change of language between two words, by the strongest thing that stands between them. */
  readonly space: number
  readonly comma: number
  readonly colon: number
  /** A change inside a compound or after an elision, more than between two words. */
  readonly glued: number
  /** A mark without a partner, and the edge of a quotation, or of a bracket, that is closed again. */
  readonly quote: number
  readonly quoted: number
  readonly bracket: number
  readonly sentence: number
  readonly line: number
  readonly blank: number
  /** What a change costs more inside a quotation or bracket: they are in one language. */
  readonly inside: number
  /** What a change between two words costs more where a stronger break stands a few words away. */
  readonly near: number
  /** Part of the cost of a change between two words, and of `margin`, in a text whose languages take turns. */
  readonly turns: number
  /** The most that a change costs where the script changes too. */
  readonly script: number
  /** The same before or after a name. */
  readonly scriptName: number
  /** What a change costs more for each e-fold by which its language is rarer in the text. */
  readonly rarity: number
  /** The least that a word can say against a language: no single word rules one out. */
  readonly clip: number
  /** Weight of a capitalised word inside a sentence, at its beginning, and of a word of one or two letters. */
  readonly name: number
  readonly opening: number
  readonly short: number
  /** A word in a script that the language is not written in. */
  readonly foreign: number
  /** The same for Latin letters, which turn up as names and terms everywhere. */
  readonly latinName: number
  readonly latinWord: number
  /** How much likelier (in nats) than its neighbour's language a short run must be inside a sentence, and what it needs less */
  readonly margin: number
  /** (more, divided by the number of its words) */
  readonly few: number
  /** for an edge at a line or sentence, each of the two, */
  readonly edge: number
  /** for standing alone in quotation marks or brackets, */
  readonly alone: number
  /** and for an e-fold of the share that its language has elsewhere in the text; and more for its share of names. */
  readonly elsewhere: number
  readonly named: number
  /** Factor on the logits of single words. */
  readonly sharpness: number
}

/** Learned on made texts and the even items of the mixed pages (`scripts/language/tune-path.ts`), rounded. */
export const PATH_COSTS: PathCosts = {
  space: 4.9,
  comma: 5.8,
  colon: 5.1,
  glued: 4,
  quote: 4,
  quoted: 2.4,
  bracket: 3.4,
  sentence: 5.8,
  line: 4,
  blank: 1.8,
  inside: 1,
  near: 3,
  turns: 0.45,
  script: 3.2,
  scriptName: 3,
  rarity: 0.25,
  clip: 5.5,
  name: 0.28,
  opening: 0.48,
  short: 0.6,
  foreign: 3.5,
  latinName: 0.5,
  latinWord: 3.1,
  margin: 3.4,
  few: 1,
  edge: 1,
  alone: 1.6,
  elsewhere: 0.1,
  named: 3.2,
  sharpness: 1,
}

/** The costs for a text whose languages take turns. */
export function takingTurns(costs: PathCosts): PathCosts {
  const { turns } = costs
  return {
    ...costs,
    space: costs.space * turns,
    comma: costs.comma * turns,
    margin: costs.margin * turns,
    few: costs.few * turns,
    near: 0,
  }
}

/** Words within which a stronger break draws a change of language to itself. */
const NEAR = 6
const STRONG = LINE | SENTENCE | OPEN | CLOSE | QUOTE

/** A break stands a few words before or after a gap; the edges of the text are none. */
function isNearBreak({ flags }: Breaks, gap: number): boolean {
  const last = Math.min(flags.length - 2, gap + NEAR)
  for (let at = Math.max(1, gap - NEAR); at <= last; at += 1) if ((flags[at] as number) & STRONG) return true
  return false
}

/** Cost of a change of language over what stands in a gap: the strongest break counts. */
export function breakCost(breaks: Breaks, gap: number, costs: PathCosts): number {
  const flags = breaks.flags[gap] as number
  if (flags & BLANK) return costs.blank
  if (flags & LINE) return costs.line
  const inside = (breaks.depth[gap] as number) > 0 ? costs.inside : 0
  let cost = costs.space
  if (flags & GLUED) cost += costs.glued
  if (flags & COMMA) cost = Math.min(cost, costs.comma)
  if (flags & COLON) cost = Math.min(cost, costs.colon)
  if (flags & QUOTE) cost = Math.min(cost, costs.quote)
  if (flags & SENTENCE) cost = Math.min(cost, costs.sentence)
  if (flags & (OPEN | CLOSE)) cost = Math.min(cost, flags & BRACKET ? costs.bracket : costs.quoted)
  if (!(flags & STRONG) && isNearBreak(breaks, gap)) cost += costs.near
  return cost + inside
}
