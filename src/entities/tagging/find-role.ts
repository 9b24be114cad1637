import type { TaggingRules } from '../entity-rules.js'
import { phraseEnd, phraseTable, wordSet } from './phrase-table.js'
import type { WordSentence } from './tag-sentence.js'
import { AFTER, type Word } from './word.js'

const FARTHEST = 12
const WORD = /[\p{L}\p{N}]/u
const DETERMINER = /^(?:an?|the|his|her|its|their|le|la|les|l'|un|une|son|sa|leur|'s)$/u

interface Stretch {
  readonly from: number
  readonly to: number
}

/** The parts of speech that roles are built of, as far as word lists tell. */
type Part = 'noun' | 'modifier' | 'group' | 'link' | 'name' | 'other' | 'mark'

function partOf(words: readonly Word[], at: number, rules: TaggingRules): Part {
  const word = words[at]
  if (!word || !WORD.test(word.text)) return 'mark'
  const plain = word.lowerText.replace(/\.$/u, '')
  if (wordSet(rules.roleLinks).has(plain)) return 'link'
  if (wordSet(rules.roleNouns).has(plain)) return 'noun'
  if (wordSet(rules.roleModifiers).has(plain)) return 'modifier'
  if (phraseEnd(phraseTable(rules.groups), words, at) === at + 1) return 'group'
  return word.capitals > 0 ? 'name' : 'other'
}

/**
 * Where the words that complete a role end: adjectives, names, and whatever a link brings in (`chef | du bureau politique |
 * du Hamas`). A further word in lower case is let in after such a word only when something follows it.
 */
function complementEnd(words: readonly Word[], from: number, end: number, rules: TaggingRules): number {
  let at = from
  let brought = false
  while (at < end) {
    const part = partOf(words, at, rules)
    if (part === 'mark') break
    if (part === 'link') {
      let after = at
      while (after < end && partOf(words, after, rules) === 'link') after += 1
      const next = partOf(words, after, rules)
      if (after >= end || next === 'mark') break
      brought = next === 'other'
      at = after + 1
      continue
    }
    if (part === 'other') {
      const goesOn = brought && at + 1 < end && partOf(words, at + 1, rules) === 'link'
      if (!goesOn) break
    }
    brought = part !== 'other' && brought
    at += 1
  }
  return at
}

// The role without the adjectives of nationality at its end, with the adjectives before its noun.
function trim(words: readonly Word[], noun: number, end: number, rules: TaggingRules): Stretch {
  let from = noun
  let to = end
  while (from > 0 && partOf(words, from - 1, rules) === 'modifier') from -= 1
  while (to > noun + 1 && ['group', 'link', 'mark'].includes(partOf(words, to - 1, rules))) to -= 1
  return { from, to }
}

// `le Premier ministre irakien X`, `Germany's foreign minister, X`.
function before(words: readonly Word[], name: number, rules: TaggingRules): Stretch | null {
  const end = words[name - 1]?.text === ',' ? name - 1 : name
  for (let noun = Math.max(0, end - FARTHEST); noun < end; noun += 1) {
    if (partOf(words, noun, rules) !== 'noun') continue
    if (complementEnd(words, noun + 1, end, rules) === end) return trim(words, noun, end, rules)
  }
  return null
}

// `X, porte-parole de Y,`, `X, a spokesman for the ministry`, `X, Iraq's foreign minister`.
function after(words: readonly Word[], name: number, rules: TaggingRules): Stretch | null {
  if (words[name]?.text !== ',') return null
  const last = Math.min(words.length, name + 1 + FARTHEST)
  for (let at = name + 1; at < Math.min(last, name + 7); at += 1) {
    const part = partOf(words, at, rules)
    if (part === 'noun') return trim(words, at, complementEnd(words, at + 1, last, rules), rules)
    const leads =
      part === 'modifier' || part === 'group' || part === 'name' || DETERMINER.test((words[at] as Word).lowerText)
    if (!leads) return null
  }
  return null
}

/** The role that a sentence states beside a person's name, in units of the text; other persons' names end it. */
export function findRole(
  sentence: WordSentence,
  person: Stretch,
  persons: readonly Stretch[],
  rules: TaggingRules,
): Stretch | null {
  const { first } = sentence
  const others = persons.filter((other) => other.from !== person.from)
  const taken = (unit: number): boolean => others.some((other) => other.from <= unit && unit < other.to)
  const words = sentence.words.map((word, at) => (taken(first + at) ? AFTER : word))
  const found = before(words, person.from - first, rules) ?? after(words, person.to - first, rules)
  return found ? { from: first + found.from, to: first + found.to } : null
}
