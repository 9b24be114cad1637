import { describe, expect, test } from 'vitest'
import {
  BLANK,
  BRACKET,
  CLOSE,
  findBreaks,
  GLUED,
  LINE,
  OPEN,
  QUOTE,
  SENTENCE,
} from '../../src/language/find-breaks.js'
import { scanWords } from '../../src/language/scan-words.js'

function breaksOf(text: string): ReturnType<typeof findBreaks> {
  return findBreaks(text, scanWords(text))
}

describe('findBreaks', () => {
  test.each([
    'he said “no thanks” and left',
    'he said "no thanks" and left',
    "he said 'no thanks' and left",
    'il dit « non merci » et sort',
    'er sagt „nein danke“ und geht',
    'er sagt »nein danke« und geht',
    'han sa ”nej tack” och gick',
  ])('finds the quotation in %s', (text) => {
    expect(breaksOf(text).quoted).toEqual([[2, 4]])
    expect([...breaksOf(text).depth]).toEqual([0, 0, 0, 1, 0, 0, 0])
  })

  test('leaves alone what is never closed, or on another line', () => {
    for (const text of ['he said “no thanks and left', 'he said "no\nthanks" and left', "the dogs' food"])
      expect(breaksOf(text).quoted).toEqual([])
  })

  test('takes an apostrophe within a word for none', () => {
    expect(
      breaksOf("l'armée n'a rien dit, d'après lui").flags.every((flags) => (flags & (OPEN | CLOSE | QUOTE)) === 0),
    ).toBe(true)
  })

  test('tells brackets, lines, empty lines, sentences and compounds apart', () => {
    const { flags } = breaksOf('one (two) three.\nfour\n\nfive-six')
    expect((flags[1] as number) & (OPEN | BRACKET)).toBe(OPEN | BRACKET)
    expect((flags[2] as number) & (CLOSE | BRACKET)).toBe(CLOSE | BRACKET)
    expect((flags[3] as number) & (LINE | SENTENCE | BLANK)).toBe(LINE | SENTENCE)
    expect((flags[4] as number) & (LINE | BLANK)).toBe(LINE | BLANK)
    expect(flags[5]).toBe(GLUED)
  })
})
