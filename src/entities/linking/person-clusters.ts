import { alignNames } from '../names/align-names.js'
import { type NameIndex, nameIndex } from '../names/name-index.js'
import { parseName } from '../names/parse-name.js'

/** People of one page: each cluster holds the spellings and places of one person. */
export interface PersonCluster {
  /** Full names, and the single name of a person who has no other. */
  readonly names: string[]
  /** Positions of its mentions: document and order in it. */
  readonly positions: { readonly document: number; readonly order: number }[]
  /** Country of the person, from a role or demonym beside a mention. */
  country: string | null
  /** How often a mention's role gave each sector. */
  readonly sectors: Map<string, number>
  /** The caller's entity that it stands for, an index; -1 for none. */
  user: number
}
/** One mention of a person to be placed. */
export interface PersonMention {
  readonly text: string
  readonly document: number
  readonly order: number
  /** Whether the text gives it as another name of the person right before it. */
  readonly alias: boolean
  readonly country: string | null
  readonly sectors: readonly string[]
}

const SAME = 0.8
const PART = 0.85
const GIVEN_NAME_ALONE = 0.84

interface Book {
  readonly clusters: PersonCluster[]
  /** The cluster of every full name, as written: the common case needs no alignment. */
  readonly byText: Map<string, number>
  readonly index: NameIndex<number>
}

function addName(book: Book, index: number, name: string): void {
  const cluster = book.clusters[index] as PersonCluster
  if (cluster.names.includes(name)) return
  cluster.names.push(name)
  if (!book.byText.has(name)) book.byText.set(name, index)
  book.index.add(index, name)
}

function disagree(cluster: PersonCluster, mention: PersonMention): boolean {
  return cluster.country !== null && mention.country !== null && cluster.country !== mention.country
}

function bestFull(book: Book, mention: PersonMention): number {
  const same = book.byText.get(mention.text)
  if (same !== undefined && !disagree(book.clusters[same] as PersonCluster, mention)) return same
  const tokens = parseName(mention.text)
  let best = -1
  let most = 0
  for (const index of book.index.candidates(mention.text)) {
    const cluster = book.clusters[index] as PersonCluster
    for (const name of cluster.names) {
      const { kind, score } = alignNames(tokens, parseName(name))
      const least = disagree(cluster, mention) ? 0.97 : SAME
      if (kind !== 'full' || score < least || score <= most) continue
      best = index
      most = score
    }
  }
  return best
}

function fitsPartly(cluster: PersonCluster, mention: PersonMention): number {
  const tokens = parseName(mention.text)
  let most = 0
  for (const name of cluster.names) {
    const { kind, score, onFamilyName } = alignNames(tokens, parseName(name))
    if (kind === 'none') continue
    const least = kind === 'partial' && !onFamilyName ? GIVEN_NAME_ALONE : PART
    if (score >= least && score > most) most = score
  }
  return most
}

/** How far a cluster's nearest mention is: before the mention in its document, then after, then elsewhere on the page. */
function distance(cluster: PersonCluster, mention: PersonMention): number {
  let least = 4000
  for (let at = cluster.positions.length - 1; at >= 0; at -= 1) {
    const { document, order } = cluster.positions[at] as PersonCluster['positions'][number]
    const away =
      document !== mention.document
        ? 3000
        : order < mention.order
          ? mention.order - order
          : 1000 + Math.min(999, order - mention.order)
    if (away < least) least = away
    if (cluster.positions.length - at > 200) break
  }
  return least
}

function bestPartly(book: Book, mention: PersonMention): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (const index of book.index.candidates(mention.text)) {
    const cluster = book.clusters[index] as PersonCluster
    const score = fitsPartly(cluster, mention)
    if (score === 0) continue
    const shared = mention.sectors.some((sector) => cluster.sectors.has(sector)) ? 500 : 0
    const foreign = disagree(cluster, mention) ? 1500 : 0
    const away = distance(cluster, mention) - shared + foreign + (1 - score) * 100
    if (away >= least) continue
    best = index
    least = away
  }
  return best
}

function open(book: Book): number {
  book.clusters.push({ names: [], positions: [], country: null, sectors: new Map(), user: -1 })
  return book.clusters.length - 1
}

function place(book: Book, index: number, mention: PersonMention, isFull: boolean): void {
  const cluster = book.clusters[index] as PersonCluster
  if (isFull || cluster.names.length === 0) addName(book, index, mention.text)
  cluster.positions.push({ document: mention.document, order: mention.order })
  cluster.country ??= mention.country
  for (const sector of mention.sectors) cluster.sectors.set(sector, (cluster.sectors.get(sector) ?? 0) + 1)
}

function isFullName(text: string): boolean {
  const tokens = parseName(text)
  // Names in other scripts have no tokens here; they stand for themselves.
  return tokens.length === 0 || (!text.startsWith('@') && tokens.filter((token) => !token.initial).length >= 2)
}

/**
 * Groups mentions of people: full names first, by alignment; then surnames, handles and given names, each to the
 * nearest person before it whose name it can be part of, else the next one. Gives the cluster of each mention.
 */
export function clusterPeople(
  mentions: readonly PersonMention[],
  known: readonly { readonly names: readonly string[]; readonly country: string | null }[],
): { readonly clusters: readonly PersonCluster[]; readonly assigned: readonly number[] } {
  const book: Book = { clusters: [], byText: new Map(), index: nameIndex() }
  known.forEach((person, index) => {
    const cluster = open(book)
    for (const name of person.names) addName(book, cluster, name)
    const made = book.clusters[cluster] as PersonCluster
    made.country = person.country
    made.user = index
  })
  const assigned = new Array<number>(mentions.length).fill(-1)
  const assign = (at: number, found: number, isFull: boolean): void => {
    assigned[at] = found >= 0 ? found : open(book)
    place(book, assigned[at] as number, mentions[at] as PersonMention, isFull)
  }
  const bearer = (at: number): number => ((mentions[at] as PersonMention).alias ? (assigned[at - 1] as number) : -1)
  mentions.forEach((mention, at) => {
    if (!isFullName(mention.text)) return
    const found = bestFull(book, mention)
    assign(at, found >= 0 ? found : bearer(at), true)
  })
  mentions.forEach((mention, at) => {
    if ((assigned[at] as number) < 0 && bearer(at) >= 0 && bestPartly(book, mention) < 0) assign(at, bearer(at), true)
  })
  mentions.forEach((mention, at) => {
    if ((assigned[at] as number) >= 0) return
    const found = bestPartly(book, mention)
    assign(at, found >= 0 ? found : bearer(at), false)
  })
  return { clusters: book.clusters, assigned }
}
