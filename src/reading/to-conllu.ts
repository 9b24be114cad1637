import type { Sentence, Token } from '../contract.js'

// Line and field breaks cannot stand in a field; an empty one is `_`.
const field = (value: string): string => value.replace(/\s+/gu, ' ').trim() || '_'

function tokenLine(token: Token, index: number, next: Token | undefined): string {
  const features = token.verbForm === undefined ? '_' : `VerbForm=${token.verbForm}`
  const range = `TokenRange=${token.start}:${token.end}`
  const misc = next !== undefined && next.start === token.end ? `SpaceAfter=No|${range}` : range
  const columns = [field(token.text), field(token.lemma), token.pos, '_', features, token.head + 1, token.relation, '_']
  return [index + 1, ...columns, misc].join('\t')
}

/**
 * Sentences in CoNLL-U (universaldependencies.org/format.html): one token a line, ten columns, an empty line after each
 * sentence. `text` is the text they were read from; `TokenRange` in the last column keeps the offsets into it.
 */
export function toConllu(sentences: readonly Sentence[], text: string): string {
  return sentences
    .map(({ start, end, tokens }, index) => {
      const lines = tokens.map((token, at) => tokenLine(token, at, tokens[at + 1]))
      return [`# sent_id = ${index + 1}`, `# text = ${field(text.slice(start, end))}`, ...lines, ''].join('\n')
    })
    .map((block) => `${block}\n`)
    .join('')
}
