import type { Article, ExtractOptions, FrameEntry, KnownEntity, LexiconEntry } from '../contract.js'
import { requireEntities } from '../entities/known-entity.js'
import { SitrepError } from '../errors.js'
import { requireFrames, requireLexicon } from '../events/classify-events.js'
import { requireDate, requireLanguage, requireText, requireTimeZone, show } from '../text/arguments.js'

/** An article whose every field was checked; what was left out is `null`. */
export interface CheckedArticle {
  readonly text: string
  readonly id: string | null
  readonly url: string | null
  readonly publishedAt: string | null
  readonly timeZone: string | null
  readonly language: string | null
}

/** Options with their lists in place. */
export interface CheckedOptions {
  readonly entities: readonly KnownEntity[]
  readonly frames: readonly FrameEntry[]
  readonly lexicon: readonly LexiconEntry[]
}

/** The article, checked, or `SitrepError`. */
export function checkArticle(article: string | Article): CheckedArticle {
  const given: Article = typeof article === 'string' ? { text: article } : article
  if (typeof given !== 'object' || given === null) {
    throw new SitrepError(
      'invalid-argument',
      `Invalid article ${show(article)}: expected a string or an object with a text`,
    )
  }
  return {
    text: requireText(given.text, 'article text'),
    id: optionalText(given.id, 'id'),
    url: optionalText(given.url, 'url'),
    publishedAt: requireDate(given.publishedAt, 'publishedAt'),
    timeZone: requireTimeZone(given.timeZone),
    language: requireLanguage(given.language),
  }
}

/** The options, checked, or `SitrepError`. */
export function checkOptions(options: ExtractOptions | null | undefined): CheckedOptions {
  const frames = requireFrames(options?.frames)
  return {
    entities: requireEntities(options?.entities),
    frames,
    lexicon: requireLexicon(options?.lexicon, frames),
  }
}

function optionalText(value: unknown, what: string): string | null {
  if (value === undefined || value === null) return null
  return requireText(value, what)
}
