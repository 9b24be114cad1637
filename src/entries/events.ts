import type { ClassifyEventsOptions, EventMention } from '../contract.js'
import { classifyEventsIn, type EventLanguage } from '../events/classify-events.js'
import { dates as englishDates } from '../languages/en/dates.js'
import { entities as englishEntities } from '../languages/en/entities.js'
import { events as english } from '../languages/en/events.js'
import { functionWords as englishWords } from '../languages/en/function-words.js'
import { reading as englishReading } from '../languages/en/reading.js'
import { dates as frenchDates } from '../languages/fr/dates.js'
import { entities as frenchEntities } from '../languages/fr/entities.js'
import { events as french } from '../languages/fr/events.js'
import { functionWords as frenchWords } from '../languages/fr/function-words.js'
import { reading as frenchReading } from '../languages/fr/reading.js'

export type {
  ClassifyEventsOptions,
  CountKind,
  EventCluster,
  EventMention,
  EventType,
  Extraction,
  FrameEntry,
  Interval,
  KnownEntity,
  LanguageCode,
  LexiconEntry,
  Mention,
  Modality,
  Participant,
  Quantity,
  Span,
} from '../contract.js'
export { SitrepError } from '../errors.js'
export { mergeEvents } from '../events/clusters/merge-events.js'
export { explain } from '../events/explain.js'

const LANGUAGES: readonly EventLanguage[] = [
  {
    code: 'en',
    functionWords: englishWords,
    reading: englishReading,
    dates: englishDates,
    entities: englishEntities,
    events: english,
  },
  {
    code: 'fr',
    functionWords: frenchWords,
    reading: frenchReading,
    dates: frenchDates,
    entities: frenchEntities,
    events: french,
  },
]

/**
 * What one article tells of who did what to whom, where, when, how many, and who says so: PLOVER types with CAMEO and
 * ACLED codes, each with its modality. A language without rules gives an empty list.
 */
export function classifyEvents(text: string, options?: ClassifyEventsOptions | null): EventMention[] {
  return classifyEventsIn(LANGUAGES, text, options)
}
