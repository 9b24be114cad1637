#!/usr/bin/env node
import { writeFileSync } from 'node:fs'
import type { Extraction } from '../contract.js'
import { extract } from '../entries/index.js'
import { renderHtml, renderText } from '../entries/render.js'
import { VERSION } from '../version.js'
import { extractLine, withDefaults } from './extract-line.js'
import { runJsonLines } from './json-lines.js'
import { type CliOptions, parseCommand, USAGE, UsageError } from './options.js'
import { readInput } from './read-input.js'
import { openWorkerPool } from './worker-pool.js'

process.stdout.on('error', closed)
process.exitCode = await main(process.argv.slice(2))

/** A reader that has seen enough (`sitrep … | head`) closes the pipe: stop, and say so by the exit code alone. */
function closed(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EPIPE') complain(error.message)
  process.exit(error.code === 'EPIPE' ? 0 : 1)
}

async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(parseCommand(args))
  } catch (error) {
    complain((error as Error).message)
    return error instanceof UsageError ? 2 : 1
  }
}

function complain(message: string): void {
  process.stderr.write(`sitrep: ${message}\n`)
}

async function run(options: CliOptions): Promise<number> {
  if (options.help) return print(USAGE)
  if (options.version) return print(`${VERSION}\n`)
  if (options.format === 'jsonl') return await runLines(options)
  return runFiles(options)
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

async function runLines(options: CliOptions): Promise<number> {
  const io = { input: process.stdin, output: process.stdout, log: process.stderr }
  if (options.workers === null) {
    const bad = await runJsonLines({ ...io, extractLine: (json) => extractLine(json, options), atOnce: 1 })
    return bad > 0 ? 1 : 0
  }
  const pool = await openWorkerPool(options.workers, { published: options.published, language: options.language })
  const bad = await runJsonLines({ ...io, extractLine: pool.extractLine, atOnce: 4 * options.workers })
  await pool.close()
  return bad > 0 ? 1 : 0
}

function runFiles(options: CliOptions): number {
  const results: Extraction[] = []
  let failed = 0
  for (const file of options.files) {
    try {
      const text = readInput(file)
      const extraction = extract(withDefaults({ text, id: file }, options))
      if (options.format === 'json') results.push(extraction)
      else process.stdout.write(`# ${file}\n\n${renderText(text, extraction)}\n`)
      if (options.html !== null) writeFileSync(options.html, renderHtml(text, extraction))
    } catch (error) {
      failed += 1
      complain((error as Error).message)
    }
  }
  if (options.format === 'json') printJson(results, options.files.length)
  return failed > 0 ? 1 : 0
}

function printJson(results: readonly Extraction[], files: number): void {
  if (files > 1) process.stdout.write(`${JSON.stringify(results)}\n`)
  else if (results[0]) process.stdout.write(`${JSON.stringify(results[0])}\n`)
}
