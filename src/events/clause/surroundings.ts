import type { Oblique } from './obliques.js'

/** What stands around a trigger, as head tokens. Subject and object are those of the active voice. */
export interface Surroundings {
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly obliques: readonly Oblique[]
  /** Adjectives, compounds and the like of a noun; adverbs of a verb. */
  readonly modifiers: readonly number[]
  /** Heads of clauses and infinitives that depend on the trigger. */
  readonly complements: readonly number[]
  /** The verb that carries an event noun ("launched an attack"), or -1. */
  readonly support: number
}
