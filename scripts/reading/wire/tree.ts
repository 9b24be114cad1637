import { createRandom } from '../random.js'
import type { TreebankSentence } from '../treebank.js'

/** A word with what hangs on it, by relation, to its left and right, in the order of the text. */
export interface Tree {
  readonly form: string
  readonly tag: string
  readonly lemma: string
  readonly left: readonly Branch[]
  readonly right: readonly Branch[]
}
export type Branch = readonly [relation: string, tree: Tree]
export type Random = () => number

/** A word alone. */
export const leaf = (form: string, tag: string, lemma: string = form): Tree => ({
  form,
  tag,
  lemma,
  left: [],
  right: [],
})

/** Hangs branches before everything that stands to the left. */
export const before = (tree: Tree, ...branches: Branch[]): Tree => ({ ...tree, left: [...branches, ...tree.left] })

/** Hangs branches behind everything that stands to the right. */
export const after = (tree: Tree, ...branches: Branch[]): Tree => ({ ...tree, right: [...tree.right, ...branches] })

/** One of a list. */
export const among = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item

/** Whether something of this probability happens. */
export const chance = (random: Random, probability: number): boolean => random() < probability

export const adposition = (form: string, lemma: string = form.toLowerCase()): Branch => [
  'case',
  leaf(form, 'ADP', lemma),
]

export const mark = (form: string): Branch => ['punct', leaf(form, 'PUNCT')]

/** A tree between marks: `(RSF)`, `, on a visit to Kyiv,`. */
export const between = (open: string, tree: Tree, close: string): Tree => after(before(tree, mark(open)), mark(close))

/** A tree whose first word has a capital. */
export function capitalized(tree: Tree): Tree {
  const [first, ...others] = tree.left
  if (first === undefined) return { ...tree, form: tree.form.charAt(0).toUpperCase() + tree.form.slice(1) }
  return { ...tree, left: [[first[0], capitalized(first[1])], ...others] }
}

/** Words of a list, divided by blanks. */
export const list = (words: string): readonly string[] => words.trim().split(/\s+/u)

interface Row {
  readonly tree: Tree
  readonly relation: string
  head: number
}

function linearize(tree: Tree, relation: string, rows: Row[]): number {
  const left = tree.left.map(([name, child]) => linearize(child, name, rows))
  const own = rows.push({ tree, relation, head: -1 }) - 1
  const right = tree.right.map(([name, child]) => linearize(child, name, rows))
  for (const child of [...left, ...right]) (rows[child] as Row).head = own
  return own
}

const CLOSING = new Set([',', '.', ')', "'s"])
const glued = (form: string, last: string): boolean => CLOSING.has(form) || last === '(' || /['’]$/u.test(last)

function toTreebank(tree: Tree): TreebankSentence {
  const rows: Row[] = []
  linearize(tree, 'root', rows)
  const forms = rows.map((row) => row.tree.form)
  const starts: number[] = []
  let text = ''
  forms.forEach((form, at) => {
    if (at > 0 && !glued(form, forms[at - 1] as string)) text += ' '
    starts.push(text.length)
    text += form
  })
  return {
    text,
    forms,
    tags: rows.map((row) => row.tree.tag),
    lemmas: rows.map((row) => row.tree.lemma),
    heads: rows.map((row) => row.head),
    relations: rows.map((row) => row.relation),
    starts,
    ends: starts.map((start, at) => start + (forms[at] as string).length),
    words: forms.map(() => 1),
  }
}

const SEED = 41

/** Sentences of a grammar, the same for the same count. */
export function writeSentences(sentence: (random: Random) => Tree, count: number): TreebankSentence[] {
  const random = createRandom(SEED)
  return Array.from({ length: count }, () => toTreebank(capitalized(sentence(random))))
}
