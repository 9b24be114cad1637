import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runSuite, SUITES, type Suite, type SuiteResult } from '../score/dates.js'
import { NO_REFERENCE, OUT_OF_SCOPE } from './compare-suite.js'
import type { GoldDocument } from './match-timex.js'
import { classOfMiss, MISS_CLASSES } from './miss-classes.js'

/**
 * Writes docs/dates-suites.md: how many phrases of other projects' suites come out right, and the others by class.
 *
 *   npx tsx scripts/dates/write-suites.ts [--data FOLDER]
 */
const PAGE = new URL('../../docs/dates-suites.md', import.meta.url)
const UNCLASSED = 'not yet told'

const { values } = parseArgs({ options: { data: { type: 'string' } } })
const data = values.data ?? process.env.SITREP_DATA
if (!data) throw new Error('no data folder: give --data FOLDER or set SITREP_DATA')

interface Run {
  readonly suite: Suite
  readonly result: SuiteResult
}

function readDocuments(path: string): GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument)
}

function countMisses({ misses }: SuiteResult): Map<string, number> {
  const counts = new Map<string, number>()
  for (const miss of misses) {
    const name = classOfMiss(miss)?.name ?? UNCLASSED
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}

/** One line a class, one column a suite; classes that no suite has are left out. */
function table(runs: readonly Run[], classes: readonly string[], count: (run: Run) => ReadonlyMap<string, number>) {
  const counts = runs.map(count)
  const lines = classes
    .filter((name) => counts.some((of) => of.has(name)))
    .map((name) => row([name, ...counts.map((of) => of.get(name) ?? '')]))
  const sums = counts.map((of) => [...of.values()].reduce((sum, value) => sum + value, 0))
  const head = [row(['', ...runs.map(({ suite }) => suite.what)]), row(['---', ...runs.map(() => '---:')])]
  return [...head, ...lines, row(['all', ...sums])].join('\n')
}

function reasons(classes: readonly { readonly name: string; readonly reason: string }[], used: ReadonlySet<string>) {
  return classes
    .filter(({ name }) => used.has(name))
    .map(({ name, reason }) => `- **${name}**: ${reason}.`)
    .join('\n')
}

const runs = SUITES.flatMap((suite): Run[] => {
  const path = `${data}/dates/${suite.file}.jsonl`
  return existsSync(path) ? [{ suite, result: runSuite(readDocuments(path), suite.language, suite.ahead) }] : []
})
const rights = runs.map(({ suite, result: { right, counted } }) =>
  row([suite.what, right, counted, `${((100 * right) / counted).toFixed(1)} %`]),
)
const missed = new Set(runs.flatMap(({ result }) => [...countMisses(result).keys()]))
const leftOut = new Set(runs.flatMap(({ result }) => [...result.leftOut.keys()]))
const scopes = [{ name: NO_REFERENCE.name, reason: NO_REFERENCE.reason }, ...OUT_OF_SCOPE]

writeFileSync(
  PAGE,
  `# Suites of other date parsers

Phrases of the test suites of Duckling (BSD-3-Clause), chrono-node (MIT) and Recognizers-Text (MIT), read as news are
read. Written by \`npx tsx scripts/dates/write-suites.ts --data FOLDER\`; the classes stand in
\`scripts/dates/compare-suite.ts\` and \`scripts/dates/miss-classes.ts\`.

A phrase is right when a mention over it has the value that the suite gives, written by the conventions of TIMEX3
(\`scripts/dates/same-time.ts\`): PT1H30M for 1.5 hours, XXXX-XX-XXT15:00 for every day at three, the day for an instant at
noon that the suite fills in. Suites of schedulers look ahead and news look back: a weekday a week off, a day of the year
a year off count where the words leave the direction open.

| suite | right | counted | share |
|---|---:|---:|---:|
${rights.join('\n')}

## Counted and not right

${table(runs, [...MISS_CLASSES.map(({ name }) => name), UNCLASSED], ({ result }) => countMisses(result))}

${reasons(MISS_CLASSES, missed)}

## Not counted

${table(
  runs,
  scopes.map(({ name }) => name),
  ({ result }) => result.leftOut,
)}

${reasons(scopes, leftOut)}
`,
)
