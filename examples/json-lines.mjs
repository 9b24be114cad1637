// Articles as JSON lines in, one line for each event out. Run: node examples/json-lines.mjs < articles.jsonl
import { createInterface } from 'node:readline'
import { extractAll } from 'sitrep'

async function* articles() {
  for await (const line of createInterface({ input: process.stdin })) if (line.trim()) yield JSON.parse(line)
}

for await (const { id, events } of extractAll(articles(), { onError: (error) => console.error(error.message) })) {
  for (const { type, codes, time, modality, text } of events) {
    console.log(JSON.stringify({ id, type, cameo: codes.cameo, date: time.value, modality, trigger: text }))
  }
}
