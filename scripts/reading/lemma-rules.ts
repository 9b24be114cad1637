import { applyRule, findRule, lemmaClass, type PackedLemmas } from '../../src/reading/lemmas.js'
import type { PartOfSpeech } from '../../src/reading/reading.js'
import type { TreebankSentence } from './treebank.js'

/** A word, its lemma and how often it was seen. */
export interface LemmaEntry {
  readonly word: string
  readonly lemma: string
  readonly count: number
}

type Rules = Map<string, { strip: number; append: string }>

const LONGEST_SUFFIX = 7

function ruleOf(word: string, lemma: string): string {
  let same = 0
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same += 1
  return `${word.length - same}${lemma.slice(same)}`
}

function toRule(name: string): { strip: number; append: string } {
  const [, strip = '0', append = ''] = /^(\d+)(.*)$/u.exec(name) ?? []
  return { strip: Number(strip), append }
}

// How often each rule serves each suffix.
function countSuffixes(entries: readonly LemmaEntry[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const { word, lemma } of entries) {
    const rule = ruleOf(word, lemma)
    const anchored = `^${word}`
    for (let size = 0; size <= Math.min(LONGEST_SUFFIX, anchored.length); size += 1) {
      const suffix = anchored.slice(anchored.length - size)
      const rules = counts.get(suffix) ?? new Map<string, number>()
      rules.set(rule, (rules.get(rule) ?? 0) + 1)
      counts.set(suffix, rules)
    }
  }
  return counts
}

function mostCommon(rules: ReadonlyMap<string, number>): [string, number] {
  return [...rules].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))[0] as [string, number]
}

/** Suffix rules: a suffix is kept where its majority differs from the next shorter suffix and serves `least` words. */
export function learnSuffixes(entries: readonly LemmaEntry[], least: number): Map<string, string> {
  const counts = countSuffixes(entries)
  const kept = new Map<string, string>()
  const best = new Map<string, string>()
  for (const suffix of [...counts.keys()].sort((one, other) => one.length - other.length || (one < other ? -1 : 1))) {
    const rules = counts.get(suffix) as Map<string, number>
    const [rule, count] = mostCommon(rules)
    const inherited = suffix === '' ? null : (best.get(suffix.slice(1)) as string)
    const gain = count - (rules.get(inherited ?? '') ?? 0)
    const differs = rule !== inherited && gain >= (suffix === '' ? 1 : least)
    if (differs) kept.set(suffix.startsWith('^') ? suffix : `_${suffix}`, rule)
    best.set(suffix, differs ? rule : (inherited as string))
  }
  return kept
}

/** Adds the words, seen `least` times or more, that the rules get wrong. */
export function addExceptions(kept: Map<string, string>, entries: readonly LemmaEntry[], least: number): void {
  const rules: Rules = new Map([...kept].map(([suffix, name]) => [suffix, toRule(name)]))
  for (const { word, lemma, count } of entries) {
    if (count < least || word.includes(' ') || applyRule(word, findRule(rules, word)) === lemma) continue
    kept.set(`^${word}`, ruleOf(word, lemma))
  }
}

/** Lines `rule suffix suffix …`, in a fixed order. */
export function packRules(kept: ReadonlyMap<string, string>): string {
  const byRule = new Map<string, string[]>()
  for (const [suffix, rule] of kept) byRule.set(rule, [...(byRule.get(rule) ?? []), suffix])
  return [...byRule]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([rule, suffixes]) => `${rule} ${suffixes.sort().join(' ')}`)
    .join('\n')
}

/** Words with their most frequent lemma, by class of lemma rules. */
export function collectLemmas(sentences: readonly TreebankSentence[]): Record<keyof PackedLemmas, LemmaEntry[]> {
  const seen = new Map<string, Map<string, number>>()
  for (const sentence of sentences) {
    sentence.forms.forEach((form, index) => {
      const name = lemmaClass((sentence.tags[index] as string).split('.')[0] as PartOfSpeech)
      const lemma = sentence.lemmas[index] as string
      // `du` is one token for two words; its lemma is that of the first, an adposition.
      const joined = sentence.words[index] !== 1 && name !== 'others'
      if (name === null || joined || lemma === '_') return
      const key = `${name}\t${form.toLowerCase().replaceAll('’', "'")}`
      const lemmas = seen.get(key) ?? new Map<string, number>()
      lemmas.set(lemma.toLowerCase(), (lemmas.get(lemma.toLowerCase()) ?? 0) + 1)
      seen.set(key, lemmas)
    })
  }
  const entries: Record<keyof PackedLemmas, LemmaEntry[]> = {
    verbs: [],
    nouns: [],
    adjectives: [],
    determiners: [],
    pronouns: [],
    others: [],
  }
  for (const [key, lemmas] of [...seen].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [name, word] = key.split('\t') as [keyof PackedLemmas, string]
    const count = [...lemmas.values()].reduce((sum, one) => sum + one, 0)
    entries[name].push({ word, lemma: mostCommon(lemmas)[0], count })
  }
  return entries
}
