/** Coarse classes of tags, for masks of children and of what lies between two tokens. */
export const NOUN = 0
const PROPER = 1
export const PRONOUN = 2
export const VERB = 3
export const AUXILIARY = 4
export const ADPOSITION = 5
export const DETERMINER = 6
export const COORDINATOR = 9
export const SUBORDINATOR = 10
export const PUNCTUATION = 11

const CLASSES: Readonly<Record<string, number>> = {
  NOUN,
  PROPN: PROPER,
  PRON: PRONOUN,
  VERB,
  AUX: AUXILIARY,
  ADP: ADPOSITION,
  DET: DETERMINER,
  ADJ: 7,
  ADV: 8,
  CCONJ: COORDINATOR,
  SCONJ: SUBORDINATOR,
  PUNCT: PUNCTUATION,
  NUM: 12,
  PART: 13,
  SYM: 14,
}

/** The coarse class, 0 to 15, of each tag (a part of speech with an optional verb form, such as `VERB.F`). */
export function coarseClasses(tags: readonly string[]): Uint8Array {
  return Uint8Array.from(tags, (tag) => CLASSES[tag.split('.')[0] as string] ?? 15)
}
