import type { Tokens } from '../../src/reading/reading.js'
import type { TreebankSentence } from './treebank.js'

/** The sentences of a treebank as one text of its forms joined by blanks, with gold tokens and sentences. */
export function goldTokens(sentences: readonly TreebankSentence[]): Tokens {
  const count = sentences.reduce((sum, sentence) => sum + sentence.forms.length, 0)
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  const firsts = [0]
  const parts: string[] = []
  let at = 0
  let token = 0
  for (const sentence of sentences) {
    for (const form of sentence.forms) {
      starts[token] = at
      ends[token] = at + form.length
      at += form.length + 1
      token += 1
      parts.push(form)
    }
    firsts.push(token)
  }
  return { text: parts.join(' '), count, starts, ends, sentences: Int32Array.from(firsts) }
}

/** Sentences as text, one after the other, with the spans that its tokens and sentences should have. */
export interface RawText {
  readonly text: string
  readonly tokens: readonly string[]
  readonly sentences: readonly string[]
}

/** The raw text of a treebank, its sentences joined by `joint`; sentences whose tokens do not align are left out. */
export function rawText(sentences: readonly TreebankSentence[], joint: string): RawText {
  const tokens: string[] = []
  const spans: string[] = []
  let text = ''
  for (const sentence of sentences) {
    if (sentence.starts.some((start) => start < 0)) continue
    const base = text.length
    sentence.starts.forEach((start, index) => {
      tokens.push(`${start + base}-${(sentence.ends[index] as number) + base}`)
    })
    spans.push(`${(sentence.starts[0] as number) + base}-${(sentence.ends[sentence.ends.length - 1] as number) + base}`)
    text += sentence.text + joint
  }
  return { text, tokens, sentences: spans }
}
