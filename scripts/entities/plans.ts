import type { Shares } from './augment.js'

/** A corpus and its part in training. */
export interface Source {
  readonly file: string
  readonly repeats: number
  /** Whether the corpus is in the language itself: what is kept in the end is judged by those. */
  readonly own: boolean
  /** Whether its labels come from machines, to be mended by models that have not seen them. */
  readonly silver?: boolean
}

/** How the model of one language is trained. */
export interface Plan {
  readonly language: 'en' | 'fr'
  readonly types: readonly string[]
  readonly sources: readonly Source[]
  readonly dev: string
  /** Fewest occurrences of a feature. */
  readonly least: number
  readonly rewritten: Shares
  /** Passes over everything, before anything is pruned. */
  readonly epochs: number
  /** Numbers of weights to keep, one pruning after the other. */
  readonly weights: readonly number[]
  /** Passes after each pruning: the first over everything, the others over the language's own corpora. */
  readonly passes: number
  readonly retrainDropout: number
}

/** Hyper-parameters common to both, chosen on the dev sets. */
export const TRAINING = {
  bits: 22,
  rate: 0.05,
  dropout: 0.5,
  /** What weights learned with half of the features must be multiplied by when all are there. */
  scale: 0.87,
} as const

export const PLANS: Readonly<Record<string, Plan>> = {
  en: {
    language: 'en',
    types: ['PER', 'ORG', 'LOC', 'MISC', 'NORP'],
    sources: [
      { file: 'en/gmb_clean/train.conll', repeats: 1, own: true, silver: true },
      { file: 'en/mixwiki/train.conll', repeats: 1, own: true },
    ],
    dev: 'en/gmb_clean/dev.conll',
    least: 3,
    rewritten: { capitals: 0.02, titles: 0.03, lower: 0.03 },
    epochs: 2,
    weights: [545_000],
    passes: 2,
    retrainDropout: 0.5,
  },
  fr: {
    language: 'fr',
    types: ['PER', 'ORG', 'LOC', 'MISC'],
    sources: [
      { file: 'fr/winer/train.conll', repeats: 3, own: true },
      { file: 'en/gmb_clean/train.conll', repeats: 1, own: false },
      { file: 'en/mixwiki/train.conll', repeats: 1, own: false },
    ],
    dev: 'fr/winer/dev.conll',
    least: 2,
    rewritten: { capitals: 0.02, titles: 0.02, lower: 0.01 },
    epochs: 3,
    weights: [900_000, 588_000],
    passes: 5,
    retrainDropout: 0.45,
  },
}
