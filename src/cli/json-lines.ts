import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Article, Extraction } from '../contract.js'

/** Where the lines come from and go to, and what is done to each article. */
export interface JsonLinesJob {
  readonly input: Readable
  readonly output: Writable
  /** One line of text for each problem, and for progress when it is a terminal. */
  readonly log: Writable & { readonly isTTY?: boolean }
  readonly extract: (article: string | Article) => Extraction
}

/**
 * Articles as JSON lines in, extractions as JSON lines out, in order, one at a time: the reader waits while the writer
 * is full. A line that is not an article is named on the log and skipped. Gives the number of such lines.
 */
export async function runJsonLines({ input, output, log, extract }: JsonLinesJob): Promise<number> {
  let line = 0
  let done = 0
  let bad = 0
  for await (const json of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    if (json.trim() === '') continue
    const result = extractLine(json, extract)
    if ('problem' in result) {
      bad += 1
      log.write(`sitrep: line ${line}: ${result.problem}\n`)
      continue
    }
    done += 1
    await write(output, `${JSON.stringify(result.extraction)}\n`)
    if (log.isTTY) log.write(`\r${done} articles`)
  }
  if (log.isTTY && done > 0) log.write('\n')
  return bad
}

function extractLine(json: string, extract: JsonLinesJob['extract']): { extraction: Extraction } | { problem: string } {
  let article: unknown
  try {
    article = JSON.parse(json.replace(/^\uFEFF/u, ''))
  } catch (error) {
    return { problem: `not JSON: ${(error as Error).message}` }
  }
  try {
    return { extraction: extract(article as string | Article) }
  } catch (error) {
    return { problem: (error as Error).message }
  }
}

/** Writes, and waits until the stream takes more. */
async function write(output: Writable, text: string): Promise<void> {
  if (output.write(text)) return
  await new Promise<void>((resolve) => output.once('drain', resolve))
}
