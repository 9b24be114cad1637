import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import type { DateMention } from '../../src/contract.js'
import { findDates } from '../../src/dates/find-dates.js'
import { dates as english } from '../../src/languages/en/dates.js'
import { dates as french } from '../../src/languages/fr/dates.js'
import { agrees, NO_REFERENCE, OUT_OF_SCOPE } from '../dates/compare-suite.js'
import { countDocument, emptyCounts, fOne, type GoldDocument, type GoldExpression } from '../dates/match-timex.js'
import type { Miss } from '../dates/miss-classes.js'
import { readSeedArticles } from '../dates/seed-articles.js'
import type { Figure, Scorer } from './figure.js'

const RULES = { en: english, fr: french } as const
type Language = keyof typeof RULES

function readDocuments(path: string): GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument)
}

interface Corpus {
  readonly id: string
  readonly file: string
  readonly language: Language
  readonly what: string
  readonly anchor: string
  readonly target: number
}

const CORPORA: readonly Corpus[] = [
  {
    id: 'timebank-en',
    file: 'timebank.en',
    language: 'en',
    what: 'TimeBank',
    anchor: 'HeidelTime 79.6, chrono 48.8',
    target: 82.5,
  },
  {
    id: 'aquaint-en',
    file: 'aquaint.en',
    language: 'en',
    what: 'AQUAINT',
    anchor: 'HeidelTime 72.0, chrono 62.1',
    target: 77,
  },
  {
    id: 'french-timebank',
    file: 'ftb-values.fr',
    language: 'fr',
    what: 'French TimeBank',
    anchor: 'HeidelTime 78.5, chrono 48.8',
    target: 94,
  },
  {
    id: 'tweets-en',
    file: 'tweets-train.en',
    language: 'en',
    what: 'tweets, train part',
    anchor: 'HeidelTime 66.5 and chrono 57.8 on the test part',
    target: 72,
  },
  {
    id: 'wikiwars-en',
    file: 'wikiwars-dev.en',
    language: 'en',
    what: 'WikiWars, half',
    anchor: 'HeidelTime 82.8, chrono 32.5 on the whole',
    target: 86,
  },
]

function findIn(document: GoldDocument, language: Language): DateMention[] {
  return findDates(document.text, RULES[language], { reference: document.ref })
}

function scoreCorpus(path: string, corpus: Corpus): Figure[] {
  const counts = emptyCounts()
  for (const document of readDocuments(path)) countDocument(counts, document, findIn(document, corpus.language))
  const figure = (id: string, what: string, value: number, target: number | null): Figure => ({
    id: `dates/${corpus.id}/${id}`,
    what: `${corpus.what}: ${what}`,
    value,
    unit: '%',
    anchor: id === 'value-f1' ? corpus.anchor : '',
    target,
    better: 'higher',
    floor: true,
  })
  return [
    figure(
      'value-f1',
      'value F1',
      fOne(counts.valued, counts.found - counts.unscored, counts.goldValued),
      corpus.target,
    ),
    figure('strict-f1', 'exact spans, F1', fOne(counts.strict, counts.found, counts.gold), null),
    figure('relaxed-f1', 'overlapping spans, F1', fOne(counts.matched, counts.found, counts.gold), null),
    figure('type-f1', 'type F1', fOne(counts.typed, counts.found, counts.gold), null),
  ]
}

/** A test suite of another project. */
export interface Suite {
  readonly id: string
  readonly file: string
  readonly language: Language
  readonly what: string
  readonly target: number | null
  /** The suite means what lies ahead where the words do not tell. */
  readonly ahead: boolean
}

