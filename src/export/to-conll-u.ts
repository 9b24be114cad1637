import type { Extraction, Sentence, Token } from '../contract.js'
import { requireText } from '../text/arguments.js'
import { bioTags } from './bio-tags.js'
import { createOffsetMap, type OffsetMap } from './offset-map.js'
import { tokenSpans } from './tokens-of.js'

export interface ConllUOptions {
  /** Adds the entities to MISC as `NER=B-PERSON`. */
  readonly extraction?: Extraction | null | undefined
  /** Written as `# newdoc id`; default: the extraction's id, else `document`. */
  readonly id?: string | null | undefined
}

/**
 * Sentences as `read` returns them in CoNLL-U (Universal Dependencies v2). `# text` is the sentence with its
 * white space folded; MISC keeps each token's place as `TokenRange=start:end` in code points, and `SpaceAfter=No`.
 */
export function toConllU(text: string, sentences: readonly Sentence[], options: ConllUOptions = {}): string {
  const map = createOffsetMap(requireText(text))
  const { extraction } = options
  const tags = extraction ? bioTags(tokenSpans(sentences), extraction.entityMentions, ({ type }) => type) : []
  const blocks = sentences
    .map((sentence, index) => ({ sentence, tags: tags[index] ?? [] }))
    .filter(({ sentence }) => sentence.tokens.length > 0)
    .map(({ sentence, tags }, index) => [
      `# sent_id = ${index + 1}`,
      `# text = ${sentenceText(text, sentence.tokens)}`,
      ...sentence.tokens.map((_, position) => tokenLine(text, map, sentence.tokens, position, tags[position])),
      '',
    ])
  const id = oneLine(options.id ?? extraction?.id ?? 'document')
  return [`# newdoc id = ${id}`, ...blocks.flat()].map((line) => `${line}\n`).join('')
}

function oneLine(value: string): string {
  return value.replace(/\s+/gu, ' ').trim() || '_'
}

/** Forms and the spaces between them, so that the text can be rebuilt from the lines. */
function sentenceText(text: string, tokens: readonly Token[]): string {
  return tokens
    .map((token, index) => oneLine(form(text, token)) + (spaceAfter(tokens, index) ? ' ' : ''))
    .join('')
    .trim()
}

function form(text: string, token: Token): string {
  return oneLine(text.slice(token.start, token.end))
}

function spaceAfter(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return next === undefined || next.start > (tokens[index] as Token).end
}

function tokenLine(
  text: string,
  map: OffsetMap,
  tokens: readonly Token[],
  index: number,
  tag: string | undefined,
): string {
  const token = tokens[index] as Token
  const misc = [
    ...(tag && tag !== 'O' ? [`NER=${tag}`] : []),
    ...(spaceAfter(tokens, index) ? [] : ['SpaceAfter=No']),
    `TokenRange=${map.toCodePoint(token.start)}:${map.toCodePoint(token.end)}`,
  ]
  const features = token.verbForm ? `VerbForm=${token.verbForm}` : '_'
  const head = token.head < 0 ? [0, 'root'] : [token.head + 1, token.relation || 'dep']
  const lemma = oneLine(token.lemma || '_')
  return [index + 1, form(text, token), lemma, token.pos || 'X', '_', features, ...head, '_', misc.join('|')].join('\t')
}
