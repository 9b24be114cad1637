import type { EntityType } from '../../contract.js'
import { names } from '../data/names.js'
import type { TaggingRules } from '../entity-rules.js'
import { bodyNames } from './known-bodies.js'
import { media } from './media.js'
import { LISTS, listsOf } from './name-lists.js'
import { phraseEnd, phraseTable, wordSet } from './phrase-table.js'
import type { Proposal } from './proposal.js'
import type { Candidate, WordSentence } from './tag-sentence.js'
import type { Word } from './word.js'

type Refined = Pick<Proposal, 'from' | 'to' | 'type' | 'subtype'>

const GIVEN_NAME = 1 << LISTS.indexOf('given name')
const PERSONS = GIVEN_NAME | (1 << LISTS.indexOf('surname'))
const SURE_BODY = 0.7
/** Nouns of landscapes that also stand beside towns and provinces. */
const VAGUE = new Set('zone belt corridor triangle coast range pass côte bande ceinture'.split(' '))
const COUNTRY = 1 << LISTS.indexOf('country')
const PLACES = (1 << LISTS.indexOf('large city')) | (1 << LISTS.indexOf('small city')) | (1 << LISTS.indexOf('region'))
const TOWNS = (1 << LISTS.indexOf('large city')) | (1 << LISTS.indexOf('small city'))
const LINKING = new Set(['of', 'for', 'and', '-'])
const PLACE_LIKE = new Set(['PER', 'MISC'])
// The European Union's institutions are not a country's.
const EUROPEAN = /^europ[ée]/u

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

// `Basra Province`: written with a capital after the name, the generic noun is part of it.
function withGeneric(words: readonly Word[], to: number, rules: TaggingRules): number {
  const next = words[to]
  return !rules.headFirst && next?.capital === 1 && wordSet(rules.administrations).has(next.lowerText) ? to + 1 : to
}

function someWord(words: readonly Word[], from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1) if (set.has(plain(words[at]))) return true
  return false
}

function everyWord(words: readonly Word[], from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1) if (!set.has(plain(words[at]))) return false
  return true
}

