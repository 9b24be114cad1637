import type { Article, Extraction, ExtractOptions } from '../contract.js'
import { SitrepError } from '../errors.js'
import { show } from '../text/arguments.js'

/** Options of `extractAll`. */
export interface ExtractAllOptions extends ExtractOptions {
  /** An `AbortSignal` or anything like it; aborting throws `signal.reason`. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown } | null | undefined
  /** Called after each article with what was done so far. */
  readonly onProgress?: ((progress: { readonly done: number; readonly characters: number }) => void) | null | undefined
  /** What happens when an article is misused input: `throw` (the default), `skip`, or a function that is told. */
  readonly onError?: 'throw' | 'skip' | ((error: unknown, article: string | Article) => void) | null | undefined
}

/** A stream of documents in, a stream of extractions out, in order, one at a time: see `extractAll` of the contract. */
export async function* extractAllWith(
  extract: (article: string | Article, options?: ExtractOptions) => Extraction,
  articles: Iterable<string | Article> | AsyncIterable<string | Article>,
  options: ExtractAllOptions | null = {},
): AsyncGenerator<Extraction, void, undefined> {
  const { signal, onProgress, onError, ...rest } = options ?? {}
  let done = 0
  let characters = 0
  for await (const article of requireIterable(articles)) {
    if (signal?.aborted) throw signal.reason
    const extraction = attempt(() => extract(article, rest), article, onError ?? 'throw')
    done += 1
    characters += typeof article === 'string' ? article.length : (article?.text?.length ?? 0)
    onProgress?.({ done, characters })
    if (extraction) yield extraction
  }
  if (signal?.aborted) throw signal.reason
}

function requireIterable<Items>(articles: Items): Items {
  if (
    typeof articles === 'object' &&
    articles !== null &&
    (Symbol.iterator in articles || Symbol.asyncIterator in articles)
  ) {
    return articles
  }
  throw new SitrepError(
    'invalid-argument',
    `Invalid articles ${show(articles)}: expected an iterable or async iterable`,
  )
}

function attempt(
  run: () => Extraction,
  article: string | Article,
  onError: NonNullable<ExtractAllOptions['onError']>,
): Extraction | null {
  try {
    return run()
  } catch (error) {
    if (onError === 'throw') throw error
    if (onError !== 'skip') onError(error, article)
    return null
  }
}
