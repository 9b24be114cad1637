import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventMention, KnownEntity } from '../../../src/contract.js'
import { PETRARCH_LEFT_OUT } from './petrarch-left-out.js'
import { type Coded, codeArticle } from './pipeline.js'

interface PloverRecord {
  readonly id: string
  readonly text: string
  readonly events: readonly { readonly code: string }[]
}
interface UnitRecord {
  readonly id: string
  readonly text: string
  readonly date: string
  readonly events: readonly {
    readonly code: string
    readonly source: { readonly code?: string } | null
    readonly target: { readonly code?: string } | null
  }[]
}

const RENAMED: Readonly<Record<string, string>> = {
  INVESTIGATE: 'ACCUSE',
  DISAPPROVE: 'ACCUSE',
  DEMAND: 'REQUEST',
  FIGHT: 'ASSAULT',
  YIELD: 'RETREAT',
}

function lines<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
}

export interface PloverResult {
  readonly id: string
  readonly text: string
  readonly gold: readonly string[]
  readonly coded: Coded
  readonly right: boolean
}

/** PLOVER records: the first predicted event's type, or what the manual makes of it, against any gold type. */
export function runPlover(data: string): PloverResult[] {
  return lines<PloverRecord>(join(data, 'events/plover-gsr-dev.jsonl')).map(({ id, text, events }) => {
    const gold = [...new Set(events.map(({ code }) => RENAMED[code] ?? code))]
    const coded = codeArticle(text, 'en', null)
    const first = coded.events[0]
    const right = first !== undefined && (gold.includes(first.type) || gold.includes(first.codes.ploverStrict))
    return { id, text, gold, coded, right }
  })
}

// CAMEO 01 has no PLOVER type; codes of three digits outside 01–20 and `---` come from test verbs of the dictionary.
function derivable(code: string): boolean {
  const root = Number(code.slice(0, 2))
  return root >= 2 && root <= 20 && code.length >= 3
}

/** A dictionary of PETRARCH as a caller's entities: names with synonyms, and agents whose `~` joins the code of a name. */
export function petrarchEntities(data: string, day: string): KnownEntity[] {
  return [
    ...actorEntities(join(data, 'events/PETR.Validate.actors.txt'), day),
    ...agentEntities(join(data, 'events/PETR.Validate.agents.txt')),
  ]
}

const titled = (name: string): string =>
  name
    .replace(/_/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?<![\p{L}.])\p{L}/gu, (letter) => letter.toUpperCase())

