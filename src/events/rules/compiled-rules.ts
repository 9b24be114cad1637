import type { FrameEntry, LexiconEntry, Modality } from '../../contract.js'
import type { EventRules } from './event-rules.js'
import { type Frame, frames, fromEntry, type Slot } from './frames.js'
import type { IncidentCue } from './incident-words.js'
import { fromLexiconEntry, splitLemmas, type Trigger, triggersOf, wordsOf } from './lexicon.js'
import { classAndAbove } from './noun-classes.js'
import { type Openings, openingsOf } from './openings.js'
import type { Topic, TopicLists } from './topic-lists.js'
import type { WordList } from './word-list.js'

/** A list of words and phrases made ready for look-up. */
export interface Phrases<Value> {
  /** By first word: the phrase and what it stands for, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly [words: readonly string[], value: Value])[]>
  /** Its number among the lists of the language. */
  readonly number: number
}

/** The rules of a language with a caller's additions, made ready for look-up. Made once and kept. */
export interface CompiledRules {
  readonly source: EventRules
  /** The lists that each word opens an entry of. */
  readonly openings: Openings
  readonly frames: ReadonlyMap<string, Frame>
  /** Triggers by their first word, most words first, then most conditions, then the order of the lexicon. */
  readonly triggers: ReadonlyMap<string, readonly Trigger[]>
  readonly slots: ReadonlyMap<string, Slot>
  /** Classes by the last and by the first word of a noun phrase, longest first. */
  readonly classes: ReadonlyMap<string, readonly NounEntry[]>
  readonly instruments: Phrases<string>
  readonly incidents: Phrases<readonly IncidentCue[]>
  readonly grievances: Phrases<true>
  readonly doing: Phrases<true>
  readonly undergoing: Phrases<true>
  readonly happening: Phrases<true>
  readonly causing: Phrases<true>
  readonly control: Phrases<true>
  readonly cancelling: Phrases<true>
  readonly negators: Phrases<true>
  readonly halfNegators: Phrases<true>
  readonly secondHalves: Phrases<true>
  readonly restrictions: Phrases<true>
  readonly halfNegated: Phrases<true>
  readonly without: Phrases<true>
  readonly irreal: Phrases<true>
  readonly perfect: Phrases<true>
  readonly adversatives: Phrases<true>
  readonly alternatives: Phrases<true>
  readonly orders: Phrases<true>
  readonly offers: Phrases<true>
  readonly wishes: Phrases<true>
  readonly phases: Phrases<true>
  readonly inverted: Phrases<true>
  readonly auxiliaries: ReadonlyMap<string, Modality>
  readonly governors: Phrases<Modality>
  readonly factive: Phrases<true>
  readonly failing: Phrases<true>
  readonly conditionals: Phrases<true>
  readonly until: Phrases<true>
  readonly purposes: Phrases<true>
  readonly confirming: Phrases<true>
  readonly excluding: Phrases<true>
  readonly untrue: Phrases<true>
  readonly interrogatives: Phrases<true>
  readonly votes: Phrases<true>
  readonly afterwards: Phrases<true>
  readonly open: Phrases<true>
  readonly ahead: Phrases<true>
  readonly speech: Phrases<true>
  readonly claims: Phrases<true>
  readonly announcing: Phrases<true>
  readonly genders: ReadonlyMap<string, ReadonlySet<string>>
  readonly possessives: ReadonlySet<string>
  readonly foreign: Phrases<true>
  readonly credit: Phrases<true>
  readonly thirdPersons: ReadonlyMap<string, 'person' | 'body' | 'several' | 'any'>
  readonly learning: Phrases<true>
  readonly informants: Phrases<true>
  readonly impersonal: Phrases<true>
  readonly citing: Phrases<true>
  readonly that: Phrases<true>
  readonly according: Phrases<true>
  readonly hearsay: Phrases<true>
  readonly documents: Phrases<true>
  readonly numbers: ReadonlyMap<string, number>
  readonly indefinite: Phrases<readonly [number, number | null]>
  readonly bounds: Phrases<Bound>
  readonly none: Phrases<true>
  readonly between: Phrases<true>
  readonly upTo: Phrases<true>
  readonly collectives: Phrases<true>
  readonly tolls: Phrases<true>
  readonly respective: Phrases<true>
  readonly dying: Phrases<true>
  readonly fatal: Phrases<true>
  readonly including: Phrases<true>
  readonly victims: Phrases<readonly string[]>
  readonly measures: Phrases<true>
  readonly demonstratives: Phrases<true>
  readonly definites: Phrases<true>
  readonly since: Phrases<true>
  readonly sequence: Phrases<true>
  readonly plurals: Phrases<true>
  readonly pronouns: Phrases<true>
  readonly relatives: ReadonlySet<string>
  readonly relativeAdverbs: Phrases<true>
  readonly timetabled: Phrases<true>
  readonly scheduling: Phrases<true>
  readonly portions: Phrases<true>
  readonly repeated: Phrases<true>
  readonly others: Phrases<true>
  readonly compoundEndings: ReadonlySet<string>
  readonly topics: ReadonlyMap<string, readonly TopicCue[]>
  readonly borrowed: ReadonlySet<string>
}

