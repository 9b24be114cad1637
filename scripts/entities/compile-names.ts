/** Compiles the name lists that the tagger sees as features: `npx tsx scripts/entities/compile-names.ts --data ../shared/data`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { media } from '../../src/entities/tagging/media.js'
import { extendName, fingerprint, LISTS } from '../../src/entities/tagging/name-lists.js'
import { nameParts } from '../../src/entities/tagging/word.js'
import { readMarks } from '../../src/knowledge/alias-table.js'
import { CITY_NAMES } from '../../src/knowledge/data/cities.js'
import { COUNTRY_NAMES } from '../../src/knowledge/data/countries.js'
import { LANDMARK_NAMES } from '../../src/knowledge/data/landmarks.js'
import { ORGANIZATION_NAMES } from '../../src/knowledge/data/organizations.js'
import { REGION_NAMES } from '../../src/knowledge/data/regions.js'
import { organizationAt } from '../../src/knowledge/organizations.js'
import { cityAt } from '../../src/knowledge/places.js'
import { regions as regionsEn } from '../../src/languages/en/entities/places.js'
import { regions as regionsFr } from '../../src/languages/fr/entities/places.js'
import { packRising, packVarint } from '../../src/text/packing.js'
import { dataFolder } from './data-folder.js'

type List = (typeof LISTS)[number]
const LARGE_CITY = 150_000
const SMALL_CITY = 30_000
/** Five times the decimal logarithm of 150,000, as the knowledge tables hold sizes. */
const LARGE_SIZE = 26
const GENERIC_REGION =
  /^(?:im[āa]rat|mu[ḩh][āa]faz̧?at|wil[āa]yat(?: d[e'])?|province (?:of|de|du|des)|provincia de|r[ée]gion (?:of|de|du|d')|ostan-e|état de|state of|department of|gouvernorat de)\s*/iu
const COMPANY_FORM =
  /,? (?:INC|CORP|CORPORATION|CO|COMPANY|COMPANIES|LTD|LIMITED|PLC|LLC|LP|TRUST|HOLDINGS?|GROUP|SA|AG|NV)\.?$/u

function rows(folder: string, file: string): string[][] {
  const lines = readFileSync(join(folder, 'knowledge', file), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => line.split('\t'))
}

/** For each fingerprint the lists that hold its name, one bit each. */
type Masks = Map<number, number>

function add(masks: Masks, list: List, name: string | undefined): void {
  const parts = nameParts(name ?? '')
  if (parts.length === 0 || parts.length > 6 || (name ?? '').length < 2) return
  const key = fingerprint(parts.reduce(extendName, 0))
  masks.set(key, (masks.get(key) ?? 0) | (1 << LISTS.indexOf(list)))
}

function addAll(masks: Masks, list: List, names: string | undefined): void {
  for (const name of (names ?? '').split('|')) add(masks, list, name)
}

function handNames(file: string): string[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8').split(/\s+/u)
}

function addPerson(masks: Masks, name: string): void {
  const words = name.split(/\s+/u).filter((word) => /^[\p{L}'’-]{2,}$/u.test(word))
  if (words.length < 2 || words.length > 4) return
  add(masks, 'given name', words[0])
  add(masks, 'surname', words.at(-1))
}

function addPlaces(masks: Masks, folder: string): void {
  for (const [, , , en, fr, , adjective, people, masculine, feminine, capital, capitalFr] of rows(
    folder,
    'countries.tsv',
  ).slice(1)) {
    addAll(masks, 'country', `${en}|${fr}`)
    addAll(masks, 'nationality', [adjective, people, masculine, feminine].join('|'))
    addAll(masks, 'large city', `${capital}|${capitalFr}`)
  }
  for (const [, name, ascii, , , , , population, en, fr] of rows(folder, 'cities15000_latin.tsv').slice(1)) {
    if (Number(population) < SMALL_CITY) continue
    const list = Number(population) >= LARGE_CITY ? 'large city' : 'small city'
    for (const form of [name, ascii, en, fr]) add(masks, list, form)
  }
  for (const [, name, ascii] of rows(folder, 'admin1.tsv').slice(1)) {
    for (const form of [name, ascii]) add(masks, 'region', form?.replace(GENERIC_REGION, ''))
  }
}

const PERSON_CODE = /^[A-Z]{3}(?:GOV|ELI|REB|OPP|MIL)/u

function addPhoenix(masks: Masks, folder: string): void {
  for (const [names = '', code = ''] of rows(folder, 'phoenix-countries.tsv').slice(1)) {
    if (PERSON_CODE.test(code)) for (const name of names.split('|')) addPerson(masks, name)
  }
  for (const [names = '', code = ''] of rows(folder, 'phoenix-international.tsv').slice(1)) {
    if (!/^[A-Z]{3}/u.test(code)) continue
    for (const name of names.split('|')) add(masks, 'organization', name.replace(COMPANY_FORM, ''))
  }
  for (const [names] of rows(folder, 'phoenix-milnonstate.tsv').slice(1))
    addAll(masks, 'armed group or party', names?.replaceAll(/ ?\([^)]*\)/gu, ''))
}

function addPeople(masks: Masks, folder: string): void {
  for (const name of handNames('given-names.txt')) add(masks, 'given name', name)
  for (const name of handNames('surnames.txt')) add(masks, 'surname', name)
  for (const [name] of rows(folder, 'given-names-cc0.tsv').slice(1)) add(masks, 'given name', name)
  for (const [name] of rows(folder, 'surnames-cc0.tsv').slice(1)) add(masks, 'surname', name)
  for (const [, , , , name = ''] of rows(folder, 'leaders.tsv').slice(1)) addPerson(masks, name)
}

function addBodies(masks: Masks, folder: string): void {
  for (const [, type, , , canonical, english, french, acronyms, spellings] of rows(folder, 'curated-orgs.tsv').slice(
    1,
  )) {
    const list = type === 'armed-group' || type === 'party' ? 'armed group or party' : 'organization'
    addAll(masks, list, [canonical, english, french, acronyms, spellings].join('|'))
  }
  for (const [name] of rows(folder, 'factbook-terror-groups.tsv').slice(1))
    add(masks, 'armed group or party', name?.replaceAll(/ ?\([^)]*\)/gu, ''))
  for (const [, party = ''] of rows(folder, 'factbook-parties.tsv').slice(1)) {
    for (const form of party.replaceAll(/[()]/gu, '|').split(/\||\bor\b/u))
      add(masks, 'armed group or party', form.trim())
  }
}

const DEPARTMENTS =
  'Ain|Aisne|Allier|Alpes-de-Haute-Provence|Hautes-Alpes|Alpes-Maritimes|Ardèche|Ardennes|Ariège|Aube|Aude|Aveyron|Bouches-du-Rhône|Calvados|Cantal|' +
  'Charente|Charente-Maritime|Corrèze|Corse-du-Sud|Haute-Corse|Côte-d’Or|Côtes-d’Armor|Creuse|Dordogne|Doubs|Drôme|Eure|Eure-et-Loir|Finistère|Gard|' +
  'Haute-Garonne|Gers|Gironde|Hérault|Ille-et-Vilaine|Indre|Indre-et-Loire|Isère|Jura|Landes|Loir-et-Cher|Loire|Haute-Loire|Loire-Atlantique|Loiret|' +
  'Lot-et-Garonne|Lozère|Maine-et-Loire|Manche|Marne|Haute-Marne|Mayenne|Meurthe-et-Moselle|Meuse|Morbihan|Moselle|Nièvre|Nord-Pas-de-Calais|Oise|Orne|' +
  'Pas-de-Calais|Puy-de-Dôme|Pyrénées-Atlantiques|Hautes-Pyrénées|Pyrénées-Orientales|Bas-Rhin|Haut-Rhin|Haute-Saône|Saône-et-Loire|Sarthe|Savoie|' +
  'Haute-Savoie|Seine-Maritime|Seine-et-Marne|Yvelines|Deux-Sèvres|Somme|Tarn|Tarn-et-Garonne|Var|Vaucluse|Vendée|Vienne|Haute-Vienne|Vosges|Yonne|' +
  'Territoire de Belfort|Essonne|Hauts-de-Seine|Seine-Saint-Denis|Val-de-Marne|Val-d’Oise|Guadeloupe|Martinique|Guyane|La Réunion|Mayotte'

const QUALIFIER = / ?\([^)]*\)$/u

