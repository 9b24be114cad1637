import { SitrepError } from '../errors.js'
import { requireText } from '../text/arguments.js'

/** Ways between UTF-16 offsets (JavaScript, Java), code points (Python, W3C, brat) and UTF-8 bytes (Rust, Go, files). */
export interface OffsetMap {
  /** Length of the text in code points. */
  readonly codePoints: number
  /** Length of the text in UTF-8 bytes; a lone surrogate counts three, as the U+FFFD that encoders write for it. */
  readonly bytes: number
  /** An offset inside a surrogate pair counts as the pair's start. */
  toCodePoint(offset: number): number
  toByte(offset: number): number
  fromCodePoint(codePoint: number): number
  /** A byte inside a character counts as the character's start. */
  fromByte(byte: number): number
}

interface Counts {
  readonly units: number
  readonly codePoints: number
  readonly bytes: number
}
type Unit = keyof Counts

// One checkpoint for so many units: memory stays a fraction of the text's, a look-up reads a few characters.
const STEP = 128

/**
 * Counts a text once and answers in constant time. Offsets beyond the text are refused with `SitrepError`
 * `invalid-argument`: they come from another text.
 */
export function createOffsetMap(text: string): OffsetMap {
  const checkpoints = countText(requireText(text))
  const whole = countFrom(text, checkpoint(checkpoints, checkpoints.length / 3 - 1), 'units', text.length)
  const convert = (value: number, from: Unit, to: Unit): number => {
    if (!(Number.isInteger(value) && value >= 0 && value <= whole[from])) throw outside(value, from, whole[from])
    return countFrom(text, nearest(checkpoints, from, value), from, value)[to]
  }
  return {
    codePoints: whole.codePoints,
    bytes: whole.bytes,
    toCodePoint: (offset) => convert(offset, 'units', 'codePoints'),
    toByte: (offset) => convert(offset, 'units', 'bytes'),
    fromCodePoint: (codePoint) => convert(codePoint, 'codePoints', 'units'),
    fromByte: (byte) => convert(byte, 'bytes', 'units'),
  }
}

function outside(value: number, unit: Unit, length: number): SitrepError {
  const names = { units: 'UTF-16 offset', codePoints: 'code point offset', bytes: 'byte offset' }
  return new SitrepError('invalid-argument', `Invalid ${names[unit]} ${value}: expected an integer from 0 to ${length}`)
}

/** Checkpoints as triples of units, code points and bytes, each at the start of a character. */
function countText(text: string): Float64Array {
  const triples: number[] = [0, 0, 0]
  let codePoints = 0
  let bytes = 0
  let next = STEP
  for (let at = 0; at < text.length; ) {
    if (at >= next) {
      triples.push(at, codePoints, bytes)
      next = at + STEP
    }
    const code = text.codePointAt(at) as number
    at += code > 0xffff ? 2 : 1
    codePoints += 1
    bytes += utf8Length(code)
  }
  return Float64Array.from(triples)
}

function utf8Length(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code > 0xffff ? 4 : 3
}

const COLUMN: Readonly<Record<Unit, number>> = { units: 0, codePoints: 1, bytes: 2 }

function checkpoint(checkpoints: Float64Array, index: number): Counts {
  const [units, codePoints, bytes] = checkpoints.subarray(index * 3, index * 3 + 3) as unknown as [
    number,
    number,
    number,
  ]
  return { units, codePoints, bytes }
}

/** The last checkpoint at or before `value`. */
function nearest(checkpoints: Float64Array, unit: Unit, value: number): Counts {
  const column = COLUMN[unit]
  let low = 0
  let high = checkpoints.length / 3 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((checkpoints[middle * 3 + column] as number) <= value) low = middle
    else high = middle - 1
  }
  return checkpoint(checkpoints, low)
}

/** Counts on from a checkpoint, to the start of the character that holds `value`. */
function countFrom(text: string, from: Counts, unit: Unit, value: number): Counts {
  let at = from
  while (at.units < text.length && at[unit] < value) {
    const code = text.codePointAt(at.units) as number
    const after = {
      units: at.units + (code > 0xffff ? 2 : 1),
      codePoints: at.codePoints + 1,
      bytes: at.bytes + utf8Length(code),
    }
    if (after[unit] > value) return at
    at = after
  }
  return at
}
