import type {
  Article,
  ArticleSegment,
  DateMention,
  Entity,
  EntityMention,
  EventMention,
  Extraction,
  ExtractOptions,
  LanguageSegment,
  Page,
  Warning,
} from '../contract.js'
import { toLocalTime } from '../dates/local-time.js'
import { linkMentions } from '../entities/link-mentions.js'
import { clusterEvents } from '../events/clusters/cluster-events.js'
import { findEvents } from '../events/find-events.js'
import { detectLanguage } from '../language/detect-language.js'
import { segmentLanguages } from '../language/segment-languages.js'
import type { LanguagePack } from '../languages/language-pack.js'
import { segmentPage } from '../page/segment-page.js'
import { shiftSpans } from '../text/spans.js'
import { VERSION } from '../version.js'
import { type CheckedArticle, type CheckedOptions, checkArticle, checkOptions } from './check-input.js'
import { cutPassages } from './passages.js'
import { type PassageReading, readPassage } from './read-passage.js'

/** Everything at once, over the languages given: see `extract` of the contract. */
export function extractWith(
  languages: readonly LanguagePack[],
  article: string | Article,
  options?: ExtractOptions | null,
): Extraction {
  const input = checkArticle(article)
  const checked = checkOptions(options)
  const segments = segmentLanguages(input.text)
  const page = segmentPage(input.text, { language: input.language, publishedAt: input.publishedAt, languages })
  const passages = readPage(input, page, segments, languages, checked)
  const found = assemble(passages, checked)
  return {
    schemaVersion: 1,
    version: VERSION,
    ...(input.id === null ? {} : { id: input.id }),
    ...(input.url === null ? {} : { url: input.url }),
    ...(input.publishedAt === null ? {} : { publishedAt: input.publishedAt }),
    language: detectLanguage(input.text),
    languages: segments,
    articles: page.articles,
    boilerplate: page.boilerplate,
    ...found,
    clusters: clusterEvents(found.events, (index) => page.articles[index]?.published?.value ?? input.publishedAt),
    warnings: warnings(page, languages, passages),
  }
}

function readPage(
  input: CheckedArticle,
  page: Page,
  segments: readonly LanguageSegment[],
  languages: readonly LanguagePack[],
  { entities }: CheckedOptions,
): PassageReading[] {
  const packs = new Map(languages.map((pack) => [pack.code, pack]))
  return page.articles.flatMap((article, index) =>
    cutPassages(input.text, article, index, segments, page.boilerplate).flatMap((passage) => {
      const pack = packs.get(passage.language)
      if (!pack) return []
      const reference = toLocalTime(article.published?.value ?? input.publishedAt, input.timeZone)
      return [readPassage(passage, pack, { reference, entities })]
    }),
  )
}

interface Found {
  readonly dates: DateMention[]
  readonly entityMentions: EntityMention[]
  readonly entities: readonly Entity[]
  readonly events: EventMention[]
}

/** Links the names of the whole page, codes the events of each passage, and moves all offsets from passage to page. */
function assemble(passages: readonly PassageReading[], options: CheckedOptions): Found {
  const { mentions, entities } = linkMentions(
    passages.map(({ passage, pack, tagged }) => ({
      language: pack.code,
      text: passage.text,
      mentions: tagged,
      rules: pack.entities,
      offset: passage.start,
      article: passage.article,
    })),
    { entities: options.entities },
  )
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const found: Found = { dates: [], entityMentions: [], entities, events: [] }
  passages.forEach(({ passage, pack, reading, dates, reference }, index) => {
    const names = mentions[index] ?? []
    const input = { reading, dates, mentions: names, entities: byId, reference, article: passage.article }
    const firstDate = found.dates.length
    // One by one: a spread of the mentions of a long text would overflow the stack.
    for (const date of dates) found.dates.push(shiftSpans(date, passage.start))
    for (const name of names) found.entityMentions.push(shiftSpans(name, passage.start))
    for (const event of findEvents(input, pack.events, options)) {
      found.events.push(withDate(shiftSpans(event, passage.start), firstDate))
    }
  })
  return found
}

function withDate(event: EventMention, firstDate: number): EventMention {
  if (event.time.date === null || firstDate === 0) return event
  return { ...event, time: { ...event.time, date: event.time.date + firstDate } }
}

function warnings(page: Page, languages: readonly LanguagePack[], passages: readonly PassageReading[]): Warning[] {
  const codes = languages.map(({ code }) => code)
  const unread = page.articles
    .filter(({ language }) => !codes.includes(language))
    .map((article) => unreadable(article, codes))
  const undated = page.articles.flatMap((article, index) => {
    const lost = passages.filter(({ passage, reference }) => passage.article === index && reference === null)
    return lost.some(({ dates }) => dates.some(({ basis }) => basis === 'unresolved'))
      ? [withoutReference(article)]
      : []
  })
  return [...unread, ...undated]
}

function unreadable({ language, start, end }: ArticleSegment, codes: readonly string[]): Warning {
  if (language === 'und') {
    return { code: 'language-undetermined', message: 'The language of the text could not be told.', start, end }
  }
  const message = `No language pack for ${language}: dates, names and events are read in ${codes.join(', ')} only.`
  return { code: 'language-unsupported', message, start, end }
}

function withoutReference({ start, end }: ArticleSegment): Warning {
  const message =
    'No publication date was given or found, so relative dates stay unresolved: give publishedAt to resolve them.'
  return { code: 'reference-missing', message, start, end }
}
