import { winkEvidence } from '../../src/languages/en/wink.js'
import type { EvidenceSource } from '../../src/reading/evidence.js'
import type { TreebankSentence } from './treebank.js'
import { englishWire } from './wire/english.js'

/** How large a model gets and how it is averaged. */
export interface Size {
  /** Rows that pruning keeps. */
  readonly rows: number
  /** Weights are whole numbers within ± this. */
  readonly levels: number
  /** Trainings that are averaged. */
  readonly seeds: number
}

/** What one language's reading model is trained from, and how large it gets. */
export interface Recipe {
  readonly language: 'en' | 'fr'
  /** Treebank tables in `syntax`, without the ending. */
  readonly train: readonly string[]
  readonly dev: readonly string[]
  /** Sentences in the style of the wires, of our own, that stand beside the treebanks. */
  readonly wire: readonly TreebankSentence[]
  /** Full-form classes in `syntax/lex`. */
  readonly lexicon: string
  /** Full forms with their lemmas in `syntax/lex`, beside the treebanks. */
  readonly forms: string | null
  /** Word clusters in `entities`. */
  readonly clusters: string | null
  /** Another tagger whose opinion ours takes into account. */
  readonly evidence: EvidenceSource | null
  /** Least count of a clustered word. */
  readonly clusteredWords: number
  readonly tagger: Size
  readonly parser: Size
  readonly labeller: Size
  /** Where the data come from and under which licence, for the first line of what is generated. */
  readonly sources: {
    readonly weights: string
    readonly lexicon: string
    readonly clusters: string
    readonly lemmas: string
  }
}

export const recipes: Readonly<Record<'en' | 'fr', Recipe>> = {
  fr: {
    language: 'fr',
    train: [
      'fr_sequoia-train',
      'fr_gsd-dev',
      'fr_fqb-test',
      'fr_rhapsodie-train',
      'fr_rhapsodie-dev',
      'fr_parisstories-train',
      'fr_parisstories-dev',
    ],
    dev: ['fr_sequoia-dev'],
    wire: [],
    lexicon: 'lex.40000',
    forms: 'lexfr.tsv',
    clusters: 'clusters.fr.tsv',
    evidence: null,
    clusteredWords: 2,
    tagger: { rows: 25_000, levels: 15, seeds: 3 },
    parser: { rows: 80_000, levels: 15, seeds: 2 },
    labeller: { rows: 20_000, levels: 10, seeds: 2 },
    sources: {
      weights: 'UD French Sequoia and FQB (LGPL-LR), GSD, Rhapsodie and ParisStories (CC BY-SA 4.0)',
      lexicon: 'hunspell-fr-classical 7.0 (MPL-2.0), ranked by wordfreq (CC BY-SA 4.0)',
      clusters: 'clusters of the text of WiNER-fr, Wikipedia sentences and UD French (CC BY-SA 4.0)',
      lemmas: 'hunspell-fr-classical 7.0 (MPL-2.0) and the French treebanks',
    },
  },
  en: {
    language: 'en',
    train: ['en_ewt-train', 'en_gumcc-train'],
    dev: ['en_ewt-dev', 'en_gum-dev'],
    wire: englishWire(1200),
    lexicon: 'lexen.40000',
    forms: null,
    clusters: 'clusters.en.tsv',
    evidence: winkEvidence,
    clusteredWords: 3,
    tagger: { rows: 25_000, levels: 10, seeds: 2 },
    parser: { rows: 60_000, levels: 15, seeds: 2 },
    labeller: { rows: 20_000, levels: 10, seeds: 1 },
    sources: {
      weights:
        'UD English EWT (CC BY-SA 4.0) and freely licensed documents of UD English GUM (CC BY 4.0), and sentences of our own',
      lexicon: 'WordNet 3.0 (WordNet licence), ranked by wordfreq (CC BY-SA 4.0)',
      clusters: 'clusters of the text of GMB, Wikipedia, Wikinews and State of the Union addresses (CC BY-SA 4.0)',
      lemmas: 'the English treebanks',
    },
  },
}
