/** Which of many lists hold an entry that opens with a word, one bit a list: what opens none needs no look-up. */
export interface Openings {
  /** The row of each word that opens an entry; all other words have the empty row 0. */
  readonly rows: ReadonlyMap<string, number>
  /** The word of each row. */
  readonly words: readonly string[]
  /** `width` integers a row. */
  readonly bits: Uint32Array
  readonly width: number
}

/** The lists that stand first in every language: triggers, classes of nouns, words of topics, number words. Phrases follow. */
export const TRIGGERS = 0
export const CLASSES = 1
export const TOPICS_OF_WORDS = 2
export const NUMBERS = 3

/** A word as it is compared: in lower case, with straight apostrophes. */
function asCompared(word: string): string {
  return word.toLowerCase().replace('’', "'")
}

/** Gathers the words that open an entry; the number of a list is its place among them. */
export function openingsOf(lists: readonly ReadonlyMap<string, unknown>[]): Openings {
  const rows = new Map<string, number>()
  const words = ['']
  for (const list of lists) {
    for (const word of list.keys()) {
      if (rows.has(word) || asCompared(word) !== word) continue
      rows.set(word, words.length)
      words.push(word)
    }
  }
  const width = Math.ceil(lists.length / 32)
  const bits = new Uint32Array(words.length * width)
  lists.forEach((list, number) => {
    for (const word of list.keys()) {
      const at = (rows.get(word) ?? 0) * width + (number >>> 5)
      bits[at] = (bits[at] as number) | (1 << (number & 31))
    }
  })
  bits.fill(0, 0, width)
  return { rows, words, bits, width }
}

/** Notes at a token what a word of it opens, and gives the word as it is compared: as the lists' own string where they know it. */
export function enter({ rows, words, bits, width }: Openings, into: Uint32Array, token: number, raw: string): string {
  const plain = rows.has(raw) ? raw : asCompared(raw)
  const row = rows.get(plain)
  if (row === undefined) return plain
  for (let part = 0; part < width; part += 1) {
    into[token * width + part] = (into[token * width + part] as number) | (bits[row * width + part] as number)
  }
  return words[row] as string
}
