import model from 'wink-eng-lite-web-model'
import createWink, { type ItsFunction, type WinkMethods } from 'wink-nlp'
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
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly pos: readonly string[]
  readonly lemmas: readonly string[]
}

function consult(sentence: string, offset: number): Opinion {
  const { its, readDoc } = wink(sentence.length)
  const tokens = readDoc(sentence).tokens()
  const values = tokens.out(its.value)
  const spaces = tokens.out(its.precedingSpaces)
  const starts: number[] = []
  const ends: number[] = []
  let at = offset
  values.forEach((value, index) => {
    at += (spaces[index] as string).length
    starts.push(at)
    at += value.length
    ends.push(at)
  })
  // Its types say that the third argument is a cache; it is the add-ons.
  const lemma = its.lemma as unknown as ItsFunction<string>
  return { starts, ends, pos: tokens.out(its.pos), lemmas: tokens.out(lemma) }
}

const NUMBERS: ReadonlyMap<string, number> = new Map(PARTS_OF_SPEECH.map((pos, index) => [pos, index + 1]))

// Both lists of tokens run through the same text; a token takes the opinion on the wink token that holds its start.
function align(tokens: Tokens, sentence: number, opinion: Opinion, evidence: Evidence): void {
  let other = 0
  const end = tokens.sentences[sentence + 1] as number
  for (let token = tokens.sentences[sentence] as number; token < end; token += 1) {
    const start = tokens.starts[token] as number
    while (other < opinion.ends.length && (opinion.ends[other] as number) <= start) other += 1
    evidence.tags[token] = NUMBERS.get(opinion.pos[other] ?? '') ?? 0
    const same = opinion.starts[other] === start && opinion.ends[other] === tokens.ends[token]
    if (same) evidence.lemmas[token] = opinion.lemmas[other] as string
  }
}

/** What wink-nlp says of English tokens: its part of speech and, where its token is the same, its lemma. */
export function winkEvidence(tokens: Tokens): Evidence {
  const evidence: Evidence = { tags: new Uint8Array(tokens.count), lemmas: new Array(tokens.count) }
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence += 1) {
    const start = tokens.starts[tokens.sentences[sentence] as number] as number
    const end = tokens.ends[(tokens.sentences[sentence + 1] as number) - 1] as number
    const text = tokens.text.slice(start, end)
    const plain = isCapitals(text) ? text.toLowerCase() : text
    if (plain.length !== text.length || LONG_RUN.test(text)) continue
    align(tokens, sentence, consult(plain, start), evidence)
  }
  return evidence
}
