/** The head tokens of each side of an event. */
export interface Sides {
  readonly actors: readonly number[]
  readonly recipients: readonly number[]
  readonly locations: readonly number[]
  readonly instruments: readonly number[]
}

/** The sides of a candidate while they are filled. */
export interface Building {
  readonly actors: number[]
  readonly recipients: number[]
  readonly locations: number[]
  readonly instruments: number[]
}
