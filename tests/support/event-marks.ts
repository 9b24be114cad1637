import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CountKind, EventMention, Modality } from '../../src/contract.js'
import { classifyEvents } from '../../src/entries/events.js'
import { type Example, readExamples } from './examples.js'

type Mark = Example['marks'][number]

/** A number as marked: `12` is 12 to 12, `31+` 31 and more, `..60` up to 60, `10..15` both. */
export interface MarkedCount {
  readonly kind: CountKind
  readonly min: number
  readonly max: number | null
}

/** An event that a sentence of ours tells, as its mark says (the syntax stands at the head of `examples.test.ts`). */
export interface MarkedEvent {
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  readonly text: string
  readonly types: readonly string[]
  readonly mode: string | null
  readonly optional: boolean
  readonly modality: Modality
  readonly counts: readonly MarkedCount[]
  readonly actor: string | null
  readonly recipient: string | null
  readonly by: string | null
}

/** A sentence with the events it tells, and those that were found. */
export interface MarkedSentence {
  readonly file: string
  readonly group: string
  readonly text: string
  readonly gold: readonly MarkedEvent[]
  readonly found: readonly EventMention[]
}

/** How a found event stands to the marked ones: the index of the one it names, or `null`. */
export interface Matching {
  readonly goldOf: readonly (number | null)[]
  readonly foundOf: readonly (number | null)[]
}

const MODALITIES: readonly string[] = ['asserted', 'denied', 'planned', 'threatened', 'requested', 'hypothetical']
const COUNTS: readonly string[] = [
  'killed',
  'injured',
  'arrested',
  'released',
  'abducted',
  'missing',
  'displaced',
  'participants',
  'munitions',
]
const LABEL = /^(\??)([A-Z|]+)(?::([a-z-]+))? ([a-z]+)((?: [a-z]+=(?:"[^"]*"|\S+))*)$/u

const COUNT = /^(\d*)(?:\.\.(\d+))?(\+?)$/u

function toCount(kind: CountKind, value: string): MarkedCount {
  const [, low = '', high, open] = COUNT.exec(value) ?? []
  const min = Number(low)
  return { kind, min, max: open ? null : high === undefined ? min : Number(high) }
}

// Another word for an event, which may bring counts of its own.
const SAME = /^same(?: [a-z]+=[\d.]+\+?)*$/u

function fieldsOf(text: string): Map<string, string> {
  const pairs = text.matchAll(/([a-z]+)=(?:"([^"]*)"|(\S+))/gu)
  return new Map([...pairs].map((pair) => [pair[1] as string, pair[2] ?? (pair[3] as string)]))
}

function nearest(marks: readonly Mark[], mark: Mark): Mark | undefined {
  const distance = (one: Mark) => Math.max(one.start - mark.end, mark.start - one.end)
  return [...marks].sort((a, b) => distance(a) - distance(b))[0]
}

function toEvent(mark: Mark, words: readonly Mark[], text: string): MarkedEvent {
  const parts = LABEL.exec(mark.label)
  if (!parts || !MODALITIES.includes(parts[4] as string)) throw new Error(`Bad mark (${mark.label}) in: ${text}`)
  const fields = fieldsOf([parts[5], ...words.map(({ label }) => label)].join(' '))
  return {
    spans: words,
    text: text.slice(mark.start, mark.end),
    types: (parts[2] as string).split('|'),
    mode: parts[3] ?? null,
    optional: parts[1] === '?',
    modality: parts[4] as Modality,
    counts: [...fields]
      .filter(([kind]) => COUNTS.includes(kind))
      .map(([kind, value]) => toCount(kind as CountKind, value)),
    actor: fields.get('actor') ?? null,
    recipient: fields.get('recipient') ?? null,
    by: fields.get('by') ?? null,
  }
}

/** The marked events of a sentence. Throws where a mark breaks the syntax. */
export function markedEvents({ text, marks }: Example): MarkedEvent[] {
  const heads = marks.filter(({ label }) => !SAME.test(label))
  const words = marks.filter(({ label }) => SAME.test(label))
  return heads.map((head) => toEvent(head, [head, ...words.filter((word) => nearest(heads, word) === head)], text))
}

/** The sentences of one file of examples with what is marked and what is found in them. */
export function readMarkedFile(language: 'en' | 'fr', file: string): MarkedSentence[] {
  const folder = fileURLToPath(new URL(`../../src/languages/${language}/examples/`, import.meta.url))
  return readExamples(join(folder, file)).map((example) => ({
    file: file.replace(/^events-|\.md$/gu, ''),
    group: example.name,
    text: example.text,
    gold: markedEvents(example),
    found: classifyEvents(example.text, { language, reference: example.given }),
  }))
}

/** All sentences of a language in which every event is marked. */
export function readMarkedSentences(language: 'en' | 'fr'): MarkedSentence[] {
  const folder = fileURLToPath(new URL(`../../src/languages/${language}/examples/`, import.meta.url))
  const files = readdirSync(folder).filter((file) => file.startsWith('events-'))
  return files.flatMap((file) => readMarkedFile(language, file))
}

function touches(found: EventMention, gold: MarkedEvent): boolean {
  const words = [found, ...found.evidence.filter(({ role }) => role === 'trigger')]
  return words.some((word) => gold.spans.some((span) => word.start < span.end && span.start < word.end))
}

/** Pairs marked and found events that share a trigger word, those of one type first; each is used once. */
export function matchEvents({ gold, found }: Pick<MarkedSentence, 'gold' | 'found'>): Matching {
  const goldOf: (number | null)[] = found.map(() => null)
  const foundOf: (number | null)[] = gold.map(() => null)
  for (const typed of [true, false]) {
    found.forEach((event, index) => {
      const at = gold.findIndex(
        (one, place) => foundOf[place] === null && touches(event, one) && (!typed || one.types.includes(event.type)),
      )
      if (goldOf[index] !== null || at < 0) return
      goldOf[index] = at
      foundOf[at] = index
    })
  }
  return { goldOf, foundOf }
}

/** Whether an event gives a marked count: the sum of its quantities of that kind. */
export function givesCount(event: EventMention | undefined, count: MarkedCount): boolean {
  const quantities = event?.counts[count.kind] ?? []
  if (quantities.length === 0) return false
  const min = quantities.reduce((sum, { min }) => sum + (min ?? 0), 0)
  const open = quantities.some(({ max }) => max === null)
  return min === count.min && (open ? null : quantities.reduce((sum, { max }) => sum + (max ?? 0), 0)) === count.max
}
