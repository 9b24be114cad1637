import type { EntityType } from '../../contract.js'
import { names } from '../data/names.js'
import type { TaggingRules } from '../entity-rules.js'
import { bodyNames } from './known-bodies.js'
import { media } from './media.js'
import { extendName, LISTS, listsOf as listsHolding } from './name-lists.js'
import { type PhraseTable, phraseEnd, phraseTable, wordSet } from './phrase-table.js'
import type { Proposal } from './proposal.js'
import { caseOf, SHOUTED } from './sentence-context.js'
import type { WordSentence } from './tag-sentence.js'
import { WEAPON_SERIES, weaponSystems } from './weapon-systems.js'
import { nameParts, type Word } from './word.js'

const COUNTRY = 1 << LISTS.indexOf('country')
const PLACES = (1 << LISTS.indexOf('large city')) | (1 << LISTS.indexOf('region'))

interface List {
  readonly table: PhraseTable
  readonly type: EntityType
  readonly subtype?: string
  readonly origin: string
  readonly confidence: number
}

// Single words of these lists are names of other things too: only phrases are taken without the model's word for it.
const phrasesOnly = /* @__PURE__ */ new WeakMap<readonly string[], readonly string[]>()

function onlyPhrases(list: readonly string[]): readonly string[] {
  const known = phrasesOnly.get(list) ?? list.filter((name) => name.includes(' ') || /^\p{Ll}+$/u.test(name))
  phrasesOnly.set(list, known)
  return known
}

/** The lists of a language, and the first letter runs of all their phrases: most words begin none. */
interface Lists {
  readonly all: readonly List[]
  readonly first: ReadonlySet<number>
}

const lists = /* @__PURE__ */ new WeakMap<TaggingRules, Lists>()

function listsOf(rules: TaggingRules): Lists {
  const known = lists.get(rules)
  if (known) return known
  const all = makeLists(rules)
  const made = { all, first: new Set(all.flatMap(({ table }) => [...table.first])) }
  lists.set(rules, made)
  return made
}

function makeLists(rules: TaggingRules): readonly List[] {
  return [
    { table: phraseTable(rules.groups), type: 'NORP', origin: 'group', confidence: 0.95 },
    { table: phraseTable(rules.weapons), type: 'WEAPON', origin: 'weapon', confidence: 0.8 },
    { table: phraseTable(weaponSystems), type: 'WEAPON', origin: 'weapon-system', confidence: 0.85 },
    { table: phraseTable(onlyPhrases(rules.regions)), type: 'LOC', origin: 'region', confidence: 0.9 },
    { table: phraseTable(rules.bodies), type: 'ORG', origin: 'body', confidence: 0.9 },
    {
      table: phraseTable(rules.headFirst ? bodyNames().telling : bodyNames().capitalised),
      type: 'ORG',
      origin: 'known-body',
      confidence: 0.85,
    },
    { table: phraseTable(bodyNames().acronyms), type: 'ORG', origin: 'acronym', confidence: 0.8 },
    { table: phraseTable(rules.events), type: 'EVENT', origin: 'event', confidence: 0.8 },
    { table: phraseTable(onlyPhrases(media)), type: 'ORG', subtype: 'media', origin: 'media', confidence: 0.9 },
  ]
}

// `Shahed-136`, `Fateh-110`: a system and its number.
function isNumberedSystem(text: string): boolean {
  const [, name] = NUMBERED.exec(text) ?? []
  return name !== undefined && phraseTable(weaponSystems).phrases.has(nameParts(name).reduce(extendName, 0))
}

// `F-16 Fighting Falcon`: a number of a series, and the name that follows it.
function weaponSeriesEnd(words: readonly Word[], from: number): number {
  const { text, capitals } = words[from] as Word
  if (capitals === 0 || !DIGIT.test(text) || !(WEAPON_SERIES.test(text) || isNumberedSystem(text))) return -1
  const name = from + 1 < words.length ? phraseEnd(phraseTable(weaponSystems), words, from + 1) : -1
  return Math.max(from + 1, name)
}

const NUMBERED = /^(\p{Lu}\p{L}{2,})[-‐‑]\d{1,4}[A-Z]?$/u
const DIGIT = /\d/u
const ORDINAL = /^\d+(?:e|è|er|re|ère|ème|eme|th|st|nd|rd)$/iu

