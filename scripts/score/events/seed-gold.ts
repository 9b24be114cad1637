import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventMention, Participant, Quantity } from '../../../src/contract.js'
import { type Coded, codeArticle, type Language } from './pipeline.js'

interface GoldParty {
  readonly name: string
  readonly text: string | null
  readonly start: number | null
  readonly end: number | null
}
export interface Gold {
  readonly id: string
  readonly file: string
  readonly lang: Language
  readonly segment: string
  readonly trigger: { start: number; end: number; text: string }
  readonly altTriggers: readonly { start: number; end: number }[]
  readonly plover: { type: string | null; altTypes: (string | null)[] }
  readonly acled: { readonly subEventType: string | null } | null
  readonly actors: readonly GoldParty[]
  readonly recipients: readonly GoldParty[]
  readonly date: { iso: string | null }
  readonly counts: Readonly<Record<string, number | string | boolean | null>> | null
  readonly modality: string
  readonly attribution: GoldParty | null
  readonly anaphoric: boolean
  readonly clarity: string
  readonly cluster: string | null
  readonly sentence: { text: string }
}
interface Segment {
  id: string
  file: string
  lang: Language
  start: number
  end: number
  pubDate: string | null
}

/** A predicted event with offsets into its file. */
export interface Predicted {
  readonly file: string
  readonly lang: Language
  readonly start: number
  readonly end: number
  readonly event: EventMention
  readonly shift: number
  readonly cluster: string
  readonly coded: Coded
}

export interface SeedRun {
  readonly gold: readonly Gold[]
  readonly predicted: readonly Predicted[]
}

