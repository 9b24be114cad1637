import type {
  Article,
  ClassifyEventsOptions,
  DateMention,
  EntityMention,
  EventCluster,
  EventMention,
  Extraction,
  ExtractOptions,
  LanguageDetection,
  LanguageOptions,
  LanguageSegment,
  NormalizeDatesOptions,
  Page,
  PageOptions,
  ReadOptions,
  Sentence,
  TagEntitiesOptions,
} from '../contract.js'
import { normalizeDatesIn } from '../dates/normalize-dates.js'
import { mergeEntities } from '../entities/merge-entities.js'
import { tagEntitiesIn } from '../entities/tag-entities.js'
import { SitrepError } from '../errors.js'
import { classifyEventsIn } from '../events/classify-events.js'
import { mergeEvents } from '../events/clusters/merge-events.js'
import { explain } from '../events/explain.js'
import { detectLanguage } from '../language/detect-language.js'
import { checkLanguageOptions } from '../language/language-options.js'
import { segmentLanguages } from '../language/segment-languages.js'
import type { LanguagePack } from '../languages/language-pack.js'
import { segmentPage } from '../page/segment-page.js'
import { readIn } from '../reading/read.js'
import { requireLanguage, requireList, requireText, show } from '../text/arguments.js'
import { extractWith } from './extract.js'
import { type ExtractAllOptions, extractAllWith } from './extract-all.js'

/** Every function of the package, bound to the languages that were passed. */
export interface Extractor {
  readonly extract: (article: string | Article, options?: ExtractOptions | null) => Extraction
  readonly extractAll: (
    articles: Iterable<string | Article> | AsyncIterable<string | Article>,
    options?: ExtractAllOptions | null,
  ) => AsyncGenerator<Extraction, void, undefined>
  readonly detectLanguage: (text: string, options?: LanguageOptions | null) => LanguageDetection
  readonly segmentLanguages: (text: string, options?: LanguageOptions | null) => LanguageSegment[]
  readonly segmentPage: (text: string, options?: PageOptions | null) => Page
  readonly normalizeDates: (text: string, options?: NormalizeDatesOptions | null) => DateMention[]
  readonly tagEntities: (text: string, options?: TagEntitiesOptions | null) => EntityMention[]
  readonly classifyEvents: (text: string, options?: ClassifyEventsOptions | null) => EventMention[]
  readonly read: (text: string, options?: ReadOptions | null) => Sentence[]
  readonly explain: (event: EventMention) => string
  readonly mergeEntities: (extractions: readonly Extraction[]) => Extraction[]
  readonly mergeEvents: (extractions: readonly Extraction[]) => EventCluster[]
}

/** The languages of an extractor, and what it puts before the knowledge that ships in every call. */
export interface CreateExtractorOptions extends ExtractOptions {
  readonly languages: readonly LanguagePack[]
}

/**
 * The functions of the package over the languages that you pass; nothing else is loaded. `entities`, `frames` and
 * `lexicon` given here stand behind those given to a call. `SitrepError` `invalid-argument` for no language at all.
 */
export function createExtractor(options: CreateExtractorOptions): Extractor {
  const languages = requirePacks(options?.languages)
  const extract: Extractor['extract'] = (article, call) => extractWith(languages, article, join(call, options))
  return {
    extract,
    extractAll: (articles, call) => extractAllWith(extract, articles, call),
    detectLanguage: (text, call) => detectLanguage(requireText(text), checkLanguageOptions(call)),
    segmentLanguages: (text, call) => segmentLanguages(requireText(text), checkLanguageOptions(call)),
    segmentPage: (text, call) =>
      segmentPage(requireText(text), { languages, language: requireLanguage(call?.language) }),
    normalizeDates: (text, call) => normalizeDatesIn(languages, text, call),
    tagEntities: (text, call) => tagEntitiesIn(languages, text, { ...call, ...join(call, options) }),
    classifyEvents: (text, call) => classifyEventsIn(languages, text, { ...call, ...join(call, options) }),
    read: (text, call) => readIn(languages, text, call),
    explain,
    mergeEntities,
    mergeEvents,
  }
}

function requirePacks(languages: readonly LanguagePack[]): readonly LanguagePack[] {
  const packs = requireList(languages, 'languages')
  for (const pack of packs) {
    if (typeof pack?.code === 'string' && pack.reading) continue
    throw new SitrepError('invalid-argument', `Invalid language ${show(pack)}: expected a pack of sitrep/languages/…`)
  }
  if (packs.length > 0) return packs
  throw new SitrepError('invalid-argument', 'Invalid languages: expected at least one pack of sitrep/languages/…')
}

/** What a call gives stands before what the extractor was made with. */
function join(call: ExtractOptions | null | undefined, own: ExtractOptions): ExtractOptions {
  return {
    entities: [...requireList(call?.entities, 'entities'), ...requireList(own.entities, 'entities')],
    frames: [...requireList(call?.frames, 'frames'), ...requireList(own.frames, 'frames')],
    lexicon: [...requireList(call?.lexicon, 'lexicon'), ...requireList(own.lexicon, 'lexicon')],
  }
}
