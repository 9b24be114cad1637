// A timeline of a folder of articles. Run: node examples/timeline.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs'
import { extract, mergeEntities, mergeEvents } from 'sitrep'

const folder = process.argv[2] ?? new URL('../fixtures/articles/', import.meta.url).pathname
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
const extractions = mergeEntities(
  files.map((file) => extract({ id: file, text: readFileSync(`${folder}/${file}`, 'utf8') })),
)

for (const { interval, type, actors, recipients, members } of mergeEvents(extractions)) {
  if (!interval) continue
  const who = [actors, recipients].map((side) => side.map(({ name }) => name).join(', ') || '?').join(' → ')
  const sources = new Set(members.map(({ document }) => files[document]))
  console.log(`${interval.start} ${type} ${who} [${[...sources].join(', ')}]`)
}
