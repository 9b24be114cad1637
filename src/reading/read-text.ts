import type { Evidence } from './evidence.js'
import { EVIDENCE, FIRST, openFrame, setWord } from './frame.js'
import { labelFrame } from './labeller.js'
import { type LemmaRules, lemmatize, unpackLemmas } from './lemmas.js'
import { parseFrame } from './parser.js'
import { PARTS_OF_SPEECH, type PartOfSpeech, type Reading, type Tokens, type VerbForm } from './reading.js'
import { type ReadingModel, unpackModel } from './reading-model.js'
import type { ReadingRules } from './reading-rules.js'
import { tagFrame } from './tagger.js'
import { tokenize } from './tokenize.js'
import { wordFeatures } from './word-features.js'

// Forms whose features are kept between texts.
const KEPT_FORMS = 50_000

interface Loaded {
  readonly model: ReadingModel
  readonly lemmas: LemmaRules
}

const loaded = new WeakMap<ReadingRules, Loaded>()

// Unpacks a language's model when its first text is read.
function load(rules: ReadingRules): Loaded {
  const known = loaded.get(rules)
  if (known) return known
  const { weights, lexicon, clusters, lemmas } = rules.model
  const fresh = { model: unpackModel(weights, lexicon, clusters), lemmas: unpackLemmas(lemmas) }
  loaded.set(rules, fresh)
  return fresh
}

function featuresOf(model: ReadingModel, form: string): Int32Array {
  const known = model.forms.get(form)
  if (known) return known
  if (model.forms.size >= KEPT_FORMS) model.forms.clear()
  const features = wordFeatures(form, model.tables)
  model.forms.set(form, features)
  return features
}

const LOWER = /\p{Ll}/u
const TWO_WORDS = /\p{Lu}{2}.*\s.*\p{Lu}{2}/su

// A sentence in capitals alone is read as if it were in lower case: its capitals say nothing.
function isCapitals(text: string): boolean {
  return !LOWER.test(text) && TWO_WORDS.test(text)
}

function openSentence(model: ReadingModel, task: Task, first: number, end: number): void {
  const { text, starts, ends } = task.tokens
  openFrame(model.frame, end - first)
  const outside = model.frame.columns[EVIDENCE] as Int32Array
  const capitals = isCapitals(text.slice(starts[first], ends[end - 1]))
  for (let token = first; token < end; token += 1) {
    const form = text.slice(starts[token], ends[token])
    setWord(model.frame, FIRST + token - first, featuresOf(model, capitals ? form.toLowerCase() : form))
    if (task.evidence !== null) outside[FIRST + token - first] = task.evidence.tags[token] as number
  }
}

/** A text being read: what is known of its tokens, and what is being found out. */
interface Task {
  readonly tokens: Tokens
  readonly evidence: Evidence | null
  readonly tags: Uint8Array
  readonly heads: Int32Array
  readonly relations: Uint8Array
}

function readSentence(model: ReadingModel, task: Task, first: number, end: number): void {
  const { frame } = model
  openSentence(model, task, first, end)
  tagFrame(frame, model.taggerWeights, model.tagger)
  parseFrame(frame, model.parserWeights, model.parser)
  labelFrame(frame, model.labellerWeights, model.labeller)
  const root = FIRST + frame.count
  for (let token = first; token < end; token += 1) {
    const position = FIRST + token - first
    const head = frame.heads[position] as number
    task.tags[token] = frame.tags[position] as number
    task.heads[token] = head === root ? -1 : head - FIRST + first
    task.relations[token] = frame.relations[position] as number
  }
}

const VERB_FORMS: Readonly<Record<string, VerbForm>> = { F: 'Fin', I: 'Inf', P: 'Part', G: 'Ger' }

function splitTag(tag: string): { pos: PartOfSpeech; form: VerbForm | null } {
  const [pos = 'X', form = ''] = tag.split('.')
  return {
    pos: (PARTS_OF_SPEECH as readonly string[]).includes(pos) ? (pos as PartOfSpeech) : 'X',
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

/** Tags, lemmas and trees of a text, whose tokens may be given. Linear in the text; the same text gives the same task. */
export function readText(text: string, rules: ReadingRules, tokens: Tokens = tokenize(text, rules)): Reading {
  const { model, lemmas } = load(rules)
  const task: Task = {
    tokens,
    evidence: model.evidence && rules.evidence !== null ? rules.evidence(tokens) : null,
    tags: new Uint8Array(tokens.count),
    heads: new Int32Array(tokens.count),
    relations: new Uint8Array(tokens.count),
  }
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence += 1) {
    const first = tokens.sentences[sentence] as number
    readSentence(model, task, first, tokens.sentences[sentence + 1] as number)
  }
  const kinds = model.tags.map(splitTag)
  const kind = (token: number): { pos: PartOfSpeech; form: VerbForm | null } =>
    kinds[task.tags[token] as number] as (typeof kinds)[0]
  const sentences = sentenceNumbers(tokens)
  const word = (token: number): string => text.slice(tokens.starts[token], tokens.ends[token])
  return {
    ...tokens,
    heads: task.heads,
    pos: (token) => kind(token).pos,
    verbForm: (token) => kind(token).form,
    lemma: (token) => lemmatize(lemmas, word(token), kind(token).pos),
    word,
    relation: (token) => model.relations[task.relations[token] as number] as string,
    sentenceOf: (token) => sentences[token] as number,
  }
}
