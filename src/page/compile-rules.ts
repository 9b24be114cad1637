import type { DateRules } from '../dates/date-rules.js'
import type { PageRules } from './page-rules.js'
import { type DatePatterns, datePatterns } from './read-dates.js'

/** The page rules of several languages in one, ready to match. */
export interface CompiledRules {
  readonly closing: ReadonlySet<string>
  readonly furniture: ReadonlySet<string>
  readonly sections: ReadonlySet<string>
  readonly furnitureStart: RegExp
  readonly furniturePart: RegExp
  readonly furniturePattern: RegExp
  readonly closingEnd: RegExp
  readonly ranks: ReadonlySet<string>
  readonly quoteEnd: RegExp
  readonly live: RegExp
  readonly noComments: ReadonlySet<string>
  readonly comments: ReadonlySet<string>
  readonly countedComments: ReadonlySet<string>
  /** `3 responses to …`. */
  readonly commentsOn: RegExp
  readonly profile: ReadonlySet<string>
  readonly bylineStart: RegExp
  /** Says that a date is the one of publication; global, for `replace`. */
  readonly published: RegExp
  readonly wrote: RegExp
  /** Names that the text of an office gives itself; global, for `replace`. */
  readonly releases: RegExp
  /** A line that is but a label for a date. */
  readonly label: RegExp
  readonly revised: RegExp
  /** The same in a language that writes the day first. */
  readonly dayFirst: RegExp
  readonly credit: RegExp
  readonly caption: RegExp
  readonly fillers: ReadonlySet<string>
  readonly age: RegExp
  readonly dates: DatePatterns
  /** Any full weekday name; global, for `matchAll`. */
  readonly weekday: RegExp
  readonly announcing: RegExp
  readonly signed: RegExp
  readonly telling: RegExp
  readonly ahead: RegExp
  readonly until: RegExp
  readonly daysAhead: RegExp
}

const NEVER = '(?!)'

function escapeSigns(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}

function anyOf(phrases: readonly string[]): string {
  if (phrases.length === 0) return NEVER
  const sorted = [...phrases].sort((left, right) => right.length - left.length)
  return `(?:${sorted.map(escapeSigns).join('|')})`
}

/** Any of the phrases as whole words. */
function anywhere(phrases: readonly string[]): string {
  return `(?<![\\p{L}\\p{N}])${anyOf(phrases)}(?![\\p{L}\\p{N}])`
}

/** Lower case, plain apostrophes, single spaces: how lines and phrases are compared. */
export function foldLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim()
}

interface LanguageRules {
  readonly page: PageRules
  readonly dates: DateRules
}

interface Kept {
  readonly languages: readonly LanguageRules[]
  readonly rules: CompiledRules
}

// By the page rules of the first language: each choice of languages is compiled once.
const kept = new WeakMap<PageRules, Kept[]>()

function isSame(some: readonly LanguageRules[], others: readonly LanguageRules[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ page, dates }, index) => page === others[index]?.page && dates === others[index]?.dates)
  )
}

/** The page rules of several languages joined, and what they say of dates. Made once for the same languages, and kept. */
export function compileRules(languages: readonly LanguageRules[]): CompiledRules {
  const [first] = languages
  if (first === undefined) return compile(languages)
  const made = kept.get(first.page) ?? []
  const found = made.find((one) => isSame(one.languages, languages))
  if (found) return found.rules
  const rules = compile(languages)
  kept.set(first.page, [...made, { languages: [...languages], rules }])
  return rules
}

function compile(languages: readonly LanguageRules[]): CompiledRules {
  const rules = languages.map(({ page }) => page)
  const dates = datePatterns(languages.map((language) => language.dates))
  const all = (pick: (rule: PageRules) => readonly string[]): string[] => rules.flatMap(pick)
  const start = (phrases: readonly string[]): RegExp => new RegExp(`^${anyOf(phrases)}(?![\\p{L}\\p{N}])`, 'u')
  const whole = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|') || NEVER})$`, 'u')
  const end = (phrases: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(phrases)}$`, 'u')
  return {
    closing: new Set(all((rule) => rule.closing)),
    furniture: new Set(all((rule) => rule.furniture)),
    sections: new Set(all((rule) => rule.sections)),
    furnitureStart: new RegExp(`^${anyOf(all((rule) => rule.furnitureStarts))}`, 'u'),
    furniturePart: new RegExp(anyOf(all((rule) => rule.furnitureParts)), 'u'),
    furniturePattern: whole(all((rule) => rule.furniturePatterns)),
    closingEnd: new RegExp(`[.…!?"»”’)\\]]\\s*${anyOf(all((rule) => rule.closingEnds))}[\\s»>→….]*$`, 'u'),
    ranks: new Set(all((rule) => rule.ranks)),
    quoteEnd: end(all((rule) => rule.quoteEnds)),
    live: new RegExp(anywhere(all((rule) => rule.live)), 'u'),
    noComments: new Set(all((rule) => rule.noComments)),
    comments: new Set(all((rule) => rule.comments)),
    commentsOn: new RegExp(`^\\d+ ${anyOf(all((rule) => rule.countedComments))} \\p{L}`, 'u'),
    countedComments: new Set(all((rule) => rule.countedComments)),
    profile: new Set(all((rule) => rule.profile)),
    bylineStart: start(all((rule) => rule.bylineStarts)),
    published: new RegExp(anywhere(all((rule) => [...rule.published, ...rule.wrote])), 'gu'),
    wrote: new RegExp(anywhere(all((rule) => rule.wrote)), 'u'),
    releases: new RegExp(anywhere(all((rule) => rule.releases)), 'gu'),
    label: new RegExp(`^${anyOf(all((rule) => [...rule.published, ...rule.releases]))}$`, 'u'),
    revised: new RegExp(anywhere(all((rule) => rule.revised)), 'u'),
    dayFirst: new RegExp(
      anywhere(rules.filter((rule) => rule.dayFirst).flatMap((rule) => [...rule.published, ...rule.bylineStarts])),
      'u',
    ),
    credit: start(all((rule) => rule.credits)),
    caption: new RegExp(
      `\\((?:[^()]{0,60}[^\\p{L}()])?${anyOf(all((rule) => rule.captions))}(?:[^\\p{L}()][^()]{0,60})?\\)\\.?$`,
      'u',
    ),
    fillers: new Set(all((rule) => rule.dateFillers)),
    age: whole(all((rule) => rule.ages)),
    dates,
    weekday: new RegExp(anywhere([...dates.weekdays.numbers.keys()].filter((name) => name.length > 4)), 'giu'),
    announcing: new RegExp(anywhere(all((rule) => rule.announcing)), 'u'),
    signed: start(all((rule) => rule.signed)),
    telling: new RegExp(anywhere(all((rule) => [...rule.announcing, ...rule.happening])), 'u'),
    daysAhead: new RegExp(anywhere(all((rule) => rule.daysAhead)), 'u'),
    ahead: new RegExp(anywhere(all((rule) => rule.ahead)), 'u'),
    until: new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(all((rule) => rule.until))}\\s(?:(?:the|le)\\s)?$`, 'u'),
  }
}
