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

/** Between the two parts of packed rising numbers: no digit. */
const GAP = ' '

/**
 * Rising numbers, each by its difference from the one before: first the differences' quotients by 91 as varints, then the
 * remainders as one digit each. Apart, either compresses to nearly its entropy.
 */
export function packRising(values: readonly number[]): string {
  let last = 0
  let quotients = ''
  let remainders = ''
  for (const value of values) {
    const difference = value - last
    quotients += packVarint(Math.floor(difference / DIGITS))
    remainders += packDigit(difference % DIGITS)
    last = value
  }
  return quotients + GAP + remainders
}

/** Calls back with every one of the rising numbers in order. */
export function eachRising(packed: string, visit: (value: number, index: number) => void): void {
  const gap = packed.indexOf(GAP)
  let value = 0
  eachVarint(packed.slice(0, gap), (quotient, index) => {
    value += quotient * DIGITS + digitAt(packed, gap + 1 + index)
    visit(value, index)
  })
}
