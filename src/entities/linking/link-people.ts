import { foldAlias } from '../../knowledge/fold-alias.js'
import { parseName } from '../names/parse-name.js'
import type { TaggedMention } from '../tagged-mention.js'
import { findCountry } from './find-place.js'
import { type KnownEntities, userReferent } from './known-entities.js'
import type { Lexicon } from './lexicon.js'
import { clusterPeople, type PersonCluster, type PersonMention } from './person-clusters.js'
import { type Referent, referent } from './referent.js'
import type { Study } from './study-document.js'
import { wordsAfter, wordsBefore } from './surroundings.js'

const LONGEST_FORM = 6

/** Sectors of the role nouns among the words, the longest nouns first; a longer noun hides the shorter ones in it. */
export function sectorsOf(words: readonly string[], lexicon: Lexicon): string[] {
  const sectors: string[] = []
  for (let from = 0; from < words.length; ) {
    let taken = 1
    for (let size = Math.min(LONGEST_FORM, words.length - from); size > 0; size -= 1) {
      const sector = lexicon.roles.get(words.slice(from, from + size).join(' '))
      if (sector === undefined) continue
      if (!sectors.includes(sector)) sectors.push(sector)
      taken = size
      break
    }
    from += taken
  }
  return sectors
}

function demonymOf(words: readonly string[], lexicon: Lexicon): string | null {
  for (let from = words.length - 1; from >= 0; from -= 1)
    for (const size of [2, 1]) {
      const country = lexicon.demonyms.get(words.slice(from, from + size).join(' '))
      if (country !== undefined) return country
    }
  return null
}

// `Iraq's prime minister X`, `le président de la France X`: a country among the mentions inside the words of the role.
function countryNear(study: Study, from: number, to: number, at: number): string | null {
  for (let index = at - 1; index >= 0; index -= 1) {
    const near = study.mentions[index] as TaggedMention
    if (near.end <= from) break
    if (near.type === 'GPE' && near.start >= from && near.end <= to) {
      const country = findCountry(near.text, study.evidence)?.country
      if (country !== undefined && country !== null) return country
    }
  }
  return null
}

function roleWords(study: Study, mention: TaggedMention): string[] {
  if (mention.role !== undefined) return foldAlias(mention.role.replace(/(?<![\p{L}])([dl])['’]/giu, '$1 ')).split(' ')
  const before = wordsBefore(study.text, mention.start, 8)
  const after = /^\s*,/u.test(study.text.slice(mention.end, mention.end + 3))
    ? wordsAfter(study.text, mention.end, 6)
    : []
  return sectorsOf(before, study.lexicon).length > 0 ? before : after
}

function factsOf(study: Study, at: number): { readonly country: string | null; readonly sectors: readonly string[] } {
  const mention = study.mentions[at] as TaggedMention
  const words = roleWords(study, mention)
  const sectors = sectorsOf(words, study.lexicon)
  if (sectors.length === 0) return { country: null, sectors }
  const country = demonymOf(words, study.lexicon) ?? countryNear(study, mention.start - 80, mention.start, at)
  return { country, sectors }
}

// The fullest form names the person: most tokens, then most frequent, then first.
function fullestName(cluster: PersonCluster, texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const length = (name: string): number => parseName(name).filter((token) => !token.initial).length
  let best = cluster.names[0] as string
  for (const [name, count] of counts) {
    const longer = length(name) - length(best)
    if (longer > 0 || (longer === 0 && count > (counts.get(best) ?? 0))) best = name
  }
  return best
}

function personId(name: string, taken: Set<string>): string {
  const words = parseName(name)
    .map((token) => token.text)
    .join('-')
  const id = `local:person-${words === '' ? 'unnamed' : words.slice(0, 80)}`
  let free = id
  for (let index = 2; taken.has(free); index += 1) free = `${id}-${index}`
  taken.add(free)
  return free
}

function personReferent(
  cluster: PersonCluster,
  texts: readonly string[],
  known: KnownEntities,
  taken: Set<string>,
): Referent {
  const user = known.people[cluster.user]
  if (user !== undefined) return userReferent(user, 0.95)
  const name = fullestName(cluster, texts)
  return referent({
    id: personId(name, taken),
    name,
    country: cluster.country,
    sectors: [...cluster.sectors],
    by: 'text',
    score: 0.9,
  })
}

/** Links the people of a page: mentions of one person share a referent. `null` stands where no person is. */
export function linkPeople(studies: readonly Study[], known: KnownEntities): (Referent | null)[][] {
  const mentions: PersonMention[] = []
  const places: (readonly [number, number])[] = []
  studies.forEach((study, document) => {
    study.mentions.forEach((mention, order) => {
      if (mention.type !== 'PERSON') return
      mentions.push({ text: mention.text, document, order, ...factsOf(study, order) })
      places.push([document, order])
    })
  })
  const seeds = known.people.map((person) => ({
    names: [person.name, ...(person.aliases ?? [])],
    country: person.country ?? null,
  }))
  const { clusters, assigned } = clusterPeople(mentions, seeds)
  const texts: string[][] = clusters.map(() => [])
  mentions.forEach(({ text }, index) => {
    texts[assigned[index] as number]?.push(text)
  })
  const taken = new Set<string>()
  const referents = clusters.map((cluster, index) => personReferent(cluster, texts[index] as string[], known, taken))
  const linked: (Referent | null)[][] = studies.map((study) => study.mentions.map(() => null))
  places.forEach(([document, order], index) => {
    ;(linked[document] as (Referent | null)[])[order] = referents[assigned[index] as number] as Referent
  })
  return linked
}
