// Node streams: JSON lines in, JSON lines out, in constant memory; a full pipe stops the reading.
// Run: node node-streams.mjs < articles.jsonl > extractions.jsonl
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { extractAll } from 'sitrep'

async function* toArticles(lines) {
  for await (const line of lines) if (line.trim() !== '') yield JSON.parse(line)
}

async function* toLines(extractions) {
  for await (const extraction of extractions) yield `${JSON.stringify(extraction)}\n`
}

const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
const report = (error, { id }) => process.stderr.write(`skipped ${id}: ${error.message}\n`)
await pipeline(
  lines,
  toArticles,
  (articles) => extractAll(articles, { onError: report, signal: AbortSignal.timeout(3_600_000) }),
  toLines,
  process.stdout,
)
