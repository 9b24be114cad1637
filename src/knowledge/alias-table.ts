import { foldAlias } from './fold-alias.js'

/**
 * A packed table of names: one line a row, the names of a row separated by `|`, the canonical one first. A name that
 * opens with `=` is an acronym and counts as written, case and all; `~` marks a romanised name, which may be found by
 * its sound; `?` a name that stands for the row only where its country is at issue.
 */
export interface AliasTable {
  /** Rows that bear the folded name; empty when none does. */
  find(folded: string): readonly AliasHit[]
  /** Rows that bear the acronym, as written. */
  findAcronym(acronym: string): readonly AliasHit[]
  /** The names of a row as packed, marks included. */
  names(row: number): readonly string[]
  readonly rows: number
}
export interface AliasHit {
  readonly row: number
  /** Marked `?`: needs its country in the document. */
  readonly doubtful: boolean
}

const NOTHING: readonly AliasHit[] = []
const MARKS = '=~?'
const MULTIPLIER = 0x01000193

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), MULTIPLIER)
  return value >>> 0
}

/** Splits a packed name into its marks and its text: `?=MIT` → `?=`, `MIT`. */
export function readMarks(packed: string): { readonly marks: string; readonly name: string } {
  let at = 0
  while (at < packed.length && MARKS.includes(packed[at] as string)) at += 1
  return { marks: packed.slice(0, at), name: packed.slice(at) }
}

function keyOf(packed: string): string {
  const { marks, name } = readMarks(packed)
  return marks.includes('=') ? `=${name.replaceAll('.', '')}` : foldAlias(name)
}

/** Where every row and every name starts, and an open-addressed table of the hashes of the names. */
interface Index {
  readonly rowStarts: Int32Array
  readonly nameStarts: Int32Array
  readonly nameRows: Int32Array
  readonly slots: Int32Array
}

function count(packed: string, letter: string): number {
  let found = 0
  for (let at = packed.indexOf(letter); at >= 0; at = packed.indexOf(letter, at + 1)) found += 1
  return found
}

function buildIndex(packed: string): Index {
  const rows = count(packed, '\n') + 1
  const names = rows + count(packed, '|')
  let size = 1024
  while (size < names * 2) size *= 2
  const index: Index = {
    rowStarts: new Int32Array(rows + 1),
    nameStarts: new Int32Array(names + 1),
    nameRows: new Int32Array(names),
    slots: new Int32Array(size),
  }
  let row = 0
  let name = 0
  let start = 0
  for (let at = 0; at <= packed.length; at += 1) {
    const code = at === packed.length ? 10 : packed.charCodeAt(at)
    if (code !== 10 && code !== 124) continue
    index.nameStarts[name] = start
    index.nameRows[name] = row
    insert(index.slots, keyOf(packed.slice(start, at)), name)
    name += 1
    start = at + 1
    if (code === 10) {
      row += 1
      index.rowStarts[row] = start
    }
  }
  index.nameStarts[names] = packed.length + 1
  return index
}

function insert(slots: Int32Array, key: string, name: number): void {
  let slot = hash(key) & (slots.length - 1)
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
  slots[slot] = name + 1
}

function search(packed: string, index: Index, key: string): readonly AliasHit[] {
  const mask = index.slots.length - 1
  let hits: AliasHit[] | null = null
  for (let slot = hash(key) & mask; index.slots[slot] !== 0; slot = (slot + 1) & mask) {
    const name = (index.slots[slot] as number) - 1
    const alias = packed.slice(index.nameStarts[name], (index.nameStarts[name + 1] as number) - 1)
    if (keyOf(alias) !== key) continue
    const row = index.nameRows[name] as number
    hits ??= []
    if (!hits.some((hit) => hit.row === row)) hits.push({ row, doubtful: readMarks(alias).marks.includes('?') })
  }
  return hits ?? NOTHING
}

/** Reads a packed table in place; its index is built on the first search. */
export function aliasTable(packed: string): AliasTable {
  let index: Index | null = null
  const ready = (): Index => {
    index ??= buildIndex(packed)
    return index
  }
  return {
    find: (folded) => (folded === '' ? NOTHING : search(packed, ready(), folded)),
    findAcronym: (acronym) => search(packed, ready(), `=${acronym.replaceAll('.', '')}`),
    names: (row) => {
      const { rowStarts } = ready()
      return packed.slice(rowStarts[row], (rowStarts[row + 1] as number) - 1).split('|')
    },
    get rows() {
      return ready().rowStarts.length - 1
    },
  }
}