// Names of the knowledge tables without their marks; those that mostly mean something else (`?`) stay out.
function knownNames(packed: string): string[] {
  const rows = packed.split(/[\n|]/u).map(readMarks)
  return rows.flatMap(({ marks, name }) => (name === '' || marks.includes('?') ? [] : [name.replace(QUALIFIER, '')]))
}

/** Countries whose towns the news spells in many ways. */
const MANY_SPELLINGS = new Set(
  (
    'AFG IRQ SYR LBN PSE ISR YEM LBY EGY SDN SSD ETH ERI SOM MLI NER TCD BFA DZA TUN MAR IRN SAU JOR TUR UKR RUS GEO ARM AZE ' +
    'PAK IND MMR BGD NGA CMR CAF COD OMN KWT QAT ARE BHR KEN UGA TZA MOZ ZWE GHA SEN CIV GIN BEN TGO MRT BDI RWA KAZ UZB KGZ ' +
    'TJK TKM LKA NPL MDG'
  ).split(' '),
)

function addCities(masks: Masks): void {
  CITY_NAMES.split('\n').forEach((row, index) => {
    const city = cityAt(index)
    const spellings = knownNames(row)
    const kept = MANY_SPELLINGS.has(city.country ?? '') ? spellings : spellings.slice(0, 2)
    for (const name of kept) add(masks, city.size >= LARGE_SIZE ? 'large city' : 'small city', name)
  })
}

