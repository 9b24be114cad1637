import { existsSync } from 'node:fs'
import { names } from '../../src/entities/data/names.js'
import { agreeWithinDocument } from '../../src/entities/tagging/document-pass.js'
import { readModel } from '../../src/entities/tagging/model.js'
import { makeScorer } from '../../src/entities/tagging/score-sentence.js'
import { scoreSentences } from '../../src/entities/tagging/tag-sentence.js'
import { entities as english } from '../../src/languages/en/entities.js'
import { entities as french } from '../../src/languages/fr/entities.js'
import type { Tokens } from '../../src/reading/reading.js'
import { type LabelledSentence, readColumns, toBilou } from './corpus.js'
import { f1, namesOf } from './evaluate.js'

function asTokens(sentences: readonly LabelledSentence[]): Tokens {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const bounds = [0]
  for (const { words } of sentences) {
    for (const word of words) {
      starts.push(text.length)
      text += `${word} `
      ends.push(text.length - 1)
    }
    bounds.push(starts.length)
  }
  return {
    text,
    count: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    sentences: Int32Array.from(bounds),
  }
}

/** F1 of the model with its document pass on the words of a corpus as they are cut there; `null` where it is absent. */
export function givenTokensF1(file: string, language: 'en' | 'fr', per = 12): number | null {
  if (!existsSync(file)) return null
  const scorer = makeScorer(readModel((language === 'en' ? english : french).tagging.model))
  const { labels } = scorer.model
  const columns = readColumns(file)
  let right = 0
  let found = 0
  let wanted = 0
  for (let from = 0; from < columns.length; from += per) {
    const document = columns.slice(from, from + per)
    const tokens = asTokens(document)
    const sentences = scoreSentences(tokens, 0, document.length, scorer, names)
    agreeWithinDocument(sentences, scorer)
    sentences.forEach((sentence, index) => {
      const marks = sentence.first - (tokens.sentences[index] as number)
      const given = toBilou((document[index] as LabelledSentence).labels).slice(marks)
      const gold = namesOf(
        Uint8Array.from(given, (label) => Math.max(0, labels.names.indexOf(label))),
        labels,
      )
      const ours = namesOf(sentence.path, labels)
      found += ours.size
      wanted += gold.size
      for (const name of ours) if (gold.has(name)) right += 1
    })
  }
  return f1(right, found, wanted).f
}
