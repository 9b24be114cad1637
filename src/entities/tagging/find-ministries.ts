import type { TaggingRules } from '../entity-rules.js'
import { wordSet } from './phrase-table.js'
import type { Proposal } from './proposal.js'
import type { WordSentence } from './tag-sentence.js'
import type { Word } from './word.js'

const MINISTRY = 'ministère'
const JOIN = /^(?:et|and|,)$/u

// After `de la`: what the ministry is over, and the adjectives of it; -1 where it is nothing.
function portfolioEnd(words: readonly Word[], from: number, rules: TaggingRules): number {
  let at = from
  const links = wordSet(rules.facilityLinks)
  while (at < words.length && links.has((words[at] as Word).lowerText.replace("'", ''))) at += 1
  if (at === from || !wordSet(rules.portfolios).has(words[at]?.lowerText ?? '')) return -1
  at += 1
  while (wordSet(rules.portfolioAdjectives).has(words[at]?.lowerText ?? '')) at += 1
  return at
}

// `ministère de l'Europe et des Affaires étrangères`: a ministry is over one thing or several.
function ministryEnd(words: readonly Word[], from: number, rules: TaggingRules): number {
  let end = portfolioEnd(words, from + 1, rules)
  for (let next = end; next > 0 && JOIN.test(words[next]?.lowerText ?? ''); ) {
    next = portfolioEnd(words, next + 1, rules)
    if (next > 0) end = next
  }
  return end
}

/** Ministries by what they are over, however many things that is, where the generic noun stands first. */
export function findMinistries({ words, first }: WordSentence, rules: TaggingRules): Proposal[] {
  if (!rules.headFirst) return []
  return words.flatMap((word, at) => {
    const end = word.lowerText === MINISTRY ? ministryEnd(words, at, rules) : -1
    if (end < 0) return []
    return [
      {
        from: first + at,
        to: first + end,
        type: 'ORG',
        subtype: 'government',
        confidence: 0.9,
        origin: 'body',
      } as const,
    ]
  })
}
