import type { Evidence } from './evidence.js'
import { hashUnits, WORD_SEED } from './feature-hash.js'
import { type LemmaRules, lemmaClass, lemmatize } from './lemmas.js'
import { loadModel } from './load-model.js'
import { openTask, readSentence, type Task } from './read-sentence.js'
import { PARTS_OF_SPEECH, type PartOfSpeech, type Reading, type Tokens, type VerbForm } from './reading.js'
import type { ReadingModel } from './reading-model.js'
import type { ReadingRules } from './reading-rules.js'
import { agreeOnVoice, invertReportingClauses, markAgents } from './refine-relations.js'
import { regularLemma } from './regular-lemma.js'
import type { OpenDraft } from './repair/open-tree.js'
import { repairTrees } from './repair-trees.js'
import { isBare, restoreAccents } from './restore-accents.js'
import { spanSubtrees } from './span-subtrees.js'
import { tokenize } from './tokenize.js'
import { lookUp } from './word-table.js'

const VERB_FORMS: Readonly<Record<string, VerbForm>> = {
  F: 'Fin',
  I: 'Inf',
  P: 'Part',
  G: 'Ger',
}

interface Kind {
  readonly pos: PartOfSpeech
  readonly form: VerbForm | null
}

function splitTag(tag: string): Kind {
  const [name = '', form = ''] = tag.split('.')
  return {
    pos: PARTS_OF_SPEECH.find((pos) => pos === name) ?? 'X',
    form: VERB_FORMS[form] ?? null,
  }
}

function sentenceNumbers(tokens: Tokens): Int32Array {
  const numbers = new Int32Array(tokens.count)
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence += 1) {
    numbers.fill(sentence, tokens.sentences[sentence], tokens.sentences[sentence + 1])
  }
  return numbers
}

function isKnown(model: ReadingModel, word: string): boolean {
  return lookUp(model.tables.lexicon, hashUnits(word, 0, word.length, WORD_SEED)) >= 0
}

// The learned lemma, unless it is known to be wrong, or is no word and regular inflection gives one.
function ownLemma(
  rules: ReadingRules,
  model: ReadingModel,
  lemmas: LemmaRules,
  form: string,
  pos: PartOfSpeech,
): string {
  const own = lemmatize(lemmas, form, pos)
  if (pos === 'NOUN') return rules.nouns.get(form.toLowerCase()) ?? own
  if (pos !== 'VERB' || rules.inflections.length === 0) return own
  const word = form.toLowerCase()
  const regular = rules.verbs.size > 0 ? regularLemma(word, rules.inflections, (lemma) => rules.verbs.has(lemma)) : null
  if (regular !== null || isKnown(model, own)) return regular ?? own
  return regularLemma(word, rules.inflections, (lemma) => isKnown(model, lemma)) ?? own
}

// The outside lemma stands where both take the word for the same class, ours is no known word and the other is one.
function preferLemma(
  model: ReadingModel,
  evidence: Evidence | null,
  token: number,
  pos: PartOfSpeech,
  own: string,
): string {
  if (evidence === null || pos === 'PROPN' || isKnown(model, own)) return own
  const opinion = PARTS_OF_SPEECH[(evidence.tags[token] as number) - 1]
  if (opinion === undefined || lemmaClass(opinion) !== lemmaClass(pos)) return own
  const other = evidence.lemma(token)?.toLowerCase() ?? own
  return isKnown(model, other) ? other : own
}

function createDraft(
  rules: ReadingRules,
  model: ReadingModel,
  lemmas: LemmaRules,
  task: Task,
  text: string,
): OpenDraft {
  const { tokens, tags, heads, relations } = task
  const kinds = model.tags.map(splitTag)
  const kind = (token: number): Kind => kinds[tags[token] as number] as Kind
  const sentences = sentenceNumbers(tokens)
  const word = (token: number): string => tokens.text.slice(tokens.starts[token], tokens.ends[token])
  let subtrees: Int32Array | null = null
  // Every later stage asks for the lemmas of all words.
  const known: string[] = []
  const moves = { count: 0 }
  const readLemma = (token: number): string => {
    const { pos } = kind(token)
    return preferLemma(model, task.evidence, token, pos, ownLemma(rules, model, lemmas, word(token), pos))
  }
  // Written out field by field: with a spread, every reading is an object of a shape of its own, which all readers of it pay for.
  return {
    text,
    count: tokens.count,
    starts: tokens.starts,
    ends: tokens.ends,
    sentences: tokens.sentences,
    heads,
    pos: (token) => kind(token).pos,
    verbForm: (token) => kind(token).form,
    lemma: (token) => {
      known[token] ??= readLemma(token)
      return known[token] as string
    },
    word,
    relation: (token) => model.relations[relations[token] as number] as string,
    sentenceOf: (token) => sentences[token] as number,
    subtree: (token) => {
      subtrees ??= spanSubtrees(tokens, heads)
      return [subtrees[2 * token] as number, subtrees[2 * token + 1] as number]
    },
    relabel: (token, relation) => {
      const number = model.relations.indexOf(relation)
      if (number >= 0) relations[token] = number
    },
    moves,
    reattach: (token, head, relation) => {
      moves.count += 1
      heads[token] = head
      const number = model.relations.indexOf(relation)
      if (number >= 0) relations[token] = number
    },
    retag: (token, tag) => {
      const number = model.tags.indexOf(tag)
      if (number < 0) return
      tags[token] = number
      known[token] = readLemma(token)
    },
  }
}

// A text without any accent is read with those that its words must have; what is given out stays as it was written.
function withAccents(rules: ReadingRules, model: ReadingModel, tokens: Tokens): Tokens {
  if (rules.accents === null || !isBare(tokens.text)) return tokens
  return {
    ...tokens,
    text: restoreAccents(tokens, rules.accents, (word) => isKnown(model, word)),
  }
}

/** Tags, lemmas and trees of a text, whose tokens may be given. Linear in the text; the same text gives the same trees. */
export function readText(text: string, rules: ReadingRules, given: Tokens = tokenize(text, rules)): Reading {
  const { model, lemmas } = loadModel(rules)
  const tokens = withAccents(rules, model, given)
  const task = openTask(tokens, rules.evidence?.(tokens) ?? null, rules.homographs)
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence += 1) {
    readSentence(model, task, tokens.sentences[sentence] as number, tokens.sentences[sentence + 1] as number)
  }
  const draft = createDraft(rules, model, lemmas, task, given.text)
  repairTrees(draft, rules.clauses)
  agreeOnVoice(draft)

  invertReportingClauses(draft, rules.clauses)
  markAgents(draft, rules.clauses)
  return draft
}
