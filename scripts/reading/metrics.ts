import type { Reading } from '../../src/reading/reading.js'
import type { TreebankSentence } from './treebank.js'

/** How a reading over gold tokens compares with a treebank, in per cent. */
export interface TreeFigures {
  readonly upos: number
  readonly uas: number
  readonly las: number
  readonly relations: number
  readonly clauses: number
  /** F1 of each relation that event coding needs. */
  readonly byRelation: Readonly<Record<string, number>>
}

const universal = (relation: string): string => relation.split(':')[0] as string

/** One token of a tree, gold or read; heads within the sentence, -1 for the root. */
interface Node {
  readonly form: string
  readonly tag: string
  readonly head: number
  readonly relation: string
}

const NEGATIONS = new Set([
  'ne',
  "n'",
  'n’',
  'pas',
  'plus',
  'jamais',
  'aucunement',
  'not',
  "n't",
  'n’t',
  'never',
  'guère',
])
const AGENT_WORDS = new Set(['par', 'by'])
const CORE = new Set(['nsubj', 'nsubj:pass', 'obj', 'agent'])

function goldNodes(sentence: TreebankSentence): Node[] {
  return sentence.forms.map((form, index) => ({
    form: form.toLowerCase(),
    tag: sentence.tags[index] as string,
    head: sentence.heads[index] as number,
    relation: sentence.relations[index] as string,
  }))
}

function readNodes(reading: Reading, first: number, end: number): Node[] {
  return Array.from({ length: end - first }, (_, index) => {
    const token = first + index
    const head = reading.heads[token] as number
    const participle = reading.verbForm(token) === 'Part' ? '.P' : ''
    return {
      form: reading.word(token).toLowerCase(),
      tag: reading.pos(token) + participle,
      head: head < 0 ? -1 : head - first,
      relation: reading.relation(token),
    }
  })
}

function relationOf(nodes: readonly Node[], index: number, caseWords: ReadonlyMap<number, string>): string | null {
  const { form, tag, head, relation } = nodes[index] as Node
  const above = nodes[head] as Node
  const kind = universal(relation)
  if (relation === 'nsubj:pass' || relation === 'csubj:pass') return 'nsubj:pass'
  if (kind === 'nsubj' || kind === 'obj' || kind === 'ccomp' || kind === 'xcomp') return kind
  if (kind === 'obl') {
    const agent = relation === 'obl:agent' || (AGENT_WORDS.has(caseWords.get(index) ?? '') && above.tag === 'VERB.P')
    return agent ? 'agent' : 'obl'
  }
  if (kind === 'conj' && above.tag.startsWith('VERB') && tag.startsWith('VERB')) return 'conj'
  return kind === 'advmod' && NEGATIONS.has(form) ? 'neg' : null
}

/** The relations on verb heads that event coding needs, as `relation head child`. */
function verbRelations(nodes: readonly Node[]): Set<string> {
  const caseWords = new Map<number, string>()
  for (const { relation, head, form } of nodes) {
    if (universal(relation) === 'case' && !caseWords.has(head)) caseWords.set(head, form)
  }
  const found = new Set<string>()
  nodes.forEach(({ head }, index) => {
    if (head < 0 || !(nodes[head] as Node).tag.startsWith('VERB')) return
    const relation = relationOf(nodes, index, caseWords)
    if (relation !== null) found.add(`${relation} ${head} ${index}`)
  })
  return found
}

interface Counts {
  tokens: number
  tags: number
  heads: number
  labels: number
  clauses: number
  exact: number
  readonly right: Map<string, number>
  readonly gold: Map<string, number>
  readonly read: Map<string, number>
}

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

function countTree(counts: Counts, gold: readonly Node[], read: readonly Node[]): void {
  gold.forEach((node, index) => {
    const other = read[index] as Node
    counts.tokens += 1
    if (node.tag.split('.')[0] === other.tag.split('.')[0]) counts.tags += 1
    if (node.head !== other.head) return
    counts.heads += 1
    if (universal(node.relation) === universal(other.relation)) counts.labels += 1
  })
}

// Clauses: the set of core arguments of a gold verb, right as a whole or not.
function countClauses(counts: Counts, gold: ReadonlySet<string>, read: ReadonlySet<string>): void {
  const core = (relations: ReadonlySet<string>, verb: string): string =>
    [...relations]
      .filter((key) => CORE.has(key.split(' ')[0] as string) && key.split(' ')[1] === verb)
      .sort()
      .join()
  const verbs = new Set(
    [...gold].filter((key) => CORE.has(key.split(' ')[0] as string)).map((key) => key.split(' ')[1] as string),
  )
  for (const verb of verbs) {
    counts.clauses += 1
    if (core(gold, verb) === core(read, verb)) counts.exact += 1
  }
}

function countRelations(counts: Counts, gold: ReadonlySet<string>, read: ReadonlySet<string>): void {
  for (const key of gold) add(counts.gold, key.split(' ')[0] as string)
  for (const key of read) {
    add(counts.read, key.split(' ')[0] as string)
    if (gold.has(key)) add(counts.right, key.split(' ')[0] as string)
  }
  countClauses(counts, gold, read)
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0)

/** Compares a reading over gold tokens with the treebank they come from. */
export function compareTrees(sentences: readonly TreebankSentence[], reading: Reading): TreeFigures {
  const counts: Counts = {
    ...{ tokens: 0, tags: 0, heads: 0, labels: 0, clauses: 0, exact: 0 },
    ...{ right: new Map(), gold: new Map(), read: new Map() },
  }
  let first = 0
  for (const sentence of sentences) {
    const gold = goldNodes(sentence)
    const read = readNodes(reading, first, first + gold.length)
    countTree(counts, gold, read)
    countRelations(counts, verbRelations(gold), verbRelations(read))
    first += gold.length
  }
  const f1 = (right: number, gold: number, read: number): number => (200 * right) / Math.max(1, gold + read)
  return {
    upos: (100 * counts.tags) / counts.tokens,
    uas: (100 * counts.heads) / counts.tokens,
    las: (100 * counts.labels) / counts.tokens,
    relations: f1(total(counts.right), total(counts.gold), total(counts.read)),
    clauses: (100 * counts.exact) / counts.clauses,
    byRelation: Object.fromEntries(
      [...counts.gold].map(([key, gold]) => [key, f1(counts.right.get(key) ?? 0, gold, counts.read.get(key) ?? 0)]),
    ),
  }
}
