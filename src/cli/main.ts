#!/usr/bin/env node
import { writeFileSync } from 'node:fs'
import type { Article, Extraction } from '../contract.js'
import { extract } from '../entries/index.js'
import { renderHtml, renderText } from '../entries/render.js'
import { VERSION } from '../version.js'
import { runJsonLines } from './json-lines.js'
import { type CliOptions, parseCommand, USAGE, UsageError } from './options.js'
import { readInput } from './read-input.js'

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
  const bad = await runJsonLines({
    input: process.stdin,
    output: process.stdout,
    log: process.stderr,
    extract: (article) => extract(withDefaults(article, options)),
  })
  return bad > 0 ? 1 : 0
}

/** What the command line says of every article stands behind what the article says itself. */
function withDefaults(article: string | Article, { published, language }: CliOptions): string | Article {
  if (published === null && language === null) return article
  if (typeof article !== 'string' && (typeof article !== 'object' || article === null)) return article
  return { publishedAt: published, language, ...(typeof article === 'string' ? { text: article } : article) }
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
