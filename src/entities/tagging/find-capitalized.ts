import type { EntityType } from '../../contract.js'
import type { TaggingRules } from '../entity-rules.js'
import { phraseEnd, phraseTable, wordSet } from './phrase-table.js'
import type { Proposal } from './proposal.js'
import { caseOf } from './sentence-context.js'
import type { WordSentence } from './tag-sentence.js'
import type { Word } from './word.js'

const INNER = /^(?:of|for)$/u
const ARTICLE = 'the'
const LONGEST = 9
const SURE = 0.8
/** Two words with a noun of institutions are as often something else (`Customer Service`). */
const FEWEST_WORDS = 3
const LONG_WORD = 5
const FEWEST_COMMON = 2
const TITLED = 3

interface Run {
  readonly from: number
  readonly to: number
}

function isCapital(word: Word | undefined): boolean {
  return word?.capital === 1 && word.letters > 1
}

// Of a sentence full of names some common words tell that it is no headline.
function isHeadline(words: readonly Word[]): boolean {
  const common = words.filter(({ capital, letters }) => capital === 0 && letters >= LONG_WORD)
  return caseOf(words) !== 0 && (common.length < FEWEST_COMMON || caseOf(words) < TITLED)
}

// Words with capitals, and `of`, `for`, `of the` between two of them.
function runAt(words: readonly Word[], from: number): Run {
  let to = from + 1
  for (;;) {
    let next = to
    if (INNER.test(words[next]?.lowerText ?? '')) {
      next += 1
      if (words[next]?.text === ARTICLE) next += 1
    }
    if (!isCapital(words[next])) return { from, to }
    to = next + 1
  }
}

function isFacilityName(words: readonly Word[], { from, to }: Run, rules: TaggingRules): boolean {
  const table = phraseTable(rules.facilities)
  for (let at = from + 1; at < to; at += 1) if (phraseEnd(table, words, at) === to) return true
  return false
}

// `State Security Service`; `Agency for State Financial Control`, `Office of the Prosecutor`.
function isBodyName(words: readonly Word[], { from, to }: Run, rules: TaggingRules): boolean {
  const heads = wordSet(rules.institutions)
  const isHead = (at: number): boolean => heads.has(words[at]?.lowerText ?? '')
  return (isHead(to - 1) && to - from >= FEWEST_WORDS) || (isHead(from) && INNER.test(words[from + 1]?.lowerText ?? ''))
}

function typeOf(words: readonly Word[], run: Run, rules: TaggingRules): EntityType | null {
  if (isFacilityName(words, run, rules)) return 'FAC'
  return isBodyName(words, run, rules) ? 'ORG' : null
}

// Nothing was seen in the run, or the body behind its first noun (`Agency for ⟦State Financial Control⟧`).
function isOpen(inside: readonly Proposal[], type: EntityType, to: number): boolean {
  return inside.every((name) => type === 'ORG' && name.type === 'ORG' && name.to === to && name.confidence < SURE)
}

/**
 * Names in capitals whose noun says what they are, where the model saw none or a part (`Heydar Aliyev International
 * Airport`, `State Security Service`): for languages that write names with capitals throughout.
 */
export function findCapitalized(sentence: WordSentence, named: readonly Proposal[], rules: TaggingRules): Proposal[] {
  const { words, first } = sentence
  if (rules.headFirst || isHeadline(words)) return []
  const openers = wordSet(rules.openers)
  const found: Proposal[] = []
  for (let at = 1; at < words.length; ) {
    const word = words[at] as Word
    if (!isCapital(word) || word.lowerText === ARTICLE || openers.has(word.lowerText)) {
      at += 1
      continue
    }
    const run = runAt(words, at)
    at = run.to
    const size = run.to - run.from
    const type = size > 1 && size <= LONGEST ? typeOf(words, run, rules) : null
    if (!type || wordSet(rules.titles).has(word.lowerText)) continue
    const from = first + run.from
    const to = first + run.to
    const inside = named.filter((name) => name.from < to && from < name.to)
    if (isOpen(inside, type, to)) found.push({ from, to, type, confidence: 0.65, origin: 'capitalized' })
  }
  return found
}
