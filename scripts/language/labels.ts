/** One trained table: a script, its answers, and the texts that teach it. */
export interface TableSource {
  /** ISO 15924. */
  readonly script: string
  readonly name: string
  /** BCP 47 codes that the table answers. */
  readonly labels: readonly string[]
  /** Languages of the same script that it learns to leave to others. */
  readonly others: readonly string[]
  /** Languages that get more samples: what most texts are in, or whose training text is poor in words. */
  readonly boost?: Readonly<Record<string, number>>
  /** log2 of the number of buckets. */
  readonly bits: number
  /** Weights of a bucket, an even number. */
  readonly width: number
  /** Buckets that keep weights. */
  readonly keep: number
  /** Samples of each label in an epoch. */
  readonly samples: number
}

/** The tables that are trained. */
export const TABLES: readonly TableSource[] = [
  {
    script: 'Latn',
    name: 'latin',
    labels: 'en fr es de it pt nl tr pl ro sv kmr ca cs da fi hu id nb hr sk sl et lv vi eu'.split(' '),
    others: 'af ast br cy eo ga gl ha is lg lt mt rw sw tl uz az'.split(' '),
    boost: { en: 1.6, fr: 1.5, es: 1.4 },
    bits: 20,
    width: 16,
    keep: 54_000,
    samples: 45_000,
  },
  {
    script: 'Arab',
    name: 'arabic',
    labels: 'ar fa ur ckb ug'.split(' '),
    others: [],
    bits: 16,
    width: 6,
    keep: 14_000,
    samples: 60_000,
  },
  {
    script: 'Cyrl',
    name: 'cyrillic',
    labels: 'ru uk be bg mk sr kk ky tt mn'.split(' '),
    others: [],
    bits: 16,
    width: 8,
    keep: 12_000,
    samples: 40_000,
  },
]
