import { foldPhrase } from './fold-words.js'
import type { LinkingRules } from './linking-rules.js'

/** The lists of a language as maps from folded forms, made on first use. */
export interface Lexicon {
  /** Folded form to ISO 3166-1 alpha-3. */
  readonly demonyms: ReadonlyMap<string, string>
  /** Folded form to English name. */
  readonly groups: ReadonlyMap<string, string>
  /** Folded role noun to PLOVER sector. */
  readonly roles: ReadonlyMap<string, string>
  /** Folded name to kind of institution. */
  readonly institutions: ReadonlyMap<string, string>
  readonly weapons: ReadonlyMap<string, string>
  readonly unboundRoles: ReadonlySet<string>
  readonly bodyNouns: ReadonlySet<string>
  readonly regionNouns: ReadonlySet<string>
  readonly cityNouns: ReadonlySet<string>
  readonly districtNouns: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  readonly locatives: ReadonlySet<string>
  readonly aliasLinks: ReadonlySet<string>
}

const known = new WeakMap<LinkingRules, Lexicon>()

function byForm(entries: Iterable<readonly [string, readonly string[]]>): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const [key, forms] of entries)
    for (const form of forms) {
      const folded = foldPhrase(form)
      if (folded !== '' && !map.has(folded)) map.set(folded, key)
    }
  return map
}

function folded(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldPhrase))
}

/** The lexicon of a language's rules. */
export function lexiconOf(rules: LinkingRules): Lexicon {
  const made = known.get(rules)
  if (made !== undefined) return made
  const lexicon: Lexicon = {
    demonyms: byForm(rules.demonyms()),
    groups: byForm(rules.groups()),
    roles: byForm(rules.roles()),
    institutions: byForm(Object.entries(rules.institutions)),
    weapons: byForm(rules.weapons()),
    unboundRoles: folded(rules.unboundRoles),
    bodyNouns: folded(rules.bodyNouns),
    regionNouns: folded(rules.regionNouns),
    cityNouns: folded(rules.cityNouns),
    districtNouns: folded(rules.districtNouns),
    links: folded(rules.links),
    locatives: folded(rules.locatives),
    aliasLinks: folded(rules.aliasLinks),
  }
  known.set(rules, lexicon)
  return lexicon
}
