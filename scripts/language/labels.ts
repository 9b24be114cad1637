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
  /** Added to the biases after training, tuned on the development words and pairs; rarer languages of the news have less; `none` is none of them. */
  readonly lean?: Readonly<Record<string, number>>
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
    boost: { en: 2.2, fr: 1.7, es: 1.8 },
    lean: {
      en: -0.2,
      fr: 0.05,
      es: 0.1,
      de: -0.2,
      it: 0.15,
      pt: 0.3,
      tr: 0.2,
      pl: 0.1,
      ro: 0.3,
      sv: 0.2,
      none: -0.2,
      ca: -0.6,
      cs: -0.6,
      da: -0.6,
      fi: -0.6,
      hu: -0.6,
      id: -0.6,
      nb: -0.6,
      hr: -0.6,
      sk: -0.6,
      sl: -0.6,
      et: -0.6,
      lv: -0.6,
      vi: -0.6,
      eu: -0.6,
    },
    bits: 20,
    width: 16,
    keep: 56_500,
    samples: 75_000,
  },
  {
    script: 'Arab',
    name: 'arabic',
    labels: 'ar fa ur ckb ug'.split(' '),
    others: [],
    boost: { ar: 1.5, fa: 1.5, ur: 1.5 },
    bits: 16,
    width: 6,
    keep: 13_000,
    samples: 80_000,
  },
  {
    script: 'Cyrl',
    name: 'cyrillic',
    labels: 'ru uk be bg mk sr kk ky tt mn'.split(' '),
    others: [],
    boost: { ru: 2, uk: 1.6 },
    bits: 16,
    width: 8,
    keep: 12_500,
    samples: 60_000,
  },
]
