/** What a condition asks of a token, sorted for look-up: one of the classes, words or phrases will do. */
export interface Values {
  /** Classes and entity types. */
  readonly classes: ReadonlySet<string>
  /** Lemmas, or words as they stand. */
  readonly words: ReadonlySet<string>
  /** Several words in a row, of which the token is one. */
  readonly phrases: readonly (readonly string[])[]
}

/** Sorts the values of a condition: classes and entity types as they are, `=lemma` for words. `null` where there are none. */
export function toValues(values: readonly string[]): Values | null {
  if (values.length === 0) return null
  const lemmas = values.filter((value) => value.startsWith('=')).map((value) => value.slice(1))
  return {
    classes: new Set(values.filter((value) => !value.startsWith('='))),
    words: new Set(lemmas.filter((lemma) => !lemma.includes(' '))),
    phrases: lemmas.filter((lemma) => lemma.includes(' ')).map((lemma) => lemma.split(' ')),
  }
}
