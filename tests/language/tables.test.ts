import { describe, expect, test } from 'vitest'
import { TABLES } from '../../scripts/language/labels.js'
import { arabic } from '../../src/language/data/arabic.js'
import { cyrillic } from '../../src/language/data/cyrillic.js'
import { latin } from '../../src/language/data/latin.js'
import { unpackTable } from '../../src/language/table.js'

const PACKED = { latin, arabic, cyrillic }

describe.each(TABLES)('the committed table of $name', (source) => {
  const packed = PACKED[source.name as keyof typeof PACKED]

  test('is the one that its source describes', () => {
    expect(packed.script).toBe(source.script)
    expect(packed.labels.split(' ')).toEqual(source.labels)
    expect([packed.bits, packed.width]).toEqual([source.bits, source.width])
  })

  test('unpacks to as many buckets and answers as the source asks for', () => {
    const table = unpackTable(packed)
    const kept = table.rowOf.reduce((sum, row) => sum + (row > 0 ? 1 : 0), 0)
    expect(kept).toBeGreaterThan(source.keep * 0.95)
    expect(kept).toBeLessThanOrEqual(source.keep)
    expect(table.answers).toBe(source.labels.length + (source.others.length > 0 ? 1 : 0))
    expect(table.rows.every((weight) => weight >= -4 && weight <= 4)).toBe(true)
  })
})