/** What a word says of the topic of a text. */
export interface TopicCue {
  readonly of: Topic | 'public'
  readonly sure: boolean
}

export type Bound = 'more' | 'least' | 'less' | 'most' | 'about'

export interface NounEntry {
  readonly words: readonly string[]
  readonly classes: readonly string[]
}

// A reading may keep `live-fire` whole or cut it at its hyphen: the lexicon's spelling finds both.
function spellings(words: readonly string[]): (readonly string[])[] {
  if (!words.some((word) => /[^-]-[^-]/u.test(word))) return [words]
  return [words, words.flatMap((word) => word.split(/(-)/u).filter((part) => part !== ''))]
}

/** The words of a list, all with one value. */
function toPhrases<Value>(entries: readonly (readonly [WordList, Value])[]): Phrases<Value> {
  const byFirst = new Map<string, (readonly [readonly string[], Value])[]>()
  for (const [list, value] of entries) {
    for (const lemma of wordsOf(list)) {
      for (const words of spellings(splitLemmas(lemma))) {
        const first = words[0] as string
        const found = byFirst.get(first)
        if (found) found.push([words, value])
        else byFirst.set(first, [[words, value]])
      }
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length)
  return { byFirst, number: 0 }
}

const list = (words: WordList): Phrases<true> => toPhrases([[words, true]])

function spelled(trigger: Trigger): Trigger[] {
  const { pos, frame, conditions, government } = trigger
  return spellings(trigger.lemmas).map((lemmas) => ({ lemmas, pos, frame, conditions, government }))
}

function sortTriggers(all: readonly Trigger[]): Map<string, readonly Trigger[]> {
  const byFirst = new Map<string, Trigger[]>()
  for (const trigger of all) {
    const first = trigger.lemmas[0] as string
    const found = byFirst.get(first)
    if (found) found.push(trigger)
    else byFirst.set(first, [trigger])
  }
  for (const found of byFirst.values()) {
    found.sort((a, b) => b.lemmas.length - a.lemmas.length || b.conditions.length - a.conditions.length)
  }
  return byFirst
}

function toClasses(classes: EventRules['classes']): Map<string, readonly NounEntry[]> {
  const byWord = new Map<string, NounEntry[]>()
  for (const [name, words] of Object.entries(classes)) {
    const all = classAndAbove(name)
    for (const lemma of wordsOf(words)) {
      for (const words of spellings(splitLemmas(lemma))) {
        for (const word of new Set([words[0] as string, words[words.length - 1] as string])) {
          const found = byWord.get(word)
          if (found) found.push({ words, classes: all })
          else byWord.set(word, [{ words, classes: all }])
        }
      }
    }
  }
  for (const found of byWord.values()) found.sort((a, b) => b.words.length - a.words.length)
  return byWord
}

function toTopics({ sure, likely, public: political, personal }: TopicLists): Map<string, readonly TopicCue[]> {
  const byWord = new Map<string, TopicCue[]>()
  const add = (words: WordList, cue: TopicCue): void => {
    for (const word of wordsOf(words)) byWord.set(word, [...(byWord.get(word) ?? []), cue])
  }
  for (const [of, words] of Object.entries(sure) as [Topic, WordList][]) add(words, { of, sure: true })
  for (const [of, words] of Object.entries(likely) as [Topic, WordList][]) add(words, { of, sure: false })
  add(political, { of: 'public', sure: true })
  add(personal, { of: 'personal', sure: true })
  return byWord
}

/** `'one 1, two 2'` as a map. */
function toNumbers(text: string): Map<string, number> {
  return new Map(
    wordsOf(text).map((pair) => {
      const at = pair.lastIndexOf(' ')
      return [pair.slice(0, at), Number(pair.slice(at + 1))]
    }),
  )
}

/** `'several 2-, a couple of 2-2'` as phrases with their bounds. */
function toIndefinite(text: string): Phrases<readonly [number, number | null]> {
  return toPhrases(
    wordsOf(text).map((pair) => {
      const at = pair.lastIndexOf(' ')
      const [min = '', max = ''] = pair.slice(at + 1).split('-')
      return [pair.slice(0, at), [Number(min), max === '' ? null : Number(max)]]
    }),
  )
}

function compile(
  rules: EventRules,
  extraFrames: readonly FrameEntry[],
  lexicon: readonly LexiconEntry[],
): CompiledRules {
  const lists = compileLists(rules, extraFrames, lexicon)
  // In the order of TRIGGERS, CLASSES, TOPICS_OF_WORDS and NUMBERS.
  const first = [lists.triggers, lists.classes, lists.topics, lists.numbers]
  const phrases = phrasesAmong(Object.values(lists))
  for (const [index, list] of phrases.entries()) Object.assign(list, { number: first.length + index })
  return Object.assign(lists, { openings: openingsOf([...first, ...phrases.map(({ byFirst }) => byFirst)]) })
}

function phrasesAmong(lists: readonly object[]): Phrases<unknown>[] {
  return lists.filter((one) => 'byFirst' in one) as Phrases<unknown>[]
}

function compileLists(
  rules: EventRules,
  extraFrames: readonly FrameEntry[],
  lexicon: readonly LexiconEntry[],
): Omit<CompiledRules, 'openings'> {
  const own = lexicon.filter((entry) => entry.language === rules.language).map(fromLexiconEntry)
  const { verbs, modality, attribution, counts, references } = rules
  return {
    source: rules,
    frames: new Map([...frames(), ...extraFrames.map((entry) => [entry.id, fromEntry(entry)] as const)]),
    triggers: sortTriggers([...own, ...triggersOf(rules)].flatMap(spelled)),
    slots: new Map(Object.entries(rules.prepositions)),
    classes: toClasses(rules.classes),
    instruments: toPhrases(Object.entries(rules.instruments).map(([mode, words]) => [words, mode])),
    incidents: manyOf(rules.incidents),
    grievances: list(rules.grievances),
    doing: list(verbs.doing),
    undergoing: list(verbs.undergoing),
    happening: list(verbs.happening),
    causing: list(verbs.causing),
    control: list(verbs.control),
    cancelling: list(verbs.cancelling),
    negators: list(modality.negators),
    halfNegators: list(modality.halfNegators),
    secondHalves: list(modality.secondHalves),
    restrictions: list(modality.restrictions),
    halfNegated: list(modality.halfNegated),
    without: list(modality.without),
    irreal: list(modality.irreal),
    perfect: list(modality.perfect),
    adversatives: list(modality.adversatives),
    alternatives: list(modality.alternatives),
    orders: list(modality.orders),
    offers: list(modality.offers),
    wishes: list(modality.wishes),
    phases: list(modality.phases),
    inverted: list(modality.inverted),
    auxiliaries: new Map(Object.entries(modality.auxiliaries)),
    governors: toPhrases(Object.entries(modality.governors).map(([name, words]) => [words, name as Modality])),
    factive: list(modality.factive),
    failing: list(modality.failing),
    conditionals: list(modality.conditionals),
    until: list(modality.until),
    purposes: list(modality.purposes),
    confirming: list(modality.confirming),
    excluding: list(modality.excluding),
    untrue: list(modality.untrue),
    interrogatives: list(modality.interrogatives),
    votes: list(modality.votes),
    afterwards: list(modality.afterwards),
    open: list(modality.open),
    ahead: list(modality.ahead),
    speech: list(attribution.verbs),
    claims: list(attribution.claims),
    announcing: list(attribution.announcing),
    genders: new Map(Object.entries(references.genders).map(([pronoun, words]) => [pronoun, new Set(wordsOf(words))])),
    thirdPersons: new Map(Object.entries(references.thirdPersons)),
    learning: list(attribution.learning),
    informants: list(attribution.informants),
    impersonal: list(attribution.impersonal),
    citing: list(attribution.citing),
    that: list(attribution.that),
    according: list(attribution.prepositions),
    hearsay: list(attribution.hearsay),
    documents: list(attribution.documents),
    numbers: toNumbers(counts.numbers),
    indefinite: toIndefinite(counts.indefinite),
    bounds: toPhrases([
      [counts.moreThan, 'more'],
      [counts.atLeast, 'least'],
      [counts.lessThan, 'less'],
      [counts.atMost, 'most'],
      [counts.about, 'about'],
    ]),
    none: list(counts.none),
    between: list(counts.between),
    upTo: list(counts.upTo),
    collectives: list(counts.collectives),
    tolls: list(counts.tolls),
    respective: list(counts.respective),
    dying: list(counts.dying),
    fatal: list(counts.fatal),
    including: list(counts.including),
    victims: manyOf(counts.victims),
    measures: list(counts.measures),
    demonstratives: list(references.demonstratives),
    definites: list(references.definites),
    since: list(references.since),
    sequence: list(references.sequence),
    plurals: list(references.plurals),
    pronouns: list(references.pronouns),
    possessives: new Set(references.possessives),
    foreign: list(references.foreign),
    credit: list(references.credit),
    relatives: new Set(wordsOf(references.relatives)),
    relativeAdverbs: list(references.relativeAdverbs),
    timetabled: list(references.timetabled),
    scheduling: list(references.scheduling),
    portions: list(references.portions),
    repeated: list(references.repeated),
    others: list(references.others),
    compoundEndings: new Set(wordsOf(rules.compoundEndings)),
    topics: toTopics(rules.topics),
    borrowed: new Set(wordsOf(rules.topics.borrowed)),
  }
}

// A word may stand under several names: a victim noun may count two kinds at once (`casualty`).
function manyOf<Name extends string>(lists: Readonly<Record<Name, WordList>>): Phrases<readonly Name[]> {
  const kinds = new Map<string, Name[]>()
  for (const [kind, words] of Object.entries(lists) as [Name, WordList][]) {
    for (const word of wordsOf(words)) kinds.set(word, [...(kinds.get(word) ?? []), kind])
  }
  return toPhrases([...kinds].map(([word, of]) => [word, of]))
}

const kept = new WeakMap<EventRules, CompiledRules>()

/** The rules ready for look-up; those without a caller's additions are made once. */
export function compileRules(
  rules: EventRules,
  extraFrames: readonly FrameEntry[] = [],
  lexicon: readonly LexiconEntry[] = [],
): CompiledRules {
  if (extraFrames.length > 0 || lexicon.length > 0) return compile(rules, extraFrames, lexicon)
  const found = kept.get(rules)
  if (found) return found
  const made = compile(rules, [], [])
  kept.set(rules, made)
  return made
}
