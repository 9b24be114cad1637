import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Figure, Scorer } from './score/figure.js'

/**
 * Scores every capability on the development data and prints each figure beside what others reach.
 *
 *   npm run score [-- capability…] [--data FOLDER] [--check] [--raise] [--readme]
 *
 * The folder is `--data` or SITREP_DATA. `--check` fails when a figure falls below its committed floor, `--raise` lifts
 * the floors to what was reached (floors never fall; a size is held to its aim), `--readme` writes the figures that others reach too into README.md
 * and all of them into docs/figures.md.
 */
const FLOORS = new URL('./score/floors.json', import.meta.url)
const README = new URL('../README.md', import.meta.url)
const ALL_FIGURES = new URL('../docs/figures.md', import.meta.url)
/** What a figure may lose by rounding before `--check` calls it a fall. */
const ROUNDING = 0.05

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    check: { type: 'boolean' },
    raise: { type: 'boolean' },
    readme: { type: 'boolean' },
  },
})
const data = values.data ?? process.env.SITREP_DATA
if (!data) fail('no data folder: give --data FOLDER or set SITREP_DATA')

const missing = new Set<string>()
const figures: Figure[] = []
for (const name of scorerNames()) {
  const { score } = (await import(new URL(`./score/${name}.ts`, import.meta.url).href)) as { score?: Scorer }
  if (!score) continue
  const found = await score(data, (corpus) => missing.add(corpus))
  figures.push(...found)
  console.log(`\n## ${name}\n\n${table(found)}`)
}
for (const corpus of missing) console.log(`not found: ${corpus}`)
if (values.raise) raiseFloors()
if (values.readme) writeReadme()
if (values.check) checkFloors()

function fail(message: string): never {
  console.error(`score: ${message}`)
  process.exit(2)
}

function scorerNames(): string[] {
  const all = readdirSync(new URL('./score/', import.meta.url))
    .filter((file) => file.endsWith('.ts') && file !== 'figure.ts')
    .map((file) => basename(file, '.ts'))
  const wanted = all.filter((name) => positionals.length === 0 || positionals.some((start) => name.startsWith(start)))
  if (wanted.length === 0) fail(`no scorer among ${all.join(', ')} starts with ${positionals.join(' or ')}`)
  return wanted
}

function table(rows: readonly Figure[]): string {
  const lines = rows.map(
    ({ what, value, unit, anchor, target, better }) =>
      `| ${what} | ${value === null ? 'corpus not found' : `${format(value)} ${unit}`} | ${anchor} | ${
        target === null ? '' : `${better === 'higher' ? '≥' : '≤'} ${target}`
      } |`,
  )
  return ['| what | sitrep | others | aim |', '|---|---|---|---|', ...lines].join('\n')
}

function format(value: number): string {
  return Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en') : String(Math.round(value * 10) / 10)
}

function readFloors(): Record<string, number> {
  try {
    return JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, number>
  } catch {
    return {}
  }
}

function raiseFloors(): void {
  const floors = readFloors()
  for (const { id, value, unit, target, better, floor } of figures) {
    if (!floor || value === null) continue
    if (unit === 'KB' && target !== null) {
      floors[id] = target
      continue
    }
    const reached = better === 'higher' ? Math.floor(value * 10) / 10 : Math.ceil(value * 10) / 10
    const old = floors[id]
    floors[id] = old === undefined ? reached : better === 'higher' ? Math.max(old, reached) : Math.min(old, reached)
  }
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(FLOORS, `${JSON.stringify(sorted, null, 2)}\n`)
}

function checkFloors(): void {
  const floors = readFloors()
  const fallen = figures.filter(({ id, value, better }) => {
    const floor = floors[id]
    if (floor === undefined || value === null) return false
    return better === 'higher' ? value < floor - ROUNDING : value > floor + ROUNDING
  })
  for (const { id, value } of fallen) console.error(`below its floor: ${id} is ${value}, was ${floors[id]}`)
  if (fallen.length > 0) process.exit(1)
}

/** Replaces what stands between the two marks of README.md, and writes all figures to docs/figures.md. */
function writeReadme(): void {
  const readme = readFileSync(README, 'utf8')
  const marked = /(<!-- figures:start[^>]*-->)[\s\S]*(<!-- figures:end -->)/u
  if (!marked.test(readme)) fail('README.md has no figures:start and figures:end marks')
  const compared = figures.filter(
    ({ value, anchor, target }) => value !== null && target !== null && /\d/u.test(anchor),
  )
  writeFileSync(
    README,
    readme.replace(marked, (_, start, end) => `${start}\n\n${table(compared)}\n\n${end}`),
  )
  writeFileSync(
    ALL_FIGURES,
    `# All figures\n\nWritten by \`npm run score -- --readme\`; speeds depend on the machine.\n\n${table(figures)}\n`,
  )
}
