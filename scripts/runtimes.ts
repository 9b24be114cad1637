/**
 * Runs the packed package on many hosts: `npx tsx scripts/runtimes.ts [host …]`, all of them without arguments. The
 * tarball is made from `dist` (build first) and installed into `.tmp/runtimes` beside the hosts, which are plain
 * binaries from npm at exact versions. Every host must give the same results, to the character. A host that cannot be
 * installed here is named and skipped; any other failure makes the exit code 1.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { install, installPacked, ROOT, reportCheck, skipped } from './packed-package.js'

const HOSTS_FOLDER = join(ROOT, '.tmp/runtimes/hosts')
const CONSUMER = join(ROOT, '.tmp/runtimes/consumer')

interface Host {
  readonly name: string
  /** What it needs from npm, by the name it is installed under. */
  readonly packages: Readonly<Record<string, string>>
  /** Runs the smoke file and returns what it printed. */
  readonly run: () => Promise<string> | string
}

const binary = (path: string): string => join(HOSTS_FOLDER, 'node_modules', path)

function node(name: string, version: string | null): Host[] {
  const alias = `node-${version}`
  const packages: Record<string, string> = version
    ? { [alias]: `npm:node-${process.platform}-${process.arch}@${version}` }
    : {}
  const path = version ? binary(`${alias}/bin/node`) : process.execPath
  return ['esm.mjs', 'cjs.cjs'].map((file) => ({
    name: `${name}-${file.slice(0, 3)}`,
    packages,
    run: () => execute(path, ['--no-warnings', file]),
  }))
}

const ESBUILD = '0.27.7'

const HOSTS: readonly Host[] = [
  ...node('node', null),
  ...['20.19.0', '22.12.0', '24.0.0', '26.0.0'].flatMap((version) => node(`node-${version}`, version)),
  {
    name: 'deno-without-permissions',
    packages: { deno: '2.9.6' },
    run: () => execute(binary('.bin/deno'), ['run', '--no-prompt', '--no-remote', '--quiet', 'esm.mjs']),
  },
  { name: 'bun-esm', packages: { bun: '1.4.5' }, run: () => execute(binary('.bin/bun'), ['esm.mjs']) },
  { name: 'bun-cjs', packages: { bun: '1.4.5' }, run: () => execute(binary('.bin/bun'), ['cjs.cjs']) },
  { name: 'workerd', packages: { esbuild: ESBUILD, workerd: '1.20261117.1' }, run: runWorkerd },
  { name: 'chromium', packages: { esbuild: ESBUILD }, run: runChromium },
]

const TYPESCRIPTS = ['5.0.4', '5.1.6', '5.2.2', '5.3.3', '5.4.5', '5.5.4', '5.6.3', '5.7.3', '5.8.3', '5.9.3', '6.0.3']
const SETTINGS = [
  { module: 'node16', moduleResolution: 'node16', file: 'consumer.mts' },
  { module: 'node16', moduleResolution: 'node16', file: 'consumer.cts' },
  { module: 'esnext', moduleResolution: 'bundler', file: 'consumer.mts' },
] as const

const CHROMIUMS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

function execute(file: string, args: readonly string[]): string {
  return execFileSync(file, args, { cwd: CONSUMER, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

function bundle(entry: string, out: string, format: 'esm' | 'iife'): void {
  const settings = ['--bundle', '--platform=neutral', '--main-fields=module,main', '--log-level=error']
  execute(binary('.bin/esbuild'), [entry, ...settings, `--format=${format}`, `--outfile=${out}`])
}

function runWorkerd(): string {
  bundle('worker.mjs', 'worker.bundle.js', 'esm')
  return execute('sh', [
    '-c',
    `"${binary('.bin/workerd')}" test worker.capnp 2>&1 | grep -o 'sitrep [0-9][^ ]* [0-9a-f]*'`,
  ])
}

async function runChromium(): Promise<string> {
  const path = CHROMIUMS.find((candidate) => candidate !== undefined && existsSync(candidate))
  if (!path) throw skipped('Chromium is not installed (apt-get install chromium)')
  bundle('browser.mjs', 'browser.bundle.js', 'iife')
  writeFileSync(
    join(CONSUMER, 'page.html'),
    '<!doctype html><meta charset="utf-8"><script src="browser.bundle.js"></script>',
  )
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(`file://${join(CONSUMER, 'page.html')}`)
    await page.waitForFunction(() => /^(sitrep|failed)/.test(document.title), undefined, { timeout: 60_000 })
    return await page.title()
  } finally {
    await browser.close()
  }
}

/** The packed package with the smoke files beside it. */
function installConsumer(): void {
  installPacked(CONSUMER)
  cpSync(join(ROOT, 'tests/runtimes'), CONSUMER, { recursive: true })
  cpSync(join(CONSUMER, 'consumer.mts'), join(CONSUMER, 'consumer.cts'))
}

/** Compiles the consumer with one TypeScript under every setting; returns what it objects to. */
function compileConsumer(version: string): string {
  const alias = `typescript-${version}`
  install(HOSTS_FOLDER, { [alias]: `npm:typescript@${version}` })
  const problems = SETTINGS.flatMap(({ file, ...setting }) => {
    const compilerOptions = {
      ...setting,
      noEmit: true,
      strict: true,
      skipLibCheck: false,
      target: 'es2022',
      lib: ['es2022'],
      types: [],
    }
    writeFileSync(join(CONSUMER, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }))
    try {
      execute(process.execPath, [binary(`${alias}/bin/tsc`), '--project', 'tsconfig.json'])
      return []
    } catch (error) {
      return [`${setting.module} ${file}: ${String((error as { stdout?: unknown }).stdout)}`]
    }
  })
  return problems.join('\n')
}

async function runHost(host: Host): Promise<string> {
  install(HOSTS_FOLDER, host.packages)
  return host.run()
}

async function main(wanted: readonly string[]): Promise<number> {
  const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((start) => name.startsWith(start))
  installConsumer()
  const answers = new Set<string>()
  let failures = 0
  const report = async (name: string, work: () => Promise<string>): Promise<void> => {
    if (await reportCheck(name, work)) failures += 1
  }
  for (const host of HOSTS.filter(({ name }) => isWanted(name))) {
    await report(host.name, async () => {
      const answer = await runHost(host)
      if (!answer.startsWith('sitrep ')) throw new Error(`unexpected answer: ${answer}`)
      answers.add(answer)
      if (answers.size > 1) throw new Error(`other results than before: ${[...answers].join(' and ')}`)
      return answer
    })
  }
  for (const version of TYPESCRIPTS.filter((version) => isWanted(`typescript-${version}`))) {
    await report(`typescript-${version}`, async () => {
      const problems = compileConsumer(version)
      if (problems !== '') throw new Error(problems)
      return `${SETTINGS.length} settings`
    })
  }
  return failures === 0 ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