/** The suites, in the order of the figures. */
export const SUITES: readonly Suite[] = [
  { id: 'duckling-fr', file: 'duckling.fr', language: 'fr', what: 'Duckling phrases, French', target: 85, ahead: true },
  {
    id: 'duckling-en',
    file: 'duckling.en',
    language: 'en',
    what: 'Duckling phrases, English',
    target: 90,
    ahead: true,
  },
  {
    id: 'chrono-fr',
    file: 'chrono-tests.fr',
    language: 'fr',
    what: 'chrono-node tests, French',
    target: null,
    ahead: true,
  },
  {
    id: 'chrono-en',
    file: 'chrono-tests.en',
    language: 'en',
    what: 'chrono-node tests, English',
    target: null,
    ahead: true,
  },
  {
    id: 'recognizers-fr',
    file: 'recognizers-spec.fr',
    language: 'fr',
    what: 'Recognizers specs, French',
    target: null,
    ahead: false,
  },
  {
    id: 'recognizers-en',
    file: 'recognizers-spec.en',
    language: 'en',
    what: 'Recognizers specs, English',
    target: null,
    ahead: false,
  },
]

/** Right, wrong and left out: counts of one suite, and its misses for a reader. */
export interface SuiteResult {
  readonly right: number
  readonly counted: number
  readonly leftOut: ReadonlyMap<string, number>
  readonly misses: readonly Miss[]
}

/** Nothing is to be found, and nothing is that would be a date on some day of publication only. */
function isOpen({ ref }: GoldDocument, expression: GoldExpression | null, found: readonly DateMention[]): boolean {
  return ref === null && expression === null && found.some(({ basis }) => basis === 'unresolved')
}

/** A value whose year the text does not tell, where the suite does not tell either what it counts from. */
function lacksReference({ ref, text }: GoldDocument, expression: GoldExpression | null): boolean {
  const year = /^(\d{4})(?:$|-)/u.exec(expression?.value ?? '')?.[1]
  return ref === null && year !== undefined && !text.includes(year) && !text.includes(year.slice(2))
}

/** "Sat Apr 18 2015", as some tests write it. */
function toIsoReference(reference: string | null): string | null {
  if (reference === null || /^\d{4}/u.test(reference)) return reference
  const time = Date.parse(`${reference} UTC`)
  return Number.isNaN(time) ? reference : new Date(time).toISOString().slice(0, 10)
}

/** Runs a suite: a phrase is right when one mention over it agrees, a negative when nothing is found. */
export function runSuite(documents: readonly GoldDocument[], language: Language, ahead: boolean): SuiteResult {
  const leftOut = new Map<string, number>()
  const misses: Miss[] = []
  let right = 0
  let counted = 0
  for (const given of documents) {
    const document = { ...given, ref: toIsoReference(given.ref) }
    const find = (tense: 'past' | 'future' | null) =>
      findDates(document.text, RULES[language], { reference: document.ref, tense: () => tense })
    const readings = ahead ? [find('future'), find('past')] : [find(null), find('future'), find('past')]
    const judged = document.negative === true ? [null] : document.expressions.filter(({ value }) => value !== null)
    for (const expression of judged) {
      const outside =
        isOpen(document, expression, readings[0] ?? []) || lacksReference(document, expression)
          ? NO_REFERENCE.name
          : OUT_OF_SCOPE.find(({ matches }) => matches(document.text, expression))?.name
      if (outside !== undefined) {
        leftOut.set(outside, (leftOut.get(outside) ?? 0) + 1)
        continue
      }
      counted += 1
      const ok = readings.some((found) =>
        expression === null
          ? found.length === 0
          : found.some(
              (mention) =>
                mention.start < expression.end &&
                expression.start < mention.end &&
                agrees(expression, mention, document.ref ?? ''),
            ),
      )
      if (ok) right += 1
      else
        misses.push({
          text: document.text,
          expression,
          found: (readings[0] ?? []).map(({ text, value }) => `${text} = ${value}`).join('; '),
        })
    }
  }
  return { right, counted, leftOut, misses }
}

function scoreSuite(path: string, suite: Suite): Figure {
  const { right, counted, leftOut } = runSuite(readDocuments(path), suite.language, suite.ahead)
  const outside = [...leftOut].map(([name, count]) => `${count} ${name}`).join(', ')
  return {
    id: `dates/${suite.id}/right`,
    what: `${suite.what}: right, of ${counted} in scope${outside === '' ? '' : ` (left out: ${outside})`}`,
    value: (100 * right) / counted,
    unit: '%',
    anchor: '',
    target: suite.target,
    better: 'higher',
    floor: true,
  }
}

