import { names } from '../data/names.js'
import type { BodyGrammar, TaggingRules } from '../entity-rules.js'
import { LISTS, listsOf } from './name-lists.js'
import { phraseEnd, phraseTable, wordSet } from './phrase-table.js'
import type { Proposal } from './proposal.js'
import { caseOf } from './sentence-context.js'
import type { WordSentence } from './tag-sentence.js'
import type { Word } from './word.js'

const PLACES = ['country', 'large city', 'region'].reduce(
  (mask, list) => mask | (1 << LISTS.indexOf(list as (typeof LISTS)[number])),
  0,
)
const NOUN = /^\p{L}[\p{L}-]{2,}$/u
const AND = 'et'
const PLURAL = /[sx]$/u
const HIGH = /^Haute?s?$/u
const STOP = /^[,;:.()»”"]$/u

/** A sentence as the grammar of names reads it. */
interface Scene {
  readonly words: readonly Word[]
  /** The name found at each word, by its first word. */
  readonly starts: ReadonlyMap<number, Proposal>
  readonly first: number
  readonly grammar: BodyGrammar
  readonly rules: TaggingRules
}

function lower(scene: Scene, at: number): string {
  return scene.words[at]?.lowerText ?? ''
}

/** The word after the adjectives that stand from `at` on; of nations only where the head takes them into its name. */
function adjectivesEnd(scene: Scene, at: number, national: boolean): number {
  const { grammar, rules, words } = scene
  let end = at
  while (end < words.length) {
    const group = phraseEnd(phraseTable(rules.groups), words, end)
    if (group > 0 && !(national && words[end]?.capital === 0)) return end
    const word = lower(scene, end)
    if (group > 0) end = group
    else if (grammar.adjective.test(word) && !wordSet(grammar.verbs).has(word)) end += 1
    else if (word === AND && end > at && grammar.adjective.test(lower(scene, end + 1))) end += 1
    else return end
  }
  return end
}

function articlesEnd(scene: Scene, at: number): number {
  const articles = wordSet(scene.grammar.articles)
  let end = at
  while (articles.has(lower(scene, end))) end += 1
  return end
}

// A common noun, or one with a capital behind an article that is no place's and no person's name.
function isNoun({ words, starts, first, grammar }: Scene, at: number): boolean {
  const word = words[at]
  if (!word || !NOUN.test(word.text) || wordSet(grammar.stops).has(word.lowerText)) return false
  if (grammar.infinitive.test(word.lowerText)) return false
  const named = starts.get(first + at)
  if (word.capital === 0) return true
  return (!named || named.type === 'ORG') && (listsOf(names, word.parts) & PLACES) === 0 && word.capitals === 1
}

/** Where `de la sécurité publique`, `pour l'indépendance` ends that begins at a word; -1 where it does not. */
function complementEnd(scene: Scene, at: number, national: boolean): number {
  const { grammar } = scene
  const pursues = wordSet(grammar.pursuits).has(lower(scene, at))
  if (!pursues && !wordSet(grammar.links).has(lower(scene, at))) return -1
  const noun = articlesEnd(scene, at + 1)
  if ((pursues && noun === at + 1) || !isNoun(scene, noun)) return -1
  if (scene.words[noun]?.capital === 1 && noun === at + 1) return -1
  return adjectivesEnd(scene, noun + 1, national)
}

// `et de la démocratie`; `des élèves et étudiants`; `et la restauration des institutions` where more follows.
function joinedEnd(scene: Scene, at: number, national: boolean): number {
  if (lower(scene, at) !== AND) return -1
  const linked = complementEnd(scene, at + 1, national)
  if (linked > 0) return linked
  const noun = articlesEnd(scene, at + 1)
  if (!isNoun(scene, noun) || scene.words[noun]?.capital === 1) return -1
  if (noun === at + 1) return PLURAL.test(lower(scene, at - 1)) && PLURAL.test(lower(scene, noun)) ? noun + 1 : -1
  const end = adjectivesEnd(scene, noun + 1, national)
  const next = lower(scene, end)
  const goesOn = wordSet(scene.grammar.links).has(next) || STOP.test(next)
  return goesOn || scene.grammar.abstract.test(lower(scene, noun)) ? end : -1
}

/** Where the place after `de` ends that belongs to a name; -1 where none follows. */
function placeEnd(scene: Scene, at: number): number {
  if (!wordSet(scene.grammar.links).has(lower(scene, at))) return -1
  for (let start = at + 1; start <= articlesEnd(scene, at + 1); start += 1) {
    const place = scene.starts.get(scene.first + start)
    if (place) return place.type === 'GPE' || place.type === 'LOC' ? place.to - scene.first : -1
  }
  return -1
}

// `Commission malaisienne des communications`: with more to come the nation is in the middle of the name.
function bareEnd(scene: Scene, from: number, national: boolean): number {
  const bare = adjectivesEnd(scene, from + 1, national)
  const wider = adjectivesEnd(scene, from + 1, true)
  return wider > bare && complementEnd(scene, wider, national) > 0 ? wider : bare
}

function composedEnd(scene: Scene, from: number): number {
  const { nationalHeads, settledHeads } = scene.grammar
  const head = lower(scene, from)
  const national = wordSet(nationalHeads).has(head)
  const bare = bareEnd(scene, from, national)
  let end = bare
  for (let next = end; next > 0; ) {
    end = next
    next = complementEnd(scene, end, national)
    if (next < 0 && end > bare) next = joinedEnd(scene, end, national)
  }
  const place = end > from + 1 && wordSet(settledHeads).has(head) ? placeEnd(scene, end) : -1
  if (place > 0) return place
  const groups = phraseTable(scene.rules.groups)
  const inner = scene.words.slice(from + 1, end)
  return end > bare || inner.some((_, at) => phraseEnd(groups, inner, at) > 0) ? end : -1
}

// `cour d'appel de Tbilissi`, `archidiocèse de Port-au-Prince`: the seat is part of the name, written small or large.
function seatedEnd(scene: Scene, from: number): number {
  let end = adjectivesEnd(scene, from + 1, false)
  const inner = complementEnd(scene, end, false)
  if (inner > 0) end = inner
  return placeEnd(scene, end)
}

function nameEnd(scene: Scene, at: number): number {
  const { words, grammar } = scene
  const head = lower(scene, at)
  if (wordSet(grammar.seatedHeads).has(head)) return seatedEnd(scene, at)
  if (at === 0 || words[at]?.capital !== 1 || !wordSet(grammar.heads).has(head)) return -1
  return composedEnd(scene, at)
}

/**
 * Names of bodies that are common words but for the first (`Agence nationale de la sécurité des systèmes d'information`),
 * read by the grammar of the language: a noun of institutions, its adjectives and complements, the place of its seat.
 */
export function findComposed(sentence: WordSentence, named: readonly Proposal[], rules: TaggingRules): Proposal[] {
  const { words, first } = sentence
  const { bodyGrammar: grammar } = rules
  if (grammar === null || caseOf(words) !== 0) return []
  const heads = wordSet(grammar.heads)
  const seated = wordSet(grammar.seatedHeads)
  if (!words.some(({ lowerText }) => heads.has(lowerText) || seated.has(lowerText))) return []
  const scene = { words, first, grammar, rules, starts: new Map(named.map((name) => [name.from, name])) }
  return words.flatMap((_, at) => {
    const end = nameEnd(scene, at)
    if (end < at + 2) return []
    const from = words[at]?.capital === 1 && HIGH.test(words[at - 1]?.text ?? '') ? at - 1 : at
    return [{ from: first + from, to: first + end, type: 'ORG', confidence: 0.75, origin: 'composed' } as const]
  })
}
