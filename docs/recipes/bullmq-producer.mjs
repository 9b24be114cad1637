// Puts articles into the queue and writes the extractions in order; an article that fails is named and left out.
// Run: REDIS_PORT=6379 node bullmq-producer.mjs < articles.jsonl > extractions.jsonl
import { createInterface } from 'node:readline'
import { Queue, QueueEvents } from 'bullmq'

const connection = { host: process.env.REDIS_HOST ?? '127.0.0.1', port: Number(process.env.REDIS_PORT ?? 6379) }
const queue = new Queue('sitrep', { connection })
const events = new QueueEvents('sitrep', { connection })
await events.waitUntilReady()

const jobs = []
for await (const json of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (json.trim() === '') continue
  jobs.push(await queue.add('extract', JSON.parse(json), { attempts: 2, removeOnComplete: 1000 }))
}
for (const [index, job] of jobs.entries()) {
  try {
    process.stdout.write(`${JSON.stringify(await job.waitUntilFinished(events))}\n`)
  } catch (error) {
    process.stderr.write(`article ${index + 1}: ${error.message}\n`)
  }
}
await events.close()
await queue.close()
