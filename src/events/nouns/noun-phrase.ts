import type { Span } from '../../contract.js'
import { childrenOf, isListed, isVerb, plainRelation, type Scene, sentenceRange, type TokenRange } from '../scene.js'
import { mentionOf } from './classify-noun.js'

const INSIDE = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'flat',
  'fixed',
  'nmod',
  'appos',
  'case',
  'goeswith',
  'advmod',
])
const MAX_WIDTH = 30

/**
 * The tokens of a noun phrase from its first determiner to the end of its complements: without its preposition, without relative
 * clauses, participles and what is coordinated with it.
 */
export function nounPhrase(scene: Scene, head: number): TokenRange {
  const { first: low, last: high } = sentenceRange(scene, head)
  let { first, last } = extent(scene, head, head, 0)
  const mention = mentionOf(scene, head)
  if (mention) {
    while (first > low && scene.mentionAt[first - 1] === scene.mentionAt[head]) first -= 1
    while (last + 1 < high && scene.mentionAt[last + 1] === scene.mentionAt[head]) last += 1
  }
  return { first: Math.max(first, head - MAX_WIDTH), last: Math.min(last, head + MAX_WIDTH) + 1 }
}

// First and last token of what belongs to the phrase below a token.
function extent(scene: Scene, token: number, head: number, depth: number): TokenRange {
  let first = token
  let last = token
  if (depth > 5) return { first, last }
  for (const child of childrenOf(scene, token)) {
    // "la journaliste Awa Sow lundi à Bamako": past a date the phrase has ended.
    if (child > token && (scene.dateAt[child] as number) >= 0) break
    if (!belongs(scene, child, token, head)) continue
    const below = extent(scene, child, head, depth + 1)
    first = Math.min(first, below.first)
    last = Math.max(last, below.last)
  }
  return { first, last }
}

function belongs(scene: Scene, child: number, parent: number, head: number): boolean {
  const relation = plainRelation(scene, child)
  // "un village près de Dohouk": the place hangs on the adverb.
  if (relation === 'obl') return parent !== head && scene.reading.pos(parent) === 'ADV'
  if (!INSIDE.has(relation)) return relation === 'conj' && parent !== head && !isVerb(scene, child)
  if (relation === 'case') return parent !== head
  if (relation === 'advmod') return parent !== head || child > head
  if (relation === 'nmod' && child > parent && standsApart(scene, child, parent)) return false
  // An adjunct of time that the parser hung to the noun, unless it describes what follows: "Tuesday's strike".
  if (child > head && (scene.dateAt[child] as number) >= 0) return false
  return true
}

// "Kallas, on a visit to Kyiv": past a comma; "accused Chad of fraud", "la visite à Bamako du ministre": a name needs no complement.
function standsApart(scene: Scene, child: number, parent: number): boolean {
  const own = childrenOf(scene, child).find((one) => one < child && plainRelation(scene, one) === 'case')
  if (own === undefined) return false
  // "top officials including the minister": a part is no description.
  if (scene.words[own - 1] === ',' || isListed(scene, scene.rules.including, own)) return true
  // "the killing of six officers by bandits", but "a statement by the army".
  const done = scene.rules.slots.get(scene.words[own] as string) === 'by'
  if (done && !isListed(scene, scene.rules.documents, parent)) return true
  const mention = mentionOf(scene, parent)
  if (mention === null || scene.rules.slots.get(scene.words[own] as string) !== 'of') return false
  return (mention.type === 'GPE' || mention.type === 'PERSON') && mentionOf(scene, child) === null
}

/** The characters of a range of tokens, with their text. */
export function spanOf(scene: Scene, range: TokenRange): Span & { readonly text: string } {
  const start = scene.reading.starts[range.first] as number
  const end = scene.reading.ends[range.last - 1] as number
  return { start, end, text: scene.reading.text.slice(start, end) }
}
