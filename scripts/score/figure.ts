/** One measured figure beside what others reach. */
export interface Figure {
  /** Stable identifier, such as `dates/timebank-en/value-f1`; floors are kept under it. */
  readonly id: string
  /** What is measured, for a reader. */
  readonly what: string
  /** The figure; `null` where its corpus was not found. */
  readonly value: number | null
  /** `%`, `KB`, `MB/s`, `ms` … */
  readonly unit: string
  /** What the best known others reach, in words. */
  readonly anchor: string
  /** What we mean to reach. */
  readonly target: number | null
  readonly better: 'higher' | 'lower'
  /** A floor is kept only where the figure does not depend on the machine. */
  readonly floor: boolean
}

/** Scores one capability. `data` is the data folder; absent corpora are named through `missing`, never an error. */
export type Scorer = (data: string, missing: (corpus: string) => void) => Promise<readonly Figure[]>
