/** Endings of regular verb forms and what stands in their place in the lemma; tried in order. */
export type Inflections = readonly (readonly [ending: string, replacement: string])[]

/**
 * The lemma that regular inflection gives a verb form, where it is a known word: `looted` → `loot`, `barricading` →
 * `barricade`; `null` where none is known. For forms that the learned suffix rules turn into no word at all.
 */
export function regularLemma(
  word: string,
  inflections: Inflections,
  isKnown: (word: string) => boolean,
): string | null {
  for (const [ending, replacement] of inflections) {
    if (!word.endsWith(ending)) continue
    const lemma = word.slice(0, word.length - ending.length) + replacement
    if (lemma.length > 2 && isKnown(lemma)) return lemma
  }
  return null
}
