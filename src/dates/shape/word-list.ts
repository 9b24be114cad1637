/** A growing list of words. */
export interface WordList {
  codes: Uint16Array
  starts: Int32Array
  ends: Int32Array
  count: number
}

/** An empty list with room for `size` words. */
export function createList(size: number): WordList {
  return { codes: new Uint16Array(size), starts: new Int32Array(size), ends: new Int32Array(size), count: 0 }
}

/** Adds a word with its code and offsets. */
export function addWord(list: WordList, code: number, start: number, end: number): void {
  if (list.count === list.codes.length) {
    const larger = createList(list.count * 2)
    larger.codes.set(list.codes)
    larger.starts.set(list.starts)
    larger.ends.set(list.ends)
    Object.assign(list, { codes: larger.codes, starts: larger.starts, ends: larger.ends })
  }
  list.codes[list.count] = code
  list.starts[list.count] = start
  list.ends[list.count] = end
  list.count += 1
}
