/**
 * Fits what each sign of an event says of its being right: logistic regression over right and wrong predictions on our own
 * sentences and the seed pages (dev), and on texts of other worlds of our own. Prints the area under the curve and the calibration
 * error by cross-validation, and on the PLOVER records and held-out texts, which no weight is fitted on, and writes the weights. Usage: `tsx scripts/events/fit-confidence.ts --data DIR`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EventMention } from '../../src/contract.js'
import { signsOf } from '../../src/events/confidence.js'
import { findEvents } from '../../src/events/find-events.js'
import { events as enEvents } from '../../src/languages/en/events.js'
import { events as frEvents } from '../../src/languages/fr/events.js'
import {
  type MarkedSentence,
  matchEvents,
  readMarkedFile,
  readMarkedSentences,
} from '../../tests/support/event-marks.js'
import { type Language, readArticle } from '../score/events/pipeline.js'
import { runPlover } from '../score/events/records.js'
import { auroc, matchSeeds, runSeeds } from '../score/events/seed-gold.js'

/** One prediction: its signs, whether it was right, and the document it must not be judged from. */
export interface Judged {
  readonly set: string
  readonly group: string
  readonly signs: readonly string[]
  readonly right: boolean
}

interface Weights {
  readonly bias: number
  readonly of: ReadonlyMap<string, number>
}

const RULES = { en: enEvents, fr: frEvents }
const key = (event: EventMention): string => `${event.start} ${event.end} ${event.type}`

function signsIn(text: string, language: Language, reference: string | null): Map<string, readonly string[]> {
  const signs = new Map<string, readonly string[]>()
  findEvents(readArticle(text, language, reference), RULES[language], {
    observe: (event, support) => signs.set(key(event), signsOf(support)),
  })
  return signs
}

function judge(set: string, language: Language, sentences: readonly MarkedSentence[]): Judged[] {
  return sentences.flatMap((sentence) => {
    const signs = signsIn(sentence.text, language, null)
    const { goldOf } = matchEvents(sentence)
    return sentence.found.flatMap((event, index): Judged[] => {
      const gold = sentence.gold[goldOf[index] ?? -1]
      const own = signs.get(key(event))
      if (gold?.optional || !own) return []
      const right = gold?.types.includes(event.type) ?? false
      return [{ set, group: sentence.text, signs: own, right }]
    })
  })
}

function fromSentences(language: Language): Judged[] {
  return judge('sentences', language, readMarkedSentences(language))
}

/** Predictions in texts of other worlds than politics; the held-out ones are judged, never fitted on. */
export function readOtherWorlds(file: 'other-worlds' | 'other-worlds-held-out'): Judged[] {
  return (['en', 'fr'] as const).flatMap((language) => judge(file, language, readMarkedFile(language, `${file}.md`)))
}

function fromSeeds(data: string): Judged[] {
  const { matched, wrong } = matchSeeds(runSeeds(data), null, false)
  const all = [...matched.map(([one]) => [one, true] as const), ...wrong.map((one) => [one, false] as const)]
  const signs = new Map<string, Map<string, readonly string[]>>()
  return all.flatMap(([{ coded, lang, event }, right]): Judged[] => {
    const { text } = coded.input.reading
    const found = signs.get(text) ?? signsIn(text, lang, coded.input.reference)
    signs.set(text, found)
    const own = found.get(key(event))
    return own ? [{ set: 'seeds', group: text, signs: own, right }] : []
  })
}

function fromPlover(data: string): Judged[] {
  return runPlover(data).flatMap(({ text, gold, coded }) => {
    const signs = signsIn(text, 'en', null)
    return coded.events.flatMap((event): Judged[] => {
      const own = signs.get(key(event))
      const right = gold.includes(event.type) || gold.includes(event.codes.ploverStrict)
      return own ? [{ set: 'plover', group: text, signs: own, right }] : []
    })
  })
}

/** The predictions that the weights are fitted on: all of our own text. */
export function readJudged(data: string): Judged[] {
  return [...fromSentences('en'), ...fromSentences('fr'), ...fromSeeds(data)]
}

/** Predictions with the confidence of weights that were not fitted on them: the PLOVER records, and texts of other worlds. */
export function judgeApart(data: string, rows: readonly Judged[], worlds: readonly Judged[]): Judgement[] {
  const weights = fitBoth(rows, worlds)
  const apart = [...fromPlover(data), ...readOtherWorlds('other-worlds-held-out')]
  return apart.map((row) => ({ row, confidence: confidenceBy(weights, row.signs) }))
}

const logistic = (score: number): number => 1 / (1 + Math.exp(-score))

/** The confidence that weights give to signs. */
function confidenceBy({ bias, of }: Weights, signs: readonly string[]): number {
  return logistic(signs.reduce((sum, sign) => sum + (of.get(sign) ?? 0), bias))
}

const PENALTY = 3.5
const STEPS = 600

// What a set is like (short sentences, gold that names one event of many) is no sign of an event: each has a level of its own,
// and that of the pages is the one that counts.
const levelOf = (set: string): string => `level of ${set}`

const isWorldly = (sign: string): boolean => sign.startsWith('world ')