// `80ème brigade`, `101st Airborne Division`: an ordinal, words in capitals, and the noun of a unit.
function unitEnd(words: readonly Word[], from: number, rules: TaggingRules): number {
  const { text } = words[from] as Word
  if (text.charCodeAt(0) > 57 || !ORDINAL.test(text)) return -1
  const units = wordSet(rules.units)
  for (let at = from + 1; at < Math.min(words.length, from + 4); at += 1) {
    const word = words[at] as Word
    if (units.has(word.lowerText)) return rules.headFirst || word.capital === 1 ? at + 1 : -1
    if (word.capital === 0) return -1
  }
  return -1
}

const HANDLE = /^@[\p{L}\p{N}_]{2,}$/u
const BODIES = ['organization', 'media', 'armed group or party'].reduce(
  (mask, list) => mask | (1 << LISTS.indexOf(list as (typeof LISTS)[number])),
  0,
)
const BODY_HANDLE =
  /gov|army|news|police|minist|media|tv$|press|embassy|parl|party|unit|un$|nato|times|post|council|official/iu

function handle(sentence: WordSentence, at: number): Proposal | null {
  const { text } = sentence.words[at] as Word
  if (text.charCodeAt(0) !== 64 || !HANDLE.test(text)) return null
  const parts = nameParts(text.slice(1))
  const key = parts.reduce(extendName, 0)
  const listed = phraseTable(bodyNames().all).phrases.has(key) || phraseTable(media).phrases.has(key)
  const known = listed || (listsHolding(names, parts) & BODIES) !== 0
  const type = known || BODY_HANDLE.test(text) ? 'ORG' : 'PERSON'
  return { from: sentence.first + at, to: sentence.first + at + 1, type, confidence: 0.6, origin: 'handle' }
}

// `Suisse` with a capital is the country before it is a woman of it; `Rome` and `the Caribbean`, where the model sees places.
function isPlace(
  sentence: WordSentence,
  from: number,
  to: number,
  named: readonly Proposal[],
  rules: TaggingRules,
): boolean {
  const word = sentence.words[from] as Word
  // `Galilée occidentale`: a part of the place, not of the West.
  if (word.capital === 0 && sentence.words[from - 1]?.capital === 1 && /^occidental/u.test(word.lowerText)) return true
  if (to !== from + 1 || word.capital !== 1) return false
  const lists = listsHolding(names, word.parts)
  if (lists & COUNTRY) return true
  const unit = sentence.first + from
  const next = sentence.words[to]
  // `the Amhara region`
  if (lists & PLACES && next?.capital === 0 && !rules.headFirst && wordSet(rules.administrations).has(next.lowerText))
    return true
  return (
    (lists & PLACES) !== 0 &&
    named.some((name) => name.from === unit && name.to === unit + 1 && (name.type === 'GPE' || name.type === 'LOC'))
  )
}

/** What the lists and patterns of a language find in a sentence beside the names that the model found in it. */
export function findListed(sentence: WordSentence, named: readonly Proposal[], rules: TaggingRules): Proposal[] {
  const found: Proposal[] = []
  const { words, first } = sentence
  const shouted = caseOf(words) === SHOUTED
  const { all, first: firsts } = listsOf(rules)
  for (let at = 0; at < words.length; at += 1) {
    const begins = firsts.has((words[at] as Word).parts[0] ?? 0)
    for (const { table, type, subtype, origin, confidence } of begins ? all : []) {
      const end = phraseEnd(table, words, at)
      if (end < 0 || (type === 'NORP' && isPlace(sentence, at, end, named, rules)) || (shouted && origin === 'acronym'))
        continue
      found.push({ from: first + at, to: first + end, type, confidence, origin, ...(subtype ? { subtype } : {}) })
    }
    const series = weaponSeriesEnd(words, at)
    if (series > 0)
      found.push({ from: first + at, to: first + series, type: 'WEAPON', confidence: 0.9, origin: 'weapon-system' })
    const unit = unitEnd(words, at, rules)
    if (unit > 0)
      found.push({
        from: first + at,
        to: first + unit,
        type: 'ORG',
        subtype: 'military',
        confidence: 0.85,
        origin: 'unit',
      })
    const account = handle(sentence, at)
    if (account) found.push(account)
  }
  return found.filter((proposal) => proposal.origin !== 'weapon' || !found.some((named) => isNamed(named, proposal)))
}

// `drones Shahed`, `B-52 bombers`: the name of a weapon takes its generic noun in.
function isNamed(named: Proposal, generic: Proposal): boolean {
  return named.origin === 'weapon-system' && (named.from === generic.to || named.to === generic.from)
}
