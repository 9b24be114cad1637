import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../../notices/', import.meta.url)
const HEAD = `NOTICE

sitrep is MIT (LICENSE). The models and tables in dist/data were made from the sources below and stay under the licences
named there; MODEL-LICENSES holds the terms. No corpus ships, only what was learned or compiled from it.
`

/** NOTICE as it must read: its head, and then what each room says of its sources. */
export function noticeText(): string {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md'))
  const parts = files.sort().map((file) => readFileSync(new URL(file, FOLDER), 'utf8').trim())
  return `${[HEAD, ...parts].join('\n\n')}\n`
}
