import model from 'wink-eng-lite-web-model'
import createWink, { type Document, type ItsFunction, type WinkMethods } from 'wink-nlp'
import { isCapitals } from '../../reading/capitals.js'
import type { Evidence } from '../../reading/evidence.js'
import { PARTS_OF_SPEECH, type Tokens } from '../../reading/reading.js'

// wink-nlp takes time quadratic in the length of an unbroken run of letters; a sentence with a longer one goes without.
const LONG_RUN = /\S{1000}/u

// wink-nlp keeps every word it has met for good; after so many characters we start afresh.
const RENEWAL = 20_000_000

let instance: WinkMethods | null = null
let read = 0

// The model is unpacked when the first English text is read.
function wink(characters: number): WinkMethods {
  if (instance === null || read > RENEWAL) {
    instance = createWink(model, ['sbd', 'pos'])
    read = 0
  }
  read += characters
  return instance
}

/** wink-nlp's own tokens of one sentence: where they start and end in the text, and what it makes of them. */
interface Opinion {
  readonly tokens: ReturnType<Document['tokens']>
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

function consult(sentence: string, offset: number): Opinion {
  const { its, readDoc } = wink(sentence.length)
  const tokens = readDoc(sentence).tokens()
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const value of tokens.out(its.value)) {
    const found = sentence.indexOf(value, at)
    if (found < 0) break
    at = found + value.length
    starts.push(offset + found)
    ends.push(offset + at)
  }
  return { tokens, starts, ends }
}

// What wink-nlp makes of one sentence; `null` where it would take too long.
function consultSentence(tokens: Tokens, sentence: number): Opinion | null {
  const start = tokens.starts[tokens.sentences[sentence] as number] as number
  const end = tokens.ends[(tokens.sentences[sentence + 1] as number) - 1] as number
  const text = tokens.text.slice(start, end)
  const plain = isCapitals(text) ? text.toLowerCase() : text
  return plain.length !== text.length || LONG_RUN.test(text) ? null : consult(plain, start)
}

const NUMBERS: ReadonlyMap<string, number> = new Map(PARTS_OF_SPEECH.map((pos, index) => [pos, index + 1]))

// Both lists of tokens run through the same text; a token takes the tag of the wink token that holds its start.
function takeTags(tokens: Tokens, sentence: number, opinion: Opinion, tags: Uint8Array): void {
  const parts = opinion.tokens.out(wink(0).its.pos)
  let other = 0
  const end = tokens.sentences[sentence + 1] as number
  for (let token = tokens.sentences[sentence] as number; token < end; token += 1) {
    const start = tokens.starts[token] as number
    while (other < opinion.ends.length && (opinion.ends[other] as number) <= start) other += 1
    tags[token] = other < opinion.ends.length ? (NUMBERS.get(parts[other] as string) ?? 0) : 0
  }
}

function sentenceOf(tokens: Tokens, token: number): number {
  let low = 0
  let high = tokens.sentences.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((tokens.sentences[middle] as number) > token) high = middle
    else low = middle
  }
  return low
}

function findLemma(tokens: Tokens, token: number, opinion: Opinion | null): string | null {
  if (opinion === null) return null
  const other = opinion.starts.indexOf(tokens.starts[token] as number)
  if (other < 0 || opinion.ends[other] !== tokens.ends[token]) return null
  // Its types say that the third argument is a cache; it is the add-ons.
  const lemma = wink(0).its.lemma as unknown as ItsFunction<string>
  return opinion.tokens.itemAt(other).out(lemma)
}

/** What wink-nlp says of English tokens: its part of speech and, where its token is the same, its lemma. */
export function winkEvidence(tokens: Tokens): Evidence {
  const tags = new Uint8Array(tokens.count)
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence += 1) {
    const opinion = consultSentence(tokens, sentence)
    if (opinion !== null) takeTags(tokens, sentence, opinion, tags)
  }
  // Lemmas are mostly asked for one sentence after the other.
  let asked = { sentence: -1, opinion: null as Opinion | null }
  const lemma = (token: number): string | null => {
    const sentence = sentenceOf(tokens, token)
    if (asked.sentence !== sentence) asked = { sentence, opinion: consultSentence(tokens, sentence) }
    return findLemma(tokens, token, asked.opinion)
  }
  return { tags, lemma }
}
