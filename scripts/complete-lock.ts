import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Adds the binaries of other platforms to package-lock.json, which npm leaves out where its registry does not hold them,
 * so that `npm ci` finds lock file and packages in step on every machine. Run it after `npm install`.
 *
 *   npx tsx scripts/complete-lock.ts
 */
interface Locked {
  readonly version?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const FILE = new URL('../package-lock.json', import.meta.url)
const SYSTEMS = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony']
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32']

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Record<string, object> }
for (const [path, { optionalDependencies, dev }] of Object.entries(lock.packages) as [string, Locked][]) {
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    const top = `node_modules/${name}`
    if (lock.packages[`${path}/${top}`] || lock.packages[top] || !/^\d+\.\d+\.\d+/u.test(version)) continue
    lock.packages[top] = { version, ...platform(name), ...(dev ? { dev } : {}), optional: true }
  }
}
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`)

/** What the name of a binary's package says of where it runs: `@rollup/rollup-linux-x64-musl`. */
function platform(name: string): Readonly<Record<string, readonly string[]>> {
  const system = SYSTEMS.find((one) => name.includes(one))
  const processor = PROCESSORS.find((one) => name.includes(one))
  const library = name.includes('musl') ? 'musl' : name.includes('gnu') && system === 'linux' ? 'glibc' : null
  return {
    ...(processor ? { cpu: [processor] } : {}),
    ...(library ? { libc: [library] } : {}),
    ...(system ? { os: [system] } : {}),
  }
}
