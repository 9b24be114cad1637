// A queue over many machines: start as many of these as there are processors, anywhere that reaches the Redis.
// Run: npm install bullmq ioredis && REDIS_PORT=6379 node bullmq-worker.mjs
import { Worker } from 'bullmq'
import { extract } from 'sitrep'

const connection = { host: process.env.REDIS_HOST ?? '127.0.0.1', port: Number(process.env.REDIS_PORT ?? 6379) }
const worker = new Worker('sitrep', async ({ data }) => extract(data), {
  connection: { ...connection, maxRetriesPerRequest: null },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => worker.close().then(() => process.exit(0)))
