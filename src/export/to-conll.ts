import type { EntityMention, EntityType, Extraction, Sentence, Span } from '../contract.js'
import { requireText } from '../text/arguments.js'
import { bioTags } from './bio-tags.js'
import { plainSentences, tokenSpans } from './tokens-of.js'

export interface ConllOptions {
  /** Sentences of the text as `read` returns them; without them a plain split into words and marks is used. */
  readonly sentences?: readonly Sentence[] | null | undefined
  /** `ontonotes` (default) writes the types as they are, `conll` PER, ORG, LOC and MISC as in CoNLL-2003. */
  readonly labels?: 'ontonotes' | 'conll' | null | undefined
}

const CONLL_2003: Readonly<Record<EntityType, string>> = {
  PERSON: 'PER',
  ORG: 'ORG',
  GPE: 'LOC',
  LOC: 'LOC',
  FAC: 'LOC',
  NORP: 'MISC',
  EVENT: 'MISC',
  WEAPON: 'MISC',
}

/**
 * Entities in CoNLL columns: a token and its BIO tag (IOB2) on a line, parted by a tab, an empty line after each
 * sentence, `-DOCSTART-` before each article.
 */
export function toConll(text: string, extraction: Extraction, options: ConllOptions = {}): string {
  requireText(text)
  const sentences = options.sentences ? tokenSpans(options.sentences) : plainSentences(text)
  const label = ({ type }: EntityMention): string => (options.labels === 'conll' ? CONLL_2003[type] : type)
  const tags = bioTags(sentences, extraction.entityMentions, label)
  const starts = extraction.articles.slice(1).map((article) => article.start)
  const parts = ['-DOCSTART-\tO\n\n']
  for (const [index, tokens] of sentences.entries()) {
    if (beginsArticle(tokens, starts)) parts.push('-DOCSTART-\tO\n\n')
    for (const [position, token] of tokens.entries()) {
      parts.push(`${form(text, token)}\t${tags[index]?.[position] ?? 'O'}\n`)
    }
    parts.push('\n')
  }
  return parts.join('')
}

/** Whether a sentence is the first of a later article; takes that article off the list. */
function beginsArticle(tokens: readonly Span[], starts: number[]): boolean {
  const first = tokens[0]
  if (!first || starts.length === 0 || first.start < (starts[0] as number)) return false
  while (starts.length > 0 && (starts[0] as number) <= first.start) starts.shift()
  return true
}

function form(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, '\u00a0')
}
