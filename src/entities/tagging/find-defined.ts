import type { EntityType } from '../../contract.js'
import type { TaggingRules } from '../entity-rules.js'
import { wordSet } from './phrase-table.js'
import { choose, type Proposal } from './proposal.js'
import { caseOf, SHOUTED } from './sentence-context.js'
import { acronymLetters, spellsAcronym } from './spells-acronym.js'
import type { WordSentence } from './tag-sentence.js'
import type { Word } from './word.js'

/** A sentence with the names found in it. */
export interface TaggedSentence {
  readonly sentence: WordSentence
  readonly proposals: readonly Proposal[]
}

const SHORT_FORM = /^\p{Lu}[\p{L}\d.&-]{1,11}$/u
const STOP = /^[.;:!?()[\]"“”«»|•]$/u
const OPEN = /^[([]$/u
const CLOSE = /^[)\],;/]$/u
/** Two letters are a name's only where brackets say so. */
const LEAST_LETTERS = 2
const LEAST_INITIALS = 3
const LONGEST_LINK = 3

function overlapping(proposals: readonly Proposal[], from: number, to: number): Proposal[] {
  return proposals.filter((one) => one.from < to && from < one.to)
}

/** Where the full name before the brackets at `open` begins that spells the letters, or -1. */
function fullNameBefore(words: readonly Word[], open: number, letters: string, rules: TaggingRules): number {
  const least = Math.max(0, open - 2 * letters.length - 5)
  for (let from = open - 1; from >= least; from -= 1) {
    const word = words[from] as Word
    if (STOP.test(word.text)) return -1
    const begins = word.capital === 1 || wordSet(rules.institutions).has(word.lowerText)
    if (begins && spellsAcronym(words, from, open, letters)) return from
  }
  return -1
}

/** Where the full name after the brackets at `open` ends that spells the letters, or -1. */
function fullNameAfter(words: readonly Word[], open: number, letters: string): number {
  let close = open + 1
  while (close < words.length && close - open < 2 * letters.length + 6 && !STOP.test((words[close] as Word).text))
    close += 1
  const first = words[open + 1]
  if (first?.capital !== 1 || !/^[)\]]$/u.test(words[close]?.text ?? '')) return -1
  return spellsAcronym(words, open + 1, close, letters) ? close : -1
}

// What a defined name is: what the whole of it was taken for, else a body where a word of it or its acronym is one's.
function typeOf(
  tagged: TaggedSentence,
  from: number,
  to: number,
  short: number,
  rules: TaggingRules,
): EntityType | null {
  const { sentence, proposals } = tagged
  const { first, words } = sentence
  const inside = overlapping(proposals, first + from, first + to)
  const whole = inside.find((one) => one.from === first + from && one.to === first + to)
  const agreements = wordSet(rules.agreements)
  if (agreements.has((words[rules.headFirst ? from : to - 1] as Word).lowerText)) return null
  if (whole && whole.type !== 'PERSON') return whole.type
  const heads = wordSet(rules.institutions)
  if (words.slice(from, to).some(({ lowerText }) => heads.has(lowerText))) return 'ORG'
  const body = [...inside, ...overlapping(proposals, first + short, first + short + 1)]
  return body.some(({ type }) => type === 'ORG') ? 'ORG' : null
}

function defined(tagged: TaggedSentence, from: number, to: number, type: EntityType): Proposal {
  const { first } = tagged.sentence
  return { from: first + from, to: first + to, type, confidence: 0.8, origin: 'defined' }
}

// `Kenya National Union of Teachers (Knut)`, `ECOWAS (Economic Community of West African States)`.
function definitionsIn(tagged: TaggedSentence, rules: TaggingRules): Proposal[] {
  const { words } = tagged.sentence
  const found: Proposal[] = []
  for (let open = 1; open + 2 < words.length; open += 1) {
    if (!OPEN.test((words[open] as Word).text)) continue
    const inner = words[open + 1] as Word
    const outer = words[open - 1] as Word
    const isBehind = SHORT_FORM.test(inner.text) && CLOSE.test((words[open + 2] as Word).text)
    const letters = acronymLetters(isBehind ? inner.text : outer.text)
    if (letters.length < LEAST_LETTERS || !(isBehind || SHORT_FORM.test(outer.text))) continue
    const short = isBehind ? open + 1 : open - 1
    const from = isBehind ? fullNameBefore(words, open, letters, rules) : open + 1
    const to = isBehind ? open : fullNameAfter(words, open, letters)
    const type = from < 0 || to < 0 ? null : typeOf(tagged, from, to, short, rules)
    if (type) found.push(defined(tagged, from, to, type), defined(tagged, short, short + 1, type))
  }
  return found
}

/** The initials of a body's full name, with and without its words of grammar. */
function initialsOf(words: readonly Word[]): string[] {
  const told = words.filter(({ letters }) => letters > 0)
  const capitals = told.filter(({ capital }) => capital === 1)
  const long = told.filter(({ capital, letters }) => capital === 1 || letters > LONGEST_LINK)
  return [told, long, capitals].map((some) => some.map(({ text }) => acronymLetters(text).charAt(0)).join(''))
}

/** Short forms of the document's bodies: those that it gives in brackets, and the initials of full names. */
function shortForms(
  document: readonly TaggedSentence[],
  given: readonly Proposal[][],
): ReadonlyMap<string, EntityType> {
  const forms = new Map<string, EntityType>()
  document.forEach(({ sentence: { words, first }, proposals }, at) => {
    for (const { from, to, type } of given[at] as readonly Proposal[])
      if (to - from === 1) forms.set((words[from - first] as Word).text, type)
    for (const { from, to, type } of proposals) {
      if (type !== 'ORG' || to - from < LEAST_INITIALS) continue
      for (const initials of initialsOf(words.slice(from - first, to - first)))
        if (initials.length >= LEAST_INITIALS && !forms.has(initials.toUpperCase()))
          forms.set(initials.toUpperCase(), type)
    }
  })
  return forms
}

function occurrences(tagged: TaggedSentence, forms: ReadonlyMap<string, EntityType>): Proposal[] {
  const { words } = tagged.sentence
  const found = words.flatMap((word, at) => {
    const type = word.capital === 1 ? forms.get(word.text) : undefined
    return type === undefined ? [] : [defined(tagged, at, at + 1, type)]
  })
  return found.length > 0 && caseOf(words) === SHOUTED ? [] : found
}

/**
 * The document with the names that it defines itself: a full name and its acronym in brackets, either way round, then
 * that acronym, and the initials of a body's full name, wherever they stand.
 */
export function findDefined<T extends TaggedSentence>(document: readonly T[], rules: TaggingRules): T[] {
  const given = document.map((tagged) => definitionsIn(tagged, rules))
  const forms = shortForms(document, given)
  if (forms.size === 0) return [...document]
  return document.map((tagged, at) => {
    const more = [...(given[at] as Proposal[]), ...occurrences(tagged, forms)]
    return more.length === 0 ? tagged : { ...tagged, proposals: choose([...tagged.proposals, ...more]) }
  })
}
