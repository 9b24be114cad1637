import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackedLemmas } from '../../src/reading/lemmas.js'
import { irregularVerbs } from './irregular-verbs.js'
import { addExceptions, collectLemmas, type LemmaEntry, learnSuffixes, packRules } from './lemma-rules.js'
import type { Recipe } from './recipes.js'
import type { TreebankSentence } from './treebank.js'

const VERB_CLASSES = 'FIPG'

// Of the lemmas that a full-form lexicon gives a form, the treebanks' own, else verbs in -er, else the shortest.
function choose(lemmas: readonly string[], seen: string | undefined): string {
  if (seen !== undefined && lemmas.includes(seen)) return seen
  const order = (lemma: string): string =>
    `${lemma.endsWith('er') ? 0 : 1}${String(lemma.length).padStart(3, '0')}${lemma}`
  return [...lemmas].sort((one, other) => (order(one) < order(other) ? -1 : 1))[0] as string
}

/** The words of a ranked lexicon given as lines `word mask`. */
function readRanked(file: string): ReadonlySet<string> {
  return new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.split(' ')[0] as string),
  )
}

/** Verb forms of a full-form lexicon given as lines `form<tab>class:lemma class:lemma …`; ranked words count as seen. */
function readVerbForms(file: string, seen: readonly LemmaEntry[], ranked: ReadonlySet<string>): LemmaEntry[] {
  const known = new Map(seen.map(({ word, lemma, count }) => [word, { lemma, count }]))
  const entries: LemmaEntry[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [form = '', readings = ''] = line.split('\t')
    const lemmas = readings
      .split(' ')
      .filter((reading) => VERB_CLASSES.includes(reading.charAt(0)) && reading.charAt(1) === ':')
      .map((reading) => reading.slice(2).toLowerCase())
    if (lemmas.length === 0) continue
    const word = form.toLowerCase()
    entries.push({
      word,
      lemma: choose(lemmas, known.get(word)?.lemma),
      count: known.get(word)?.count ?? Number(ranked.has(word)),
    })
  }
  return entries
}

// Words of the lexicon outnumber those of the treebanks; a suffix must serve so many of them to be kept.
const LEAST_OF_LEXICON = 3

function verbRules(recipe: Recipe, data: string, seen: readonly LemmaEntry[]): string {
  if (recipe.forms === null) return suffixRules([...seen, ...irregularVerbs(seen)])
  const ranked = readRanked(join(data, 'syntax/lex', recipe.lexicon))
  const entries = readVerbForms(join(data, 'syntax/lex', recipe.forms), seen, ranked)
  const kept = learnSuffixes(entries, LEAST_OF_LEXICON)
  const listed = new Set(entries.map(({ word }) => word))
  addExceptions(kept, entries, 1)
  addExceptions(kept, seen, 2)
  addExceptions(
    kept,
    seen.filter(({ word }) => !listed.has(word)),
    2,
  )
  return packRules(kept)
}

function suffixRules(entries: readonly LemmaEntry[]): string {
  const kept = learnSuffixes(entries, 1)
  addExceptions(kept, entries, 1)
  return packRules(kept)
}

function wholeWords(entries: readonly LemmaEntry[]): string {
  const kept = new Map<string, string>()
  addExceptions(kept, entries, 2)
  return packRules(kept)
}

/** Learns the lemma rules of a language from its treebanks and, for verbs, its full-form lexicon. */
export function buildLemmas(recipe: Recipe, data: string, sentences: readonly TreebankSentence[]): PackedLemmas {
  const entries = collectLemmas(sentences)
  return {
    verbs: verbRules(recipe, data, entries.verbs),
    nouns: suffixRules(entries.nouns),
    adjectives: suffixRules(entries.adjectives),
    determiners: wholeWords(entries.determiners),
    pronouns: wholeWords(entries.pronouns),
    others: wholeWords(entries.others),
  }
}