function scoreSeedPages(): Figure[] {
  const counts = emptyCounts()
  for (const document of readSeedArticles()) countDocument(counts, document, findIn(document, document.language))
  const figure = (id: string, what: string, value: number): Figure => ({
    id: `dates/seed-pages/${id}`,
    what: `the five seed pages: ${what}`,
    value,
    unit: '%',
    anchor: '',
    target: id === 'value-f1' ? 100 : null,
    better: 'higher',
    floor: true,
  })
  return [
    figure('value-f1', 'value F1', fOne(counts.valued, counts.found - counts.unscored, counts.goldValued)),
    figure('strict-f1', 'exact spans, F1', fOne(counts.strict, counts.found, counts.gold)),
  ]
}

const MEGABYTE = 1_000_000

function repeatTo(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

/** Warm, in processor time: other work on the machine does not count. */
function measureSpeed(id: string, what: string, text: string, language: Language, target: number): Figure {
  const run = () => findDates(text, RULES[language], { reference: '2020-01-01' })
  run()
  const started = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(started)
  const seconds = (user + system) / 1_000_000
  return {
    id: `dates/speed/${id}`,
    what,
    value: text.length / MEGABYTE / seconds,
    unit: 'MB/s',
    anchor: language === 'fr' ? 'chrono-node 2' : 'chrono-node 0.13 on 1 MB',
    target,
    better: 'higher',
    floor: false,
  }
}

const PLAIN: Readonly<Record<Language, string>> = {
  en: 'The minister told the committee that talks with both sides would go on in the capital, and that no decision had been taken about the bridge near the border. ',
  fr: 'Le ministre a expliqué à la commission que les discussions avec les deux parties se poursuivaient dans la capitale et que rien n’était décidé pour le pont. ',
}

function scoreSpeed(path: (file: string) => string | null): Figure[] {
  return (['en', 'fr'] as const).flatMap((language) => {
    const file = path(language === 'en' ? 'timebank.en' : 'ftb-values.fr')
    if (file === null) return []
    const news = readDocuments(file)
      .map(({ text }) => text)
      .join('\n\n')
    const sparse = repeatTo(PLAIN[language].repeat(8) + news.slice(0, 400), 2 * MEGABYTE)
    return [
      measureSpeed(
        `dense-${language}`,
        `date-dense news, ${language}, 2 MB`,
        repeatTo(news, 2 * MEGABYTE),
        language,
        3,
      ),
      measureSpeed(
        `dense-10-${language}`,
        `date-dense news, ${language}, 10 MB`,
        repeatTo(news, 10 * MEGABYTE),
        language,
        3,
      ),
      measureSpeed(`sparse-${language}`, `prose with few dates, ${language}, 2 MB`, sparse, language, 10),
    ]
  })
}

function measureSize(): Figure {
  const { outputFiles } = buildSync({
    entryPoints: [new URL('../../src/entries/dates.ts', import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  })
  return {
    id: 'dates/size/gzip',
    what: '`sitrep/dates` with both languages, minified and gzipped',
    value: gzipSync((outputFiles[0] as { contents: Uint8Array }).contents).length / 1024,
    unit: 'KB',
    anchor: 'chrono-node with English and French 15.7, Recognizers-Text 337',
    target: 60,
    better: 'lower',
    floor: true,
  }
}

/** Dates: TempEval-3 figures on the development corpora, suites of other projects, speed and size. */
export const score: Scorer = async (data, missing) => {
  const path = (file: string): string | null => {
    const full = `${data}/dates/${file}.jsonl`
    if (existsSync(full)) return full
    missing(`dates/${file}.jsonl`)
    return null
  }
  const corpora = CORPORA.flatMap((corpus) => {
    const file = path(corpus.file)
    return file === null ? [] : scoreCorpus(file, corpus)
  })
  const suites = SUITES.flatMap((suite) => {
    const file = path(suite.file)
    return file === null ? [] : [scoreSuite(file, suite)]
  })
  return [...corpora, ...suites, ...scoreSeedPages(), ...scoreSpeed(path), measureSize()]
}
