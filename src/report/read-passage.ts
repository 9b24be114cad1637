import type { DateMention, KnownEntity } from '../contract.js'
import { findDates } from '../dates/find-dates.js'
import { tagMentions } from '../entities/tag-mentions.js'
import type { TaggedMention } from '../entities/tagged-mention.js'
import type { LanguagePack } from '../languages/language-pack.js'
import { readText } from '../reading/read-text.js'
import type { Reading } from '../reading/reading.js'
import { tokenize } from '../reading/tokenize.js'
import type { Passage } from './passages.js'

/** One passage after the stages that need nothing but itself; offsets are into the passage. */
export interface PassageReading {
  readonly passage: Passage
  readonly pack: LanguagePack
  /** ISO 8601 date that relative expressions count from, or `null`. */
  readonly reference: string | null
  readonly reading: Reading
  readonly dates: readonly DateMention[]
  readonly tagged: readonly TaggedMention[]
}

/** What `readPassage` needs beside the passage. */
export interface ReadPassageOptions {
  readonly reference: string | null
  readonly entities: readonly KnownEntity[]
}

/** Runs reading, dates and tagging over one passage. */
export function readPassage(
  passage: Passage,
  pack: LanguagePack,
  { reference, entities }: ReadPassageOptions,
): PassageReading {
  const { text, article } = passage
  const tokens = tokenize(text, pack.reading)
  return {
    passage,
    pack,
    reference,
    reading: readText(text, pack.reading, tokens),
    dates: findDates(text, pack.dates, { reference, article }),
    tagged: tagMentions(tokens, pack.entities, { entities, article }),
  }
}
