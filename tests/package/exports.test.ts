import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const ROOT = [
  'SitrepError',
  'classifyEvents',
  'compareNames',
  'createExtractor',
  'detectLanguage',
  'explain',
  'extract',
  'extractAll',
  'mergeEntities',
  'mergeEvents',
  'normalizeDates',
  'read',
  'segmentLanguages',
  'segmentPage',
  'tagEntities',
]
const NAMES: Readonly<Record<string, readonly string[]>> = {
  index: ROOT,
  core: ['createExtractor'],
  language: ['SitrepError', 'detectLanguage', 'segmentLanguages'],
  page: ['SitrepError', 'segmentPage'],
  dates: ['SitrepError', 'normalizeDates'],
  entities: ['SitrepError', 'compareNames', 'mergeEntities', 'tagEntities'],
  events: ['SitrepError', 'classifyEvents', 'explain', 'mergeEvents'],
  'languages/en': ['en'],
  'languages/fr': ['fr'],
}

describe('the package as built', () => {
  for (const [entry, names] of Object.entries(NAMES)) {
    test(`${entry} exports just what the contract says, in ESM and CommonJS alike`, async () => {
      const esm = (await import(new URL(`../../dist/${entry}.js`, import.meta.url).href)) as object
      expect(Object.keys(esm).sort()).toEqual(names)
      expect(Object.keys(require(`../../dist/${entry}.cjs`) as object).sort()).toEqual(names)
    })
  }

  test('ESM and CommonJS give the same extraction', async () => {
    const text = readFileSync(
      new URL('../../fixtures/articles/statement-and-background.fr.txt', import.meta.url),
      'utf8',
    )
    const esm = (await import(new URL('../../dist/index.js', import.meta.url).href)) as {
      extract: (text: string) => unknown
    }
    const cjs = require('../../dist/index.cjs') as { extract: (text: string) => unknown }
    expect(cjs.extract(text)).toEqual(esm.extract(text))
  })

  test('its version is the one that extractions carry', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    const { VERSION } = await import('../../src/version.js')
    expect(VERSION).toBe(version)
  })
})
