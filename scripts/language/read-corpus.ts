import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { foldWord } from '../../src/language/fold-word.js'
import { scanWords } from '../../src/language/scan-words.js'

/** A tenth of every text is never trained on: confidence is calibrated and Kurdish measured on it. */
const HELD_OUT = 10

/** How two copies of a sentence are recognised. */
export function sentenceKey(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Every text of the development files, so that training can leave it out. */
export function readDevelopmentKeys(data: string): ReadonlySet<string> {
  const folder = join(data, 'language/dev')
  const keys = new Set<string>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.sent.tsv') || name.endsWith('tweets.tsv'))) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n'))
      keys.add(sentenceKey(line.slice(line.indexOf('\t') + 1)))
  }
  return keys
}

/** Sentences of one language: those to train on, or the tenth that is held out. */
export function readSentences(data: string, language: string, heldOut: boolean, drop: ReadonlySet<string>): string[] {
  const file = join(data, `language/train/${language}.txt.gz`)
  if (!existsSync(file)) return []
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  return lines.filter(
    (line, index) => line !== '' && (index % HELD_OUT === HELD_OUT - 1) === heldOut && !drop.has(sentenceKey(line)),
  )
}

/** Folded words of one script in each sentence; sentences without any are left out. */
export function toWords(sentences: readonly string[], script: number): string[][] {
  return sentences.flatMap((sentence) => {
    const words = scanWords(sentence)
    const folded: string[] = []
    for (let index = 0; index < words.count; index += 1) {
      if (words.script[index] !== script) continue
      const word = foldWord(sentence.slice(words.start[index], words.end[index]))
      if (word !== '') folded.push(word)
    }
    return folded.length > 0 ? [folded] : []
  })
}
