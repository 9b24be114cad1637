import { parseName } from '../names/parse-name.js'
import { foldPhrase } from './fold-words.js'
import { type KnownEntities, userReferent } from './known-entities.js'
import { localId } from './local-things.js'
import { clusterPeople, type PersonCluster, type PersonMention } from './person-clusters.js'
import { personFacts } from './person-facts.js'
import { type Referent, referent } from './referent.js'
import type { Study } from './study-document.js'

const LONGEST_LINK = 40

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
  const id = words === '' ? localId('PERSON', name) : `local:person-${words.slice(0, 80)}`
  let free = id
  for (let index = 2; taken.has(free); index += 1) free = `${id}-${index}`
  taken.add(free)
  return free
}

// A man called minister ten times and fighter once is a minister.
function leadingSectors(cluster: PersonCluster): string[] {
  const most = Math.max(0, ...cluster.sectors.values())
  return [...cluster.sectors].filter(([, count]) => count * 2 >= most).map(([sector]) => sector)
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
    sectors: leadingSectors(cluster),
    by: 'text',
    score: 0.9,
  })
}

// `Jimmy Chérizier, alias "Barbecue"`, not `« … Zelensky », dit Macron`.
function isAlias({ mentions, text, lexicon }: Study, order: number): boolean {
  const [before, mention] = [mentions[order - 1], mentions[order]]
  if (before?.type !== 'PERSON' || mention === undefined || mention.start - before.end > LONGEST_LINK) return false
  const between = text.slice(before.end, mention.start)
  return !/^[^,(]*[»”"’]/u.test(between.replace(/["“«‘']\s*$/u, '')) && lexicon.aliasLinks.has(foldPhrase(between))
}

/** Links the people of a page: mentions of one person share a referent. `null` stands where no person is. */
export function linkPeople(studies: readonly Study[], known: KnownEntities): (Referent | null)[][] {
  const mentions: PersonMention[] = []
  const places: (readonly [number, number])[] = []
  studies.forEach((study, document) => {
    study.mentions.forEach((mention, order) => {
      if (mention.type !== 'PERSON') return
      const alias = isAlias(study, order)
      mentions.push({ text: mention.text, document, order, alias, ...personFacts(study, order) })
      places.push([document, order])
    })
  })
  const seeds = known.people.map((person) => ({
    names: [person.name, ...(person.aliases ?? [])],
    country: person.country ?? null,
  }))
  const { clusters, assigned } = clusterPeople(mentions, seeds)
  const texts: string[][] = clusters.map(() => [])
  mentions.forEach(({ text, alias }, index) => {
    if (!alias) texts[assigned[index] as number]?.push(text)
  })
  const taken = new Set<string>()
  const referents = clusters.map((cluster, index) => personReferent(cluster, texts[index] as string[], known, taken))
  const linked: (Referent | null)[][] = studies.map((study) => study.mentions.map(() => null))
  places.forEach(([document, order], index) => {
    ;(linked[document] as (Referent | null)[])[order] = referents[assigned[index] as number] as Referent
  })
  return linked
}
