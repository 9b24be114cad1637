import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachRising, packRising } from '../../../src/text/packing.js'

function unpacked(packed: string): number[] {
  const values: number[] = []
  eachRising(packed, (value, index) => {
    values[index] = value
  })
  return values
}

test('rising numbers come back as they were packed', () => {
  const rising = fc.array(fc.nat(0xffffff)).map((values) => values.sort((left, right) => left - right))
  fc.assert(
    fc.property(rising, (values) => {
      expect(unpacked(packRising(values))).toEqual(values)
    }),
  )
})

test('no numbers are no numbers', () => {
  expect(unpacked(packRising([]))).toEqual([])
})
