/** Which of many lists hold an entry that opens with a word, one bit a list: what opens none needs no look-up. */
export interface Openings {
  /** The row of each word that opens an entry; all other words have the empty row 0. */
  readonly rows: ReadonlyMap<string, number>
  /** `width` integers a row. */
  readonly bits: Uint32Array
  readonly width: number
}

/** The lists that stand first in every language: triggers, classes of nouns, words of topics. Phrases follow. */
export const TRIGGERS = 0
export const CLASSES = 1
export const TOPICS_OF_WORDS = 2

/** Gathers the words that open an entry; the number of a list is its place among them. */
export function openingsOf(lists: readonly ReadonlyMap<string, unknown>[]): Openings {
  const rows = new Map<string, number>()
  for (const list of lists) for (const word of list.keys()) if (!rows.has(word)) rows.set(word, rows.size + 1)
  const width = Math.ceil(lists.length / 32)
  const bits = new Uint32Array((rows.size + 1) * width)
  lists.forEach((list, number) => {
    for (const word of list.keys()) {
      const at = (rows.get(word) as number) * width + (number >>> 5)
      bits[at] = (bits[at] as number) | (1 << (number & 31))
    }
  })
  return { rows, bits, width }
}

/** Puts the rows of two words of one token together: what either of them opens. */
export function addOpenings({ rows, bits, width }: Openings, into: Uint32Array, token: number, word: string): void {
  const row = rows.get(word)
  if (row === undefined) return
  for (let part = 0; part < width; part += 1) {
    into[token * width + part] = (into[token * width + part] as number) | (bits[row * width + part] as number)
  }
}
