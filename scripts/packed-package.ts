import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The root of the project. */
export const ROOT: string = resolve(import.meta.dirname, '..')

/** An error that only says that something is not installed here. */
export function skipped(message: string): Error {
  return Object.assign(new Error(message), { skipped: true })
}

/** Installs packages (exact versions, by the name they get) that a folder does not have yet; skipped where npm cannot. */
export function install(folder: string, packages: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true })
  const missing = Object.entries(packages).filter(([name]) => !existsSync(join(folder, 'node_modules', name)))
  if (missing.length === 0) return
  const file = join(folder, 'package.json')
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).dependencies : {}
  const dependencies = { ...before, ...Object.fromEntries(missing) }
  writeFileSync(file, JSON.stringify({ private: true, dependencies }))
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: 'ignore' })
  } catch {
    writeFileSync(file, JSON.stringify({ private: true, dependencies: before }))
    throw skipped(`npm could not install ${missing.map((pair) => pair.join('@')).join(', ')}`)
  }
}

/** Packs the package as it would be published and installs the tarball into an emptied folder, with other packages. */
export function installPacked(folder: string, others: Readonly<Record<string, string>> = {}): void {
  if (!existsSync(join(ROOT, 'dist'))) throw new Error('No dist folder: run npm run build first')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const packed = execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], { cwd: ROOT })
  const [{ filename }] = JSON.parse(packed.toString()) as [{ filename: string }]
  install(folder, { sitrep: `file:./${filename}`, ...others })
}

/** What went wrong, with what a process wrote before it did. */
export function explainError(error: unknown): string {
  const { stderr, stdout, message } = error as { stderr?: unknown; stdout?: unknown; message?: string }
  return [message, stdout, stderr].filter(Boolean).map(String).join('\n').slice(0, 2000)
}

/** Runs and prints one check; whether it failed (what is only not installed here did not). */
export async function reportCheck(name: string, work: () => Promise<string>): Promise<boolean> {
  try {
    console.log(`ok       ${name}  ${await work()}`)
    return false
  } catch (error) {
    const absent = error instanceof Error && 'skipped' in error
    console.log(absent ? `skipped  ${name}  ${error.message}` : `FAILED   ${name}  ${explainError(error)}`)
    return !absent
  }
}
