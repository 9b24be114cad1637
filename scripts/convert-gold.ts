import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/**
 * Converted the hand-made truth of the seed pages into `fixtures/gold`, once: file names become those of
 * `fixtures/articles`, `MEDIA` becomes `ORG` with subtype `media`, `EVENT-NAME` becomes `EVENT`. Gold is truth: after
 * this it is changed by hand only, where a second reading shows a mistake.
 *
 *   tsx scripts/convert-gold.ts --gold FOLDER
 */
const ARTICLES = new URL('../fixtures/articles/', import.meta.url)
const TARGET = new URL('../fixtures/gold/', import.meta.url)

type Row = Record<string, unknown> & { file: string }

const { values } = parseArgs({ options: { gold: { type: 'string' } } })
if (!values.gold) throw new Error('no folder: give --gold FOLDER')

const names = new Map<string, string>()
for (const file of readdirSync(ARTICLES).filter((name) => name.endsWith('.json'))) {
  const { origin } = JSON.parse(readFileSync(new URL(file, ARTICLES), 'utf8')) as { origin: string }
  names.set(origin, file.replace(/\.json$/u, '.txt'))
}

mkdirSync(TARGET, { recursive: true })
write('entities.jsonl', readRows('seed-entities.dev.jsonl').map(entity))
write('events.jsonl', readRows('seed-events.dev.jsonl'))
write('articles.jsonl', JSON.parse(readFileSync(`${values.gold}/seed-segments.dev.json`, 'utf8')) as Row[])

function readRows(file: string): Row[] {
  const lines = readFileSync(`${values.gold}/${file}`, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

function entity(row: Row): Row {
  if (row.type === 'MEDIA') return { ...row, type: 'ORG', subtype: 'media' }
  return row.type === 'EVENT-NAME' ? { ...row, type: 'EVENT' } : row
}

function write(file: string, rows: readonly Row[]): void {
  const lines = rows.map((row) => JSON.stringify({ ...row, file: names.get(row.file) ?? row.file }))
  writeFileSync(new URL(file, TARGET), `${lines.join('\n')}\n`)
}
