import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { EntityRules } from '../../src/entities/entity-rules.js'
import { tagMentions } from '../../src/entities/tag-mentions.js'
import { entities as english } from '../../src/languages/en/entities.js'
import { entities as french } from '../../src/languages/fr/entities.js'
import { tokenize } from '../../src/reading/tokenize.js'
import { compromiseNames } from '../entities/baselines.js'
import { type LabelledText, readColumns, toText } from '../entities/corpus.js'
import { givenTokensF1 } from '../entities/given-tokens.js'
import { type JudgedName, judgedNames } from '../entities/judged-names.js'
import { readingOf } from '../entities/languages.js'
import { mendLabels } from '../entities/mend-labels.js'
import { type FoundName, scoreTexts } from '../entities/score-names.js'
import { scoreGold } from '../entities/seed-gold.js'
import type { Figure, Scorer } from './figure.js'

type Language = 'en' | 'fr'
const RULES: Readonly<Record<Language, EntityRules>> = { en: english, fr: french }
const DOCUMENT = 12

function find(text: string, language: Language): readonly FoundName[] {
  return tagMentions(tokenize(text, readingOf(language)), RULES[language], { entities: [] })
}

function textsOf(file: string, mended = false): LabelledText[] {
  const columns = readColumns(file)
  const sentences = mended ? columns.map(mendLabels) : columns
  const texts: LabelledText[] = []
  for (let from = 0; from < sentences.length; from += DOCUMENT)
    texts.push(toText(sentences.slice(from, from + DOCUMENT)))
  return texts
}

function figure(
  id: string,
  what: string,
  value: number | null,
  anchor: string,
  target: number,
  more: Partial<Figure> = {},
): Figure {
  return { id: `entities/${id}`, what, value, unit: '%', anchor, target, better: 'higher', floor: true, ...more }
}

const round = (value: number): number => Math.round(value * 10) / 10

function rawText(file: string, language: Language, mended: boolean): { ours: number; theirs: number } | null {
  if (!existsSync(file)) return null
  const texts = textsOf(file, mended)
  return {
    ours: round(scoreTexts(texts, (text) => find(text, language))),
    theirs: round(scoreTexts(texts, (text) => compromiseNames(text, language))),
  }
}

interface RawSet {
  readonly id: string
  readonly what: string
  readonly file: string
  readonly language: Language
  readonly target: number
  readonly anchor: string
  /** Whether the labels are first mended to the guidelines of the contract. */
  readonly mended?: boolean
}

const SETS: readonly RawSet[] = [
  {
    id: 'winer-dev-raw-f1',
    what: 'French news (WiNER dev) from raw text, PER ORG LOC',
    file: 'fr/winer/dev.conll',
    language: 'fr',
    target: 90,
    anchor: 'fr-compromise',
  },
  {
    id: 'gmb-test-raw-f1',
    what: 'English news (GMB test) from raw text, PER ORG LOC',
    file: 'en/gmb_clean/test.conll',
    language: 'en',
    target: 84,
    anchor: 'compromise',
  },
  {
    id: 'gmb-test-mended-raw-f1',
    what: 'the same, countries labelled as places and peoples as groups throughout',
    file: 'en/gmb_clean/test.conll',
    language: 'en',
    target: 84,
    anchor: 'compromise',
    mended: true,
  },
  {
    id: 'ewt-test-raw-f1',
    what: 'English web (UNER EWT test) from raw text, PER ORG LOC',
    file: 'en/uner_ewt/test.conll',
    language: 'en',
    target: 68,
    anchor: 'compromise',
  },
]

function sizeOf(files: readonly string[]): number {
  return round(files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000)
}

function speed(language: Language, file: string): number | null {
  if (!existsSync(file)) return null
  const text = textsOf(file)
    .map((labelled) => labelled.text)
    .join('\n')
  const tokens = tokenize(text, readingOf(language))
  let best = 0
  for (let run = 0; run < 5; run += 1) {
    const start = process.cpuUsage()
    tagMentions(tokens, RULES[language], { entities: [] })
    best = Math.max(best, tokens.count / (process.cpuUsage(start).user / 1e6))
  }
  return Math.round(best / 1000)
}

const BINS = 10

/** How far confidence is from the share of right names, over ten bins of it, in percent (expected calibration error). */
function calibrationError(names: readonly JudgedName[]): number {
  const bins = Array.from({ length: BINS }, () => ({ said: 0, right: 0 }))
  for (const { said, right } of names) {
    const bin = bins[Math.min(BINS - 1, Math.floor(said * BINS))] as { said: number; right: number }
    bin.said += said
    bin.right += Number(right)
  }
  return round((100 * bins.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0)) / (names.length || 1))
}

function calibrationFigures(folder: string): Figure[] {
  const error = { unit: '%', better: 'lower', floor: true } as const
  const of = (language: Language, file: string): number | null =>
    existsSync(join(folder, file)) ? calibrationError(judgedNames(join(folder, file), language, RULES[language])) : null
  return [
    figure(
      'calibration-fr',
      'French names, calibration error (WiNER dev)',
      of('fr', 'fr/winer/dev.conll'),
      '',
      5,
      error,
    ),
    figure(
      'calibration-en',
      'English names, calibration error (GMB test, labels mended)',
      of('en', 'en/gmb_clean/test.conll'),
      '',
      5,
      error,
    ),
  ]
}

function costFigures(folder: string): Figure[] {
  const shared = 'src/entities/data/names.ts'
  const speeds = [speed('fr', join(folder, 'fr/winer/dev.conll')), speed('en', join(folder, 'en/gmb_clean/dev.conll'))]
  const slowest = speeds.includes(null) ? null : Math.min(...(speeds as number[]))
  const size = (language: Language): number => sizeOf([`src/languages/${language}/model/entities.ts`, shared])
  const cost = { unit: 'KB', better: 'lower', floor: true } as const
  return [
    figure('model-fr-size', 'French model with clusters and name lists, gzipped', size('fr'), '', 750, cost),
    figure('model-en-size', 'English model with clusters and name lists, gzipped', size('en'), '', 750, cost),
    figure('tagging-speed', 'tagging, slower language, thousand tokens a second', slowest, 'compromise 9 to 29', 120, {
      unit: 'k/s',
      floor: false,
    }),
  ]
}

/** Scores the tagging of names. */
export const score: Scorer = async (data, missing) => {
  const folder = join(data, 'entities')
  const figures: Figure[] = []
  const given = givenTokensF1(join(folder, 'fr/winer/dev.conll'), 'fr')
  figures.push(
    figure(
      'winer-dev-given-f1',
      'French news (WiNER dev), PER ORG LOC MISC, given tokens',
      given === null ? null : round(given),
      'prototype 89.5',
      90,
    ),
  )
  for (const set of SETS) {
    const result = rawText(join(folder, set.file), set.language, set.mended ?? false)
    if (!result) missing(set.file)
    figures.push(figure(set.id, set.what, result?.ours ?? null, `${set.anchor} ${result?.theirs ?? '?'}`, set.target))
  }
  const ours = scoreGold((article) => find(article.text, article.language))
  const theirs = scoreGold((article) => compromiseNames(article.text, article.language))
  figures.push(
    figure(
      'seed-gold-exact-f1',
      'seed pages (dev gold), exact span and type',
      round(ours.exact),
      `compromise ${round(theirs.exact)}`,
      92,
    ),
    figure(
      'seed-gold-type',
      'seed pages (dev gold), type of overlapping names',
      round(ours.type),
      `compromise ${round(theirs.type)}`,
      95,
    ),
    ...calibrationFigures(folder),
    ...costFigures(folder),
  )
  return figures
}
