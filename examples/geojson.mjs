// Events on a map: GeoJSON on standard output. Run: node examples/geojson.mjs FILE > events.geojson
import { readFileSync } from 'node:fs'
import { extract } from 'sitrep'
import { toGeoJson } from 'sitrep/export'

const file = process.argv[2] ?? new URL('../fixtures/articles/digest-on-one-person.fr.txt', import.meta.url)
const extraction = extract(readFileSync(file, 'utf8'))
console.log(JSON.stringify(toGeoJson(extraction), null, 2))
