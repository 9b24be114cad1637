import type { DateMention } from '../../src/contract.js'

/** A gold expression; `|` separates values that are all accepted, `null` is not scored. */
export interface GoldExpression {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: string
  readonly value: string | null
  /** Recognizers-Text: the TIMEX it gives. */
  readonly ms?: {
    readonly type: string
    readonly timex: string
    readonly values: readonly { readonly value?: string; readonly start?: string }[]
  }
  readonly grain?: string
}

/** A gold document, one a line. */
export interface GoldDocument {
  readonly id: string
  readonly ref: string | null
  readonly text: string
  readonly expressions: readonly GoldExpression[]
  /** A phrase in which nothing is to be found. */
  readonly negative?: boolean
  /** Spans that count neither way. */
  readonly ignore?: readonly (readonly [number, number])[]
}

/** Counts of a comparison: TempEval-3 takes precision, recall and F1 from them. */
export interface TimexCounts {
  gold: number
  found: number
  matched: number
  strict: number
  typed: number
  valued: number
  goldValued: number
  unscored: number
}

/** `T16:30:00` as `T16:30`, and without the offset from UTC. */
export function normalizeValue(value: string): string {
  return value
    .trim()
    .replace(/(T\d\d:\d\d):00$/u, '$1')
    .replace(/Z$/u, '')
    .replace(/(T\d\d:\d\d)[+-]\d\d:?\d\d$/u, '$1')
}

/** Whether a value is one of those that gold accepts. */
export function sameValue(gold: string, value: string): boolean {
  return gold.split('|').some((accepted) => normalizeValue(accepted) === normalizeValue(value))
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

/** Pairs gold and found one to one, exact spans first, then by the length of the overlap. */
export function pairMentions(gold: readonly GoldExpression[], found: readonly DateMention[]): Map<number, number> {
  const pairs = gold.flatMap((expression, g) =>
    found.map((mention, f) => {
      const exact = expression.start === mention.start && expression.end === mention.end
      return { g, f, weight: exact ? Number.POSITIVE_INFINITY : overlap(expression, mention) }
    }),
  )
  const paired = new Map<number, number>()
  const used = new Set<number>()
  for (const { g, f, weight } of pairs.toSorted((a, b) => b.weight - a.weight)) {
    if (weight <= 0 || paired.has(g) || used.has(f)) continue
    paired.set(g, f)
    used.add(f)
  }
  return paired
}

/** Nothing counted yet. */
export function emptyCounts(): TimexCounts {
  return { gold: 0, found: 0, matched: 0, strict: 0, typed: 0, valued: 0, goldValued: 0, unscored: 0 }
}

/** Adds one document to the counts. */
export function countDocument(counts: TimexCounts, document: GoldDocument, all: readonly DateMention[]): void {
  const gold = document.expressions
  const found = all.filter(
    (mention) =>
      gold.some((expression) => overlap(expression, mention) > 0) ||
      !(document.ignore ?? []).some(([start, end]) => overlap({ start, end }, mention) > 0),
  )
  const paired = pairMentions(gold, found)
  counts.gold += gold.length
  counts.found += found.length
  counts.goldValued += gold.filter(({ value }) => value !== null).length
  counts.matched += paired.size
  for (const [g, f] of paired) {
    const expression = gold[g] as GoldExpression
    const mention = found[f] as DateMention
    if (expression.start === mention.start && expression.end === mention.end) counts.strict += 1
    if (expression.type === mention.type) counts.typed += 1
    if (expression.value === null) counts.unscored += 1
    else if (sameValue(expression.value, mention.value)) counts.valued += 1
  }
}

/** F1 in per cent. */
export function fOne(right: number, found: number, gold: number): number {
  return found + gold === 0 ? 0 : (200 * right) / (found + gold)
}
