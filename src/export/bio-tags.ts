import type { EntityMention, Span } from '../contract.js'

/**
 * A BIO tag for every token of every sentence. A token that a mention covers in part counts as covered; a mention that
 * goes on into the next sentence begins anew there.
 */
export function bioTags(
  sentences: readonly (readonly Span[])[],
  mentions: readonly EntityMention[],
  label: (mention: EntityMention) => string,
): string[][] {
  let next = 0
  return sentences.map((tokens) => {
    let open: EntityMention | null = null
    return tokens.map((token) => {
      while (next < mentions.length && (mentions[next] as EntityMention).end <= token.start) next += 1
      const mention = mentions[next]
      if (!mention || mention.start >= token.end) {
        open = null
        return 'O'
      }
      const tag = `${open === mention ? 'I' : 'B'}-${label(mention)}`
      open = mention
      return tag
    })
  })
}
