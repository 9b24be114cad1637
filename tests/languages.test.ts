import { readdirSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { LanguagePack } from '../src/languages/language-pack.js'

const FOLDER = new URL('../src/languages/', import.meta.url)
const codes = readdirSync(FOLDER).filter((name) => statSync(new URL(name, FOLDER)).isDirectory())

/** Names of the hand-written files and folders of a language; `wink.ts` is the one file of one language alone. */
function names(code: string): string[] {
  return readdirSync(new URL(`${code}/`, FOLDER)).filter((name) => name !== 'wink.ts')
}

describe('every language folder', () => {
  test('has the same files', () => {
    for (const code of codes) expect([code, names(code)]).toEqual([code, names('en')])
  })
  for (const code of codes) {
    test(`${code} exports one complete pack under its code`, async () => {
      const pack = ((await import(`../src/languages/${code}/index.ts`)) as Record<string, LanguagePack>)[code]
      expect(Object.keys(pack ?? {}).sort()).toEqual([
        'code',
        'dates',
        'entities',
        'events',
        'functionWords',
        'name',
        'page',
        'reading',
      ])
      expect(pack?.code).toBe(code)
      expect(pack?.functionWords.length).toBeGreaterThan(40)
    })
  }
})
