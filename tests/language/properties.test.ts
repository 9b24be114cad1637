import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectLanguage, segmentLanguages } from '../../src/entries/language.js'

const ANY_TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'le ',
        'the ',
        'в ',
        'و',
        '的',
        'の',
        'l’',
        '« ',
        ' »',
        '\n',
        '. ',
        '\uD800',
        '\u0000',
        '😀',
        '12',
        'ـ',
        'İ',
      ),
    )
    .map((parts) => parts.join('')),
)

describe('any text at all', () => {
  test('has one answer, the same every time', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const answer = detectLanguage(text)
        expect(detectLanguage(text)).toEqual(answer)
        expect(answer.confidence).toBeGreaterThanOrEqual(0)
        expect(answer.confidence).toBeLessThanOrEqual(1)
        expect(answer.language).toMatch(/^[a-z]{2,3}$/u)
        expect(answer.iso6393).toMatch(/^[a-z]{3}$/u)
        expect(answer.script).toMatch(/^[A-Z][a-z]{3}$/u)
      }),
    )
  })

  test('is cut into spans in order, with nothing but space between them', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        let at = 0
        for (const { start, end } of segmentLanguages(text)) {
          expect(start).toBeLessThan(end)
          expect(text.slice(at, start)).toMatch(/^[\s\u200B\uFEFF]*$/u)
          at = end
        }
        expect(
          at === 0 ||
            text
              .slice(at)
              .trim()
              .replace(/[\u200B\uFEFF]/gu, '') === '',
        ).toBe(true)
      }),
    )
  })

  test('in the languages asked for gets one of them or und', () => {
    fc.assert(
      fc.property(
        ANY_TEXT,
        fc.subarray(['fr', 'en', 'ar', 'ru', 'zh', 'sq', 'so'], { minLength: 1 }),
        (text, among) => {
          expect([...among, 'und']).toContain(detectLanguage(text, { among }).language)
          for (const { language } of segmentLanguages(text, { among })) expect([...among, 'und']).toContain(language)
        },
      ),
    )
  })
})

describe('hostile text', () => {
  const hostile: Readonly<Record<string, string>> = {
    'a word of 200,000 letters': 'a'.repeat(200_000),
    'a long text without spaces': '漢'.repeat(200_000),
    'combining marks': '\u0301'.repeat(100_000),
    'lone surrogates': '\uDC00'.repeat(100_000),
    'a change of script at every letter': 'aя'.repeat(50_000),
    quotes: '« '.repeat(100_000),
    'white space': ' \n'.repeat(200_000),
  }
  test.each(Object.entries(hostile))('%s is read to its end', (_, text) => {
    expect(detectLanguage(text).language).toMatch(/^[a-z]{2,3}$/u)
    expect(segmentLanguages(text).every(({ start, end }) => start < end && end <= text.length)).toBe(true)
  })
})

describe('lower-level facts', () => {
  test('a language that is not among those asked for is und, however sure', () => {
    expect(detectLanguage('أعلن الجيش العراقي عن عملية جديدة', { among: ['fr', 'en'] }).language).toBe('und')
    const finnish = 'Hallitus ilmoitti eilen uusista toimista, joilla pyritään vähentämään työttömyyttä koko maassa.'
    expect(detectLanguage(finnish, { among: ['fr', 'en'] }).language).toBe('und')
  })

  test('languages of the long tail are told by franc', () => {
    const albanian =
      'Kryeministri tha se qeveria do të marrë masa të reja për të ndihmuar familjet që jetojnë në veri të vendit.'
    expect(detectLanguage(albanian).language).toBe('sq')
  })

  test('Kurdish is Sorani or Kurmanji, with both codes', () => {
    expect(detectLanguage('ئەوان دەڕۆن بۆ بازاڕ و سەموون دەکڕن.')).toMatchObject({
      language: 'ckb',
      iso6393: 'ckb',
      script: 'Arab',
    })
    expect(detectLanguage('Ew diçin bazarê û nan dikirin, paşê vedigerin malê.')).toMatchObject({
      language: 'kmr',
      iso6393: 'kmr',
    })
  })
})
