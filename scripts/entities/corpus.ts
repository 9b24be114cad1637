import { readFileSync } from 'node:fs'
import { names } from '../../src/entities/data/names.js'
import { LISTS, listsOf } from '../../src/entities/tagging/name-lists.js'
import { type CompoundRules, nameUnits } from '../../src/entities/tagging/name-units.js'
import { nameParts } from '../../src/entities/tagging/word.js'
import type { Tokens } from '../../src/reading/reading.js'
import type { ReadingRules } from '../../src/reading/reading-rules.js'
import { tokenize } from '../../src/reading/tokenize.js'

/** A sentence of words with BIO labels. */
export interface LabelledSentence {
  readonly words: readonly string[]
  readonly labels: readonly string[]
}

/** A piece of text with the spans of names in it. */
export interface LabelledText {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[]
  /** Starts and ends of the words of the corpus. */
  readonly words: readonly (readonly [number, number])[]
}

/** Reads `word TAB label` lines with empty lines between sentences. */
export function readColumns(file: string): LabelledSentence[] {
  const sentences: LabelledSentence[] = []
  for (const block of readFileSync(file, 'utf8').split(/\n\s*\n/u)) {
    const rows = block.split('\n').filter((line) => line.includes('\t'))
    if (rows.length === 0) continue
    const cells = rows.map((row) => row.split('\t'))
    sentences.push({
      words: cells.map((cell) => cell[0] as string),
      labels: cells.map((cell) => (cell[1] as string).trim()),
    })
  }
  return sentences
}

function joinedToPrevious(previous: string | undefined, word: string): boolean {
  if (previous === undefined) return true
  if (/['’]$/u.test(previous) && previous.length <= 6) return true
  if (/^[.,;:!?)\]…]/u.test(word) || /^[([]$/u.test(previous)) return true
  return /^['’](?:s|re|ve|ll|d|m|t)$/iu.test(word) || /^n['’]t$/iu.test(word)
}

/** The text of some sentences, one a line, as a reader would see it, and its names. */
export function toText(sentences: readonly LabelledSentence[]): LabelledText {
  let text = ''
  const spans: { start: number; end: number; type: string }[] = []
  const words: [number, number][] = []
  for (const sentence of sentences) {
    let open: { start: number; end: number; type: string } | null = null
    sentence.words.forEach((word, index) => {
      if (!joinedToPrevious(sentence.words[index - 1], word)) text += ' '
      const start = text.length
      text += word
      words.push([start, text.length])
      const label = sentence.labels[index] as string
      if (label.startsWith('I-') && open?.type === label.slice(2)) open.end = text.length
      else open = label === 'O' ? null : { start, end: text.length, type: label.slice(2) }
      if (open && open.start === start) spans.push(open)
    })
    text += '\n'
  }
  return { text, spans, words }
}

const PLACES = (1 << LISTS.indexOf('country')) | (1 << LISTS.indexOf('large city')) | (1 << LISTS.indexOf('region'))
const NATIONALITIES = 1 << LISTS.indexOf('nationality')
const BODIES = (1 << LISTS.indexOf('organization')) | (1 << LISTS.indexOf('armed group or party'))

// What a part of a cut compound is: the corpora leave `U.S.` in `U.S.-backed` unmarked.
function typeOfPart(part: string, given: string): string {
  if (!/\p{Lu}/u.test(part)) return 'O'
  const lists = listsOf(names, nameParts(part))
  if (lists & NATIONALITIES) return 'NORP'
  if (lists & PLACES) return 'LOC'
  return lists & BODIES ? 'ORG' : given
}

// The word of the corpus that holds a unit as a part of it, or nothing.
function wordAround(words: LabelledText['words'], start: number, end: number, from: number): number {
  let at = from
  while (at < words.length && (words[at] as readonly [number, number])[1] <= start) at += 1
  const word = words[at]
  return word && word[0] <= start && end <= word[1] && word[1] - word[0] > end - start ? at : -1
}

/** Labels of units by the spans that cover most of each; parts of cut compounds by what they name. */
export function labelUnits(units: Tokens, labelled: LabelledText): LabelledSentence[] {
  const sentences: LabelledSentence[] = []
  let span = 0
  for (let sentence = 0; sentence + 1 < units.sentences.length; sentence += 1) {
    const words: string[] = []
    const labels: string[] = []
    let lastSpan = -1
    for (let at = units.sentences[sentence] as number; at < (units.sentences[sentence + 1] as number); at += 1) {
      const start = units.starts[at] as number
      const end = units.ends[at] as number
      const word = units.text.slice(start, end)
      while (span < labelled.spans.length && (labelled.spans[span] as { end: number }).end <= start) span += 1
      const covering = labelled.spans[span]
      const shared = covering ? Math.min(end, covering.end) - Math.max(start, covering.start) : 0
      const inside = shared * 2 > end - start
      const whole = wordAround(labelled.words, start, end, Math.max(0, lowerBound(labelled.words, start) - 1))
      const compound = whole >= 0 && /[-‐‑]/u.test(units.text.slice(...(labelled.words[whole] as [number, number])))
      let type = inside ? (covering as { type: string }).type : 'O'
      if (compound) type = typeOfPart(word, type)
      const goesOn = inside && !compound && lastSpan === span
      words.push(word)
      labels.push(type === 'O' ? 'O' : `${goesOn ? 'I' : 'B'}-${type}`)
      lastSpan = inside && !compound && type !== 'O' ? span : -1
    }
    if (words.length > 0) sentences.push({ words, labels })
  }
  return sentences
}

function lowerBound(words: LabelledText['words'], start: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as readonly [number, number])[0] < start) low = middle + 1
    else high = middle
  }
  return low
}

/** A corpus cut anew into our own sentences and units. */
export function retokenize(
  sentences: readonly LabelledSentence[],
  reading: ReadingRules,
  compounds: CompoundRules,
): LabelledSentence[] {
  const result: LabelledSentence[] = []
  for (let from = 0; from < sentences.length; from += 12) {
    const labelled = toText(sentences.slice(from, from + 12))
    result.push(...labelUnits(nameUnits(tokenize(labelled.text, reading), compounds), labelled))
  }
  return result
}

/** BIO to BILOU. */
export function toBilou(labels: readonly string[]): string[] {
  return labels.map((label, index) => {
    if (label === 'O') return label
    const type = label.slice(2)
    const goesOn = labels[index + 1] === `I-${type}`
    const began = label[0] === 'I' && (labels[index - 1] ?? 'O').slice(2) === type
    const position = began ? (goesOn ? 'I' : 'L') : goesOn ? 'B' : 'U'
    return `${position}-${type}`
  })
}