const MARK = /^[^\p{L}\p{N}!.+&]+$/u
const ACCOUNT = /^[@#](?!\p{Lu}+$)\p{L}/u

// `* Xi`, `| Maiduguri |`: marks of lists and tables stay outside.
function withoutMarks(words: readonly Word[], candidate: Candidate): Candidate {
  let { from, to } = candidate
  while (from + 1 < to && MARK.test((words[from] as Word).text)) from += 1
  while (to - 1 > from && MARK.test((words[to - 1] as Word).text)) to -= 1
  return { ...candidate, from, to }
}

// `Unlike Pakistan`, `Puis Fillon`: the first word of a sentence has its capital from there.
function withoutOpener(words: readonly Word[], candidate: Candidate, rules: TaggingRules): Candidate {
  const { from, to, type } = candidate
  if (from > 0 || to - from < 2 || (type !== 'PER' && type !== 'LOC')) return candidate
  const opens = words[1]?.capital === 1 && wordSet(rules.openers).has((words[0] as Word).lowerText)
  return opens && !(listsOf(names, partsOf(words, from, to)) & (COUNTRY | PLACES))
    ? { ...candidate, from: 1 }
    : candidate
}

function isPhrase(list: readonly string[], words: readonly Word[], from: number, to: number): boolean {
  return phraseEnd(phraseTable(list), words, from) === to
}

// `Port Moresby`, `Fort Worth` are towns; `le port de Beyrouth` is a facility.
const TOWN_HEAD = /^(?:port|fort)$/u

// `vallée de l'Oronte`, `lac Tchad`: the noun before the links before a name.
function headBefore(words: readonly Word[], from: number, rules: TaggingRules): Word | undefined {
  const links = wordSet(rules.facilityLinks)
  let at = from - 1
  while (at > 0 && links.has(plain(words[at]).replace("'", ''))) at -= 1
  return words[at]
}

function isLandscape(word: Word | undefined, landscapes: ReadonlySet<string>): boolean {
  return word?.capital === 0 && landscapes.has(plain(word)) && !VAGUE.has(plain(word))
}

/** Whether a place is a landscape or region, a facility, or a place with an administration. */
export function placeType(words: readonly Word[], from: number, to: number, rules: TaggingRules): EntityType {
  if (isPhrase(rules.regions, words, from, to)) return 'LOC'
  const parts = words.slice(from, to).flatMap((word) => word.parts)
  if (listsOf(names, parts) & COUNTRY) return 'GPE'
  if (to - from > 1 && someWord(words, from, to, wordSet(rules.facilities))) return 'FAC'
  const town = TOWN_HEAD.test(plain(words[from])) && words[from]?.capital === 1 && words[from + 1]?.capital === 1
  const isTown = (listsOf(names, parts) & TOWNS) !== 0
  if (to - from > 1 && !town && !isTown && someWord(words, from, to, wordSet(rules.looseFacilities))) return 'FAC'
  const landscapes = wordSet(rules.landscapes)
  if (to - from > 1 && !isTown && someWord(words, from, to, landscapes)) return 'LOC'
  return isLandscape(rules.headFirst ? headBefore(words, from, rules) : words[to], landscapes) ? 'LOC' : 'GPE'
}

function partsOf(words: readonly Word[], from: number, to: number): number[] {
  return words.slice(from, to).flatMap((word) => word.parts)
}

function refinePlace(words: readonly Word[], from: number, to: number, rules: TaggingRules): Refined {
  const [start, last] = withoutGeneric(words, from, to, rules)
  const end = withGeneric(words, last, rules)
  return { from: start, to: end, type: placeType(words, start, end, rules) }
}

// `aéroport international de Bujumbura`, `Balad Air Base`: a facility that the model takes for a body.
function isFacility(words: readonly Word[], from: number, to: number, rules: TaggingRules): boolean {
  const table = phraseTable(rules.facilities)
  if (rules.headFirst) return phraseEnd(table, words, from) > from && phraseEnd(table, words, from) < to
  for (let at = from + 1; at < to; at += 1) if (phraseEnd(table, words, at) === to) return true
  return false
}

// `Conseil national de sécurité iranien`: whose it is, in lower case, stays outside unless the name is known so.
function withoutAdjective(words: readonly Word[], from: number, to: number, rules: TaggingRules): number {
  const last = words[to - 1] as Word
  if (to - from < 2 || last.capital === 1 || !isPhrase(rules.groups, words, to - 1, to)) return to
  if (to - from === 2 && !isPhrase(bodyNames().all, words, from, to - 1)) return to
  return EUROPEAN.test(last.lowerText) || isPhrase(bodyNames().all, words, from, to) ? to : to - 1
}

// `armée irakienne`, `Chinese military`: no name but a description, of which the adjective alone is a name.
function isDescription(words: readonly Word[], from: number, to: number, rules: TaggingRules): boolean {
  const group = rules.headFirst ? to - 1 : from
  for (let at = from; at < to; at += 1) {
    if ((words[at] as Word).capitals > 0 && (rules.headFirst || at !== group)) return false
  }
  return to - from > 1 && isPhrase(rules.groups, words, group, group + 1)
}

// `G9 gang`, `Islamic State group`: in English a name ends with a capital; `Ministry of the interior` is left as it is.
function withoutTail(words: readonly Word[], from: number, to: number, rules: TaggingRules): number {
  if (rules.headFirst || someWord(words, from, to, LINKING)) return to
  let end = to
  while (end - 1 > from && (words[end - 1] as Word).capitals === 0 && (words[end - 1] as Word).letters > 0) end -= 1
  return (words[end - 1] as Word).capitals > 0 ? end : to
}

function refineBody(words: readonly Word[], from: number, to: number, rules: TaggingRules): Refined | null {
  const parts = partsOf(words, from, to)
  if (listsOf(names, parts) & COUNTRY && parts.length > 1) return { from, to, type: 'GPE' }
  if (isDescription(words, from, to, rules)) return null
  if (isFacility(words, from, to, rules)) return { from, to, type: 'FAC' }
  const end = withoutTail(words, from, to, rules)
  if (end === from + 1 && listsOf(names, partsOf(words, from, end)) & COUNTRY) return { from, to: end, type: 'GPE' }
  return { from, to: withoutAdjective(words, from, end, rules), type: 'ORG' }
}

// A name of several words that is a known place and no person of whom the model is sure: `Abu Ghraib`, `Dhi Qar`.
function isPlaceName(words: readonly Word[], from: number, to: number, confidence: number): boolean {
  return to - from > 1 && confidence < 0.95 && (listsOf(names, partsOf(words, from, to)) & PLACES) !== 0
}

// `le gouvernorat de Dhi Qar`, `the town of Hit`, `Dhi Qar province`: the noun of administration beside it says what it is.
function isAdministered(words: readonly Word[], from: number, to: number, rules: TaggingRules): boolean {
  const generic = wordSet(rules.administrations)
  const next = words[to]
  if (!rules.headFirst && next?.capital === 0 && generic.has(next.lowerText)) return true
  const link = words[from - 1]
  const noun = words[from - 2]
  return (
    noun?.capital === 0 &&
    generic.has(noun.lowerText) &&
    (link?.lowerText === 'of' || /^d(?:e|')$/u.test(link?.lowerText ?? ''))
  )
}

// `Trump administration`, `affaire Fillon`: one word that is no known place or body is a person's name.
function isOwner(words: readonly Word[], from: number, to: number, rules: TaggingRules): boolean {
  const noun = rules.headFirst ? words[from - 1] : words[to]
  if (to - from !== 1 || noun?.capital !== 0 || !wordSet(rules.belongings).has(noun.lowerText)) return false
  return !(listsOf(names, partsOf(words, from, to)) & (COUNTRY | PLACES)) && !isPhrase(bodyNames().all, words, from, to)
}

function refineSpan(words: readonly Word[], candidate: Candidate, rules: TaggingRules): Refined | null {
  const { from, to, type, confidence } = candidate
  if (everyWord(words, from, to, wordSet(rules.titles)) && type !== 'LOC') return null
  if (type !== 'PER' && (isPortfolio(words, from, rules) || isCurrency(words, to))) return null
  if (type === 'ORG' && isOffice(words, from, to, rules)) return null
  if (type !== 'ORG' && isOutlet(words, from, to, rules)) return { from, to, type: 'ORG', subtype: 'media' }
  if (type !== 'PER' && isPhrase(media, words, from, to)) return { from, to, type: 'ORG', subtype: 'media' }
  if (type !== 'ORG' && confidence < 0.9 && isPhrase(bodyNames().all, words, from, to)) return { from, to, type: 'ORG' }
  const place = type === 'PER' && isPlaceName(words, from, to, confidence)
  const region = type === 'NORP' && (listsOf(names, partsOf(words, from, to)) & PLACES) !== 0
  const doubtful = PLACE_LIKE.has(type) || region || (type === 'ORG' && confidence < SURE_BODY)
  if (place || (doubtful && isAdministered(words, from, to, rules))) return refinePlace(words, from, to, rules)
  if (isOwner(words, from, to, rules)) return { from, to, type: 'PERSON' }
  if (type === 'PER' || isTitled(words, candidate, rules))
    return { from: withoutTitles(words, from, to, rules), to, type: 'PERSON' }
  if (type === 'LOC') return refinePlace(words, from, to, rules)
  if (type === 'ORG') return refineBody(words, from, to, rules)
  if (type === 'NORP') return { from, to, type: 'NORP' }
  return someWord(words, from, to, wordSet(rules.eventNouns)) ? { from, to, type: 'EVENT' } : null
}

// `ministre de l'Intérieur`, `chargée de la Francophonie`: what a minister is over is no name.
function isPortfolio(words: readonly Word[], from: number, rules: TaggingRules): boolean {
  if (!wordSet(rules.portfolios).has(plain(words[from]))) return false
  const links = wordSet(rules.facilityLinks)
  let at = from - 1
  const portfolios = wordSet(rules.portfolios)
  const passed = (word: string): boolean => links.has(word.replace("'", '')) || word === 'et' || portfolios.has(word)
  while (at > 0 && (passed(plain(words[at])) || isPhrase(rules.groups, words, at, at + 1))) at -= 1
  if (at === from - 1) return false
  const head = plain(words[at])
  return /^(?:vice-|ex-)?minist(?:re|er)s?$/u.test(head) || /^(?:délégu|charg)ée?s?$/u.test(head)
}

// `Police Public Relations Officer`: an office, not a body; `Office of the Prosecutor` is one.
function isOffice(words: readonly Word[], from: number, to: number, rules: TaggingRules): boolean {
  const last = plain(words[to - 1])
  if (rules.headFirst || to - from < 2 || last === 'general' || someWord(words, from, to, LINKING)) return false
  return wordSet(rules.titles).has(last) && wordSet(rules.roleNouns).has(last)
}

// `Walf Quotidien`, `Daily Trust`: a name with a word for a newspaper in it is no person's.
function isOutlet(words: readonly Word[], from: number, to: number, rules: TaggingRules): boolean {
  const nouns = wordSet(rules.mediaNouns)
  return to - from > 1 && words[to - 1]?.capital === 1 && nouns.has(plain(words[to - 1]))
}

// `US$12 million`, `A$5`: a currency.
function isCurrency(words: readonly Word[], to: number): boolean {
  return /^[$£€]/u.test(words[to]?.text ?? '')
}

// `Amira Haddad @amira_haddad`: the account is a name of its own; `Jane Doe@ENRON` is an old address.
function withoutAccount(words: readonly Word[], candidate: Candidate): Candidate {
  const { from, to } = candidate
  const account = words.slice(from + 1, to).findIndex(({ text }) => ACCOUNT.test(text))
  return account < 0 ? candidate : { ...candidate, to: from + 1 + account }
}

// `Luke Kitterman/Air Force`, `Khaled Mohammed/AP`: a credit of several names, of which one that starts with a given name is
// a person's.
function piecesOf(words: readonly Word[], candidate: Candidate, rules: TaggingRules): Candidate[] {
  const pieces: Candidate[] = []
  let { from } = candidate
  for (let at = from; at <= candidate.to; at += 1) {
    if (at < candidate.to && words[at]?.text !== '/') continue
    if (at > from) pieces.push({ ...candidate, from, to: at })
    from = at + 1
  }
  if (pieces.length < 2) return [candidate]
  return pieces.map((piece) => {
    const start = withoutTitles(words, piece.from, piece.to, rules)
    const person = piece.to - start > 1 && listsOf(names, (words[start] as Word).parts) & GIVEN_NAME
    if (person) return { ...piece, type: 'PER' }
    return piece.type === 'PER' ? { ...piece, type: 'ORG' } : piece
  })
}

// `Ethiopia's National Defence Force`, `Marine Le Pen's National Rally`: whose the body is, and the body.
function withoutOwner(words: readonly Word[], candidate: Candidate, rules: TaggingRules): Candidate[] {
  const { from, to, type } = candidate
  if (rules.headFirst || type !== 'ORG') return [candidate]
  const mark = words.slice(from, to).findIndex(({ lowerText }) => lowerText === "'s") + from
  if (mark <= from || mark + 1 >= to || words[mark + 1]?.capital !== 1) return [candidate]
  const owner = { ...candidate, to: mark }
  const body = { ...candidate, from: mark + 1 }
  if (listsOf(names, partsOf(words, from, mark)) & (COUNTRY | PLACES)) return [{ ...owner, type: 'LOC' }, body]
  const person = mark - from > 1 && listsOf(names, (words[from] as Word).parts) & GIVEN_NAME
  return person ? [{ ...owner, type: 'PER' }, body] : [candidate]
}

// `Ayatollah Ali Khamenei`: a title before a person's name makes no body of it, unless the model is sure.
function isTitled(words: readonly Word[], { from, to, type, confidence }: Candidate, rules: TaggingRules): boolean {
  if (type !== 'ORG' || confidence >= SURE_BODY || to - from < 2) return false
  const start = withoutTitles(words, from, to, rules)
  return start > from && (listsOf(names, (words[start] as Word).parts) & PERSONS) !== 0
}

/** What the model found, by the guidelines: types of the contract, titles and generic nouns outside, no miscellany. */
export function refine(candidate: Candidate, sentence: WordSentence, rules: TaggingRules): Proposal[] {
  const { first, words } = sentence
  const { confidence } = candidate
  const inside = { ...candidate, from: candidate.from - first, to: candidate.to - first }
  const pieces = piecesOf(
    words,
    withoutOpener(words, withoutMarks(words, withoutAccount(words, inside)), rules),
    rules,
  ).flatMap((piece) => withoutOwner(words, piece, rules))
  return pieces.flatMap((piece) => {
    const refined = refineSpan(words, piece, rules)
    if (!refined || refined.to <= refined.from) return []
    return [{ ...refined, from: first + refined.from, to: first + refined.to, confidence, origin: 'model' }]
  })
}
