import { names } from '../data/names.js'
import type { TaggingRules } from '../entity-rules.js'
import { LISTS, listsOf } from './name-lists.js'
import { phraseEnd, phraseTable, wordSet } from './phrase-table.js'
import type { Proposal } from './proposal.js'
import type { WordSentence } from './tag-sentence.js'
import type { Word } from './word.js'

const PLACES = ['country', 'large city', 'small city', 'region'].reduce(
  (mask, list) => mask | (1 << LISTS.indexOf(list as (typeof LISTS)[number])),
  0,
)
const NAMED = new Set(['GPE', 'LOC', 'FAC', 'ORG', 'PERSON'])
const MOST_LINKS = 3

function isKnownPlace(words: readonly Word[], from: number, to: number): boolean {
  const parts = words.slice(from, to).flatMap((word) => word.parts)
  return (listsOf(names, parts) & PLACES) !== 0
}

function facility(sentence: WordSentence, from: number, to: number): Proposal {
  return { from: sentence.first + from, to: sentence.first + to, type: 'FAC', confidence: 0.85, origin: 'facility' }
}

// `l’aéroport international de Bagdad`: the noun, links, and the name.
function afterNoun(
  sentence: WordSentence,
  from: number,
  byStart: ReadonlyMap<number, Proposal>,
  rules: TaggingRules,
): Proposal | null {
  const { words, first } = sentence
  const strong = phraseEnd(phraseTable(rules.facilities), words, from)
  const end = Math.max(strong, phraseEnd(phraseTable(rules.looseFacilities), words, from))
  if (end < 0) return null
  const links = wordSet(rules.facilityLinks)
  let name = end
  while (name < words.length && name - end < MOST_LINKS && links.has((words[name] as Word).lowerText.replace("'", '')))
    name += 1
  if (strong < end) name = end
  const proposal = byStart.get(first + name)
  if (!proposal || !NAMED.has(proposal.type)) return null
  const to = proposal.to - first
  return strong < end && isKnownPlace(words, name, to) ? null : facility(sentence, from, to)
}

// `Balad air base`: the name, and the noun after it.
function beforeNoun(sentence: WordSentence, proposal: Proposal, rules: TaggingRules): Proposal | null {
  const { words, first } = sentence
  const from = proposal.from - first
  const noun = proposal.to - first
  const group = proposal.type === 'NORP' && words[noun]?.capital === 1
  if (noun >= words.length || !(group || NAMED.has(proposal.type))) return null
  const strong = phraseEnd(phraseTable(rules.facilities), words, noun)
  if (strong > 0) return facility(sentence, from, strong)
  const loose = phraseEnd(phraseTable(rules.looseFacilities), words, noun)
  if (loose < 0 || proposal.type === 'PERSON') return null
  return words[noun]?.capital === 1 || !isKnownPlace(words, from, noun) ? facility(sentence, from, loose) : null
}

/** Facilities named by a generic noun and the name of a place, body or person beside it. */
export function findFacilities(sentence: WordSentence, named: readonly Proposal[], rules: TaggingRules): Proposal[] {
  const byStart = new Map(named.map((proposal) => [proposal.from, proposal]))
  const found: (Proposal | null)[] = sentence.words.map((_, at) => afterNoun(sentence, at, byStart, rules))
  if (!rules.headFirst) found.push(...named.map((proposal) => beforeNoun(sentence, proposal, rules)))
  return found.filter((proposal) => proposal !== null)
}
