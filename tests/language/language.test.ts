import { describe, expect, test } from 'vitest'
import { detectLanguage, segmentLanguages } from '../../src/entries/language.js'

describe('detectLanguage', () => {
  test('tells French, English, Arabic and Russian sentences apart', () => {
    expect(detectLanguage("L'armée irakienne a annoncé mercredi une opération dans le nord du pays.").language).toBe(
      'fr',
    )
    expect(
      detectLanguage('The Iraqi army announced an operation in the north of the country on Wednesday.').language,
    ).toBe('en')
    expect(detectLanguage('أعلن الجيش العراقي عن عملية في شمال البلاد يوم الأربعاء.')).toMatchObject({
      language: 'ar',
      iso6393: 'arb',
      script: 'Arab',
    })
    expect(detectLanguage('Армия объявила в среду о начале операции на севере страны.').language).toBe('ru')
  })

  test('answers und where there are no words', () => {
    for (const text of ['', ' ', '12 345', '😀 😀', '\uD800']) expect(detectLanguage(text).language).toBe('und')
  })

  test('refuses what is no text and no language code', () => {
    expect(() => detectLanguage(3 as unknown as string)).toThrow('expected a string')
    expect(() => detectLanguage('a', { among: ['not a code'] })).toThrow('BCP 47')
  })
})

describe('segmentLanguages', () => {
  test('finds the article under a header in another language', () => {
    const header = 'Read the latest news from all over the world on our website'
    const article =
      "L'armée irakienne a annoncé mercredi que deux dirigeants avaient été tués lors d'une frappe aérienne."
    const spans = segmentLanguages(`${header}\n\n${article}`)
    expect(spans.map(({ start, end, language }) => ({ start, end, language }))).toEqual([
      { start: 0, end: header.length, language: 'en' },
      { start: header.length + 2, end: header.length + 2 + article.length, language: 'fr' },
    ])
  })

  test('keeps short menu lines apart from an article in another script', () => {
    const article = 'أعلنت وزارة الداخلية اليوم عن اعتقال خمسة أشخاص في المدينة بعد هجوم على مركز للشرطة.'
    const text = `Jobs\nLetters\n\n${article}\n\nNewsletters\nHelp`
    expect(segmentLanguages(text).map(({ start, end, language }) => [language, text.slice(start, end)])).toEqual([
      ['en', 'Jobs\nLetters'],
      ['ar', article],
      ['en', 'Newsletters\nHelp'],
    ])
  })

  test('begins a stretch where its line begins, at the handle or number before its first word', () => {
    const lines = [
      "@karim: est-ce que quelqu'un sait ce qui s'est passé ?",
      '@user2: yes, there was an explosion near the market',
      '@karim: merci, y a-t-il des blessés ?',
    ]
    const text = lines.join('\n')
    expect(segmentLanguages(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines)
  })
})