function actorEntities(file: string, day: string): KnownEntity[] {
  const entities: {
    id: string
    type: 'ORG' | 'GPE'
    name: string
    aliases: string[]
    code: string | null
    dated: boolean
  }[] = []
  for (const raw of readFileSync(file, 'utf8').split('\n')) {
    if (raw.startsWith('#') || raw.startsWith('<')) continue
    const line = raw.replace(/#.*$/u, '').trim()
    if (line === '') continue
    const code = codeIn(raw.replace(/#.*$/u, ''), day)
    const name = titled(line.replace(/\[.*$/u, '').replace(/^\+/u, ''))
    const last = entities[entities.length - 1]
    if (line.startsWith('+') && last) last.aliases.push(name)
    else if (name === '' && last && code && !last.dated) {
      // Of the codes with dates, the first that holds overrides those after it.
      last.dated = dated(raw)
      last.code = last.dated || last.code === null ? code : last.code
    } else if (name !== '')
      entities.push({
        id: `petr:${entities.length}`,
        type: code !== null && code.length > 3 ? 'ORG' : 'GPE',
        name,
        aliases: name.startsWith('The ') ? [name.slice(4)] : [],
        code,
        dated: false,
      })
  }
  return entities.filter((one) => one.code !== null).map(({ dated: _, ...one }) => one)
}

const dated = (line: string): boolean => /[<>]|\d{6}/u.test(line)
const century = (day: string): string => (day.length === 6 ? (day < '30' ? `20${day}` : `19${day}`) : day)

/** The code of a line that holds on a day, or `null`: `[HOBGOV 19950601 - 19990815]`, `[HOB < 950601]`. */
function codeIn(line: string, day: string): string | null {
  const found = /\[\s*([A-Za-z/+~-]+)\s*([<>])?\s*(\d{6,8})?\s*(?:-\s*(\d{6,8}))?\s*>?\s*\]/u.exec(line)
  if (!found) return null
  const [, code = '', sign, from, to] = found
  if (from !== undefined) {
    const [start, end] = [century(from), century(to ?? from)]
    if (sign === '<' && to === undefined ? day >= start : sign === '>' ? day <= start : day < start || day > end)
      return null
  }
  return code.toUpperCase()
}

function agentEntities(file: string): KnownEntity[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /\[.*\]/u.test(line) && !line.startsWith('#') && !line.startsWith('<'))
  return rows.flatMap((row, index) => {
    const code = /\[\s*([^\]]+?)\s*\]/u.exec(row)?.[1]
    const words = row.replace(/[[{#].*$/u, '').trim()
    if (!code || words === '') return []
    const names = words.includes('!PERSON!')
      ? ['MAN', 'MEN', 'WOMAN', 'WOMEN'].map((one) => words.replace('!PERSON!', one))
      : words.includes('!MINST!')
        ? ['MINISTER', 'MINISTRY'].map((one) => words.replace('!MINST!', one))
        : [words]
    const plurals = (/\{([^}]*)\}/u.exec(row)?.[1] ?? '').split(/\s+/u).filter((one) => one !== '')
    const all = [...names, ...plurals].flatMap((name) => forms(name.replace(/_/gu, ' ').trim()))
    return [
      { id: `agent:${index}`, type: 'ORG' as const, name: all[0] as string, aliases: all.slice(1), code: code.trim() },
    ]
  })
}

function forms(name: string): string[] {
  const lower = name.toLowerCase()
  const plural =
    lower.endsWith('y') && !lower.endsWith('ey')
      ? `${lower.slice(0, -1)}ies`
      : lower.endsWith('s')
        ? lower
        : `${lower}s`
  const title = (text: string): string => text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
  return [...new Set([lower, plural, title(lower), title(plural)])]
}

export interface UnitResult {
  readonly id: string
  readonly text: string
  readonly gold: ReadonlySet<string>
  readonly found: ReadonlySet<string>
  readonly goldRoots: ReadonlySet<string>
  /** Roots of the events found that have both sides coded, as those of the gold have. */
  readonly foundRoots: ReadonlySet<string>
  /** Whether the CAMEO manual gives the gold (`petrarch-left-out.ts` says where not, and why). */
  readonly byManual: boolean
  readonly coded: Coded
}

const AGAINST_MANUAL = new Set(PETRARCH_LEFT_OUT.flatMap(({ ids }) => ids))

/** Triples source–target–code of the PETRARCH unit records, gold and predicted. */
export function runUnits(data: string): { results: UnitResult[]; left: string[] } {
  const results: UnitResult[] = []
  const left: string[] = []
  for (const { id, text, date, events } of lines<UnitRecord>(join(data, 'events/petrarch-unit.jsonl'))) {
    if (events.some((event) => !derivable(event.code))) {
      left.push(id)
      continue
    }
    const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`
    const coded = codeArticle(text, 'en', day, petrarchEntities(data, date))
    const gold = new Set(
      events.map((event) => `${event.source?.code ?? '---'} ${event.target?.code ?? '---'} ${event.code}`),
    )
    const found = triples(coded)
    results.push({
      id,
      text,
      gold,
      found,
      coded,
      byManual: !AGAINST_MANUAL.has(id),
      goldRoots: new Set(events.map((event) => event.code.slice(0, 2))),
      foundRoots: new Set([...found].map((triple) => (triple.split(' ')[2] as string).slice(0, 2))),
    })
  }
  return { results, left }
}

// What two do together: agree, sign, cooperate, call off a meeting.
const MUTUAL = new Set([
  '030',
  '0311',
  '0312',
  '035',
  '0356',
  '036',
  '037',
  '050',
  '057',
  '060',
  '061',
  '062',
  '125',
  '164',
  '0841',
  '0871',
])

// A visit is the host's hosting, talks are the other side's talks; a mediator alone mediates.
const MIRRORED: Readonly<Record<string, string>> = { '042': '043', '043': '042', '045': '' }

// CAMEO folds what is asked for, threatened or refused into the code of the asking, threat or refusal: it is no event beside it.
const TOLD = new Set(['asserted', 'planned'])

const codesOf = (people: EventMention['actors']): string[] => [
  ...new Set(people.map((one) => one.code).filter((code) => code !== null)),
]

// "signed an accord to supply wheat", "promised aid": what is agreed on is no event of its own.
function isFolded(event: EventMention, events: readonly EventMention[]): boolean {
  if (event.modality !== 'planned') return false
  return events.some(
    (said) =>
      said !== event &&
      said.sentence.start === event.sentence.start &&
      said.start < event.start &&
      /^0(?:3|57)/u.test(said.codes.cameo ?? '') &&
      said.actors[0]?.span?.start === event.actors[0]?.span?.start,
  )
}

/** "A met B and C" pairs A with each, and each with A; "A signed with B" A with B; "talks between A, B and C" everybody with everybody. */
function pairsOf({ actors, start, codes, type }: EventMention): [string, string, string][] {
  const before = codesOf(actors.filter(({ span }) => span !== null && span.start < start))
  const after = codesOf(actors.filter(({ span }) => span !== null && span.start >= start))
  const all = codesOf(actors)
  const cameo = codes.cameo ?? ''
  const pairs = (from: string[], to: string[], code: string): [string, string, string][] =>
    from.flatMap((one) =>
      to.filter((other) => other !== one).map((other): [string, string, string] => [one, other, code]),
    )
  if (before.length === 0 || after.length === 0) return pairs(all, all, cameo)
  const back = type === 'CONSULT' || type === 'ASSAULT' ? pairs(after, before, MIRRORED[cameo] ?? cameo) : []
  return [...pairs(before, after, cameo), ...back]
}

// "accused the army of killing": what somebody is accused of is in the accusation.
const isAlleged = ({ actors }: EventMention): boolean => actors.length > 0 && actors.every(({ alleged }) => alleged)

const isTold = (event: EventMention, events: readonly EventMention[]): boolean =>
  TOLD.has(event.modality) && !isFolded(event, events) && !isAlleged(event)

export function triples({ events }: Coded): Set<string> {
  const found = new Set<string>()
  for (const event of events.filter((one) => isTold(one, events))) {
    const { actors, recipients, codes, type, frame } = event
    const [sources, targets] = [codesOf(actors), codesOf(recipients)]
    const cameo = codes.cameo ?? ''
    for (const source of sources)
      for (const target of targets) if (target !== source) found.add(`${source} ${target} ${cameo}`)
    const fought = frame === 'clash' || frame === 'gunfight'
    const mutual = type === 'CONSULT' || fought || MUTUAL.has(cameo)
    if (mutual && targets.length === 0)
      for (const [one, other, code] of pairsOf(event)) found.add(`${one} ${other} ${code}`)
    const back = MIRRORED[cameo] ?? cameo
    if ((type === 'CONSULT' || fought) && back !== '')
      for (const target of targets)
        for (const source of sources) if (target !== source) found.add(`${target} ${source} ${back}`)
  }
  return found
}

/** F1 of sets over all records. */
export function setF1(pairs: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[]): {
  p: number
  r: number
  f: number
} {
  let right = 0
  let found = 0
  let gold = 0
  for (const [wanted, got] of pairs) {
    right += [...got].filter((one) => wanted.has(one)).length
    found += got.size
    gold += wanted.size
  }
  const [p, r] = [(100 * right) / (found || 1), (100 * right) / (gold || 1)]
  return { p, r, f: (2 * p * r) / (p + r || 1) }
}
