/**
 * Runs every recipe of `docs/recipes` with the packed package: `npx tsx scripts/recipes.ts [name …]` (build first). All
 * must write the same bytes as `sitrep --jsonl`. BullMQ gets a Redis of its own on a free port (Debian: redis-server),
 * GNU parallel must be installed (Debian: parallel); what is not is named and skipped.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { installPacked, ROOT, reportCheck, skipped } from './packed-package.js'

const FOLDER = join(ROOT, '.tmp/recipes')
const PACKAGES = { piscina: '5.3.2', bullmq: '6.7.0', ioredis: '5.9.2' }

/** The paragraphs of the seed pages as articles, one of them broken in two by a line separator of its own. */
function articles(): string {
  const pages = join(ROOT, 'fixtures/articles')
  const texts = readdirSync(pages)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFileSync(join(pages, file), 'utf8').split(/\n\s*\n/u))
    .filter((text) => text.trim().length > 200)
  const rows = texts.slice(0, 60).map((text, index) => ({ id: `article-${index}`, text, publishedAt: '2021-08-25' }))
  return [...rows, { id: 'separators', text: 'Police arrested four men.\u2028Two died.' }]
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('')
}

function run(command: readonly string[], input: string, env: NodeJS.ProcessEnv = {}): string {
  const [file, ...args] = command as [string, ...string[]]
  const options = { cwd: FOLDER, input, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ...env } } as const
  return execFileSync(file, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] })
}

function requireCommand(name: string, debian: string): void {
  const found = (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, name)))
  if (!found) throw skipped(`${name} is not installed (apt-get install ${debian})`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

function isAnswering(port: number): boolean {
  try {
    return run(['redis-cli', '-p', String(port), 'ping'], '').trim() === 'PONG'
  } catch {
    return false
  }
}

async function bullmq(input: string): Promise<string> {
  requireCommand('redis-server', 'redis-server')
  const port = String(await freePort())
  const env = { REDIS_PORT: port }
  const children: ChildProcess[] = []
  const start = (file: string, args: readonly string[]): void => {
    children.push(spawn(file, args, { cwd: FOLDER, stdio: 'ignore', env: { ...process.env, ...env } }))
  }
  try {
    start('redis-server', ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'])
    for (let tries = 0; tries < 50 && !isAnswering(Number(port)); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    for (let worker = 0; worker < 2; worker += 1) start(process.execPath, ['bullmq-worker.mjs'])
    return run([process.execPath, 'bullmq-producer.mjs'], input, env)
  } finally {
    for (const child of children.toReversed()) child.kill('SIGTERM')
  }
}

type Recipe = (input: string) => string | Promise<string>
const command: Recipe = (input) => run(['npx', '--no-install', 'sitrep', '--jsonl'], input)
const RECIPES: Readonly<Record<string, Recipe>> = {
  'command-workers': (input) => run(['npx', '--no-install', 'sitrep', '--jsonl', '--workers', '2'], input),
  'node-streams': (input) => run([process.execPath, 'node-streams.mjs'], input),
  'web-streams': (input) => run([process.execPath, 'web-streams.mjs'], input),
  piscina: (input) => run([process.execPath, 'piscina.mjs'], input),
  bullmq,
  'gnu-parallel': (input) => {
    requireCommand('parallel', 'parallel')
    return run(['sh', 'gnu-parallel.sh'], input, { LINES_EACH: '20' })
  },
  partitions: (input) => run(['sh', 'partitions.sh'], input),
}

async function main(wanted: readonly string[]): Promise<number> {
  installPacked(FOLDER, PACKAGES)
  cpSync(join(ROOT, 'docs/recipes'), FOLDER, { recursive: true })
  const input = articles()
  const expected = await command(input)
  const lines = expected.split('\n').length - 1
  let failures = lines === input.split('\n').length - 1 ? 0 : 1
  console.log(`${failures === 0 ? 'ok      ' : 'FAILED  '} command  ${lines} lines`)
  for (const [name, recipe] of Object.entries(RECIPES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const failed = await reportCheck(name, async () => {
      const start = performance.now()
      const output = await recipe(input)
      if (output !== expected) throw new Error(`other output than the command (${output.split('\n').length - 1} lines)`)
      return `${lines} lines in ${((performance.now() - start) / 1000).toFixed(1)} s`
    })
    if (failed) failures += 1
  }
  return failures === 0 ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
