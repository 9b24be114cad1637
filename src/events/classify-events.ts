import type { ClassifyEventsOptions, EventMention, FrameEntry, LanguageCode, LexiconEntry } from '../contract.js'
import type { DateRules } from '../dates/date-rules.js'
import { findDates } from '../dates/find-dates.js'
import { toLocalTime } from '../dates/local-time.js'
import type { EntityRules } from '../entities/entity-rules.js'
import { requireEntities } from '../entities/known-entity.js'
import { linkMentions } from '../entities/link-mentions.js'
import { tagMentions } from '../entities/tag-mentions.js'
import { SitrepError } from '../errors.js'
import { readText } from '../reading/read-text.js'
import type { ReadingRules } from '../reading/reading-rules.js'
import { tokenize } from '../reading/tokenize.js'
import { requireDate, requireList, requireText, requireTimeZone, show } from '../text/arguments.js'
import { pickLanguage } from '../text/choose-language.js'
import { findEvents } from './find-events.js'
import type { EventRules } from './rules/event-rules.js'
import { frames as shippedFrames } from './rules/frames.js'
import { ploverTypes } from './rules/ontology.js'

/** What `classifyEventsIn` needs of a language. */
export interface EventLanguage {
  readonly code: LanguageCode
  readonly functionWords: readonly string[]
  readonly reading: ReadingRules
  readonly dates: DateRules
  readonly entities: EntityRules
  readonly events: EventRules
}

function bad(what: string, value: unknown, expected: string): SitrepError {
  return new SitrepError('invalid-argument', `Invalid ${what} ${show(JSON.stringify(value))}: expected ${expected}`)
}

/** The caller's own frames, checked, or `SitrepError` `invalid-argument`. */
export function requireFrames(value: readonly FrameEntry[] | null | undefined): readonly FrameEntry[] {
  return requireList(value, 'frames').map((frame) => {
    if (typeof frame?.id === 'string' && ploverTypes().has(frame.type)) return frame
    throw bad('frame', frame, 'an id and a PLOVER type such as ASSAULT')
  })
}

/** The caller's own lexicon, checked against the frames there are, or `SitrepError` `invalid-argument`. */
export function requireLexicon(
  value: readonly LexiconEntry[] | null | undefined,
  frames: readonly FrameEntry[],
): readonly LexiconEntry[] {
  const own = new Set(frames.map((frame) => frame.id))
  return requireList(value, 'lexicon').map((entry) => {
    const said = typeof entry?.lemma === 'string' && entry.lemma.trim() !== '' && typeof entry.language === 'string'
    if (!said || !['VERB', 'NOUN', 'ADJ'].includes(entry.pos))
      throw bad('lexicon entry', entry, 'language, lemma and pos')
    if (own.has(entry.frame) || shippedFrames().has(entry.frame)) return entry
    throw bad('lexicon entry', entry, 'a frame that ships or is given in frames')
  })
}

/** `classifyEvents` of the contract over the languages given; arguments are checked. */
export function classifyEventsIn(
  languages: readonly EventLanguage[],
  text: string,
  options?: ClassifyEventsOptions | null,
): EventMention[] {
  const article = requireText(text)
  const timeZone = requireTimeZone(options?.timeZone)
  const reference = toLocalTime(requireDate(options?.reference, 'reference'), timeZone)
  const known = requireEntities(options?.entities)
  const frames = requireFrames(options?.frames)
  const lexicon = requireLexicon(options?.lexicon, frames)
  const language = pickLanguage(article, options?.language, languages)
  if (!language) return []
  const tokens = tokenize(article, language.reading)
  const reading = readText(article, language.reading, tokens)
  const dates = findDates(article, language.dates, { reference })
  const tagged = tagMentions(tokens, language.entities, { entities: known })
  const document = {
    language: language.code,
    text: article,
    mentions: tagged,
    rules: language.entities,
    offset: 0,
    article: 0,
  }
  const linked = linkMentions([document], { entities: known })
  const entities = new Map(linked.entities.map((entity) => [entity.id, entity]))
  const input = { reading, dates, mentions: linked.mentions[0] ?? [], entities, reference, article: 0 }
  return findEvents(input, language.events, { entities: known, frames, lexicon })
}
