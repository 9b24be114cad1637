import type { EntityType } from '../../contract.js'
import { names } from '../data/names.js'
import type { TaggingRules } from '../entity-rules.js'
import { LISTS, listsOf } from './name-lists.js'
import { phraseEnd, phraseTable, wordSet } from './phrase-table.js'
import type { Proposal } from './proposal.js'
import { caseOf } from './sentence-context.js'
import type { WordSentence } from './tag-sentence.js'
import type { Word } from './word.js'

const GIVEN_NAME = 1 << LISTS.indexOf('given name')
const PLACES = ['country', 'large city', 'region'].reduce(
  (mask, list) => mask | (1 << LISTS.indexOf(list as (typeof LISTS)[number])),
  0,
)
const QUOTE = /^["“”«»‘’']$/u
const SURE_PERSON = 0.9
const LONGEST = 4
const NEAR = 3

interface Run {
  readonly from: number
  readonly to: number
  readonly quoted: boolean
}

// The words with capitals after a word that introduces a name, in quotation marks or not.
function runAfter(words: readonly Word[], at: number): Run | null {
  const quoted = QUOTE.test(words[at]?.text ?? '')
  const from = quoted ? at + 1 : at
  let to = from
  while (to < words.length && to - from < LONGEST && words[to]?.capital === 1) to += 1
  if (to === from || (quoted && !QUOTE.test(words[to]?.text ?? ''))) return null
  return { from, to, quoted }
}

function overlapping(named: readonly Proposal[], from: number, to: number): Proposal[] {
  return named.filter((name) => name.from < to && from < name.to)
}

/** Whether a run after a noun for a body may be the body's name, given what the model made of it. */
function isBody(words: readonly Word[], run: Run, rivals: readonly Proposal[], rules: TaggingRules): boolean {
  const first = words[run.from] as Word
  if (wordSet(rules.titles).has(first.lowerText.replace(/\.$/u, ''))) return false
  if (wordSet(rules.openers).has(first.lowerText)) return false
  if (run.to - run.from > 1 && !run.quoted && listsOf(names, first.parts) & GIVEN_NAME) return false
  if (rivals.some(({ type, confidence }) => type === 'ORG' || (type === 'PERSON' && confidence >= SURE_PERSON)))
    return false
  if (run.quoted) return true
  if (phraseEnd(phraseTable(rules.groups), words, run.from) > 0) return false
  const parts = words.slice(run.from, run.to).flatMap((word) => word.parts)
  return (listsOf(names, parts) & PLACES) === 0
}

function introducedBodies(sentence: WordSentence, named: readonly Proposal[], rules: TaggingRules): Proposal[] {
  const { words, first } = sentence
  const heads = wordSet(rules.bodyHeads)
  const found: Proposal[] = []
  words.forEach((word, at) => {
    const written = word.capital === 0 || word.capitals === word.letters
    if (!written || !heads.has(word.lowerText)) return
    const run = runAfter(words, at + 1)
    if (!run) return
    const from = first + run.from
    const to = first + run.to
    if (isBody(words, run, overlapping(named, from, to), rules))
      found.push({ from, to, type: 'ORG', confidence: 0.7, origin: 'introduced' })
  })
  return found
}

// Whose other name follows at `at`: a person's or a body's named right before, or a person's of whom only the office is told
// (`a gang leader known as`).
function bearerBefore(
  sentence: WordSentence,
  named: readonly Proposal[],
  at: number,
  rules: TaggingRules,
): EntityType | null {
  const { words, first } = sentence
  const near = named.find(({ to }) => to <= first + at && to > first + at - NEAR)
  if (near) return near.type === 'PERSON' || near.type === 'ORG' ? near.type : null
  const end = words[at - 1]?.text === ',' ? at - 1 : at
  const heads = words.slice(Math.max(0, end - (rules.headFirst ? NEAR : 1)), end).filter(({ capital }) => capital === 0)
  if (rules.headFirst && heads.some(({ lowerText }) => wordSet(rules.roleNouns).has(lowerText))) return 'PERSON'
  const noun = heads.at(-1)?.lowerText ?? ''
  if (wordSet(rules.bodyHeads).has(noun)) return 'ORG'
  return wordSet(rules.roleNouns).has(noun) ? 'PERSON' : null
}

function otherNames(sentence: WordSentence, named: readonly Proposal[], rules: TaggingRules): Proposal[] {
  const { words, first } = sentence
  const links = phraseTable(rules.aliasLinks)
  const found: Proposal[] = []
  for (let at = 1; at < words.length; at += 1) {
    const end = words[at]?.capital === 0 ? phraseEnd(links, words, at) : -1
    const run = end > 0 ? runAfter(words, end) : null
    const type = run ? bearerBefore(sentence, named, at, rules) : null
    if (!run || !type) continue
    const from = first + run.from
    const to = first + run.to
    const told = overlapping(named, from, to)
    if (told.some((name) => name.type === type || name.type === 'PERSON' || name.type === 'ORG')) continue
    found.push({ from, to, type, confidence: 0.75, origin: 'introduced' })
  }
  return found
}

// `Sinaloa cartel`, `cartel de Sinaloa`: not the place but the gang.
function gangs(sentence: WordSentence, named: readonly Proposal[], rules: TaggingRules): Proposal[] {
  const { words, first } = sentence
  const links = wordSet(rules.facilityLinks)
  return named.flatMap(({ type, from, to }) => {
    if (type !== 'GPE' && type !== 'LOC') return []
    let head = rules.headFirst ? from - first - 1 : to - first
    while (rules.headFirst && head > 0 && links.has((words[head] as Word).lowerText.replace("'", ''))) head -= 1
    if (!/^(?:cartel|gang)$/u.test(words[head]?.lowerText ?? '')) return []
    const start = Math.min(from, first + head)
    return [
      { from: start, to: Math.max(to, first + head + 1), type: 'ORG', confidence: 0.8, origin: 'introduced' } as const,
    ]
  })
}

/**
 * Names that the words before them explain, where the model saw none or doubted: `the newspaper "Al-Ayyam"`, `l’ONG Acled`,
 * `alias “Fito”` after a person's name.
 */
export function findIntroduced(sentence: WordSentence, named: readonly Proposal[], rules: TaggingRules): Proposal[] {
  const bodies = caseOf(sentence.words) === 0 ? introducedBodies(sentence, named, rules) : []
  return [...bodies, ...otherNames(sentence, named, rules), ...gangs(sentence, named, rules)]
}
