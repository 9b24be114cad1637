import { scriptNumber } from '../../src/language/scripts.js'
import { damage } from './damage.js'
import type { TableSource } from './labels.js'
import { readNames } from './names.js'
import { readSentences, toWords } from './read-corpus.js'
import { stripDiacritics } from './strip-diacritics.js'
import { createVocabulary, type Vocabulary } from './vocabulary.js'

/** Sentences of a language that are used at most. */
const MOST_SENTENCES = 80_000
/** Share of samples that are single words or pairs drawn by type, and the exponent that flattens their counts. */
const BY_TYPE = 0.36
const PAIRS = 0.06
const FLATTEN = 0.45
/** Share of samples without diacritics or letters of their own, of samples whose encoding was not kept, and of longer ones with names put in. */
const STRIPPED = 0.06
const DAMAGED = 0.03
const NAMED = 0.1
/** Sentences of a language that are damaged at most. */
const MOST_DAMAGED = 8000
const OUTSIDE_ASCII = /(?![\x00-\x7F])\p{L}/u
/** Samples of the languages that a table leaves to others, beside those of its own. */
const OTHERS = 0.06
/** Features of one sample at most. */
export const MOST_SAMPLE_FEATURES = 20_000

interface Source {
  readonly label: number
  /** One of the languages of the table: only they get names, which are no sign of any other. */
  readonly own: boolean
  readonly share: number
  readonly sentences: readonly Int32Array[]
  readonly stripped: readonly Int32Array[]
  readonly damaged: readonly Int32Array[]
  readonly types: Int32Array
  readonly sums: Float64Array
}

/** What a table is trained on. */
export interface Sampler {
  /** Label of each sample of an epoch, once; the order is the trainer's. */
  readonly order: Int32Array
  readonly labelOf: (source: number) => number
  /** Writes the features of one random sample; their number. */
  readonly draw: (source: number, out: Int32Array) => number
}

function damageAll(sentences: readonly string[], language: string): string[] {
  return sentences
    .filter((sentence) => OUTSIDE_ASCII.test(sentence))
    .slice(0, MOST_DAMAGED)
    .map((sentence, index) => damage(sentence, language, index))
}

function toSource(
  words: readonly (readonly string[])[],
  damagedWords: readonly (readonly string[])[],
  label: number,
  own: boolean,
  share: number,
  vocabulary: Vocabulary,
): Source {
  const counts = new Map<number, number>()
  const sentences = words.map((sentence) =>
    Int32Array.from(sentence, (word) => {
      const id = vocabulary.idOf(word)
      counts.set(id, (counts.get(id) ?? 0) + 1)
      return id
    }),
  )
  const stripped = words.map((sentence) => Int32Array.from(sentence, (word) => vocabulary.idOf(stripDiacritics(word))))
  const types = Int32Array.from(counts.keys())
  let sum = 0
  const sums = Float64Array.from(types, (id) => {
    sum += (counts.get(id) as number) ** FLATTEN
    return sum
  })
  const damaged = damagedWords.map((sentence) => Int32Array.from(sentence, vocabulary.idOf))
  return { label, own, share, sentences, stripped, damaged, types, sums }
}

function drawType({ types, sums }: Source, random: () => number): number {
  const wanted = random() * (sums[sums.length - 1] as number)
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return types[low] as number
}

/** Length in words of a sample cut from a sentence: short ones are the hard ones, and as frequent as long ones. */
function drawLength(random: () => number): number {
  const kind = random()
  if (kind < 0.22) return 1
  if (kind < 0.45) return 2
  if (kind < 0.69) return 3 + Math.floor(random() * 4)
  return kind < 0.85 ? 7 + Math.floor(random() * 8) : 40
}

function drawWindow(
  source: Source,
  vocabulary: Vocabulary,
  nameIds: readonly number[],
  random: () => number,
  out: Int32Array,
): number {
  const kind = random()
  const broken = kind >= STRIPPED && kind < STRIPPED + DAMAGED && source.damaged.length > 0
  const sentences = broken ? source.damaged : kind < STRIPPED ? source.stripped : source.sentences
  const sentence = sentences[Math.floor(random() * sentences.length)] as Int32Array
  const length = drawLength(random)
  const first = sentence.length > length ? Math.floor(random() * (sentence.length - length + 1)) : 0
  let count = 0
  for (const id of sentence.subarray(first, first + length)) count = vocabulary.put(id, out, count)
  if (length <= 2 || !source.own || nameIds.length === 0 || random() >= NAMED) return count
  const added = 1 + Math.floor(random() * 2)
  for (let name = 0; name < added; name += 1)
    count = vocabulary.put(nameIds[Math.floor(random() * nameIds.length)] as number, out, count)
  return count
}

/** Reads the texts of a table and draws samples from them. */
export function createSampler(
  table: TableSource,
  data: string,
  drop: ReadonlySet<string>,
  random: () => number,
): Sampler {
  const vocabulary = createVocabulary(2 ** table.bits - 1)
  const script = scriptNumber(table.script)
  const latin = table.script === 'Latn'
  const nameIds = latin ? readNames(data).map(vocabulary.idOf) : []
  const sources = [...table.labels, ...table.others].flatMap((language, index) => {
    const sentences = readSentences(data, language, false, drop).slice(0, MOST_SENTENCES)
    const words = toWords(sentences, script)
    const damaged = latin ? toWords(damageAll(sentences, language), script) : []
    const own = index < table.labels.length
    return words.length > 0
      ? [
          toSource(
            words,
            damaged,
            own ? index : table.labels.length,
            own,
            own ? (table.boost?.[language] ?? 1) : OTHERS,
            vocabulary,
          ),
        ]
      : []
  })
  const order = Int32Array.from(
    sources.flatMap((source, index) => new Array<number>(Math.round(table.samples * source.share)).fill(index)),
  )
  const draw = (index: number, out: Int32Array): number => {
    const source = sources[index] as Source
    const kind = random()
    if (kind >= BY_TYPE) return drawWindow(source, vocabulary, nameIds, random, out)
    const count = vocabulary.put(drawType(source, random), out, 0)
    return kind < PAIRS ? vocabulary.put(drawType(source, random), out, count) : count
  }
  return { order, labelOf: (index) => (sources[index] as Source).label, draw }
}
