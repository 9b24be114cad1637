import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reading as en } from '../../src/languages/en/reading.js'
import { reading as fr } from '../../src/languages/fr/reading.js'
import { sentenceSpan, type Tokens, tokenAt } from '../../src/reading/reading.js'
import { tokenize } from '../../src/reading/tokenize.js'
import { readExamples } from '../support/examples.js'

const languages = { en, fr }

function tokenSpans(tokens: Tokens): Set<string> {
  return new Set(Array.from(tokens.starts, (start, index) => `${start}-${tokens.ends[index]}`))
}

function sentenceSpans(tokens: Tokens): Set<string> {
  const count = tokens.sentences.length - 1
  return new Set(Array.from({ length: count }, (_, index) => Object.values(sentenceSpan(tokens, index)).join('-')))
}

function sentencesOf(text: string, language: 'en' | 'fr'): string[] {
  const tokens = tokenize(text, languages[language])
  return Array.from({ length: tokens.sentences.length - 1 }, (_, index) => {
    const { start, end } = sentenceSpan(tokens, index)
    return text.slice(start, end)
  })
}

function expectLossless(text: string, tokens: Tokens): void {
  let at = 0
  for (let token = 0; token < tokens.count; token += 1) {
    const [start, end] = [tokens.starts[token] as number, tokens.ends[token] as number]
    expect(end).toBeGreaterThan(start)
    expect(text.slice(at, start)).toMatch(/^[\s\u200b\u2060\ufeff]*$/u)
    at = end
  }
  expect(text.slice(at)).toMatch(/^[\s\u200b\u2060\ufeff]*$/u)
}

for (const [language, rules] of Object.entries(languages)) {
  describe(`tokens and sentences of ${language}`, () => {
    for (const example of readExamples(`src/languages/${language}/examples/reading-tokens.md`)) {
      it(`${example.name}: ${example.text}`, () => {
        const tokens = tokenize(example.text, rules)
        const spans = { token: tokenSpans(tokens), sentence: sentenceSpans(tokens) }
        for (const { start, end, label } of example.marks) {
          const found = spans[label as 'token' | 'sentence'].has(`${start}-${end}`)
          expect(found, `${label} ${JSON.stringify(example.text.slice(start, end))}`).toBe(true)
        }
      })
    }

    it('leaves nothing out but white space, whatever the text', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
          expectLossless(text, tokenize(text, rules)),
        ),
      )
      const pieces = fc.array(
        fc.constantFrom("l'", "n't", '-t-il', ' ', '\n', '3 500', 'M.', '«', '\ud83d', 'aa', '@', '-', '.', '’', '5pm'),
      )
      fc.assert(fc.property(pieces, (parts) => expectLossless(parts.join(''), tokenize(parts.join(''), rules))))
    })

    it('reads the same text the same way twice', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          expect(tokenize(text, rules)).toEqual(tokenize(text, rules))
        }),
      )
    })

    it('takes a text of any shape in linear time', () => {
      for (const part of [
        'a',
        '1',
        ' ',
        "'",
        '-',
        "a'",
        'a-',
        'a.',
        '1 ',
        '\n',
        '@',
        'a@',
        '.',
        '«',
        '\ud83d',
        'http',
      ]) {
        const text = part.repeat(100_000)
        expectEnds(text, tokenize(text, rules))
      }
    })
  })
}

function expectEnds(text: string, tokens: Tokens): void {
  const letters = text.trim().length
  expect(tokens.count > 0 ? tokens.ends[tokens.count - 1] : 0).toBe(letters)
}

describe('sentences', () => {
  it('gives no sentence for a text without a word', () => {
    expect(tokenize(' \n ', fr)).toMatchObject({ count: 0, sentences: Int32Array.of(0) })
  })

  it('ends a headline at its line and a bullet at the next', () => {
    expect(sentencesOf('Raid aérien turc en Irak\n\n• Bagdad accuse\n• Ankara nie', 'fr')).toEqual([
      'Raid aérien turc en Irak',
      '• Bagdad accuse',
      '• Ankara nie',
    ])
  })

  it('joins lines that were only wrapped', () => {
    const text =
      'The army said on Friday that\nits troops had entered the\ntown of Mosul after\nIraqi forces were\nbeaten there. It won.'
    expect(sentencesOf(text, 'en')).toHaveLength(2)
  })

  it('cuts a sentence that is too long', () => {
    const tokens = tokenize('word, '.repeat(400), en)
    for (let sentence = 1; sentence < tokens.sentences.length; sentence += 1) {
      expect((tokens.sentences[sentence] as number) - (tokens.sentences[sentence - 1] as number)).toBeLessThanOrEqual(
        250,
      )
    }
  })

  it('finds the token at an offset', () => {
    const tokens = tokenize("L'armée dit", fr)
    expect([0, 2, 7, 8, 99].map((offset) => tokenAt(tokens, offset))).toEqual([0, 1, 2, 2, 3])
  })
})
