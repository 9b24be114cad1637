import { names } from '../../src/entities/data/names.js'
import { LISTS, listsOf } from '../../src/entities/tagging/name-lists.js'
import { nameParts } from '../../src/entities/tagging/word.js'
import { readMarks } from '../../src/knowledge/alias-table.js'
import { COUNTRY_NAMES } from '../../src/knowledge/data/countries.js'
import { groups } from '../../src/languages/en/entities/groups.js'
import type { LabelledSentence } from './corpus.js'

const COUNTRY = 1 << LISTS.indexOf('country')
const GROUPS = new Set(groups)
/** Countries that are also names of people: left as they are. */
const AMBIGUOUS = new Set(['Georgia', 'Jordan', 'Chad', 'Israel', 'Dominica'])
const DIRECTION =
  /^(?:north|south|east|west|central|north-?east|north-?west|south-?east|south-?west)(?:ern)?(?:most)?$/u

// Names of countries that are several words, as the corpora cut them.
const LONG_COUNTRIES = new Set(
  COUNTRY_NAMES.split(/[\n|]/u)
    .map(readMarks)
    .filter(({ marks, name }) => !marks.includes('?') && name.includes(' '))
    .map(({ name }) => name),
)
const LONGEST_COUNTRY = 6

interface NameSpan {
  from: number
  to: number
  type: string
}

function spansOf(labels: readonly string[]): NameSpan[] {
  const spans: NameSpan[] = []
  labels.forEach((label, at) => {
    const last = spans.at(-1)
    if (label.startsWith('I-') && last?.to === at && last.type === label.slice(2)) last.to = at + 1
    else if (label !== 'O') spans.push({ from: at, to: at + 1, type: label.slice(2) })
  })
  return spans
}

function mendType(words: readonly string[], { from, to, type }: NameSpan): string {
  const text = words.slice(from, to).join(' ')
  if (GROUPS.has(text) && type !== 'MISC') return 'NORP'
  const country = listsOf(names, nameParts(text)) & COUNTRY && /\p{Lu}/u.test(text) && !AMBIGUOUS.has(text)
  return country && (type === 'ORG' || type === 'NORP' || (type === 'PER' && to - from > 1)) ? 'LOC' : type
}

function countrySpans(words: readonly string[]): NameSpan[] {
  const spans: NameSpan[] = []
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + LONGEST_COUNTRY); to > from + 1; to -= 1) {
      if (!LONG_COUNTRIES.has(words.slice(from, to).join(' '))) continue
      spans.push({ from, to, type: 'LOC' })
      from = to - 1
      break
    }
  }
  return spans
}

// `Sri` a person, `Czech` a people: a country of several words is one name, except inside a longer one.
function withWholeCountries(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const overlap = (left: NameSpan, right: NameSpan): boolean => left.from < right.to && right.from < left.to
  const inside = (left: NameSpan, right: NameSpan): boolean => right.from <= left.from && left.to <= right.to
  const countries = countrySpans(words).filter(
    (country) => !spans.some((span) => inside(country, span) && span.to - span.from > country.to - country.from),
  )
  const others = spans.filter((span) => !countries.some((country) => overlap(country, span)))
  return [...others, ...countries].sort((left, right) => left.from - right.from)
}

/**
 * English labels as the guidelines want them where the corpora contradict them and themselves: countries are places even as
 * attributes (`U.S. troops`), directions in lower case stay outside (`northern Iraq`), peoples and faiths are groups, a country of several
 * words is one name.
 */
export function mendLabels(sentence: LabelledSentence): LabelledSentence {
  const labels = sentence.labels.map(() => 'O')
  for (const span of withWholeCountries(sentence.words, spansOf(sentence.labels))) {
    if (span.type === 'LOC')
      while (span.to - span.from > 1 && DIRECTION.test(sentence.words[span.from] as string)) span.from += 1
    const type = mendType(sentence.words, span)
    for (let at = span.from; at < span.to; at += 1) labels[at] = `${at === span.from ? 'B' : 'I'}-${type}`
  }
  return { words: sentence.words, labels }
}
