import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createOffsetMap } from '../../src/entries/export.js'

const anyText = fc.string({ unit: 'binary', maxLength: 600 })

describe('createOffsetMap', () => {
  test('counts an emoji as two units, one code point and four bytes', () => {
    const map = createOffsetMap('a🇮🇶é')
    expect([map.codePoints, map.bytes]).toEqual([4, 11])
    expect(map.toCodePoint(5)).toBe(3)
    expect(map.toByte(5)).toBe(9)
    expect(map.fromCodePoint(3)).toBe(5)
    expect(map.fromByte(9)).toBe(5)
  })

  test('an offset inside a pair, or a byte inside a character, counts as its start', () => {
    const map = createOffsetMap('🇮x')
    expect(map.toCodePoint(1)).toBe(0)
    expect(map.fromByte(3)).toBe(0)
  })

  test('agrees with the string iterator and the encoder of the platform at every offset', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const map = createOffsetMap(text)
        let units = 0
        for (const [index, character] of [...text].entries()) {
          const bytes = new TextEncoder().encode(text.slice(0, units)).length
          expect([map.toCodePoint(units), map.toByte(units)]).toEqual([index, bytes])
          expect([map.fromCodePoint(index), map.fromByte(bytes)]).toEqual([units, units])
          units += character.length
        }
        expect([map.codePoints, map.bytes]).toEqual([[...text].length, new TextEncoder().encode(text).length])
      }),
    )
  })

  test.each([-1, 3, 0.5, Number.NaN])('refuses the offset %s in a text of two units', (offset) => {
    expect(() => createOffsetMap('ab').toCodePoint(offset)).toThrow(/expected an integer from 0 to 2/)
  })
})
