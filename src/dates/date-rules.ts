import type { LanguageCode } from '../contract.js'
import type { FamilyName } from './families/family-name.js'

/** What a word or a phrase contributes: a number, or a TIMEX3 code. */
export type WordValue = number | string

/**
 * Words and short phrases of one kind, with their values: `{ january: 1 }`. A word written with a capital (`May`) is
 * only known with one; a phrase may hold several words.
 */
export type WordClass = Readonly<Record<string, WordValue>>

/**
 * One way of writing a date. The pattern is a regular expression over words: spaces mean nothing, a bare word stands
 * for itself, `<month>` for a word of that class (captured under its name, or under `start` in `<month:start>`), `{clock}` for
 * the fragment of that name; `\.` is a full stop. Accents and capitals do not count.
 */
export interface Phrase {
  readonly pattern: string
  /** Values that the wording implies, such as `{ shift: -1 }`. */
  readonly gives?: Readonly<Record<string, WordValue>>
  /** What must stand right before. */
  readonly after?: string
  /** What must not stand right before. */
  readonly notAfter?: string
  /** What the folded lower-case text right before must not end in: a regular expression, where words have to be known by their endings. */
  readonly notAfterText?: string
  /** Whether the words mean a date in short messages of social media only, where "morning" is this morning. */
  readonly messages?: boolean
  /** Whether the match must start with a capital, or must not; `every`: all its words must. */
  readonly capital?: boolean | 'every'
}

/** Phrases that are understood the same way. */
export interface PhraseFamily {
  /** Name of the file that they stand in: `fr/dates/weekdays`. */
  readonly name: string
  readonly reads: FamilyName
  readonly phrases: readonly Phrase[]
}

/** Words around a verb that tell when it happens: sources of regular expressions over lower-case text. */
export interface TenseCues {
  readonly past: string
  readonly future: string
  /** A verb that has not happened where no other tells: "to appear in court Friday". */
  readonly infinitive: string
  /** Ends right before a date that is to come where the sentence has no verb: "Transport strike Friday". */
  readonly planned: string
  /** Where one clause ends and another begins. */
  readonly edge: string
  /** Ends right before a date that is past whatever the verb: "since". */
  readonly nextPast: string
  /** Ends right before a date that is to come whatever the verb: "moved to". */
  readonly nextFuture: string
  /** What may stand between two dates of one list, in folded text: the second is of the tense of the first. */
  readonly alike: string
  /** Ends right before the day on which somebody said so, in folded text. */
  readonly reported: string
  /** Ends right before a date that lies ahead, in folded text: "until", "jusqu'au". */
  readonly ahead: string
  /** Those of them after which a weekday is the next one: "until", not "by". */
  readonly until: string
}

/** Words that make a range of two dates: "from … to …"; sources of regular expressions over folded lower-case text. */
export interface RangeWords {
  /** What stands right before the first date; anything, where it is empty. */
  readonly before: string
  /** What stands between the two. */
  readonly between: string
}

/** What one language brings to the reading of dates. */
export interface DateRules {
  readonly language: LanguageCode
  readonly words: Readonly<Record<string, WordClass>>
  /** Fragments of patterns, by name. */
  readonly fragments: Readonly<Record<string, string>>
  readonly families: readonly PhraseFamily[]
  /** Words that begin nothing by themselves: a stretch of text without any other known word is passed over. */
  readonly common: string
  /** Classes of words that stand around dates, not in them: they begin nothing either. */
  readonly contextClasses: readonly string[]
  /** Words that may be written onto a number: "18h", "1er", "5pm". */
  readonly suffixes: string
  /** Words that a number may be written onto: "Q3". */
  readonly prefixes: string
  readonly tense: TenseCues
  readonly ranges: readonly RangeWords[]
  /** What stands right before a date from which something goes on until now: "since". */
  readonly openRange: string
  /** Words of somebody who writes a message, of himself or in haste: source of a regular expression over folded lower-case text. */
  readonly writer: string
  /** Lower-case words whose full stop does not end a sentence. */
  readonly abbreviations: string
}
