import type { LanguageCode } from '../contract.js'
import type { EvidenceSource } from './evidence.js'
import type { PackedLemmas } from './lemmas.js'
import type { PackedClusters, PackedLexicon, PackedWeights } from './reading-model.js'
import type { Inflections } from './regular-lemma.js'
import type { AccentRules } from './restore-accents.js'

/** What cuts words apart in one language. All words are lower case, with straight apostrophes. */
export interface TokenRules {
  /** Words that end at their apostrophe and are a token with it: `l'`, `qu'`. */
  readonly elisions: ReadonlySet<string>
  /** Tokens that an elision or a hyphen would cut and that stay whole: `l'on`, `c'est-à-dire`. */
  readonly wholes: readonly string[]
  /** A piece that is a token of its own after a word: `'s`, `n't`, `-t-il`; sticky. Curly apostrophes included. */
  readonly pieces: RegExp
  /** First characters of such pieces, so that the expression is tried only there. */
  readonly pieceStarts: string
  /** Words whose hyphen never opens a piece: `rendez-vous`, `celui-ci`. */
  readonly bound: ReadonlySet<string>
  /** Where hyphened compounds are cut (`state|-|of`), the prefixes that stay joined (`co-`); `null` keeps compounds whole. */
  readonly prefixes: ReadonlySet<string> | null
  /** Words written together that are two tokens, and the length of the first: `cannot` 3. */
  readonly fusions: ReadonlyMap<string, number>
  /** Words that keep their full stop. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that keep their full stop before a number only: `no. 5`, `p. 12`. */
  readonly numbered: ReadonlySet<string>
  /** Whether `3 500` is one number, and whether a hyphen joins numbers (`2020-2021`). */
  readonly spacedThousands: boolean
  readonly joinedNumbers: boolean
  /** Units that are cut off a number: `5|pm`. */
  readonly units: ReadonlySet<string>
}

/** What ends sentences in one language. */
export interface SentenceRules {
  /** Dotted abbreviations after which a sentence never ends: `M.`, `Gen.`. */
  readonly unfinished: ReadonlySet<string>
  /** Capitalised words that open a sentence after any other dotted abbreviation: `at 5 p.m. The`. */
  readonly openers: ReadonlySet<string>
}

/** What the passes after the parser look for in one language. */
export interface ClauseRules {
  /** Lemmas of verbs that report speech. */
  readonly reporting: ReadonlySet<string>
  /** Adpositions of the agent of a passive: `by`. */
  readonly agentWords: ReadonlySet<string>
  /** Further verbs that may stand, with their speaker, inside the clause that they report: "witnesses told Reuters". */
  readonly telling: ReadonlySet<string>
  /** Words that open what is said: `that`, `que`. */
  readonly that: ReadonlySet<string>
  /** Finite forms of what somebody in the past said would be, or had been: `would`, `avait`. */
  readonly backshifted: RegExp
  /** Auxiliaries of the perfect in the present: `has`, `a`. */
  readonly perfects: ReadonlySet<string>
  /** Auxiliaries and verbs of saying in the singular: `has`, `a`. */
  readonly singular: ReadonlySet<string>
  /** The same in the plural: `have`, `ont`. */
  readonly plural: ReadonlySet<string>
  /** Verbs of coming and going whose perfect is formed like a passive: `arriver`, `convenir`. */
  readonly moving: ReadonlySet<string>
  /** Whether participles show the number of their noun. */
  readonly agreement: boolean
  /** Participles that mostly describe a noun, in a form that is also a past tense: `suspected`, `armed`. */
  readonly states: ReadonlySet<string>
  /** Nouns in the form of a gerund: `funding`, `shelling`. */
  readonly things: ReadonlySet<string>
  /** Verbs whose object is a reaction of those that it is drawn from: "sparked protests from the players". */
  readonly drawing: ReadonlySet<string>
  /** Adpositions before them. */
  readonly drawnFrom: ReadonlySet<string>
  /** Adpositions of where somebody is brought: no name has them behind it. */
  readonly goals: ReadonlySet<string>
  /** What somebody is taken or held as, behind whom it befell: "took aid workers hostage". */
  readonly heldAs: ReadonlySet<string>
  /** Verbs of taking and holding somebody so. */
  readonly holding: ReadonlySet<string>
  /** Adpositions of two parties: `between`. */
  readonly between: ReadonlySet<string>
  /** Relative pronouns of the object. */
  readonly objectRelatives: ReadonlySet<string>
  /** Spans of time: `hour`, `week`. */
  readonly durations: ReadonlySet<string>

  /** Heads of times that stand without a preposition: `week`, `yesterday`. */
  readonly times: ReadonlySet<string>
  /** What opens a clause that tells of a day before it: `when`. */
  readonly when: string
  /** Days, months and parts of the day. */
  readonly calendar: ReadonlySet<string>
  /** Articles in the form of a preposition: French `des`. */
  readonly partitives: ReadonlySet<string>
  /** Whether a common noun without a determiner is no agent (`par balle`). */
  readonly agentDeterminer: boolean
}

/** What one language brings to sentences, tags, lemmas and trees. */
export interface ReadingRules {
  readonly language: LanguageCode
  readonly tokens: TokenRules
  readonly sentences: SentenceRules
  readonly clauses: ClauseRules
  /** Names and months in the form of an auxiliary or a verb, as they are written: `May`, `Will`. */
  readonly homographs: ReadonlySet<string>
  /** Endings of regular verb forms, for words that the learned lemma rules turn into no word. */
  readonly inflections: Inflections
  /** Regular verbs whose forms the learned lemma rules take for those of other words. */
  readonly verbs: ReadonlySet<string>
  /** Forms of nouns whose learned lemma is another word, with their own: `marche` is not `marché`. */
  readonly nouns: ReadonlyMap<string, string>
  /** How accents are put back where a text has none; `null` where none are written. */
  readonly accents: AccentRules | null
  /** Another tagger, where the language has one; asked only if the model was trained with it. */
  readonly evidence: EvidenceSource | null
  /** The trained tables, unpacked when the first text is read. */
  readonly model: {
    readonly weights: PackedWeights
    readonly lexicon: PackedLexicon
    readonly clusters: PackedClusters | null
    readonly lemmas: PackedLemmas
  }
}
