import type { EntityType } from '../../contract.js'
import { names } from '../data/names.js'
import type { TaggingRules } from '../entity-rules.js'
import { media } from './media.js'
import { LISTS, listsOf } from './name-lists.js'
import { phraseEnd, phraseTable, wordSet } from './phrase-table.js'
import type { Proposal } from './proposal.js'
import type { Candidate, ScoredSentence } from './tag-sentence.js'
import type { Word } from './word.js'

const COUNTRY = 1 << LISTS.indexOf('country')

function plain(word: Word | undefined): string {
  return word ? word.lowerText.replace(/\.$/u, '') : ''
}

/** Where a person's name begins after forms of address, ranks and offices. */
function withoutTitles(words: readonly Word[], from: number, to: number, rules: TaggingRules): number {
  const titles = wordSet(rules.titles)
  let start = from
  while (start + 1 < to && titles.has(plain(words[start])) && words[start + 1]?.capitals) start += 1
  return start
}

// `province de Diyala`, `Diyala province`: the generic noun in lower case stays outside.
function withoutGeneric(words: readonly Word[], from: number, to: number, rules: TaggingRules): [number, number] {
  const generic = wordSet(rules.administrations)
  const links = wordSet(rules.facilityLinks)
  let start = from
  let end = to
  if (end - start > 1 && words[start]?.capital === 0 && generic.has(plain(words[start]))) {
    start += 1
    while (start + 1 < end && links.has(plain(words[start]).replace("'", ''))) start += 1
  }
  while (end - start > 1 && words[end - 1]?.capital === 0 && generic.has(plain(words[end - 1]))) end -= 1
  return [start, end]
}

function someWord(words: readonly Word[], from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1) if (set.has(plain(words[at]))) return true
  return false
}

function isPhrase(list: readonly string[], words: readonly Word[], from: number, to: number): boolean {
  return phraseEnd(phraseTable(list), words, from) === to
}

/** Whether a place is a landscape or region, a facility, or a place with an administration. */
function placeType(words: readonly Word[], from: number, to: number, rules: TaggingRules): EntityType {
  if (isPhrase(rules.regions, words, from, to)) return 'LOC'
  const parts = words.slice(from, to).flatMap((word) => word.parts)
  if (listsOf(names, parts) & COUNTRY) return 'GPE'
  if (to - from > 1 && someWord(words, from, to, wordSet(rules.facilities))) return 'FAC'
  if (to - from > 1 && someWord(words, from, to, wordSet(rules.looseFacilities))) return 'FAC'
  const landscapes = wordSet(rules.landscapes)
  if (to - from > 1 && someWord(words, from, to, landscapes)) return 'LOC'
  return landscapes.has(plain(words[from - 1])) && words[from - 1]?.capital === 0 ? 'LOC' : 'GPE'
}

function refinePlace(
  words: readonly Word[],
  from: number,
  to: number,
  rules: TaggingRules,
): Pick<Proposal, 'from' | 'to' | 'type'> {
  const [start, end] = withoutGeneric(words, from, to, rules)
  return { from: start, to: end, type: placeType(words, start, end, rules) }
}

function refineBody(
  words: readonly Word[],
  from: number,
  to: number,
): Pick<Proposal, 'from' | 'to' | 'type' | 'subtype'> {
  const parts = words.slice(from, to).flatMap((word) => word.parts)
  if (listsOf(names, parts) & COUNTRY && parts.length > 1) return { from, to, type: 'GPE' }
  return { from, to, type: 'ORG', ...(isPhrase(media, words, from, to) ? { subtype: 'media' } : {}) }
}

function refineOther(
  words: readonly Word[],
  from: number,
  to: number,
  rules: TaggingRules,
): Pick<Proposal, 'from' | 'to' | 'type'> | null {
  return someWord(words, from, to, wordSet(rules.eventNouns)) ? { from, to, type: 'EVENT' } : null
}

function refineSpan(
  words: readonly Word[],
  from: number,
  to: number,
  type: string,
  rules: TaggingRules,
): Pick<Proposal, 'from' | 'to' | 'type' | 'subtype'> | null {
  if (isPhrase(media, words, from, to) && type !== 'PER') return { from, to, type: 'ORG', subtype: 'media' }
  if (type === 'PER') return { from: withoutTitles(words, from, to, rules), to, type: 'PERSON' }
  if (type === 'LOC') return refinePlace(words, from, to, rules)
  if (type === 'ORG') return refineBody(words, from, to)
  return type === 'NORP' ? { from, to, type: 'NORP' } : refineOther(words, from, to, rules)
}

/** What the model found, by the guidelines: types of the contract, titles and generic nouns outside, no miscellany. */
export function refine(candidate: Candidate, sentence: ScoredSentence, rules: TaggingRules): Proposal | null {
  const { first, words } = sentence
  const refined = refineSpan(words, candidate.from - first, candidate.to - first, candidate.type, rules)
  if (!refined) return null
  return {
    ...refined,
    from: first + refined.from,
    to: first + refined.to,
    confidence: candidate.confidence,
    origin: 'model',
  }
}
