import { Chrono, type Parser, type ParsingResult } from 'chrono-node/en'

/** One pattern that chrono-node looks for. */
export interface Scannable<Hit> {
  readonly pattern: RegExp
  /** What a match stands for; `null` when its surroundings speak against it. */
  accept(match: RegExpMatchArray, index: number): Hit | null
}

// The one clock-free instant that chrono-node counts from: no rule of ours reads it, but a default would be "now".
const EPOCH = { instant: new Date(0), timezone: 0 }

/**
 * Runs patterns over a text by chrono-node's own mechanism: each pattern is a parser, the choice among what they find
 * is the refiner. Its stock parsers, its refiners and its date values are not used.
 */
export function scanWithChrono<Hit>(
  text: string,
  patterns: readonly Scannable<Hit>[],
  choose: (hits: readonly Hit[]) => Hit[],
): Hit[] {
  const hits: Hit[] = []
  const found: ParsingResult[] = []
  const parsers = patterns.map(
    (scannable): Parser => ({
      pattern: () => scannable.pattern,
      extract: (context, match) => {
        const index = match.index as number
        const hit = scannable.accept(match, index)
        if (hit === null) return null
        hits.push(hit)
        return context.createParsingResult(index, index + match[0].length)
      },
    }),
  )
  new Chrono({ parsers, refiners: [{ refine: () => found }] }).parse(text, EPOCH)
  return choose(hits)
}
