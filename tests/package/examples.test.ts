import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

const EXAMPLES: Readonly<Record<string, RegExp>> = {
  'who-where-when.mjs': /ASSAULT/u,
  'spellings.cjs': /Kazimi/u,
  'timeline.mjs': /^\d{4}-\d{2}-\d{2} [A-Z]+ /mu,
  'geojson.mjs': /"FeatureCollection"/u,
  'json-lines.mjs': /"type":"ASSAULT"/u,
}
const INPUT = `${JSON.stringify({ id: 'a', text: 'Rebels bombed a market in Kano on Monday, killing 12 people.', publishedAt: '2024-05-07' })}\n`

describe('the examples run and print what they promise', () => {
  for (const [file, output] of Object.entries(EXAMPLES)) {
    test(file, () => {
      const path = new URL(`../../examples/${file}`, import.meta.url).pathname
      const { status, stdout, stderr } = spawnSync(process.execPath, [path], { input: INPUT, encoding: 'utf8' })
      expect(stderr).toBe('')
      expect(status).toBe(0)
      expect(stdout).toMatch(output)
    })
  }
})
