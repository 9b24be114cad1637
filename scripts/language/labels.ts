/** One trained table: a script, its answers, and the texts that teach it. */
export interface TableSource {
  /** ISO 15924. */
  readonly script: string
  readonly name: string
  /** BCP 47 codes that the table answers. */
  readonly labels: readonly string[]
  /** Languages of the same script that it learns to leave to others. */
  readonly others: readonly string[]
  /** log2 of the number of buckets. */
  readonly bits: number
  readonly width: number
  readonly samples: number
}

export const TABLES: readonly TableSource[] = [
  {
    script: 'Latn',
    name: 'latin',
    labels: 'en fr es de it pt nl tr pl ro sv kmr ca cs da fi hu id nb hr sk sl et lv vi eu'.split(' '),
    others: 'af ast br cy eo ga gl ha is lg lt mt rw sw tl uz az'.split(' '),
    bits: 16,
    width: 16,
    samples: 60_000,
  },
  {
    script: 'Arab',
    name: 'arabic',
    labels: 'ar fa ur ckb ug'.split(' '),
    others: [],
    bits: 14,
    width: 6,
    samples: 80_000,
  },
  {
    script: 'Cyrl',
    name: 'cyrillic',
    labels: 'ru uk be bg mk sr kk ky tt mn'.split(' '),
    others: [],
    bits: 14,
    width: 10,
    samples: 60_000,
  },
]
