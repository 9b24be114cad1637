/** Compiles the name lists that the tagger sees as features: `npx tsx scripts/entities/compile-names.ts --data ../shared/data`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extendName, fingerprint, LISTS } from '../../src/entities/tagging/name-lists.js'
import { nameParts } from '../../src/entities/tagging/word.js'
import { packVarint } from '../../src/text/packing.js'
import { dataFolder } from './data-folder.js'

type List = (typeof LISTS)[number]
const LARGE_CITY = 150_000
const SMALL_CITY = 20_000
const GENERIC_REGION =
  /^(?:im[āa]rat|mu[ḩh][āa]faz̧?at|wil[āa]yat(?: d[e'])?|province (?:of|de|du|des)|provincia de|r[ée]gion (?:of|de|du|d')|ostan-e|état de|state of|department of|gouvernorat de)\s*/iu
const COMPANY_FORM =
  /,? (?:INC|CORP|CORPORATION|CO|COMPANY|COMPANIES|LTD|LIMITED|PLC|LLC|LP|TRUST|HOLDINGS?|GROUP|SA|AG|NV)\.?$/u

function rows(folder: string, file: string): string[][] {
  const lines = readFileSync(join(folder, 'knowledge', file), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => line.split('\t'))
}

class Masks {
  readonly byName: Map<number, number> = new Map()
  add(list: List, name: string | undefined): void {
    const parts = nameParts(name ?? '')
    if (parts.length === 0 || parts.length > 6 || (name ?? '').length < 2) return
    const key = fingerprint(parts.reduce(extendName, 0))
    this.byName.set(key, (this.byName.get(key) ?? 0) | (1 << LISTS.indexOf(list)))
  }
  addAll(list: List, names: string | undefined): void {
    for (const name of (names ?? '').split('|')) this.add(list, name)
  }
}

function addPerson(masks: Masks, name: string): void {
  const words = name.split(/\s+/u).filter((word) => /^[\p{L}'’-]{2,}$/u.test(word))
  if (words.length < 2 || words.length > 4) return
  masks.add('given name', words[0])
  masks.add('surname', words.at(-1))
}

function addPlaces(masks: Masks, folder: string): void {
  for (const [, , , en, fr, , adjective, people, masculine, feminine, capital, capitalFr] of rows(
    folder,
    'countries.tsv',
  ).slice(1)) {
    masks.addAll('country', `${en}|${fr}`)
    masks.addAll('nationality', [adjective, people, masculine, feminine].join('|'))
    masks.addAll('large city', `${capital}|${capitalFr}`)
  }
  for (const [, name, ascii, , , , , population, en, fr] of rows(folder, 'cities15000_latin.tsv').slice(1)) {
    if (Number(population) < SMALL_CITY) continue
    const list = Number(population) >= LARGE_CITY ? 'large city' : 'small city'
    for (const form of [name, ascii, en, fr]) masks.add(list, form)
  }
  for (const [, name, ascii] of rows(folder, 'admin1.tsv').slice(1)) {
    for (const form of [name, ascii]) masks.add('region', form?.replace(GENERIC_REGION, ''))
  }
}

const PERSON_CODE = /^[A-Z]{3}(?:GOV|ELI|REB|OPP|MIL)/u

function addPhoenix(masks: Masks, folder: string): void {
  for (const [names = '', code = ''] of rows(folder, 'phoenix-countries.tsv').slice(1)) {
    if (PERSON_CODE.test(code)) for (const name of names.split('|')) addPerson(masks, name)
  }
  for (const [names = '', code = ''] of rows(folder, 'phoenix-international.tsv').slice(1)) {
    const company = code.startsWith('MNC')
    for (const name of names.split('|')) {
      if (company) masks.add('company', name.replace(COMPANY_FORM, ''))
      else if (/^[A-Z]{3}/u.test(code)) masks.add('organization', name)
    }
  }
  for (const [names] of rows(folder, 'phoenix-milnonstate.tsv').slice(1))
    masks.addAll('armed group or party', names?.replaceAll(/ ?\([^)]*\)/gu, ''))
}

function addPeople(masks: Masks, folder: string): void {
  for (const [name] of rows(folder, 'given-names-cc0.tsv').slice(1)) masks.add('given name', name)
  for (const [name] of rows(folder, 'surnames-cc0.tsv').slice(1)) masks.add('surname', name)
  for (const [, , , , name = ''] of rows(folder, 'leaders.tsv').slice(1)) addPerson(masks, name)
}

function addBodies(masks: Masks, folder: string): void {
  for (const [, type, , , canonical, english, french, acronyms, spellings] of rows(folder, 'curated-orgs.tsv').slice(
    1,
  )) {
    const list = type === 'armed-group' || type === 'party' ? 'armed group or party' : 'organization'
    masks.addAll(list, [canonical, english, french, acronyms, spellings].join('|'))
  }
  for (const [name] of rows(folder, 'factbook-terror-groups.tsv').slice(1))
    masks.add('armed group or party', name?.replaceAll(/ ?\([^)]*\)/gu, ''))
  for (const [, party = ''] of rows(folder, 'factbook-parties.tsv').slice(1)) {
    for (const form of party.replaceAll(/[()]/gu, '|').split(/\||\bor\b/u))
      masks.add('armed group or party', form.trim())
  }
}

function pack(masks: Masks): string {
  const entries = [...masks.byName].sort(([left], [right]) => left - right)
  const counts = new Map<number, number>()
  for (const [, mask] of entries) counts.set(mask, (counts.get(mask) ?? 0) + 1)
  const order = [...counts].sort((left, right) => right[1] - left[1] || left[0] - right[0]).map(([mask]) => mask)
  let last = 0
  let fingerprints = ''
  for (const [name] of entries) {
    fingerprints += packVarint(name - last)
    last = name
  }
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

const folder = dataFolder()
const masks = new Masks()
addPlaces(masks, folder)
addPhoenix(masks, folder)
addPeople(masks, folder)
addBodies(masks, folder)
writeFileSync('src/entities/data/names.ts', pack(masks))
