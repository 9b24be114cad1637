import type { AliasHit } from '../../knowledge/alias-table.js'
import { countryAt, countryOfIso3, findCountries, findCountryAcronyms } from '../../knowledge/countries.js'
import { foldAlias } from '../../knowledge/fold-alias.js'
import { INSTITUTIONS } from '../../knowledge/institutions.js'
import {
  allOrganizationNames,
  findAcronyms,
  findOrganizations,
  type Organization,
  organizationAt,
  organizationNames,
  organizationOfId,
  romanizedOrganizations,
} from '../../knowledge/organizations.js'
import { cityAt, findCities } from '../../knowledge/places.js'
import { type Evidence, type Nearby, NOWHERE } from './evidence.js'
import { foldWords } from './fold-words.js'
import type { Lexicon } from './lexicon.js'
import { type Referent, referent } from './referent.js'
import { type SpellingIndex, spellingIndex } from './spelling-index.js'

/** What a country of the paragraph weighs against the rest of the document. */
const NEAR = 4
/** Share of the focus from which an institution without a country is its. */
const CLEAR_FOCUS = 0.4
const LEAST_SPELLING = { withKey: 0.9, withoutKey: 0.95 }

function organizationReferent(found: Organization, by: Referent['by'], score: number): Referent {
  const { id, name, country, sectors, subtype } = found
  return referent({ id, name, country, sectors, subtype, by, score })
}

// Among bodies of one name the one whose country the document speaks of most; a doubtful name needs that.
function choose(hits: readonly AliasHit[], evidence: Evidence, near: Nearby): number | null {
  let best: number | null = null
  let most = 0
  for (const { row, doubtful } of hits) {
    const { country } = organizationAt(row)
    const share = country === null ? 0 : (evidence.countries.get(country) ?? 0)
    const weight = share + (country !== null && near.countries.has(country) ? NEAR : 0) + (doubtful ? 0 : 0.5)
    if (weight <= most) continue
    best = row
    most = weight
  }
  return best
}

function byAlias(name: string, evidence: Evidence, near: Nearby = NOWHERE): Referent | null {
  const folded = foldAlias(name)
  const direct = choose(findOrganizations(folded), evidence, near)
  return direct === null ? null : organizationReferent(organizationAt(direct), 'alias', 1)
}

// `Otan` and `Minusma` are how French writes acronyms that are spoken as words.
function byAcronym(name: string, evidence: Evidence, near: Nearby): Referent | null {
  const spoken = /^\p{Lu}\p{Ll}{3,}$/u.test(name)
  if (!spoken && !/^[\p{L}\d.&+-]{2,12}$/u.test(name)) return null
  const row = choose(findAcronyms(spoken ? name.toUpperCase() : name), evidence, near)
  return row === null ? null : organizationReferent(organizationAt(row), 'acronym', 1)
}

const LONGEST_LINK = 3
const FEWEST_WORDS = 3

/** The words of a name without those of grammar. */
function tellingWords(name: string): string[] {
  return foldWords(name).filter((word) => word.length > LONGEST_LINK)
}

let byWords: ReadonlyMap<string, number | null> | null = null

// `Communauté économique des États de l'Afrique de l'Ouest`, `… d'Afrique de l'Ouest`: one name but for words of grammar.
function rowsByWords(): ReadonlyMap<string, number | null> {
  if (byWords !== null) return byWords
  const rows = new Map<string, number | null>()
  for (const [row, name] of allOrganizationNames()) {
    const words = tellingWords(name)
    if (words.length < FEWEST_WORDS) continue
    const key = words.join(' ')
    const other = rows.get(key)
    rows.set(key, other === undefined || other === row ? row : null)
  }
  byWords = rows
  return rows
}

function byTellingWords(name: string, evidence: Evidence): Referent | null {
  const words = tellingWords(name)
  if (words.length < FEWEST_WORDS) return null
  const row = rowsByWords().get(words.join(' '))
  if (row === undefined || row === null) return null
  const found = organizationAt(row)
  const elsewhere = found.country !== null && evidence.focus !== null && !evidence.countries.has(found.country)
  return elsewhere ? null : organizationReferent(found, 'alias', 0.95)
}

let sounds: SpellingIndex | null = null

function bySound(name: string, evidence: Evidence): Referent | null {
  sounds ??= spellingIndex(romanizedOrganizations())
  for (const { row, score } of sounds.find(name, LEAST_SPELLING)) {
    const found = organizationAt(row)
    if (found.country !== null && evidence.focus !== null && !evidence.countries.has(found.country)) continue
    return organizationReferent(found, 'spelling', score * 0.99)
  }
  return null
}

/** The state that a word of an institution's name points to: a demonym, a country, a capital for its government. */
function stateOf(words: readonly string[], lexicon: Lexicon): { country: string; from: number; to: number } | null {
  for (let size = Math.min(4, words.length); size > 0; size -= 1)
    for (let from = 0; from + size <= words.length; from += 1) {
      const form = words.slice(from, from + size).join(' ')
      const country = lexicon.demonyms.get(form) ?? countryNamed(form) ?? capitalNamed(form)
      if (country !== undefined) return { country, from, to: from + size }
    }
  return null
}

