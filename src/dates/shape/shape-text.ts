import type { FoldedText } from '../fold-text.js'
import { BREAK } from '../vocabulary.js'
import { readNumber } from './read-number.js'
import { readLines, readSign } from './read-sign.js'
import { readWord } from './read-word.js'
import { DIGIT, KIND, LETTER, type Lexicon, LINE, type Scan, SPACE } from './scan.js'
import { addWord, createList, type WordList } from './word-list.js'

/** The words of a text that may matter to dates, one character each, and where they stand in the folded text. */
export interface Shape {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Values of the numbers that have no character of their own. */
  readonly others: readonly number[]
  /** Offsets in the folded text where sentences begin, but for the first. */
  readonly sentences: readonly number[]
}

const REACH_BEFORE = 9
const REACH_AFTER = 12

function scanText(folded: FoldedText, lexicon: Lexicon): Scan {
  const scan: Scan = {
    cased: folded.cased,
    plain: folded.plain,
    lexicon,
    list: createList(1024),
    others: [],
    sentences: [],
    lineStart: 0,
  }
  for (let at = 0; at < scan.cased.length; ) {
    const kind = KIND[scan.cased.charCodeAt(at)]
    if (kind === SPACE) at += 1
    else if (kind === LETTER) at = readWord(scan, at)
    else if (kind === DIGIT) at = readNumber(scan, at)
    else if (kind === LINE) at = readLines(scan, at)
    else at = readSign(scan, at)
  }
  return scan
}

const CHUNK = 8192

function toText(codes: Uint16Array): string {
  let text = ''
  for (let at = 0; at < codes.length; at += CHUNK) {
    text += String.fromCharCode.apply(null, codes.subarray(at, at + CHUNK) as unknown as number[])
  }
  return text
}

/** Keeps the words around triggers, with a break between stretches. */
function keepStretches(list: WordList, triggers: Uint8Array): WordList {
  const kept = createList(1024)
  let done = 0
  let until = 0
  for (let index = 0; index < list.count; index += 1) {
    if (!triggers[list.codes[index] as number]) continue
    const from = Math.max(done, index - REACH_BEFORE)
    if (from > done) addWord(kept, BREAK.charCodeAt(0), list.starts[from] as number, list.starts[from] as number)
    until = Math.min(list.count, index + REACH_AFTER)
    for (let word = from; word < until; word += 1) {
      addWord(kept, list.codes[word] as number, list.starts[word] as number, list.ends[word] as number)
    }
    done = Math.max(done, until)
  }
  return kept
}

/** Reads a folded text into the shape that the patterns of a language run over. */
export function shapeText(folded: FoldedText, lexicon: Lexicon): Shape {
  const scan = scanText(folded, lexicon)
  const kept = keepStretches(scan.list, lexicon.triggers)
  return {
    text: toText(kept.codes.subarray(0, kept.count)),
    starts: kept.starts.subarray(0, kept.count),
    ends: kept.ends.subarray(0, kept.count),
    others: scan.others,
    sentences: scan.sentences,
  }
}