function addKnownPlaces(masks: Masks): void {
  for (const name of knownNames(COUNTRY_NAMES)) add(masks, 'country', name)
  for (const name of [...knownNames(REGION_NAMES), ...knownNames(LANDMARK_NAMES)]) add(masks, 'region', name)
  addCities(masks)
}

function addCollected(masks: Masks, list: List, file: string): void {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  for (const line of lines) if (!line.startsWith('#')) addAll(masks, list, line)
}

function addKnowledge(masks: Masks): void {
  addAll(masks, 'region', [DEPARTMENTS, ...regionsEn, ...regionsFr].join('|'))
  addAll(masks, 'media', media.join('|'))
  ORGANIZATION_NAMES.split('\n').forEach((row, index) => {
    const { subtype } = organizationAt(index)
    const armed = subtype === 'armed-group' || subtype === 'party'
    const list = subtype === 'media' ? 'media' : armed ? 'armed group or party' : 'organization'
    for (const name of row.split('|')) add(masks, list, readMarks(name).name)
  })
}

function pack(masks: Masks): string {
  const entries = [...masks].sort(([left], [right]) => left - right)
  const counts = new Map<number, number>()
  for (const [, mask] of entries) counts.set(mask, (counts.get(mask) ?? 0) + 1)
  const order = [...counts].sort((left, right) => right[1] - left[1] || left[0] - right[0]).map(([mask]) => mask)
  const fingerprints = packRising(entries.map(([name]) => name))
  const maskOf = entries.map(([, mask]) => packVarint(order.indexOf(mask))).join('')
  const packed = { fingerprints, maskOf, masks: order.map(packVarint).join('') }
  const fields = Object.entries(packed).map(([field, value]) => `  ${field}: ${JSON.stringify(value)},\n`)
  return (
    '// Generated by scripts/entities/compile-names.ts from the lists named in notices/entities-tagging.md; do not edit.\n' +
    "import type { PackedNameLists } from '../tagging/name-lists.js'\n\n" +
    `/** Names of the world as the tagger's features see them: ${entries.length} names. */\n` +
    `export const names: PackedNameLists = {\n${fields.join('')}}\n`
  )
}

/** The module of the name lists, compiled from the data folder. */
export function compileNames(folder: string): string {
  const masks: Masks = new Map()
  addPlaces(masks, folder)
  addPhoenix(masks, folder)
  addPeople(masks, folder)
  addBodies(masks, folder)
  addKnowledge(masks)
  addKnownPlaces(masks)
  addCollected(masks, 'organization', 'companies.txt')
  addCollected(masks, 'small city', 'places.txt')
  return pack(masks)
}

if (process.argv[1]?.endsWith('compile-names.ts'))
  writeFileSync('src/entities/data/names.ts', compileNames(dataFolder()))
