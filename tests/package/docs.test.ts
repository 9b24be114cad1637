import { describe, expect, test } from 'vitest'
import { docPages } from '../support/doc-examples.js'

describe('the pages of the functions show what their examples print', () => {
  for (const { name, written, current } of docPages()) {
    test(`${name} (npm run golden rewrites it; read the diff)`, () => {
      expect(current).toBe(written)
      expect(current).not.toMatch(/\n\s+at .*node:internal/u)
    })
  }
})
