import type { DateMention, Entity, EntityMention, KnownEntity, Participant } from '../contract.js'
import type { Reading } from '../reading/reading.js'
import { tokenAt } from '../reading/reading.js'
import type { CompiledRules, Phrases } from './rules/compiled-rules.js'
import { enter } from './rules/openings.js'

/** What the event stage is given. */
export interface EventInput {
  readonly reading: Reading
  readonly dates: readonly DateMention[]
  readonly mentions: readonly EntityMention[]
  readonly entities: ReadonlyMap<string, Entity>
  readonly reference: string | null
  readonly article: number
}

/** One article made ready: the trees with their children, lower-case words, and the names and dates at their tokens. */
export interface Scene extends EventInput {
  readonly rules: CompiledRules
  readonly known: ReadonlyMap<string, KnownEntity>
  /** Lower-case words with straight apostrophes, and lower-case lemmas. */
  readonly words: readonly string[]
  readonly lemmas: readonly string[]
  /** The lists of the rules that each token opens an entry of. */
  readonly opened: Uint32Array
  /** Relations without their sub-types. */
  readonly relations: readonly string[]
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  /** What was worked out once for a token is kept. */
  readonly kept: Kept
  /** Index of the mention that a token stands in, or -1. */
  readonly mentionAt: Int32Array
  readonly dateAt: Int32Array
}

/** Results for the tokens of the sentence at hand, filled as they are asked for. */
export interface Kept {
  /** First token of the sentence, and of the next. */
  first: number
  last: number
  /** By place in the sentence. */
  readonly children: (readonly number[] | undefined)[]
  readonly classes: (readonly string[] | undefined)[]
  readonly sides: Map<number, unknown>
  readonly around: Map<number, unknown>
  readonly aroundNouns: Map<number, unknown>
  readonly passive: Map<number, boolean>
  readonly participants: Map<number, Participant>
  /** The types of the triggers of the sentence at hand, by head. */
  readonly types: Map<number, string>
}

/** A range of tokens, half-open. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

function atTokens(reading: Reading, spans: readonly { start: number; end: number }[]): Int32Array {
  const at = new Int32Array(reading.count).fill(-1)
  spans.forEach((span, index) => {
    for (let token = tokenAt(reading, span.start); token < reading.count; token += 1) {
      if ((reading.starts[token] as number) >= span.end) break
      at[token] = index
    }
  })
  return at
}

function withoutSubtype(relation: string): string {
  const at = relation.indexOf(':')
  return at < 0 ? relation : relation.slice(0, at)
}

// « voitures piégées », « résidence surveillée »: a participle that describes a noun is compared as an adjective is.
function asDescribing(reading: Reading, token: number, { source }: CompiledRules, word: string): string {
  if (source.agreement.length === 0 || reading.verbForm(token) !== 'Part') return word
  const relation = reading.relation(token)
  if (relation !== 'acl' && relation !== 'amod') return word
  const ending = source.agreement.find(([agreeing]) => word.endsWith(agreeing))
  return ending === undefined ? word : word.slice(0, word.length - ending[0].length) + ending[1]
}

/** Reads the trees and lays names and dates over them. Linear in the text. */
export function toScene(input: EventInput, rules: CompiledRules, known: readonly KnownEntity[]): Scene {
  const { reading } = input
  const { count, heads } = reading
  const firstChild = new Int32Array(count).fill(-1)
  const nextSibling = new Int32Array(count).fill(-1)
  for (let token = count - 1; token >= 0; token -= 1) {
    const head = heads[token] as number
    if (head < 0 || head >= count || head === token) continue
    nextSibling[token] = firstChild[head] as number
    firstChild[head] = token
  }
  const { openings } = rules
  const opened = new Uint32Array(count * openings.width)
  const words: string[] = []
  const lemmas: string[] = []
  const relations: string[] = []
  for (let token = 0; token < count; token += 1) {
    relations.push(withoutSubtype(reading.relation(token)))
    words.push(enter(openings, opened, token, asDescribing(reading, token, rules, reading.word(token))))
    lemmas.push(enter(openings, opened, token, reading.lemma(token)))
  }
  // Written out field by field: a spread makes every scene an object of a shape of its own, which all readers of it pay for.
  return {
    reading,
    dates: input.dates,
    mentions: input.mentions,
    entities: input.entities,
    reference: input.reference,
    article: input.article,
    rules,
    known: new Map(known.map((entity) => [entity.id, entity])),
    words,
    lemmas,
    opened,
    relations,
    firstChild,
    nextSibling,
    kept: {
      first: 0,
      last: 0,
      children: [],
      classes: [],
      sides: new Map(),
      around: new Map(),
      aroundNouns: new Map(),
      passive: new Map(),
      participants: new Map(),
      types: new Map(),
    },
    mentionAt: atTokens(reading, input.mentions),
    dateAt: atTokens(reading, input.dates),
  }
}

