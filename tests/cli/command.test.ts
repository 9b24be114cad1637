import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Extraction } from '../../src/contract.js'

const CLI = new URL('../../dist/cli.js', import.meta.url).pathname
const PAGE = new URL('../../fixtures/articles/translated-article.fr.txt', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'sitrep-'))

function sitrep(args: readonly string[], input = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** 200 MB that take no room on disk. */
function hugeFile(): string {
  const path = file('huge.txt', '')
  truncateSync(path, 200 * 1024 * 1024)
  return path
}

describe('sitrep FILE…', () => {
  test('prints a report with a timeline, people, groups and places', () => {
    const { stdout, status } = sitrep([PAGE, '--published', '2021-11-09'])
    expect(status).toBe(0)
    for (const heading of [
      '## Articles',
      '## Timeline',
      '## People',
      '## Groups and organisations',
      '## Peoples and creeds',
      '## Places',
    ]) {
      expect(stdout).toContain(heading)
    }
    expect(stdout).toMatch(/Al-Kazemi/u)
  })
  test('--json prints one extraction', () => {
    const { stdout, status } = sitrep(['--json', PAGE])
    expect(status).toBe(0)
    const extraction = JSON.parse(stdout) as Extraction
    expect(extraction).toMatchObject({ schemaVersion: 1, id: PAGE })
    expect(extraction.entities.length).toBeGreaterThan(0)
  })
  test('--html writes one self-contained page', () => {
    const out = join(folder, 'report.html')
    expect(sitrep(['--html', out, PAGE]).status).toBe(0)
    expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>/iu)
  })
  test('reads standard input as -', () => {
    expect(sitrep(['--json', '-'], 'The army struck.').stdout).toContain('"schemaVersion":1')
  })
})

describe('bad input gives one clear line and the right exit code', () => {
  const cases: readonly [string, readonly string[], number, RegExp][] = [
    ['a file that does not exist', ['/no/such/file.txt'], 1, /no such file/u],
    ['a folder', [folder], 1, /is a folder/u],
    ['a file that is not UTF-8', [file('latin1.txt', new Uint8Array([0xe9, 0x20, 0xe8]))], 1, /not UTF-8/u],
    ['a file of 200 MB', [hugeFile()], 1, /larger than 64 MB/u],
    ['no file at all', [], 2, /no FILE/u],
    ['an unknown option', ['--verbose', PAGE], 2, /--verbose/u],
    ['two formats', ['--json', '--jsonl'], 2, /exclude/u],
    ['a date that is none', ['--published', 'today', PAGE], 1, /"today"/u],
    ['an output that cannot be written', ['--html', '/no/such/folder/out.html', PAGE], 1, /no such file/u],
  ]
  for (const [name, args, code, message] of cases) {
    test(name, () => {
      const { status, stderr } = sitrep(args)
      expect(status).toBe(code)
      expect(stderr).toMatch(message)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    })
  }
  test('one bad file does not keep the others from being read', () => {
    const { status, stdout } = sitrep(['/no/such/file.txt', PAGE])
    expect(status).toBe(1)
    expect(stdout).toContain('## Timeline')
  })
  test('a reader that closes the pipe ends the command quietly', async () => {
    const child = spawn(process.execPath, [CLI, '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] })
    let errors = ''
    child.stderr.on('data', (data) => {
      errors += data
    })
    child.stdin.on('error', () => {})
    child.stdin.write(`${JSON.stringify('The army struck the village.')}\n`.repeat(2_000))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, errors]).toEqual([0, ''])
  })
})

describe('sitrep --jsonl', () => {
  test('writes one extraction for each article, in order', () => {
    const lines = ['{"text":"One.","id":"1"}', '', '"Two."', '{"text":"Three.","id":"3"}'].join('\n')
    const { stdout, status } = sitrep(['--jsonl'], lines)
    expect(status).toBe(0)
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Extraction).id)
    expect(ids).toEqual(['1', undefined, '3'])
  })
  test('names the line that is not JSON or no article, and does the others', () => {
    const { stdout, stderr, status } = sitrep(['--jsonl'], '"One."\n{oops}\n{"id":"no text"}\n"Four."\n')
    expect(status).toBe(1)
    expect(stdout.trim().split('\n')).toHaveLength(2)
    expect(stderr).toMatch(/line 2: not JSON/u)
    expect(stderr).toMatch(/line 3: .*text/u)
  })
})

describe('sitrep --jsonl --workers', () => {
  test('gives the same lines in the same order as one thread', () => {
    const lines = Array.from({ length: 40 }, (_, index) =>
      JSON.stringify({ id: `${index}`, text: `Rebels killed ${index} soldiers.` }),
    )
    lines[7] = 'oops'
    const input = lines.join('\n')
    const many = sitrep(['--jsonl', '--workers', '2'], input)
    expect(many.status).toBe(1)
    expect(many.stderr).toMatch(/line 8: not JSON/u)
    expect(many.stdout).toBe(sitrep(['--jsonl'], input).stdout)
  })
  test('refuses a number that makes no sense', () => {
    expect(sitrep(['--jsonl', '--workers', 'many']).status).toBe(2)
  })
})

describe('about itself', () => {
  test('--help and --version', () => {
    expect(sitrep(['--help']).stdout).toMatch(/^Usage: sitrep/u)
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect(sitrep(['--version']).stdout).toBe(`${version}\n`)
  })
})
