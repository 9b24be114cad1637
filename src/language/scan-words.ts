import { MARK, SCRIPTS, scriptOf } from './scripts.js'

/** Words of a text as parallel columns; offsets into the text. */
export interface Words {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Number of the script of each word. */
  readonly script: Uint8Array
}

/** Letters after which a word is cut, so that a text without spaces still has words. */
const LONGEST = 64
/** The same for scripts written without spaces. */
const LONGEST_DENSE = 12
const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc, 0x60, 0xb4])
const JOINERS = new Set([0x200c, 0x200d, 0x0640])
const DENSE = new Set(
  SCRIPTS.flatMap(({ code }, index) =>
    ['Hani', 'Jpan', 'Thai', 'Khmr', 'Laoo', 'Mymr', 'Tibt'].includes(code) ? [index] : [],
  ),
)

/** A letter, as far as one unit of UTF-16 shows. */
function isLetter(code: number): boolean {
  const script = code >= 0x41 ? scriptOf(code) : 0
  return script > 0 && script !== MARK
}

function grow(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2)
  larger.set(column)
  return larger
}

const HAS_ADDRESS = /:\/\/|@|www\./u
const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]{1,80}@[^\s@]{1,80}\.\S{2,80}|@[\p{L}\p{N}_]+/gu

/** The text with space in the place of links, mail addresses and handles: they are in no language. Offsets stay. */
function blankAddresses(text: string): string {
  return HAS_ADDRESS.test(text) ? text.replace(ADDRESS, (address) => ' '.repeat(address.length)) : text
}

/**
 * The words of a text: runs of letters and marks of one script. An apostrophe between two letters ends the word before
 * it and belongs to it (`l'`, `don'`): elided words tell a lot. Runs without spaces are cut into pieces.
 */
export function scanWords(page: string): Words {
  const text = blankAddresses(page)
  let start = new Int32Array(Math.max(16, text.length >> 3))
  let end = new Int32Array(start.length)
  let script = new Uint8Array(start.length)
  let count = 0
  let open = -1
  let current = 0
  const close = (at: number): void => {
    if (open < 0) return
    if (count === start.length) {
      start = grow(start)
      end = grow(end)
      const larger = new Uint8Array(script.length * 2)
      larger.set(script)
      script = larger
    }
    start[count] = open
    end[count] = at
    script[count] = current
    count += 1
    open = -1
  }
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at)
    let width = 1
    if (code >= 0xd800 && code < 0xdc00) {
      code = text.codePointAt(at) as number
      if (code > 0xffff) width = 2
    }
    const found = code < 0x41 ? 0 : scriptOf(code)
    if (found === 0) {
      if (open >= 0 && APOSTROPHES.has(code) && isLetter(text.charCodeAt(at + 1))) close(at + 1)
      else if (!JOINERS.has(code)) close(at)
    } else if (open < 0) {
      if (found !== MARK) {
        open = at
        current = found
      }
    } else if (found !== current && found !== MARK) {
      close(at)
      open = at
      current = found
    } else if (at - open >= (DENSE.has(current) ? LONGEST_DENSE : LONGEST)) {
      close(at)
      open = at
    }
    at += width - 1
  }
  close(text.length)
  return { count, start, end, script }
}
