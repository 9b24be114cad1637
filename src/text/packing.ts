/**
 * Small integers as printable ASCII, so that tables and model weights can stand in a generated module as one
 * string, gzip to nearly their entropy, and be decoded on first use without any host API.
 *
 * A digit is one character of 35…126 without the backslash: 91 values. A varint is a run of digits in which values of
 * 45 and more say that another digit follows (base 45, least significant digit first).
 */
const FIRST = 35
const BACKSLASH = 92
const BASE = 45

/** Values that one digit can hold: 0 to 90. */
export const DIGITS = 91

/** The value of the digit at `index`. */
export function digitAt(packed: string, index: number): number {
  const code = packed.charCodeAt(index)
  return code > BACKSLASH ? code - FIRST - 1 : code - FIRST
}

/** One digit for a value of 0 to 90. */
export function packDigit(value: number): string {
  const code = value + FIRST
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code)
}

/** A varint for a value of 0 or more. */
export function packVarint(value: number): string {
  let rest = value
  let packed = ''
  while (rest >= BASE) {
    packed += packDigit((rest % BASE) + BASE)
    rest = Math.floor(rest / BASE)
  }
  return packed + packDigit(rest)
}

/** Calls back with every varint of the string in order. */
export function eachVarint(packed: string, visit: (value: number, index: number) => void): void {
  let value = 0
  let scale = 1
  let index = 0
  for (let at = 0; at < packed.length; at += 1) {
    const digit = digitAt(packed, at)
    if (digit >= BASE) {
      value += (digit - BASE) * scale
      scale *= BASE
      continue
    }
    visit(value + digit * scale, index)
    index += 1
    value = 0
    scale = 1
  }
}
