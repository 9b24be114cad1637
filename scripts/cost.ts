import { spawnSync } from 'node:child_process'

/**
 * What it costs to import each entry point of the built package: milliseconds and megabytes of resident memory beyond
 * a bare process, the median of seven fresh processes.
 *
 *   npm run cost
 */
const RUNS = 7
const LIMITS: Readonly<Record<string, readonly [milliseconds: number, megabytes: number]>> = {
  index: [400, 130],
  dates: [80, 130],
  language: [200, 130],
  entities: [400, 130],
  'languages/fr': [400, 130],
}

function measure(entry: string | null): [number, number] {
  const path = entry === null ? 'node:path' : new URL(`../dist/${entry}.js`, import.meta.url).href
  const script = `const t = performance.now(); await import(${JSON.stringify(path)});
    console.log(performance.now() - t, process.memoryUsage.rss() / 1e6)`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  const [time, memory] = stdout.trim().split(' ').map(Number)
  return [time ?? Number.NaN, memory ?? Number.NaN]
}

function median(entry: string | null): [number, number] {
  const runs = Array.from({ length: RUNS }, () => measure(entry))
  const middle = (which: 0 | 1) => runs.map((run) => run[which]).toSorted((a, b) => a - b)[RUNS >> 1] ?? Number.NaN
  return [middle(0), middle(1)]
}

const [, bare] = median(null)
let over = false
for (const [entry, [mostTime, mostMemory]] of Object.entries(LIMITS)) {
  const [time, memory] = median(entry)
  const beyond = memory - bare
  over ||= time > mostTime || beyond > mostMemory
  console.log(
    `${entry}: ${Math.round(time)} ms (at most ${mostTime}), +${Math.round(beyond)} MB (at most ${mostMemory})`,
  )
}
if (over) process.exitCode = 1
