/** What one language brings to the linking of names to things in the world. Every list may be a packed string of lines. */
export interface LinkingRules {
  /** A line a country: ISO 3166-1 alpha-3, then every inflection of its adjective and noun of people, in lower case; `_` for a space. */
  readonly demonyms: () => readonly (readonly [country: string, forms: readonly string[]])[]
  /** Peoples and faiths: English name, then every inflection in lower case; `_` for a space. */
  readonly groups: () => readonly (readonly [name: string, forms: readonly string[]])[]
  /** Role nouns of one PLOVER sector, in every gender and number, lower case. Longer ones win. */
  readonly roles: () => readonly (readonly [sector: string, forms: readonly string[]])[]
  /** Words of roles that speak for somebody (`spokesman`, `émissaire`): the place beside does not say for whom. */
  readonly unboundRoles: readonly string[]
  /** Names of institutions that every state has, without the state: kind of `knowledge/institutions`, then its names. */
  readonly institutions: Readonly<Record<string, readonly string[]>>
  /** Nouns that a body's name may be said with (`group`, `mouvement`, `journal`), lower case. */
  readonly bodyNouns: readonly string[]
  /** Nouns that stand before or after the name of a first-level division, of a city, of a district, lower case. */
  readonly regionNouns: readonly string[]
  readonly cityNouns: readonly string[]
  readonly districtNouns: readonly string[]
  /** Words between such a noun and the name (`de`, `of`), and between an institution and its state. */
  readonly links: readonly string[]
  /** What stands between a person's name and another that he goes by (`alias`, `known as`). */
  readonly aliasLinks: readonly string[]
  /** Prepositions of place (`in`, `à`). */
  readonly locatives: readonly string[]
  /** Generic weapons: English name of the class, then every form in lower case; `_` for a space. */
  readonly weapons: () => readonly (readonly [name: string, forms: readonly string[]])[]
}

/** Reads lines of a key and its forms: `IRQ Iraqi Iraqis`; `_` stands for a space inside the key or a form. */
export function readForms(lines: string): readonly (readonly [string, readonly string[]])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', ...forms] = line.split(' ').map((part) => part.replaceAll('_', ' '))
      return [key, forms] as const
    })
}
