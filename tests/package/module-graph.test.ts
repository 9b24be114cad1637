import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const DIST = new URL('../../dist/', import.meta.url)
// A whole line `import … from "x"`, `export … from "x"`, `} from "x"`, or `require("x")`.
const IMPORT =
  /^(?:(?:import|export)\b[^"'\n]*|\} from )["']([^"']+)["'];?$|(?<![\p{L}\p{N}_.])require\(["']([^"']+)["']\)/gmu

/** Every package that an entry point loads, at any depth. */
function packages(entry: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>()
  const visit = (file: URL): void => {
    if (seen.has(file.href)) return
    seen.add(file.href)
    for (const [, imported, required] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const target = imported ?? required
      if (target?.startsWith('.')) visit(new URL(target, file))
      else if (target?.startsWith('#data/')) visit(new URL(target.replace('#data/', 'data/') + extension(file), DIST))
      else if (target) found.add(target.replace(/^((?:@[^/]+\/)?[^/]+).*$/u, '$1'))
    }
  }
  visit(new URL(entry, DIST))
  return found
}

function extension(file: URL): string {
  return file.pathname.endsWith('.cjs') ? '.cjs' : '.js'
}

describe('people pay for what they use', () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    dates: ['chrono-node'],
    language: ['franc'],
    page: ['chrono-node', 'franc'],
    'languages/fr': ['chrono-node'],
    render: [],
    export: [],
  }
  for (const [entry, names] of Object.entries(allowed)) {
    for (const ending of ['js', 'cjs']) {
      test(`${entry}.${ending} loads ${names.join(' and ') || 'no package'} at most`, () => {
        for (const name of packages(`${entry}.${ending}`)) expect(names).toContain(name)
      })
    }
  }
  test('the root loads the four packages', () => {
    expect([...packages('index.js')].sort()).toEqual(['chrono-node', 'franc', 'wink-eng-lite-web-model', 'wink-nlp'])
  })
})
