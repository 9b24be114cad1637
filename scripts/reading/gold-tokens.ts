import type { Tokens } from '../../src/reading/reading.js'
import type { TreebankSentence } from './treebank.js'

// A sentence as it stands in the source where its tokens align, else its forms joined by blanks.
function place(sentence: TreebankSentence): { text: string; starts: readonly number[] } {
  if (sentence.starts.every((start) => start >= 0)) return { text: sentence.text, starts: sentence.starts }
  let at = 0
  const starts = sentence.forms.map((form) => {
    at += form.length + 1
    return at - form.length - 1
  })
  return { text: sentence.forms.join(' '), starts }
}

/** The sentences of a treebank as one text, a line each, with gold tokens and sentences. */
export function goldTokens(sentences: readonly TreebankSentence[]): Tokens {
  const count = sentences.reduce((sum, sentence) => sum + sentence.forms.length, 0)
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  const firsts = [0]
  const parts: string[] = []
  let base = 0
  let token = 0
  for (const sentence of sentences) {
    const { text, starts: within } = place(sentence)
    sentence.forms.forEach((form, index) => {
      starts[token] = base + (within[index] as number)
      ends[token] =
        base + (text === sentence.text ? (sentence.ends[index] as number) : (within[index] as number) + form.length)
      token += 1
    })
    base += text.length + 1
    firsts.push(token)
    parts.push(text)
  }
  return { text: parts.join('\n'), count, starts, ends, sentences: Int32Array.from(firsts) }
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