/** Turns to a sentence: lets go of what was kept for the words of the one before. */
export function openSentence({ kept, reading }: Scene, sentence: number): void {
  kept.first = reading.sentences[sentence] as number
  kept.last = reading.sentences[sentence + 1] as number
  kept.children.length = 0
  kept.classes.length = 0
  for (const map of [kept.sides, kept.around, kept.aroundNouns, kept.passive, kept.participants, kept.types])
    if (map.size > 0) map.clear()
}

const NO_CHILDREN: readonly number[] = []

/** The dependents of a token, in order. */
export function childrenOf(scene: Scene, token: number): readonly number[] {
  if ((scene.firstChild[token] as number) < 0) return NO_CHILDREN
  const { kept } = scene
  const within = token >= kept.first && token < kept.last
  const known = within ? kept.children[token - kept.first] : undefined
  if (known) return known
  const children: number[] = []
  for (let child = scene.firstChild[token] as number; child >= 0; child = scene.nextSibling[child] as number) {
    children.push(child)
  }
  if (within) kept.children[token - kept.first] = children
  return children
}

/** The relation of a token without its sub-type: `nsubj:pass` is `nsubj`. */
export function plainRelation(scene: Scene, token: number): string {
  return scene.relations[token] as string
}

/** First and last token of the sentence of a token. */
export function sentenceRange(scene: Scene, token: number): TokenRange {
  const sentence = scene.reading.sentenceOf(token)
  const { sentences } = scene.reading
  return { first: sentences[sentence] as number, last: sentences[sentence + 1] as number }
}

/** Whether the word at a token is this one, by lemma or as it stands. */
export function isWord(scene: Scene, token: number, word: string): boolean {
  return scene.lemmas[token] === word || scene.words[token] === word
}

/** Whether the lemma or the word at a token opens an entry of a list, by its number. */
export function opens({ rules, opened }: Scene, token: number, list: number): boolean {
  return (((opened[token * rules.openings.width + (list >>> 5)] as number) >>> (list & 31)) & 1) === 1
}

/** The value of the longest listed phrase that starts at a token, with its number of tokens. */
export function phraseAt<Value>(scene: Scene, phrases: Phrases<Value>, token: number): readonly [Value, number] | null {
  if (!opens(scene, token, phrases.number)) return null
  const lemma = scene.lemmas[token] as string
  const word = scene.words[token] as string
  return lookUp(scene, phrases, token, lemma) ?? (word === lemma ? null : lookUp(scene, phrases, token, word))
}

/** The longest listed phrases that start at a token, by its lemma and by the word as it stands. */
export function phrasesAt<Value>(
  scene: Scene,
  phrases: Phrases<Value>,
  token: number,
): readonly (readonly [Value, number])[] {
  if (!opens(scene, token, phrases.number)) return []
  const lemma = scene.lemmas[token] as string
  const word = scene.words[token] as string
  const found = [lookUp(scene, phrases, token, lemma), word === lemma ? null : lookUp(scene, phrases, token, word)]
  return found.filter((one) => one !== null)
}

function lookUp<Value>(
  scene: Scene,
  phrases: Phrases<Value>,
  token: number,
  key: string,
): readonly [Value, number] | null {
  const found = phrases.byFirst.get(key)
  if (!found) return null
  for (const [words, value] of found) {
    if (matchesFrom(scene, words, token)) return [value, words.length]
  }
  return null
}

function matchesFrom(scene: Scene, words: readonly string[], token: number): boolean {
  if (token + words.length > scene.reading.count) return false
  for (let index = 1; index < words.length; index += 1) {
    if (!isWord(scene, token + index, words[index] as string)) return false
  }
  return true
}

/** Whether a listed phrase starts at a token. */
export function isListed(scene: Scene, phrases: Phrases<unknown>, token: number): boolean {
  if (!opens(scene, token, phrases.number)) return false
  const lemma = scene.lemmas[token] as string
  const word = scene.words[token] as string
  return holds(scene, phrases, token, lemma) || (word !== lemma && holds(scene, phrases, token, word))
}

function holds(scene: Scene, phrases: Phrases<unknown>, token: number, key: string): boolean {
  const found = phrases.byFirst.get(key)
  if (found === undefined) return false
  for (const entry of found) if (matchesFrom(scene, entry[0], token)) return true
  return false
}

/** Whether the token is a finite, infinite or participial verb. */
export function isVerb(scene: Scene, token: number): boolean {
  const pos = scene.reading.pos(token)
  return pos === 'VERB' || pos === 'AUX'
}

/** Whether the token is a noun or a name. */
export function isNoun(scene: Scene, token: number): boolean {
  const pos = scene.reading.pos(token)
  return pos === 'NOUN' || pos === 'PROPN'
}