function countryNamed(folded: string): string | undefined {
  const hit =
    findCountries(folded)[0] ?? (folded.length <= 3 ? findCountryAcronyms(folded.toUpperCase())[0] : undefined)
  return hit === undefined ? undefined : countryAt(hit.row).iso3
}

function capitalNamed(folded: string): string | undefined {
  return (
    findCities(folded)
      .map(({ row }) => cityAt(row))
      .find(({ capital }) => capital)?.country ?? undefined
  )
}

function kindOf(words: readonly string[], lexicon: Lexicon): string | undefined {
  let from = 0
  let to = words.length
  while (from < to && lexicon.links.has(words[from] as string)) from += 1
  while (from < to && lexicon.links.has(words[to - 1] as string)) to -= 1
  return lexicon.institutions.get(words.slice(from, to).join(' '))
}

// `the United States`, `the Philippines`, `the Czech Republic`.
function withArticle(state: string): string {
  return /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Comoros|Seychelles|Gambia|\S+ Republic|Republic|Central|Democratic|.* Islands$)/u.test(
    state,
  )
    ? `the ${state}`
    : state
}

/** The referent of an institution of a state. */
function institutionReferent(kind: string, country: string, score: number): Referent {
  const id = `${country.toLowerCase()}-${kind}`
  const own = organizationOfId(id)
  if (own !== null) return organizationReferent(own, 'alias', score)
  const { name, subtype, sectors } = INSTITUTIONS[kind] as NonNullable<(typeof INSTITUTIONS)[string]>
  const state = withArticle(countryOfIso3(country)?.name ?? country)
  return referent({ id: `org:${id}`, name: `${name} of ${state}`, country, sectors, subtype, by: 'alias', score })
}

/** An institution that every state has, by the state in or beside its name, else by the focus of the document. */
function byInstitution(name: string, lexicon: Lexicon, beside: string | null, evidence: Evidence): Referent | null {
  const words = foldWords(name)
  if (words.length > 12) return null
  const whole = kindOf(words, lexicon)
  if (whole !== undefined) {
    const country = beside ?? (evidence.dominance >= CLEAR_FOCUS ? evidence.focus : null)
    return country === null ? null : institutionReferent(whole, country, beside === null ? 0.7 : 0.95)
  }
  const state = stateOf(words, lexicon)
  if (state === null) return null
  const kind = kindOf([...words.slice(0, state.from), ...words.slice(state.to)], lexicon)
  return kind === undefined ? null : institutionReferent(kind, state.country, 1)
}

// `groupe Hezbollah`, `les forces du Hachd`, `Houthi rebels`: the name without the nouns that it is said with.
function withoutNouns(name: string, lexicon: Lexicon): string | null {
  const words = name.replace(/(?<![\p{L}])([dl])['’]/giu, '$1 ').split(/\s+/u)
  const isNoun = (word: string | undefined): boolean => word !== undefined && lexicon.bodyNouns.has(foldAlias(word))
  let from = 0
  let to = words.length
  while (from < to - 1 && (isNoun(words[from]) || (from > 0 && lexicon.links.has(foldAlias(words[from] as string)))))
    from += 1
  while (to - 1 > from && isNoun(words[to - 1])) to -= 1
  return from === 0 && to === words.length ? null : words.slice(from, to).join(' ')
}

/** The body that bears a name or an acronym; `near`: the countries of its paragraph. */
export function findNamedBody(name: string, evidence: Evidence, near: Nearby = NOWHERE): Referent | null {
  return byAlias(name, evidence, near) ?? byAcronym(name, evidence, near)
}

function byBareName(name: string, lexicon: Lexicon, evidence: Evidence): Referent | null {
  const bare = withoutNouns(name, lexicon)
  return bare === null ? null : (findNamedBody(bare, evidence) ?? bySound(bare, evidence))
}

/**
 * The body that a name stands for: exact alias, acronym, institution of a state, then sound. `beside`: a country named next
 * to it; `near`: the countries of its paragraph.
 */
export function findOrganization(
  name: string,
  lexicon: Lexicon,
  beside: string | null,
  evidence: Evidence,
  near: Nearby = NOWHERE,
): Referent | null {
  return (
    findNamedBody(name, evidence, near) ??
    byInstitution(name, lexicon, beside, evidence) ??
    byTellingWords(name, evidence) ??
    bySound(name, evidence) ??
    byBareName(name, lexicon, evidence)
  )
}

/** The share of the telling words of a name that some name of a body of the table (its id without `org:`) has. */
export function resembles(name: string, id: string): boolean {
  const own = organizationOfId(id)
  const words = tellingWords(name)
  if (own === null || words.length === 0) return false
  return organizationNames(own.row).some((other) => {
    const theirs = new Set(tellingWords(other))
    return words.filter((word) => theirs.has(word)).length * 2 > Math.max(words.length, theirs.size)
  })
}

/** Whether the table knows a body by the name or, of romanised ones, by its sound. */
export function findKnownBody(name: string, evidence: Evidence): boolean {
  return byAlias(name, evidence) !== null || bySound(name, evidence) !== null
}
