import { type CompiledRules, foldLine } from './compile-rules.js'
import { type FigureOrder, findFigures, readDates, readNumericDates, type WrittenDate } from './read-dates.js'

/** The date of a line that holds little else, offsets into the line. */
export interface LineDate {
  /** `null` where its figures can be read as two days. */
  readonly date: WrittenDate | null
  /** The line says that its date is the one of publication, or who wrote on it. */
  readonly labelled: boolean
  /** The line says that its date is the one of a later change. */
  readonly revised: boolean
  /** The line names who wrote at what time. */
  readonly signed: boolean
}

const LONGEST = 120
const DIGIT = /\d/u
const CLOCK =
  /(?<![\p{L}\p{N}])\d{1,2}\s?(?:[:h.]\s?\d{2}(?::\d{2})?|h|am|pm|a\.m\.|p\.m\.)\s?(?:am|pm|a\.m\.|p\.m\.)?(?![\p{L}\p{N}])/giu
const SIGNS = /[|•·,:()[\]/–—»«>+#-]/gu
const WORDS = /[\p{L}\p{M}\p{N}']+/gu
const BAR = /[|•·»]/u
const DASH = /[/–—]|\s-\s/u
/** A sentence ends in the line, or at its end. */
const STOP = /[\p{L}\p{N}]{2}[.…]["'»”’)\]\s]*$|\p{N}\.\s+\p{Lu}/u
/** A place and a comma: `Paris, le 14 mars 2022`. */
const PLACE_BEFORE = /^\(?\p{Lu}[\p{L}\p{M}' /’-]{1,40},\s(?:le\s)?$/u

/** The line without its dates. */
function cutDates(text: string, dates: readonly DateSpan[]): string {
  let rest = ''
  let from = 0
  for (const date of dates) {
    rest += `${text.slice(from, date.start)} `
    from = date.end
  }
  return rest + text.slice(from)
}

/** The words of a line that are not part of its dates, times, labels and fillers. */
function countRest(bare: string, rules: CompiledRules): number {
  const unlabelled = bare.replace(CLOCK, ' ').replace(rules.published, ' ').replace(rules.releases, ' ')
  const words = unlabelled.replace(SIGNS, ' ').match(WORDS) ?? []
  return words.filter(
    (word) => !rules.fillers.has(word) && !rules.dates.weekdays.numbers.has(word) && !/^[\d.]{1,5}$/u.test(word),
  ).length
}

/** Words that may stand beside the date: more where a label, a time or a separator says what kind of line this is. */
function allowance(text: string, bare: string, labelled: boolean, { start, year }: DateSpan): number {
  const timed = bare.search(CLOCK) >= 0
  if (labelled) return timed ? 9 : 7
  if (year === null) return timed ? 2 : 0
  if (timed && (BAR.test(bare) || DASH.test(bare))) return 8
  if (BAR.test(bare)) return 4
  if (timed) return 4
  if (PLACE_BEFORE.test(text.slice(0, start))) return 3
  return DASH.test(bare) ? 3 : 1
}

/** Names alone after the date: `10 octobre 2019 La Rédaction Province, Sécurité 0`. */
const NAMES_AFTER = /^(?:[\s,|·•–—-]*(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{L}{1,3}|\d{1,5})){1,8}$/u

/** `Flash Update No. 3 (12 April 2021)`: the date belongs to the words before its brackets. */
function isBracketed(text: string, { start }: DateSpan): boolean {
  const open = text.lastIndexOf('(', start)
  return open > 0 && !text.slice(open, start).includes(')')
}

interface DateSpan {
  readonly start: number
  readonly end: number
  readonly year: number | null
}

function findSpans(text: string, dates: readonly WrittenDate[]): readonly DateSpan[] {
  if (dates.length > 0) return dates
  return findFigures(text).map((span) => ({ ...span, year: 0 }))
}

/** The date for which a line stands: under a title, over a post. `null` for a sentence or headline that holds a date. */
export function findDateOfLine(
  text: string,
  folded: string,
  rules: CompiledRules,
  order: FigureOrder,
): LineDate | null {
  if (text.length > LONGEST || !DIGIT.test(text)) return null
  const written = readDates(text, rules.dates)
  const figures = order ?? (rules.dayFirst.test(folded) ? 'day-first' : null)
  const dates = written.length > 0 ? written : readNumericDates(text, figures)
  const spans = findSpans(text, dates)
  const first = spans[0]
  if (!first) return null
  const bare = foldLine(cutDates(text, spans))
  const labelled = bare.search(rules.published) >= 0 || rules.bylineStart.test(bare)
  if (!labelled && isBracketed(text, first)) return null
  const rest = countRest(bare, rules)
  if (rest > 0 && STOP.test(text)) return null
  const named = first.start === 0 && first.year !== null && NAMES_AFTER.test(text.slice(first.end))
  if (rest > allowance(text, bare, labelled, first) && !named) return null
  return {
    date: dates[0] ?? null,
    labelled: labelled || bare.search(rules.releases) >= 0,
    revised: rules.revised.test(foldLine(text.slice(0, first.start))),
    signed: rest > 0 && bare.search(CLOCK) >= 0 && rules.wrote.test(bare),
  }
}