/** The dev half of the seed articles, coded from raw text. `root` is the folder beside the data (`seeds`, `gold`). */
export function runSeeds(data: string): SeedRun {
  const root = join(data, '..')
  const segments = JSON.parse(readFileSync(join(root, 'gold/seed-segments.dev.json'), 'utf8')) as Segment[]
  const gold = readFileSync(join(root, 'gold/seed-events.dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold)
  const wanted = new Set(gold.map((one) => one.segment))
  const predicted = segments
    .filter((one) => wanted.has(one.id))
    .flatMap((segment) => {
      const page = readFileSync(join(root, 'seeds', segment.file), 'utf8')
      const coded = codeArticle(page.slice(segment.start, segment.end), segment.lang, segment.pubDate)
      return coded.events.map(
        (event): Predicted => ({
          file: segment.file,
          lang: segment.lang,
          start: event.start + segment.start,
          end: event.end + segment.start,
          event,
          shift: segment.start,
          cluster: `${segment.id} ${coded.clusters.get(event.id) ?? event.id}`,
          coded,
        }),
      )
    })
  return { gold, predicted }
}

type Counter = { tp: number; fp: number; fn: number }
const f1 = ({ tp, fp, fn }: Counter): number => (100 * 2 * tp) / (2 * tp + fp + fn || 1)
const optional = (one: Gold): boolean => one.anaphoric || one.clarity === 'borderline'
const overlaps = (one: Predicted, gold: Gold): boolean =>
  one.file === gold.file && [gold.trigger, ...gold.altTriggers].some((t) => one.start < t.end && t.start < one.end)
const typed = (one: Predicted, gold: Gold): boolean =>
  one.event.type === gold.plover.type || gold.plover.altTypes.includes(one.event.type)

export interface Matching extends Counter {
  readonly matched: readonly (readonly [Predicted, Gold])[]
  readonly wrong: readonly Predicted[]
  readonly missed: readonly Gold[]
}

/** Typed (and with `modal`, typed and modality) matches by the definitions of the gold: optional gold is neutral. */
export function matchSeeds(run: SeedRun, lang: Language | null, modal: boolean): Matching {
  const gold = run.gold.filter((one) => lang === null || one.lang === lang)
  const predicted = run.predicted.filter((one) => lang === null || one.lang === lang)
  const seen = new Map<string, Gold>()
  for (const one of gold) {
    const key = `${one.file} ${one.trigger.start} ${one.trigger.end}`
    if (one.plover.type !== null && !seen.has(key)) seen.set(key, one)
  }
  const required = [...seen.values()]
  const neutral = gold.filter((one) => one.plover.type === null)
  const used = new Set<Gold>()
  const matched: [Predicted, Gold][] = []
  const wrong: Predicted[] = []
  for (const one of predicted) {
    const fitting = required.filter(
      (g) => overlaps(one, g) && typed(one, g) && (!modal || one.event.modality === g.modality),
    )
    const match = fitting.find((g) => !used.has(g) && !optional(g)) ?? fitting.find((g) => !used.has(g))
    if (match) {
      used.add(match)
      if (!optional(match)) matched.push([one, match])
    } else if (
      fitting.length === 0 &&
      !neutral.some((g) => overlaps(one, g)) &&
      !required.some((g) => overlaps(one, g) && optional(g))
    )
      wrong.push(one)
  }
  const missed = required.filter((one) => !optional(one) && !used.has(one))
  return { tp: matched.length, fp: wrong.length, fn: missed.length, matched, wrong, missed }
}

export function seedF1(run: SeedRun, lang: Language | null, modal: boolean): number {
  return f1(matchSeeds(run, lang, modal))
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function sameParty(one: Participant, gold: GoldParty, predicted: Predicted): boolean {
  if (gold.text !== null && gold.start !== null && gold.end !== null) {
    return (
      one.span !== null && one.span.start + predicted.shift < gold.end && gold.start < one.span.end + predicted.shift
    )
  }
  const entity = one.id ? predicted.coded.input.entities.get(one.id) : undefined
  return [one.name, ...(entity?.aliases ?? [])].some((name) => fold(name) === fold(gold.name))
}

function partyCounter(pairs: readonly (readonly [readonly Participant[], readonly GoldParty[], Predicted])[]): Counter {
  const total = { tp: 0, fp: 0, fn: 0 }
  for (const [people, gold, predicted] of pairs) {
    const found = gold.filter((one) => people.some((person) => sameParty(person, one, predicted)))
    const right = people.filter((person) => gold.some((one) => sameParty(person, one, predicted)))
    total.tp += found.length
    total.fn += gold.length - found.length
    // An implicit guess that the gold does not hold is a guess about the document, counted like any other.
    total.fp += people.length - right.length
  }
  return total
}

export function participantF1(run: SeedRun): { actors: number; recipients: number; attribution: number } {
  const { matched } = matchSeeds(run, null, false)
  return {
    actors: f1(partyCounter(matched.map(([one, gold]) => [one.event.actors, gold.actors, one] as const))),
    recipients: f1(partyCounter(matched.map(([one, gold]) => [one.event.recipients, gold.recipients, one] as const))),
    attribution: f1(
      partyCounter(
        matched.map(
          ([one, gold]) =>
            [one.event.attribution.map((a) => a.source), gold.attribution ? [gold.attribution] : [], one] as const,
        ),
      ),
    ),
  }
}

/** Share of dated gold events whose date starts the predicted interval, at the precision of the gold. */
export function dateAccuracy(run: SeedRun): { right: number; total: number; wrong: string[] } {
  const rows = matchSeeds(run, null, false).matched.filter(([, gold]) => gold.date.iso !== null)
  const ok = ([one, gold]: readonly [Predicted, Gold]): boolean => {
    const start = (gold.date.iso as string).split('/')[0] as string
    return one.event.time.interval?.start.slice(0, start.length) === start
  }
  const wrong = rows
    .filter((row) => !ok(row))
    .map(
      ([one, gold]) =>
        `${gold.date.iso} ≠ ${one.event.time.interval?.start ?? null} «${one.event.text}» ${gold.sentence.text}`,
    )
  return { right: rows.length - wrong.length, total: rows.length, wrong }
}

const KINDS = ['killed', 'injured', 'arrested'] as const

export function countAccuracy(run: SeedRun): { right: number; total: number; wrong: string[] } {
  let right = 0
  const wrong: string[] = []
  let total = 0
  for (const [one, gold] of matchSeeds(run, null, false).matched) {
    for (const kind of KINDS) {
      const value = gold.counts?.[kind]
      if (typeof value !== 'number') continue
      total += 1
      const min = gold.counts?.qualifier === 'more-than' && kind === 'killed' ? value + 1 : value
      const sum = (one.event.counts[kind] ?? []).reduce(
        (all: number, quantity: Quantity) => all + (quantity.min ?? 0),
        0,
      )
      if ((one.event.counts[kind]?.length ?? 0) > 0 && sum === min) right += 1
      else wrong.push(`${kind} ${min} ≠ ${sum} «${one.event.text}» ${gold.sentence.text}`)
    }
  }
  return { right, total, wrong }
}

/** B³ F1 of the predicted clusters over matched mentions that the gold clusters. */
export function clusterF1(run: SeedRun): number {
  const rows = matchSeeds(run, null, false).matched.filter(([, gold]) => gold.cluster !== null)
  let precision = 0
  let recall = 0
  for (const [one, gold] of rows) {
    const mine = rows.filter(([other]) => other.cluster === one.cluster)
    const theirs = rows.filter(([, other]) => other.cluster === gold.cluster)
    const both = mine.filter(([, other]) => other.cluster === gold.cluster).length
    precision += both / mine.length
    recall += both / theirs.length
  }
  const [p, r] = [precision / rows.length, recall / rows.length]
  return (200 * p * r) / (p + r)
}

/** Area under the curve of confidence, right against wrong predictions. */
export function confidenceAuroc(run: SeedRun): number {
  const { matched, wrong } = matchSeeds(run, null, false)
  return auroc(
    matched.map(([one]) => one.event.confidence),
    wrong.map((one) => one.event.confidence),
  )
}

export function auroc(right: readonly number[], wrong: readonly number[]): number {
  let sum = 0
  for (const a of right) for (const b of wrong) sum += a > b ? 1 : a === b ? 0.5 : 0
  return (100 * sum) / (right.length * wrong.length || 1)
}
