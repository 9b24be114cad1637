import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { LineResult } from './extract-line.js'

/** Where the lines come from and go to, and what is done to each. */
export interface JsonLinesJob {
  readonly input: Readable
  readonly output: Writable
  /** One line of text for each problem, and for progress when it is a terminal. */
  readonly log: Writable & { readonly isTTY?: boolean }
  readonly extractLine: (json: string) => LineResult | Promise<LineResult>
  /** How many lines may be under way at once. */
  readonly atOnce: number
}

interface Pending {
  readonly line: number
  readonly result: LineResult | Promise<LineResult>
}

/**
 * Articles as JSON lines in, extractions as JSON lines out, in order: the reader waits while the writer is full or
 * `atOnce` lines are under way. A line that is not an article is named on the log and skipped. Gives the number of
 * such lines.
 */
export async function runJsonLines({ input, output, log, extractLine, atOnce }: JsonLinesJob): Promise<number> {
  const pending: Pending[] = []
  const tally = { done: 0, bad: 0 }
  const settle = async (most: number): Promise<void> => {
    while (pending.length > most) await finish(pending.shift() as Pending, { output, log }, tally)
  }
  let line = 0
  for await (const json of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    if (json.trim() === '') continue
    pending.push({ line, result: extractLine(json) })
    await settle(atOnce - 1)
  }
  await settle(0)
  if (log.isTTY && tally.done > 0) log.write('\n')
  return tally.bad
}

async function finish(
  { line, result }: Pending,
  { output, log }: Pick<JsonLinesJob, 'output' | 'log'>,
  tally: { done: number; bad: number },
): Promise<void> {
  const { extraction, problem } = await result
  if (extraction === null) {
    tally.bad += 1
    log.write(`sitrep: line ${line}: ${problem}\n`)
    return
  }
  tally.done += 1
  await write(output, `${extraction}\n`)
  if (log.isTTY) log.write(`\r${tally.done} articles`)
}

/** Writes, and waits until the stream takes more. */
async function write(output: Writable, text: string): Promise<void> {
  if (output.write(text)) return
  await new Promise<void>((resolve) => output.once('drain', resolve))
}
