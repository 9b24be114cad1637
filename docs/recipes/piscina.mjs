// All processors of one machine: a pool of worker threads, results in order, one bad article never stops the rest.
// Run: npm install piscina && node piscina.mjs < articles.jsonl > extractions.jsonl
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { createInterface } from 'node:readline'
import { Piscina } from 'piscina'

// As many threads from first to last: a thread that ends takes its models with it.
const threads = availableParallelism()
const filename = new URL('./piscina-worker.mjs', import.meta.url).href
const pool = new Piscina({ filename, minThreads: threads, maxThreads: threads })
const atOnce = threads * 4
const running = []

/** Writes the oldest result; waits where the pipe is full. */
async function finishOldest() {
  const { line, result } = running.shift()
  try {
    if (!process.stdout.write(`${JSON.stringify(await result)}\n`)) await once(process.stdout, 'drain')
  } catch (error) {
    process.stderr.write(`line ${line}: ${error.message}\n`)
  }
}

let line = 0
for await (const json of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line += 1
  if (json.trim() === '') continue
  const result = pool.run(json)
  result.catch(() => {}) // looked at in its turn
  running.push({ line, result })
  if (running.length >= atOnce) await finishOldest()
}
while (running.length > 0) await finishOldest()
await pool.destroy()