/** Logistic regression with a quadratic penalty, by gradient descent from zero: deterministic. */
function fitWeights(judged: readonly Judged[]): Weights {
  const rows = judged.map((row) => ({
    ...row,
    signs: [...row.signs.filter((sign) => !isWorldly(sign)), levelOf(row.set)],
  }))
  const of = new Map<string, number>()
  for (const { signs } of rows) for (const sign of signs) of.set(sign, 0)
  let bias = 0
  const total = rows.length
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Map<string, number>()
    let ofBias = 0
    for (const { signs, right } of rows) {
      const error = (right ? 1 : 0) - confidenceBy({ bias, of }, signs)
      ofBias += error
      for (const sign of signs) gradient.set(sign, (gradient.get(sign) ?? 0) + error)
    }
    bias += (1.5 * ofBias) / total
    for (const [sign, weight] of of) {
      const pull = sign.startsWith('level of') ? 0 : PENALTY * weight
      of.set(sign, weight + (1.5 * ((gradient.get(sign) ?? 0) - pull)) / total)
    }
  }
  const level = of.get(levelOf('seeds')) ?? 0
  for (const set of ['sentences', 'seeds']) of.delete(levelOf(set))
  return { bias: bias + level, of }
}

const WORLDLY_PENALTY = 1

// What the text around adds is fitted last, upon the other signs: texts that tell no event at all would teach these nothing true.
function fitWorldly({ bias, of }: Weights, judged: readonly Judged[]): Weights {
  const rows = judged.filter(({ signs }) => signs.some(isWorldly))
  const weights = new Map(of)
  for (const sign of new Set(rows.flatMap(({ signs }) => signs.filter(isWorldly)))) weights.set(sign, 0)
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Map<string, number>()
    for (const { signs, right } of rows) {
      const error = (right ? 1 : 0) - confidenceBy({ bias, of: weights }, signs)
      for (const sign of signs.filter(isWorldly)) gradient.set(sign, (gradient.get(sign) ?? 0) + error)
    }
    for (const [sign, slope] of gradient) {
      const weight = weights.get(sign) as number
      weights.set(sign, weight + (4 * (slope - WORLDLY_PENALTY * weight)) / rows.length)
    }
  }
  return { bias, of: weights }
}

/** Weights of all signs: those of the event itself from text of politics, those of the text around from other worlds as well. */
function fitBoth(rows: readonly Judged[], worlds: readonly Judged[]): Weights {
  return fitWorldly(fitWeights(rows), [...rows, ...worlds])
}

/** A prediction with the confidence that weights fitted on other documents give it. */
export interface Judgement {
  readonly row: Judged
  readonly confidence: number
}

const FOLDS = 5

// Spreads the documents over the folds by their text.
function foldOf(group: string): number {
  let sum = 7
  for (let at = 0; at < group.length; at += 1) sum = (sum * 31 + group.charCodeAt(at)) % 1_000_003
  return sum % FOLDS
}

/** Confidences of predictions that the weights were not fitted on. */
export function crossValidate(rows: readonly Judged[], worlds: readonly Judged[]): Judgement[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = (all: readonly Judged[]): Judged[] => all.filter(({ group }) => foldOf(group) !== fold)
    const weights = fitBoth(others(rows), others(worlds))
    const judged = rows.filter(({ group }) => foldOf(group) === fold)
    return judged.map((row) => ({ row, confidence: confidenceBy(weights, row.signs) }))
  }).flat()
}

/** Expected calibration error over ten bins, 0 to 100. */
export function calibrationError(judged: readonly Judgement[]): number {
  let error = 0
  for (let bin = 0; bin < 10; bin += 1) {
    const own = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin)
    const gap = own.reduce((sum, { row, confidence }) => sum + confidence - (row.right ? 1 : 0), 0)
    error += Math.abs(gap)
  }
  return (100 * error) / (judged.length || 1)
}

function report(judged: readonly Judgement[]): void {
  for (const set of ['sentences', 'seeds', 'plover', 'other-worlds-held-out']) {
    const own = judged.filter(({ row }) => row.set === set)
    const of = (right: boolean): number[] => own.filter(({ row }) => row.right === right).map((one) => one.confidence)
    const area = auroc(of(true), of(false)).toFixed(1)
    console.log(
      `${set}: ${of(true).length} right, ${of(false).length} wrong, AUROC ${area}, ECE ${calibrationError(own).toFixed(1)}`,
    )
  }
}

function write({ bias, of }: Weights): void {
  const kept = [...of].filter(([, weight]) => Math.abs(weight) >= 0.05).sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = kept.map(
    ([sign, weight]) => `  ${/^\w+$/u.test(sign) ? sign : `'${sign}'`}: ${weight.toFixed(2).replace(/\.?0+$/u, '')},`,
  )
  const file = fileURLToPath(new URL('../../src/events/data/confidence-weights.ts', import.meta.url))
  writeFileSync(
    file,
    [
      '// Generated by scripts/events/fit-confidence.ts from our own sentences and the seed pages; do not edit.',
      '/** What speaks for any event. */',
      `export const BIAS: number = ${bias.toFixed(2)}`,
      '/** What each sign of an event adds or takes away. */',
      'export const WEIGHTS: Readonly<Record<string, number>> = {',
      ...lines,
      '}',
      '',
    ].join('\n'),
  )
}

function main(): void {
  const at = process.argv.indexOf('--data')
  const data = at < 0 ? process.env.SITREP_DATA : process.argv[at + 1]
  if (!data || !readFileSync(join(data, 'events/plover-gsr-dev.jsonl')))
    throw new Error('Give the data folder: --data DIR')
  const rows = readJudged(data)
  const worlds = readOtherWorlds('other-worlds')
  report([...crossValidate(rows, worlds), ...judgeApart(data, rows, worlds)])
  write(fitBoth(rows, worlds))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
