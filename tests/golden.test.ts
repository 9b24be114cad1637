import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { goldenPages } from './support/golden.js'

describe('golden pages show what the library says today', () => {
  for (const { name, file, markdown } of goldenPages()) {
    test(`${name} has not drifted (npm run golden rewrites it; read the diff)`, () => {
      expect(markdown).toBe(readFileSync(file, 'utf8'))
    })
  }
})
