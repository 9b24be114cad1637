// Who, where and when in one text. Run: node examples/who-where-when.mjs
import { extract } from 'sitrep'

const { dates, entities, events } = extract({
  text: 'Turkish warplanes bombed a village near Duhok on Friday, killing two civilians, Iraqi officials said.',
  publishedAt: '2021-08-22',
})

for (const { type, name, country } of entities) console.log(`${type} ${name}${country ? ` (${country})` : ''}`)
for (const { text, value } of dates) console.log(`${text} = ${value}`)
for (const { type, time, text } of events) console.log(`${type} "${text}" ${time.value ?? 'undated'}`)
